import { describe, expect, it } from 'vitest';
import { createPastAnswers } from '@/lib/intent/past-answers/past-answers';
import { preparePairs } from '@/lib/intent/past-answers/prepared-pair';
import { aConversation, buyerMessage, keyOf, noonAt, sellerMessage } from '../../../support/conversations';
import { pastShop } from '../../../support/past-shop';

const seller = { agentName: 'Mara', shopName: 'Fernhold Goods', signature: '' };

describe('past answers', () => {
  it('hold nothing of any buyer', async () => {
    const cases = pastShop(3, 80);
    const pairs = cases.flatMap(({ from }) => preparePairs(from, seller, undefined));
    const past = await createPastAnswers({ pairs, library: new Set(), seller });
    const secrets = new Set(cases.flatMap((each) => each.secrets));
    const bodies = cases.flatMap(({ question, language }) =>
      past.find({ text: question, language, now: noonAt }).map(({ body }) => body.toLowerCase()),
    );
    expect(bodies.length).toBeGreaterThan(80);
    const seen = [...secrets].filter((secret) => bodies.some((body) => body.includes(secret.toLowerCase())));
    expect(seen).toEqual([]);
  });

  it.each([
    [
      'a name that is a word',
      'Will',
      'Hi Will,\n\nthe lamp will be sent again. Will, please check the box.',
      'will be sent',
    ],
    ['a month', 'May', 'Dear May,\n\nyou may keep the lamp. May has signed for it.', 'may keep the lamp'],
    ['accents', 'Zoë', 'Hello Zoe,\n\nthe lamp is on its way to Zoë again now.', 'on its way'],
    ['another order', 'Ada', 'Hi Ada,\n\nyour order 900-7777777-7777777 is on its way again now.', 'on its way'],
    [
      'initials',
      'Ada',
      'Hi Ada,\n\nthe lamp was given to J. K. next door today, please ask there.',
      'please ask there',
    ],
    [
      'contact',
      'Ada',
      'Hi Ada,\n\nwe called +49 170 5550100 and wrote to ada@example.com about the lamp.',
      'about the lamp',
    ],
  ])('leave out %s', async (_, buyerName, answer, kept) => {
    const conversation = aConversation({
      key: keyOf('amazon:one'),
      buyerName,
      messages: [buyerMessage(noonAt - 9, 'Where is my lamp?'), sellerMessage(noonAt, answer)],
    });
    const pairs = preparePairs({ conversation, orders: [], parties: [] }, seller, undefined);
    const past = await createPastAnswers({ pairs, library: new Set(), seller });
    const [found] = past.find({ text: 'Where is my lamp?', language: 'en', now: noonAt });
    expect(found?.body).toContain('{{ buyer.first_name }}');
    expect(found?.body).toContain(kept);
    expect(found?.body).not.toMatch(new RegExp(`\\b(?:${buyerName}|Zoe|J\\.|K\\.)|7777777|5550100|ada@`, 'u'));
  });
});
