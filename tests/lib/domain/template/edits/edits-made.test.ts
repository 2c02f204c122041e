import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conversationKeySchema } from '@/lib/domain/conversation/conversation';
import { applyEdit } from '@/lib/domain/template/edits/apply-edit';
import { editsMade } from '@/lib/domain/template/edits/edits-made';
import { isPersonal, type PersonalWords, personalWords } from '@/lib/domain/template/edits/personal-words';
import { placedWords } from '@/lib/domain/template/edits/source-tokens';
import type { WordingEdit } from '@/lib/domain/template/edits/wording-edit';
import { renderTemplate } from '@/lib/domain/template/render-template';
import type { RenderedText } from '@/lib/domain/template/rendered-text';
import { aConversation } from '../../../../support/conversations';
import { syntheticCustomers } from '../../../../support/synthetic-customers';
import { templateValuesOf } from '../template-values-of';

const values = templateValuesOf({
  'buyer.first_name': { type: 'text', text: 'Tamsin' },
  'order.id': { type: 'text', text: '000-0000001-0000001' },
  'tracking.carrier': { type: 'text', text: 'Royal Mail' },
  'order.days_late': { type: 'number', number: 4 },
});
const nobody: PersonalWords = { words: new Set() };

function rendered(body: string): RenderedText {
  const outcome = renderTemplate(body, values);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
  return outcome.rendered;
}

interface Case {
  readonly body: string;
  /** What is done to the text as it was inserted. */
  readonly change: (text: string) => string;
  readonly isAlone?: boolean;
  readonly personal?: PersonalWords;
}

function made({ body, change, isAlone = true, personal = nobody }: Case): readonly WordingEdit[] {
  const { parts, text } = rendered(body);
  return editsMade({ body, parts, sent: change(text), isAlone, personal });
}

/** The wording with all of them. */
function changed(test: Case): string | undefined {
  return made(test).reduce<string | undefined>((body, edit) => body && applyEdit(body, edit), test.body);
}

const body =
  'Hello {{ buyer.first_name }},\n\nyour order {{ order.id }} is on its way with {{ tracking.carrier }}. We ask for a little patience.\n\nKind regards';
const swap = (from: string, to: string) => (text: string) => {
  if (!text.includes(from)) throw new Error(`${from} is not in ${text}`);
  return text.replace(from, () => to);
};

