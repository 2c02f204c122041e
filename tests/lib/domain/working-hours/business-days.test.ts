import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '@/lib/domain/time/calendar-day';
import { addBusinessDays } from '@/lib/domain/working-hours/business-days';
import { isHoliday } from '@/lib/domain/working-hours/holidays';
import { randomInstant, strangeZones } from './builders';

const at = (text: string) => Date.parse(text);

describe('addBusinessDays', () => {
  const rows: [string, { from: string; count: number; zone: string; country: string }, string][] = [
    [
      'over a weekend',
      { from: '2025-12-18T10:15:00+01:00', count: 3, zone: 'Europe/Berlin', country: 'DE' },
      '2025-12-23T22:59:59Z',
    ],
    [
      'over Christmas',
      { from: '2026-12-23T10:15:00+01:00', count: 3, zone: 'Europe/Berlin', country: 'DE' },
      '2026-12-29T22:59:59Z',
    ],
    [
      'over Christmas with its substitute day',
      { from: '2026-12-23T10:15:00Z', count: 3, zone: 'Europe/London', country: 'UK' },
      '2026-12-30T23:59:59Z',
    ],
    [
      'from a Saturday',
      { from: '2026-07-04T10:00:00+02:00', count: 1, zone: 'Europe/Berlin', country: 'DE' },
      '2026-07-06T21:59:59Z',
    ],
    [
      'none is the end of the day itself',
      { from: '2026-07-03T10:00:00+02:00', count: 0, zone: 'Europe/Berlin', country: 'DE' },
      '2026-07-03T21:59:59Z',
    ],
    [
      'from the day it is in the zone',
      { from: '2026-07-02T23:30:00Z', count: 1, zone: 'America/Los_Angeles', country: 'US' },
      '2026-07-07T06:59:59Z',
    ],
    [
      'over the end of summer time',
      { from: '2026-10-23T10:00:00+02:00', count: 1, zone: 'Europe/Berlin', country: 'DE' },
      '2026-10-26T22:59:59Z',
    ],
    [
      'over the end of a year',
      { from: '2026-12-31T10:00:00+11:00', count: 1, zone: 'Australia/Sydney', country: 'AU' },
      '2027-01-04T12:59:59Z',
    ],
    [
      'in a country whose holidays are not known',
      { from: '2026-12-23T10:00:00+01:00', count: 3, zone: 'Europe/Berlin', country: 'XX' },
      '2026-12-28T22:59:59Z',
    ],
  ];
  it.each(rows)('%s', (_, { from, count, ...calendar }, expected) => {
    expect(addBusinessDays(at(from), count, calendar)).toEqual({ at: at(expected), isEstimated: true });
  });

  it('throws for a zone that there is not', () => {
    expect(() => addBusinessDays(0, 1, { zone: 'Mars/Olympus', country: 'DE' })).toThrow(RangeError);
  });

  it('always ends in the last second of a business day, with as many of them since', () => {
    const text = (day: number) => new Date(day).toISOString().slice(0, 10);
    fc.assert(
      fc.property(
        randomInstant,
        fc.integer({ min: 1, max: 45 }),
        fc.constantFrom(...strangeZones),
        fc.constantFrom('DE', 'US', 'JP'),
        (from, count, zone, country) => {
          const end = addBusinessDays(from, count, { zone, country }).at;
          expect(dayOf(end + 1000, zone)).not.toBe(dayOf(end, zone));
          let days = 0;
          for (let day = Date.parse(dayOf(from, zone)) + 86_400_000; text(day) <= dayOf(end, zone); day += 86_400_000) {
            const isWeekend = ['Sat', 'Sun'].includes(new Date(day).toUTCString().slice(0, 3));
            if (!isWeekend && !isHoliday(country, text(day))) days += 1;
          }
          expect(days).toBe(count);
        },
      ),
      { numRuns: 500 },
    );
  });
});
