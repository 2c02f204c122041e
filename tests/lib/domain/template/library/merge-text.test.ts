import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findHunks, tokensOf } from '@/lib/domain/template/library/diff-tokens';
import { mergeText } from '@/lib/domain/template/library/merge-text';

const base =
  'Dear buyer, your parcel has left our house on Monday. Please write to us again if it is not there on Friday.';

describe('mergeText', () => {
  it.each([
    [
      'two places',
      base.replace('Dear', 'Hello'),
      base.replace('Friday', 'Sunday'),
      'Hello buyer, your parcel has left our house on Monday. Please write to us again if it is not there on Sunday.',
    ],
    [
      'the same change twice',
      base.replace('Friday', 'Sunday'),
      base.replace('Friday', 'Sunday'),
      base.replace('Friday', 'Sunday'),
    ],
    ['one addition at the end', base, `${base} Thank you.`, `${base} Thank you.`],
    [
      'a cut and an addition',
      base.replace('Dear buyer, your', 'Your'),
      `${base} Thank you.`,
      `${base.replace('Dear buyer, your', 'Your')} Thank you.`,
    ],
  ])('joins %s', (_, one, other, merged) => {
    expect(mergeText(base, one, other)).toBe(merged);
    expect(mergeText(base, other, one)).toBe(merged);
  });

  it.each([
    ['the same word', base, base.replace('Monday', 'Tuesday'), base.replace('Monday', 'Wednesday')],
    ['neighbouring words', base, base.replace('on Monday', 'at Monday'), base.replace('Monday', 'Tuesday')],
    [
      'a word of what the other wrote anew',
      base,
      'Nothing of this is left here at all.',
      base.replace('parcel', 'box'),
    ],
    [
      'the same placeholder',
      'Order {{ order.id }} is here',
      'Order {{ order.total }} is here',
      'Order {{ order.id | upcase }} is here',
    ],
    ['an empty text', '', 'one', 'other'],
  ])('leaves two edits of %s to whoever asks', (_, text, one, other) => {
    expect(mergeText(text, one, other)).toBeUndefined();
  });

  it('comes to an end with texts that have nothing in common', () => {
    const one = Array.from({ length: 5000 }, (_, index) => `a${index}`).join(' ');
    const other = Array.from({ length: 5000 }, (_, index) => `b${index}`).join(' ');
    expect(mergeText(one, other, `${one}.`)).toBeUndefined();
    expect(mergeText('{{'.repeat(9000), '{{'.repeat(8000), '{%'.repeat(9000))).toBeUndefined();
  });

  it('never loses a word that either edit put in', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'the', ',', '\n', '荷', '{{ order.id }}'), { maxLength: 40 });
    const edit = fc.array(fc.record({ at: fc.nat(40), remove: fc.nat(4), add: fc.boolean() }), { maxLength: 4 });
    const apply = (
      text: readonly string[],
      edits: readonly { at: number; remove: number; add: boolean }[],
      name: string,
    ) =>
      edits.reduce<readonly string[]>(
        (before, { at, remove, add }, index) => before.toSpliced(at, remove, ...(add ? [`${name}${index}`] : [])),
        text,
      );
    const added = (list: readonly string[], name: string) => list.filter((word) => word.startsWith(name));
    fc.assert(
      fc.property(words, edit, edit, (text, first, second) => {
        const [one, other] = [apply(text, first, 'Mara'), apply(text, second, 'Otto')];
        const merged = mergeText(text.join(' '), one.join(' '), other.join(' '));
        fc.pre(merged !== undefined);
        const left = merged?.split(' ') ?? [];
        expect(added(left, 'Mara')).toEqual(added(one, 'Mara'));
        expect(added(left, 'Otto')).toEqual(added(other, 'Otto'));
      }),
      { numRuns: 500 },
    );
  });
});

describe('findHunks', () => {
  it('makes the other text of the base, always', () => {
    const text = fc.array(fc.constantFrom('one ', 'two ', 'x', '\n', '。', '{% if a %}', '{{', '😀'), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, text, (first, second) => {
        const [before, after] = [tokensOf(first.join('')), tokensOf(second.join(''))];
        const hunks = findHunks(before, after);
        const parts = hunks.flatMap((hunk, index) => [
          ...before.slice(hunks[index - 1]?.end ?? 0, hunk.start),
          ...hunk.tokens,
        ]);
        expect([...parts, ...before.slice(hunks.at(-1)?.end ?? 0)].join('')).toBe(second.join(''));
      }),
    );
  });
});

describe('tokensOf', () => {
  it('loses nothing of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(tokensOf(text).join('')).toBe(text);
      }),
    );
  });
});
