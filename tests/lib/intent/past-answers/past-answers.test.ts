import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createIntentModel } from '@/lib/intent/intent-model';
import { createPastAnswers } from '@/lib/intent/past-answers/past-answers';
import { preparePairs } from '@/lib/intent/past-answers/prepared-pair';
import { aConversation, buyerMessage, hourMs, keyOf, noonAt, sellerMessage } from '../../../support/conversations';
import { type PastCase, pastShop, styles } from '../../../support/past-shop';

const model = createIntentModel(readFileSync(resolve('public/intent-model.bin')));
const seller = { agentName: 'Mara', shopName: 'Fernhold Goods', signature: '' };
const dayMs = 24 * hourMs;

describe('createPastAnswers', () => {
  it.each([7, 21, 48, 95])(
    'finds the right answer at least twice as often as the most used ones are right, shop %i',
    async (seed) => {
      const { found, mostUsed } = await leaveOneOut(pastShop(seed, 300));
      console.info(`shop ${seed}: right one among three ${found.toFixed(3)}, most used three ${mostUsed.toFixed(3)}`);
      expect(found).toBeGreaterThan(2 * mostUsed);
      expect(found).toBeGreaterThan(0.7);
    },
  );

  it('leaves out the answers of the open conversation', async () => {
    const past = await ofAnswers([['amazon:one', 'The lamp will be sent again on Monday, free of charge.']]);
    const question = { text: 'Where is my lamp?', language: 'en', now: noonAt };
    expect(past.find(question)).toHaveLength(1);
    expect(past.find({ ...question, conversation: 'amazon:one' })).toEqual([]);
  });

  it('shows what was said alike once, with how often and when last', async () => {
    const same = 'The lamp will be sent again today, free of charge. Please keep the box.';
    const past = await ofAnswers([
      ['amazon:one', same],
      ['amazon:two', same],
      ['amazon:three', same.replace('Please keep the box.', 'Please keep that box.')],
    ]);
    expect(past.find({ text: 'Where is my lamp?', language: 'en', now: noonAt })).toMatchObject([
      { times: 3, answeredAt: noonAt, language: 'en' },
    ]);
  });

  it('finds nothing in another language, and nothing for another wish', async () => {
    const past = await ofAnswers([['amazon:one', 'The lamp will be sent again today, free of charge.']]);
    expect(past.find({ text: 'Wo ist meine Lampe?', language: 'de', now: noonAt })).toEqual([]);
    expect(past.find({ text: 'Please send an invoice with VAT.', language: 'en', now: noonAt })).toEqual([]);
  });
});

/** Answers to one question, the first one newest. */
function ofAnswers(answers: readonly (readonly [key: string, answer: string])[]) {
  const pairs = answers.flatMap(([key, answer], index) => {
    const at = noonAt - index * dayMs;
    const messages = [buyerMessage(at - hourMs, 'Where is my lamp?'), sellerMessage(at, answer)];
    const conversation = aConversation({ key: keyOf(key), buyerIds: [`amazon:party:A0TEST${index}`], messages });
    return preparePairs({ conversation, orders: [], parties: [] }, seller, model);
  });
  return createPastAnswers({ pairs, library: new Set(), seller, model });
}

/** Every conversation asks once, and its own answer is not among those that are found. Shares of all. */
async function leaveOneOut(cases: readonly PastCase[]) {
  const pairs = cases.flatMap(({ from }) => preparePairs(from, seller, model));
  const past = await createPastAnswers({ pairs, library: new Set(), seller, model });
  const isFound = ({ from, question, language, style }: PastCase) => {
    const answers = past.find({ text: question, language, conversation: from.conversation.key, now: noonAt });
    return answers.some(({ body }) => styleOf(body, language) === style);
  };
  const isMostUsed = (open: PastCase) => {
    const others = cases.filter((each) => each !== open);
    return mostUsedOf(others, open.language).includes(open.style);
  };
  return {
    found: cases.filter(isFound).length / cases.length,
    mostUsed: cases.filter(isMostUsed).length / cases.length,
  };
}

function mostUsedOf(cases: readonly PastCase[], language: string): readonly number[] {
  const counts = new Map<number, number>();
  for (const each of cases) if (each.language === language) counts.set(each.style, (counts.get(each.style) ?? 0) + 1);
  return [...counts]
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, 3)
    .map(([style]) => style);
}

/** By most words in common with the texts of the style. */
function styleOf(body: string, language: 'en' | 'de'): number {
  const words = new Set(body.toLowerCase().match(/\p{L}+/gu));
  const common = styles.map((style) =>
    Math.max(
      ...style[language].map((text) => {
        const own = new Set(text.toLowerCase().match(/\p{L}+/gu));
        return [...own].filter((word) => words.has(word)).length / own.size;
      }),
    ),
  );
  return common.indexOf(Math.max(...common));
}