describe('editsMade', () => {
  it.each<[string, (text: string) => string, string]>([
    ['a word in place of another', swap('Hello', 'Good morning'), body.replace('Hello', 'Good morning')],
    [
      'a sentence put in',
      swap('patience.', 'patience. Thank you for it.'),
      body.replace('patience.', 'patience. Thank you for it.'),
    ],
    [
      'a sentence taken out',
      swap(' We ask for a little patience.', ''),
      body.replace(' We ask for a little patience.', ''),
    ],
    ['a word taken out', swap('a little patience', 'patience'), body.replace('a little patience', 'patience')],
    [
      'a paragraph put in',
      swap('\n\nKind', '\n\nWe will write again.\n\nKind'),
      body.replace('\n\nKind', '\n\nWe will write again.\n\nKind'),
    ],
    ['a line behind all', (text) => `${text}\nYour shop`, `${body}\nYour shop`],
    ['words before all', (text) => `Thank you for writing. ${text}`, `Thank you for writing. ${body}`],
    [
      'words next to a value',
      swap('Tamsin,', 'Tamsin and all,'),
      body.replace('first_name }},', 'first_name }} and all,'),
    ],
    [
      'two places',
      (text) => swap('Kind', 'Best')(swap('Hello', 'Dear')(text)),
      body.replace('Hello', 'Dear').replace('Kind', 'Best'),
    ],
  ])('finds %s', (_name, change, expected) => {
    expect(changed({ body, change })).toBe(expected);
  });

  it('keeps the lines of the wording where an editor writes others', () => {
    const change = (text: string) => swap('Kind regards', 'Best wishes')(text).replaceAll('\n\n', '\n');
    expect(changed({ body, change })).toBe(body.replace('Kind regards', 'Best wishes'));
  });

  it.each<[string, (text: string) => string]>([
    ['nothing was changed', (text) => text],
    ['only white space was', (text) => text.replaceAll('\n\n', '\n')],
    ['a value was changed', swap('Tamsin', 'Mrs Orlebar')],
    ['a value was changed together with words', swap('Hello Tamsin', 'Dear Sam')],
    ['all was written anew', () => 'We have sent another one today, it comes with the post.'],
    ['little is left', (text) => text.slice(0, 20)],
    ['the box was emptied', () => ''],
  ])('finds nothing where %s', (_name, change) => {
    expect(made({ body, change })).toEqual([]);
  });

  it('leaves out what stands before and behind the reply where the draft is more than that', () => {
    const change = (text: string) =>
      `As I said before.\n\n${swap('a little', 'some')(text)}\n\nOne more thing: it is blue.`;
    expect(changed({ body, change, isAlone: false })).toBe(body.replace('a little', 'some'));
  });

  it('follows words into a condition that was written', () => {
    const late =
      'Hello.{% if order.days_late > 2 %} We are sorry for the delay of your parcel.{% endif %} It comes soon, we hope.';
    expect(changed({ body: late, change: swap('sorry', 'very sorry') })).toBe(late.replace('sorry', 'very sorry'));
  });

  it.each([
    [
      'a loop',
      '{% for part in order.item_titles %}- {{ part }} is fine{% else %}We have nothing of it here now.{% endfor %}',
      'nothing',
      'none',
    ],
    [
      'a place that is there twice',
      'We are sorry. We are sorry. That is all that we know by now.',
      'sorry. That',
      'sad. That',
    ],
    [
      'a stop of the caret',
      'We have found {% cursor %} and sent it to you today already.',
      'found  and',
      'found it and',
    ],
  ])('finds nothing in %s, because the place is not sure', (_name, source, from, to) => {
    const edits = made({ body: source, change: swap(from, to) });
    const after = edits.map((edit) => applyEdit(source, edit));
    expect(after.every((text) => text === source.replace(from, to))).toBe(true);
    if (source.includes('cursor') || source.includes('for part')) expect(edits).toEqual([]);
  });

  it.each([
    'order 000-0000002-0000001',
    'parcel RK4471',
    'on 12.11.',
    'at 14:30',
    'of £ 12',
    'write to a@example.com',
    'call 05 55 01',
    'for Tamsin',
    'for Orlebars',
    'for TAMSÍN',
    '{{ order.id }}',
  ])('takes nothing that may be one buyer’s: %s', (put) => {
    const conversation = aConversation({ buyerName: 'Tamsin Orlebar' });
    const personal = personalWords(conversation) ?? nobody;
    expect(made({ body, change: swap('patience', `patience ${put}`), personal })).toEqual([]);
  });

  it.each(['within 14 days', 'in 2-3 days', 'for 24 hours'])('takes numbers that are everybody’s: %s', (put) => {
    expect(changed({ body, change: swap('patience', `patience ${put}`) })).toBe(
      body.replace('patience', `patience ${put}`),
    );
  });

  it('puts into a wording exactly what was written, wherever that was', () => {
    const ownWords = ['always', 'kindly', 'soon', 'we', 'the', '.', '!', 'Größe', '荷物'];
    const words = fc.array(fc.constantFrom(...ownWords), { minLength: 1, maxLength: 4 }).map((list) => list.join(' '));
    const piece = fc.oneof(
      { weight: 6, arbitrary: words },
      fc.constantFrom(
        '{{ buyer.first_name }}',
        '{{ order.id }}',
        '{{ tracking.link }}',
        '\n\n',
        '{% if order.days_late > 2 %}late and sorry{% endif %}',
      ),
    );
    const source = fc.array(piece, { minLength: 6, maxLength: 14 }).map((pieces) => pieces.join(' '));
    let found = 0;
    fc.assert(
      fc.property(source, fc.nat(), fc.nat(3), fc.oneof(words, fc.constant('')), (wording, place, length, put) => {
        const { parts, text } = rendered(wording);
        const standing = placedWords(text);
        const first = standing[place % Math.max(1, standing.length)];
        const last = standing[(place % Math.max(1, standing.length)) + length];
        if (!first || !last) return;
        const sent = `${text.slice(0, first.start)}${put} ${text.slice(last.start)}`;
        const edits = editsMade({ body: wording, parts, sent, isAlone: true, personal: nobody });
        const [only] = edits;
        if (edits.length !== 1 || !only) return;
        found += 1;
        const after = applyEdit(wording, only);
        expect(after).toBeDefined();
        expect(placedWords(rendered(after ?? '').text).map((word) => word.text)).toEqual(
          placedWords(sent).map((word) => word.text),
        );
      }),
      { numRuns: 600 },
    );
    expect(found).toBeGreaterThan(60);
  });
});

describe('personalWords', () => {
  it('knows nobody where neither name nor identity was read', () => {
    const { buyerName: _, ...conversation } = aConversation({ buyerIds: [] });
    expect(personalWords(conversation)).toBeUndefined();
  });

  it('knows who signed a message', () => {
    const message = {
      from: 'buyer' as const,
      text: 'Where is it? I have been waiting for so long now.\n\nThanks\nMaggie',
    };
    const conversation = aConversation({ key: conversationKeySchema.parse('amazon:c'), messages: [message] });
    expect(isPersonal('Dear Maggie', personalWords(conversation) ?? nobody)).toBe(true);
  });

  it('lets no name, address, phone or number of an invented customer into an edit', () => {
    const orders = syntheticCustomers(5, 4);
    expect(orders.length).toBeGreaterThan(100);
    for (const { order, party } of orders) {
      const { buyerName = '', recipientName = '', recipientPhone = '', buyerUser } = party;
      const buyerIds = buyerUser ? [`ebay:user:${buyerUser}`] : [];
      const facts = { buyerName: buyerName || recipientName, buyerIds, messages: [] };
      const personal = personalWords(facts, [{ buyerName: recipientName }]) ?? nobody;
      const told = [
        buyerName,
        recipientName,
        ...buyerName.split(/\s+/),
        order.orderId,
        recipientPhone,
        buyerUser ?? '',
      ];
      for (const fact of told.filter((each) => each.replace(/[^\p{L}\p{N}]/gu, '').length > 1)) {
        if (/^[\d\W]*$/.test(fact) && fact.replace(/\D/g, '').length < 3) continue;
        const edits = made({ body, change: swap('patience', `patience ${fact} for you`), personal });
        const kept = edits.map(({ put }) => put).join(' ');
        expect(kept.includes(fact), `${fact} in ${kept}`).toBe(false);
      }
    }
  });
});
