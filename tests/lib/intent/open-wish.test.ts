import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasOpenWish } from '@/lib/intent/open-wish';

const closed = {
  en: 'Thanks again, it arrived today. No need to reply.',
  de: 'Vielen Dank, alles gut angekommen. Keine weiteren Fragen.',
  fr: 'Merci, tout est parfait.',
  es: 'Gracias, todo perfecto.',
  it: 'Grazie, tutto perfetto.',
} as const;

describe('hasOpenWish', () => {
  it.each(Object.entries(closed))('finds none in thanks (%s)', (language, text) => {
    expect(hasOpenWish(text, language)).toBe(false);
  });

  it.each([
    ['en', 'Thanks for the replacement. Same thing again though, no sound on the right.'],
    ['de', 'Danke, aber die Lampe flackert.'],
    ['fr', 'Merci, la facture svp'],
    ['en', 'ticket porfa'],
    ['it', 'Danke, bitte noch die Rechnung'],
  ])('finds one (%s): %s', (language, text) => {
    expect(hasOpenWish(text, language)).toBe(true);
  });

  it('holds what cannot be read for open', () => {
    expect(hasOpenWish('Kiitos paljon', undefined)).toBe(true);
    expect(hasOpenWish('Kiitos paljon', 'fi')).toBe(true);
  });

  it('never calls a message with a question closed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.entries(closed)),
        fc.constantFrom('?', '？', '؟'),
        ([language, text], mark) => {
          expect(hasOpenWish(`${text} Ok${mark}`, language)).toBe(true);
        },
      ),
    );
  });
});
