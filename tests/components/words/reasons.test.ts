import '../set-up';
import { describe, expect, it } from 'vitest';
import { reasonWords, shownReasons } from '@/components/words/reasons';

const now = new Date(2026, 10, 21, 14).getTime();

describe('shownReasons', () => {
  it('never hides that a reply is in another language', () => {
    const shown = shownReasons([
      { kind: 'intent', intent: 'damaged' },
      { kind: 'often-used' },
      { kind: 'other-language', language: 'en', wanted: 'de' },
    ]);
    expect(shown.map((reason) => reason.kind)).toEqual(['intent', 'other-language']);
  });

  it('never hides that the language of a reply is only the seller’s choice', () => {
    const shown = shownReasons([
      { kind: 'intent', intent: 'damaged' },
      { kind: 'often-used' },
      { kind: 'guessed-language', language: 'en' },
    ]);
    expect(shown.map((reason) => reason.kind)).toEqual(['intent', 'guessed-language']);
  });

  it('leaves out that a reply is in the language of the interface', () => {
    expect(shownReasons([{ kind: 'language', language: 'en' }])).toEqual([]);
    expect(shownReasons([{ kind: 'language', language: 'de' }])).toHaveLength(1);
  });
});

describe('reasonWords', () => {
  it('quotes whole words of a long message', () => {
    const quote = 'I have been waiting for my parcel since the beginning of last month and nobody answers';
    const words = reasonWords({ kind: 'intent', intent: 'where_is_order', quote }, now);
    expect(words.text).toBe('asks where it is');
    expect(words.quote).toBe('I have been waiting for my parcel since…');
  });

  it('tells the days of an order', () => {
    const shipped = { kind: 'order-shipped', shippedOn: '2026-11-20', dueOn: '2026-11-22' } as const;
    expect(reasonWords(shipped, now).text).toBe('shipped yesterday, due tomorrow');
    expect(reasonWords({ kind: 'order-late', daysLate: 1 }, now).text).toBe('1 day past due');
  });

  it('names both languages where the wanted one is missing', () => {
    const words = reasonWords({ kind: 'other-language', language: 'en', wanted: 'ar' }, now);
    expect(words.text).toBe('in English, not in Arabic');
  });
});
