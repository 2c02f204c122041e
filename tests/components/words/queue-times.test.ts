import '../set-up';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatClock } from '@/components/words/dates';
import { dueNote, shortTime } from '@/components/words/queue-times';
import type { Deadline } from '@/lib/domain/deadline/deadline';
import { speak } from '../set-up';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const now = new Date(2026, 10, 21, 14).getTime();

function due(earliestMs: number, latestMs = earliestMs, basis: 'amazon-rule' | 'own-target' = 'amazon-rule'): Deadline {
  return { kind: 'due', basis, dueEarliestAt: now + earliestMs, dueLatestAt: now + latestMs };
}

describe('shortTime', () => {
  it.each([
    ['hours and minutes', due(2 * hourMs + 41 * minuteMs), '2 h 41', '2:41 Std.'],
    ['minutes', due(42 * minuteMs), '42 min', '42 Min.'],
    ['less than a minute', due(minuteMs / 2), '< 1 min', '< 1 Min.'],
    ['days', due(52 * hourMs), '2 d 4 h', '2 T. 4 Std.'],
    ['a range', due(9 * hourMs, 33 * hourMs), '9 to 33 h', '9–33 Std.'],
    ['a range of days', due(120 * hourMs, 168 * hourMs), '5 to 7 d', '5–7 Tage'],
    ['a range within one hour', due(5 * hourMs + 10 * minuteMs, 5 * hourMs + 50 * minuteMs), '5 h', '5 Std.'],
    ['a range of minutes', due(10 * minuteMs, 45 * minuteMs), '10 to 45 min', '10–45 Min.'],
    ['what may be late', due(-hourMs, 5 * hourMs), 'To 5 h', 'Bis 5 Std.'],
    ['what is late', due(-3 * hourMs - 6 * minuteMs), '3 h 06', '3:06 Std.'],
    ['what is not known', { kind: 'unknown', reason: 'nothing-read' } as const, 'Unknown', 'Unbekannt'],
  ])('writes %s in both languages', (_, deadline, en, de) => {
    expect(shortTime(deadline, now)).toBe(en);
    speak('de');
    expect(shortTime(deadline, now)).toBe(de);
  });

  it('never promises more than is left', () => {
    fc.assert(
      fc.property(fc.integer({ min: minuteMs, max: 47 * hourMs }), (leftMs) => {
        const [hours = 0, minutes = 0] = shortTime(due(leftMs), now).includes('min')
          ? [0, Number.parseInt(shortTime(due(leftMs), now), 10)]
          : shortTime(due(leftMs), now).split(' h ').map(Number);
        expect(hours * hourMs + minutes * minuteMs).toBeLessThanOrEqual(leftMs);
      }),
    );
  });

  it('never says of a range more than its earlier end for sure', () => {
    const ends = fc.tuple(fc.integer({ min: 0, max: 99 * hourMs }), fc.integer({ min: 2 * hourMs, max: 30 * hourMs }));
    fc.assert(
      fc.property(ends, ([earliestMs, widthMs]) => {
        const text = shortTime(due(earliestMs, earliestMs + widthMs), now);
        const from = /^(\d+) to \d+ h$/.exec(text)?.[1];
        if (from !== undefined) expect(Number(from) * hourMs).toBeLessThanOrEqual(earliestMs);
        else expect(text).toMatch(/^To \d+ (h|d)$|^\d+ (to \d+ )?d$/);
      }),
    );
  });
});

describe('dueNote', () => {
  it.each([
    ['an exact time today', due(2 * hourMs), formatClock(now + 2 * hourMs)],
    ['a time that has passed', due(-hourMs), `was ${formatClock(now - hourMs)}`],
    ['a time tomorrow', due(18 * hourMs), `Sun ${formatClock(now + 18 * hourMs)}`],
    ['a time far away', due(20 * 24 * hourMs), 'Dec 11'],
    ['the seller’s own target', due(2 * hourMs, 26 * hourMs, 'own-target'), 'your target'],
    ['a range over days', due(2 * hourMs, 26 * hourMs), 'Sat – Sun'],
    ['what may be late', due(-hourMs, hourMs), 'or late'],
    ['a lateness of at least so much', due(-30 * hourMs, -2 * hourMs), 'at least'],
    ['what was never opened', { kind: 'unknown', reason: 'nothing-read' } as const, 'not opened'],
  ])('tells %s', (_, deadline, words) => {
    expect(dueNote(deadline, now)).toBe(words);
  });
});
