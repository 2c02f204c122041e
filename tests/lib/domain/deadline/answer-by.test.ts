import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerBy } from '@/lib/domain/deadline/answer-by';
import type { Deadline } from '@/lib/domain/deadline/deadline';
import type { WorkingHours } from '@/lib/domain/working-hours/working-hours';
import { isOpenAt, nextOpening, workingMs } from '@/lib/domain/working-hours/working-time';
import { dayMs, hourMs, minuteMs } from '../conversation/builders';
import { officeHours, randomHours, randomInstant } from '../working-hours/builders';

const at = (text: string) => Date.parse(`${text}Z`);

function due(earliest: number, latest = earliest): Deadline {
  return { kind: 'due', basis: 'amazon-rule', dueEarliestAt: earliest, dueLatestAt: latest };
}

/** In Berlin, summer: Mon–Fri 9–12 and 13–18; 2026-07-03 is a Friday. */
const hours = officeHours({ daysOff: [{ from: '2026-07-20', to: '2026-07-31' }], holidays: 'DE' });

describe('answerBy', () => {
  const rows: [string, { now: string; due: string }, object][] = [
    ['due while open', { now: '2026-07-02T10:00', due: '2026-07-03T10:00' }, { kind: 'any-time' }],
    ['due at the very close', { now: '2026-07-02T10:00', due: '2026-07-03T16:00' }, { kind: 'any-time' }],
    [
      'Friday noon: due on Saturday',
      { now: '2026-07-03T10:00', due: '2026-07-04T08:00' },
      { kind: 'by', at: at('2026-07-03T16:00'), closing: { reason: 'weekday', opensAt: at('2026-07-06T07:00') } },
    ],
    [
      'Saturday: too late for Friday',
      { now: '2026-07-04T06:00', due: '2026-07-05T08:00' },
      { kind: 'closed-until-due', closing: { reason: 'weekday', opensAt: at('2026-07-06T07:00') } },
    ],
    [
      'due at night',
      { now: '2026-07-01T10:00', due: '2026-07-01T22:30' },
      { kind: 'by', at: at('2026-07-01T16:00'), closing: { reason: 'hours', opensAt: at('2026-07-02T07:00') } },
    ],
    [
      'due at lunch',
      { now: '2026-07-01T08:00', due: '2026-07-01T10:30' },
      { kind: 'by', at: at('2026-07-01T10:00'), closing: { reason: 'hours', opensAt: at('2026-07-01T11:00') } },
    ],
    [
      'due at the very opening',
      { now: '2026-07-01T12:00', due: '2026-07-02T07:00' },
      { kind: 'by', at: at('2026-07-01T16:00'), closing: { reason: 'hours', opensAt: at('2026-07-02T07:00') } },
    ],
    [
      'due in the vacation',
      { now: '2026-07-17T10:00', due: '2026-07-21T10:00' },
      { kind: 'by', at: at('2026-07-17T16:00'), closing: { reason: 'day-off', opensAt: at('2026-08-03T07:00') } },
    ],
    [
      'due on a holiday',
      { now: '2026-12-24T10:00', due: '2026-12-25T10:00' },
      { kind: 'by', at: at('2026-12-24T17:00'), closing: { reason: 'holiday', opensAt: at('2026-12-28T08:00') } },
    ],
    ['late', { now: '2026-07-04T10:00', due: '2026-07-04T09:00' }, { kind: 'any-time' }],
  ];
  it.each(rows)('%s', (_, { now, due: dueText }, expected) => {
    expect(answerBy(due(at(dueText)), hours, at(now))).toEqual(expected);
  });

  it('goes by the earlier end of a range', () => {
    const range = due(at('2026-07-04T08:00'), at('2026-07-06T10:00'));
    expect(answerBy(range, hours, at('2026-07-03T10:00'))).toMatchObject({ kind: 'by', at: at('2026-07-03T16:00') });
  });

  it.each<[string, WorkingHours | undefined]>([
    ['no hours are told', undefined],
    ['hours that are never open', { ...hours, week: hours.week.map(() => []) }],
    ['a zone that there is not', { ...hours, zone: 'Mars/Olympus' }],
  ])('has nothing to say: %s', (_, none) => {
    const now = at('2026-07-03T10:00');
    expect(answerBy(due(now + dayMs), none, now)).toEqual({ kind: 'any-time' });
  });

  it('has nothing to say where nothing is due', () => {
    expect(answerBy({ kind: 'settled', reason: 'answered' }, hours, 0)).toEqual({ kind: 'any-time' });
    expect(answerBy({ kind: 'unknown', reason: 'nothing-read' }, hours, 0)).toEqual({ kind: 'any-time' });
  });

  it('always names the last working moment that is left, and never one that has passed or comes too late', () => {
    fc.assert(
      fc.property(randomHours, randomInstant, fc.integer({ min: 1, max: 5 * 24 * 60 }), (shop, now, minutes) => {
        const dueAt = now + minutes * minuteMs;
        const told = answerBy(due(dueAt), shop, now);
        if (told.kind === 'any-time') {
          const isClosedFor = (from: number, to: number) => workingMs(shop, from, to) === 0;
          expect(isOpenAt(shop, dueAt - 1) || isClosedFor(dueAt - 366 * dayMs, dueAt + 366 * dayMs)).toBe(true);
          return;
        }
        expect(isOpenAt(shop, dueAt - 1)).toBe(false);
        expect(told.closing.opensAt).toBe(nextOpening(shop, dueAt));
        if (told.kind === 'closed-until-due') {
          expect(workingMs(shop, now, dueAt)).toBe(0);
          return;
        }
        expect(told.at).toBeGreaterThan(now);
        expect(told.at).toBeLessThan(dueAt);
        expect(isOpenAt(shop, told.at - 1)).toBe(true);
        expect(workingMs(shop, told.at, dueAt)).toBe(0);
      }),
      { numRuns: 1500 },
    );
  });

  it('always tells the same of one deadline until its last working moment has come', () => {
    fc.assert(
      fc.property(
        randomHours,
        randomInstant,
        fc.nat(5 * 24 * 60),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (shop, now, minutes, share) => {
          const deadline = due(now + minutes * minuteMs + hourMs);
          const told = answerBy(deadline, shop, now);
          fc.pre(told.kind === 'by');
          if (told.kind !== 'by') return;
          const later = now + Math.floor((told.at - 1 - now) * share);
          expect(answerBy(deadline, shop, later)).toEqual(told);
          expect(answerBy(deadline, shop, told.at).kind).toBe('closed-until-due');
        },
      ),
      { numRuns: 500 },
    );
  });
});
