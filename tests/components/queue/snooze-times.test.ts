import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldValueOf, instantOf, snoozeTimes } from '@/components/queue/snooze-times';
import { workingHours } from './sample-queue';

const at = (day: number, hour: number, minute = 0) => new Date(2026, 10, day, hour, minute).getTime();
const inBrowser = { ...workingHours, zone: Intl.DateTimeFormat().resolvedOptions().timeZone };

describe('snoozeTimes', () => {
  it('offers an hour, the afternoon and the next morning', () => {
    expect(snoozeTimes(at(18, 10), undefined)).toEqual([
      { name: 'hour', until: at(18, 11) },
      { name: 'afternoon', until: at(18, 14) },
      { name: 'tomorrow', until: at(19, 9) },
    ]);
  });

  it('offers no afternoon that is about to begin or over', () => {
    for (const hour of [13, 14, 20]) {
      expect(snoozeTimes(at(18, hour), undefined).map(({ name }) => name)).toEqual(['hour', 'tomorrow']);
    }
  });

  it('takes the next opening by the working hours, and calls it so where it is not tomorrow', () => {
    expect(snoozeTimes(at(18, 20), inBrowser).at(-1)).toEqual({ name: 'tomorrow', until: at(19, 9) });
    expect(snoozeTimes(at(21, 20), inBrowser).at(-1)).toEqual({ name: 'opening', until: at(23, 9) });
  });

  it('never offers a time that is over, and always in their order', () => {
    const moments = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2035, 0, 1) });
    fc.assert(
      fc.property(moments, fc.boolean(), (now, hasHours) => {
        const times = snoozeTimes(now, hasHours ? workingHours : undefined).map(({ until }) => until);
        expect(times.every((until) => until > now)).toBe(true);
        expect(times.slice(0, -1)).toEqual(times.slice(0, -1).toSorted((a, b) => a - b));
      }),
    );
  });
});

describe('instantOf', () => {
  it('reads what fieldValueOf writes, to the minute', () => {
    const moments = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2035, 0, 1) });
    fc.assert(
      fc.property(moments, (now) => {
        const value = fieldValueOf(now);
        const read = instantOf(value);
        expect(read === undefined ? undefined : fieldValueOf(read)).toBe(value);
      }),
    );
  });

  it.each(['', 'soon', '2026-13-40T99:99'])('takes %j for no time', (value) => {
    expect(instantOf(value)).toBeUndefined();
  });
});
