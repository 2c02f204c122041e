import '../set-up';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueWords, timeWords } from '@/components/words/countdown';
import { calendarDaysBetween, formatDay, formatWeekdayAndTime, noonOf } from '@/components/words/dates';
import { formatCoarsely, formatDuration, formatParts } from '@/components/words/spans';
import { speak } from '../set-up';

/** In the zone of whoever runs the tests. */
const at = (day: number, hour: number, minute = 0) => new Date(2026, 10, day, hour, minute).getTime();
const now = at(21, 14);

describe('formatParts', () => {
  it.each([
    ['hours and minutes', { days: 0, hours: 18, minutes: 24 }, '18 h 24 min', '18 Std. 24 Min.'],
    ['minutes below ten', { days: 0, hours: 3, minutes: 6 }, '3 h 06 min', '3 Std. 6 Min.'],
    ['minutes alone', { days: 0, hours: 0, minutes: 42 }, '42 min', '42 Min.'],
    ['days and hours', { days: 2, hours: 4, minutes: 0 }, '2 d 4 h', '2 T. 4 Std.'],
  ])('writes %s in both languages', (_, parts, en, de) => {
    expect(formatParts(parts)).toBe(en);
    speak('de');
    expect(formatParts(parts)).toBe(de);
  });

  it('has no words for less than a minute', () => {
    expect(formatParts({ days: 0, hours: 0, minutes: 0 })).toBeUndefined();
  });
});

describe('formatCoarsely', () => {
  it('leaves out minutes that are none', () => {
    expect(formatCoarsely({ days: 0, hours: 31, minutes: 0 })).toBe('31 h');
    expect(formatCoarsely({ days: 0, hours: 31, minutes: 5 })).toBe('31 h 05 min');
  });
});

describe('formatDuration', () => {
  it('never says more than has passed', () => {
    expect(formatDuration(134.99 * 60_000)).toBe('2 h 14 min');
    expect(formatDuration(59_999)).toBeUndefined();
    expect(formatDuration(50.9 * 3_600_000)).toBe('2 d 2 h');
  });
});

describe('formatDay', () => {
  it.each([
    ['today', at(21, 0), 'today'],
    ['today to its last minute', at(21, 23, 59), 'today'],
    ['tomorrow', at(22, 0), 'tomorrow'],
    ['yesterday', at(20, 23), 'yesterday'],
    ['within two weeks', at(17, 9), 'Tue, Nov 17'],
    ['within ten months', new Date(2026, 8, 2).getTime(), 'Sep 2'],
    ['long ago', new Date(2025, 8, 2).getTime(), 'Sep 2025'],
  ])('says %s', (_, day, words) => {
    expect(formatDay(day, now)).toBe(words);
  });
});

describe('calendarDaysBetween', () => {
  it('counts days, whatever the hours', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 800 }),
        fc.integer({ min: 0, max: 23 }),
        fc.integer({ min: 0, max: 23 }),
        (days, from, to) => {
          expect(
            calendarDaysBetween(new Date(2026, 0, 1, from).getTime(), new Date(2026, 0, 1 + days, to).getTime()),
          ).toBe(days);
        },
      ),
    );
  });
});

describe('noonOf', () => {
  it('stays on the printed day', () => {
    expect(new Date(noonOf('2026-11-17')).getDate()).toBe(17);
  });
});

describe('formatWeekdayAndTime', () => {
  it('names the day of the week where that is enough', () => {
    expect(formatWeekdayAndTime(at(23, 0), now)).toMatch(/^Mon 12:00\sAM$/);
    expect(formatWeekdayAndTime(at(21, 19), now)).toMatch(/^today 7:00\sPM$/);
  });
});

describe('dueWords', () => {
  it('leaves out the day of what was due today', () => {
    expect(dueWords(at(21, 11, 24), now)).toMatch(/^was due 11:24\sAM$/);
    expect(dueWords(at(20, 11, 24), now)).toMatch(/^was due yesterday 11:24\sAM$/);
    expect(dueWords(at(22, 8, 24), now)).toMatch(/^due tomorrow 8:24\sAM$/);
  });
});

describe('timeWords', () => {
  it('never promises more hours than are surely left', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 72 * 3_600_000 }), (leftMs) => {
        const due = {
          kind: 'due',
          basis: 'amazon-rule',
          dueEarliestAt: now + leftMs,
          dueLatestAt: now + leftMs,
        } as const;
        expect(minutesIn(timeWords(due, now))).toBeLessThanOrEqual(leftMs / 60_000);
      }),
    );
  });
});

function minutesIn(words: string): number {
  const of = (unit: string) => Number(new RegExp(`(\\d+) ${unit}\\b`).exec(words)?.[1] ?? 0);
  return of('d') * 1440 + of('h') * 60 + of('min');
}
