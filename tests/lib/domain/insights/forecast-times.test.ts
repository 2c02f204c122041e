import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forecastTimes } from '@/lib/domain/insights/forecast-times';
import type { WorkingHours } from '@/lib/domain/working-hours/working-hours';

const zone = 'Europe/Berlin';
const day = [{ from: 540, to: 1080 }];
const workingHours: WorkingHours = {
  zone,
  week: [day, day, day, day, day, [], []],
  holidays: null,
  daysOff: [],
};
/** Friday, 20 November 2026, noon in Berlin. */
const friday = Date.parse('2026-11-20T11:00:00Z');
const iso = (at: number) => new Date(at).toISOString();

describe('forecastTimes', () => {
  it('begins with the opening after the next closing', () => {
    const times = forecastTimes({ workingHours, zone: 'America/New_York', now: friday });
    expect(times.map(({ name, at }) => [name, iso(at)])).toEqual([
      ['opening', '2026-11-23T08:00:00.000Z'],
      ['tomorrow', '2026-11-21T08:00:00.000Z'],
      ['tonight', '2026-11-20T21:00:00.000Z'],
    ]);
  });

  it('begins with tomorrow morning in the browser’s zone where no working hours are told', () => {
    const times = forecastTimes({ workingHours: null, zone, now: friday });
    expect(times.map(({ name, at }) => [name, iso(at)])).toEqual([
      ['tomorrow', '2026-11-21T08:00:00.000Z'],
      ['tonight', '2026-11-20T21:00:00.000Z'],
      ['monday', '2026-11-23T08:00:00.000Z'],
    ]);
  });

  it('takes the next Monday on a Monday', () => {
    const times = forecastTimes({ workingHours: null, zone, now: Date.parse('2026-11-23T10:00:00Z') });
    expect(iso(times.find(({ name }) => name === 'monday')?.at ?? 0)).toBe('2026-11-30T08:00:00.000Z');
  });

  it('keeps nine o’clock when the clocks change', () => {
    const [tomorrow] = forecastTimes({ workingHours: null, zone, now: Date.parse('2026-10-24T10:00:00Z') });
    expect(iso(tomorrow?.at ?? 0)).toBe('2026-10-25T08:00:00.000Z');
  });

  it('always tells different times, all ahead', () => {
    fc.assert(
      fc.property(fc.integer({ min: friday, max: friday + 3e10 }), fc.boolean(), (now, hasHours) => {
        const times = forecastTimes({ workingHours: hasHours ? workingHours : null, zone, now });
        expect(times.length).toBeGreaterThan(0);
        expect(times.every(({ at }) => at > now)).toBe(true);
        expect(new Set(times.map(({ at }) => at)).size).toBe(times.length);
      }),
      { numRuns: 200 },
    );
  });
});
