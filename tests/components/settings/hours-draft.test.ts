import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  newSpan,
  type SpanDraft,
  spanAfter,
  spanFaults,
  toWeek,
  toWeekDraft,
  usualWeek,
} from '@/components/settings/working-hours/hours-draft';
import { type WorkingHours, workingHoursSchema } from '@/lib/domain/working-hours/working-hours';
import { randomHours } from '../../lib/domain/working-hours/builders';

const day = (...spans: readonly [string, string][]): readonly SpanDraft[] =>
  spans.map(([from, to]) => newSpan(from, to));
const week = (spans: readonly SpanDraft[]) => [{ isOpen: true, spans }, ...toWeekDraft(usualWeek()).slice(1)];

describe('spanFaults', () => {
  const rows: [string, readonly SpanDraft[], readonly (string | undefined)[]][] = [
    ['whole', day(['09:00', '17:00']), [undefined]],
    ['until midnight', day(['18:00', '00:00']), [undefined]],
    ['all day', day(['00:00', '00:00']), [undefined]],
    ['nothing typed yet', day(['', '17:00']), ['incomplete']],
    ['over midnight', day(['22:00', '02:00']), ['backwards']],
    ['no time at all', day(['09:00', '09:00']), ['backwards']],
    ['lunch', day(['09:00', '12:00'], ['13:00', '17:00']), [undefined, undefined]],
    ['touching', day(['09:00', '12:00'], ['12:00', '17:00']), [undefined, undefined]],
    ['afternoon first', day(['13:00', '17:00'], ['09:00', '12:00']), [undefined, undefined]],
    ['overlapping', day(['09:00', '13:00'], ['12:00', '17:00']), [undefined, 'overlaps']],
    ['the second inside the first', day(['09:00', '17:00'], ['12:00', '13:00']), [undefined, 'overlaps']],
  ];
  it.each(rows)('%s', (_, spans, expected) => {
    expect(spanFaults(spans)).toEqual(expected);
  });
});

describe('toWeek', () => {
  const rows: [string, readonly SpanDraft[], WorkingHours['week'][number] | undefined][] = [
    ['joins hours that touch, in their order', day(['12:00', '17:00'], ['09:00', '12:00']), [{ from: 540, to: 1020 }]],
    ['ends at midnight', day(['18:00', '00:00']), [{ from: 1080, to: 1440 }]],
    ['reads no time that there is not', day(['25:00', '26:00']), undefined],
    ['is nothing with a fault', day(['09:00', '']), undefined],
  ];
  it.each(rows)('%s', (_, spans, expected) => {
    expect(toWeek(week(spans))?.[0]).toEqual(expected);
  });

  it('is nothing where no day is open', () => {
    expect(toWeek(toWeekDraft(usualWeek()).map(({ spans }) => ({ isOpen: false, spans })))).toBeUndefined();
  });

  it('always gives back the hours that were stored', () => {
    fc.assert(
      fc.property(randomHours, (hours) => {
        fc.pre(hours.week.some((spans) => spans.length > 0));
        expect(toWeek(toWeekDraft(hours.week))).toEqual(hours.week);
      }),
    );
  });

  it('never becomes hours that cannot be stored, whatever is typed', () => {
    const clock = fc.oneof(
      fc.constantFrom('', '00:00', '09:00', '23:59', '24:00', '9:00', '09:00:30'),
      fc.nat(1439).map((at) => `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`),
    );
    const someDay = fc.record({
      isOpen: fc.boolean(),
      spans: fc.array(
        fc.tuple(clock, clock).map(([from, to]) => newSpan(from, to)),
        { maxLength: 6 },
      ),
    });
    fc.assert(
      fc.property(fc.array(someDay, { minLength: 7, maxLength: 7 }), (draft) => {
        const read = toWeek(draft);
        if (!read) return;
        const hours = { zone: 'UTC', week: read, holidays: null, daysOff: [] };
        expect(workingHoursSchema.safeParse(hours).success).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('spanAfter', () => {
  it('is always a stretch of its own, or an empty one where the day is full', () => {
    fc.assert(
      fc.property(randomHours, ({ week: stored }) => {
        for (const { spans } of toWeekDraft(stored)) {
          const more = spanAfter(spans);
          const fault = spanFaults([...spans, more]).at(-1);
          expect(fault).toBe(more.from === '' ? 'incomplete' : undefined);
        }
      }),
    );
  });
});
