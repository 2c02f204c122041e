import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownWords } from '@/lib/intent/own-words';

describe('ownWords', () => {
  it.each([
    ['quoted lines', 'Where is it?\n> We sent it on Monday\n> Mara', 'Where is it?'],
    ['an English reply header', 'Broken.\n\nOn 12 Nov 2026 at 10:14, Fernhold Goods wrote:\nThank you', 'Broken.'],
    ['a German one', 'Kaputt.\nAm 12.11.2026 um 10:14 schrieb Fernhold:\nDanke', 'Kaputt.'],
    ['a French one', 'Cassé.\nLe 12 nov. 2026 à 10:14, Fernhold a écrit :\nMerci', 'Cassé.'],
    ['an Italian one', 'Rotto.\nIl giorno 12 nov 2026 Fernhold ha scritto:\nGrazie', 'Rotto.'],
    ['a Spanish one', 'Roto.\nEl 12 nov 2026, Fernhold escribió:\nGracias', 'Roto.'],
    ['an original message', 'Broken.\n-----Original Message-----\nSubject: x', 'Broken.'],
    ['a mail header', 'Broken.\nFrom: Fernhold\nSent: Monday\nSubject: Your order', 'Broken.'],
    ["a phone's line", 'Where is it?\n\nSent from my iPhone', 'Where is it?'],
    ["a German phone's line", 'Wo ist es?\nGesendet von meinem Telefon', 'Wo ist es?'],
    ['a mail signature', 'Where is it?\n-- \nAnna\nExample Street 1', 'Where is it?'],
    [
      "Amazon's frame round a relayed message",
      'Order 000\n------------- Begin message -------------\n\nWhere is it?\n\n------------- End message -------------\nFor your information',
      'Where is it?',
    ],
  ])('cuts %s', (_name, text, own) => {
    expect(ownWords(text)).toBe(own);
  });

  it.each([
    ['a sentence about writing', 'On Monday I wrote: please send it.\nNothing came.'],
    ['a line that begins with "From"', 'From: what I see, it is broken.\nPlease help.'],
    ['dashes within a sentence', 'It is broken -- in two.\nPlease help.'],
  ])('keeps %s', (_name, text) => {
    expect(ownWords(text)).toBe(text);
  });

  it('never adds anything and takes long lines without delay', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(ownWords(text).length).toBeLessThanOrEqual(text.length);
      }),
    );
    expect(ownWords(`on ${'1'.repeat(60_000)}`)).toHaveLength(60_003);
  });
});
