import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Deadline, DeadlineRules } from '@/lib/domain/deadline/deadline';
import { nextChangeAt, type TimeLeft, timeLeft, urgencyOf } from '@/lib/domain/deadline/time-left';
import { dayMs, hourMs, minuteMs, noon } from '../conversation/builders';

const rules: DeadlineRules = { ebayTargetMs: dayMs, soonMs: 4 * hourMs };

function due(earliest: number, latest = earliest): Deadline {
  return { kind: 'due', basis: 'amazon-rule', dueEarliestAt: noon + earliest, dueLatestAt: noon + latest };
}

function words(shown: TimeLeft): string {
  const text = ({ days, hours, minutes }: { days: number; hours: number; minutes: number }) =>
    `${days}d ${hours}h ${minutes}m`;
  switch (shown.kind) {
    case 'left':
      return text(shown.left);
    case 'range':
      return `${text(shown.left)} to ${text(shown.upTo)}`;
    case 'maybe-late':
      return `up to ${text(shown.upTo)} or late`;
    case 'late':
      return `late ${shown.isAtLeast ? 'at least ' : ''}${text(shown.by)}`;
    default:
      return shown.kind;
  }
}

describe('timeLeft', () => {
  const rows: [string, Deadline, string][] = [
    ['rounds time left down', due(18 * hourMs + 24 * minuteMs + 59_999), '0d 18h 24m'],
    ['tells under a minute as nothing', due(59_999), '0d 0h 0m'],
    ['is not late at the very instant', due(0), '0d 0h 0m'],
    ['rounds lateness up', due(-1), 'late 0d 0h 1m'],
    ['rounds lateness up to the hour after two days', due(-(48 * hourMs + 1)), 'late 2d 1h 0m'],
    ['shows minutes below 48 h', due(48 * hourMs - 1), '0d 47h 59m'],
    ['shows days and hours from 48 h on', due(52 * hourMs + 59 * minuteMs), '2d 4h 0m'],
    [
      'shows a wide range in hours',
      due(7 * hourMs + 40 * minuteMs, 31 * hourMs + 20 * minuteMs),
      '0d 7h 0m to 0d 31h 0m',
    ],
    ['shows the minutes of a wide range below an hour', due(40 * minuteMs, 5 * hourMs), '0d 0h 40m to 0d 5h 0m'],
    ['shows a narrow range in minutes', due(80 * minuteMs, 110 * minuteMs), '0d 1h 20m to 0d 1h 50m'],
    ['says that it may be late', due(-1, 5 * hourMs + 1), 'up to 0d 5h 0m or late'],
    [
      'tells only certain lateness of a range',
      due(-30 * hourMs, -(6 * hourMs + 59 * minuteMs)),
      'late at least 0d 6h 0m',
    ],
    ['has nothing to count when nothing is due', { kind: 'settled', reason: 'answered' }, 'nothing-due'],
    ['is unknown when it is', { kind: 'unknown', reason: 'nothing-read' }, 'unknown'],
  ];
  it.each(rows)('%s', (_, deadline, expected) => {
    expect(words(timeLeft(deadline, noon))).toBe(expected);
  });
});

describe('urgencyOf', () => {
  const rows: [string, Deadline, string][] = [
    ['four hours', due(4 * hourMs), 'ok'],
    ['less than four hours', due(4 * hourMs - 1), 'soon'],
    ['now', due(0), 'soon'],
    ['just over', due(-1), 'late'],
    ['a range that begins soon', due(hourMs, 20 * hourMs), 'soon'],
    ['a range that may be over', due(-hourMs, 20 * hourMs), 'soon'],
    ['a range that is over', due(-9 * hourMs, -1), 'late'],
    ['answered', { kind: 'settled', reason: 'answered' }, 'none'],
    ['unknown', { kind: 'unknown', reason: 'unknown-author' }, 'unknown'],
  ];
  it.each(rows)('%s', (_, deadline, expected) => {
    expect(urgencyOf(deadline, noon, rules)).toBe(expected);
  });
});

describe('nextChangeAt', () => {
  const shownAt = (deadline: Deadline, now: number) =>
    JSON.stringify([timeLeft(deadline, now), urgencyOf(deadline, now, rules)]);
  const offset = fc.oneof(
    fc.integer({ min: -3 * dayMs, max: 3 * dayMs }),
    fc.integer({ min: -120, max: 120 }).map((n) => n * 30 * minuteMs),
  );
  const deadlines = fc
    .tuple(offset, fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 30 * hourMs })))
    .map(([from, width]) => due(from, from + width));

  it('is never undefined while something is due, nor in the past', () => {
    fc.assert(
      fc.property(deadlines, (deadline) => {
        const next = nextChangeAt(deadline, noon, rules);
        expect(next).toBeGreaterThan(noon);
        expect(next).toBeLessThanOrEqual(noon + hourMs);
      }),
    );
  });

  it('never sleeps through a change', () => {
    fc.assert(
      fc.property(deadlines, fc.double({ min: 0, max: 1, noNaN: true }), (deadline, share) => {
        const next = nextChangeAt(deadline, noon, rules) ?? noon;
        const between = noon + Math.floor((next - 1 - noon) * share);
        expect(shownAt(deadline, between)).toBe(shownAt(deadline, noon));
        expect(shownAt(deadline, next - 1)).toBe(shownAt(deadline, noon));
      }),
      { numRuns: 3000 },
    );
  });

  it('always wakes to a change', () => {
    fc.assert(
      fc.property(deadlines, (deadline) => {
        const next = nextChangeAt(deadline, noon, rules) ?? noon;
        expect(shownAt(deadline, next)).not.toBe(shownAt(deadline, noon));
      }),
      { numRuns: 3000 },
    );
  });

  it('is undefined where nothing ever changes', () => {
    expect(nextChangeAt({ kind: 'settled', reason: 'closed' }, noon, rules)).toBeUndefined();
    expect(nextChangeAt({ kind: 'unknown', reason: 'nothing-read' }, noon, rules)).toBeUndefined();
  });
});
