import { describe, expect, it } from 'vitest';
import { holidayCountries, isHoliday, knownYears, knowsHolidaysOf } from '@/lib/domain/working-hours/holidays';

describe('isHoliday', () => {
  it.each([
    ['DE', '2026-10-03', true],
    ['DE', '2026-04-03', true],
    ['DE', '2026-04-06', true],
    ['DE', '2026-12-24', false],
    ['DE', '2027-03-26', true],
    ['DE', '2025-10-03', false],
    ['DE', '2031-10-03', false],
    ['US', '2026-07-03', true],
    ['US', '2026-11-26', true],
    ['US', '2027-11-25', true],
    ['GB', '2026-12-28', true],
    ['GB-SCT', '2026-04-06', false],
    ['GB-ENG', '2026-04-06', true],
    ['GB-NIR', '2026-03-17', true],
    ['AT', '2026-10-26', true],
    ['JP', '2030-01-01', true],
    ['XX', '2026-12-25', false],
    ['toString', '2026-12-25', false],
  ])('%s on %s: %s', (country, day, expected) => {
    expect(isHoliday(country, day)).toBe(expected);
  });
});

describe('knowsHolidaysOf', () => {
  it.each([
    ['DE', '2025-12-31', false],
    ['DE', '2026-01-01', true],
    ['DE', '2030-12-31', true],
    ['DE', '2031-01-01', false],
    ['XX', '2026-01-01', false],
    ['constructor', '2026-01-01', false],
  ])('%s on %s: %s', (country, day, expected) => {
    expect(knowsHolidaysOf(country, day)).toBe(expected);
  });
});

describe('holidayCountries', () => {
  it.each([...holidayCountries])('%s has some in each year, all of them days that there are', (country) => {
    const years = knownYears(country);
    for (let year = 2026; year <= 2030; year++) {
      const days = Array.from({ length: 366 }, (_, index) =>
        new Date(Date.UTC(year, 0, 1 + index)).toISOString().slice(0, 10),
      );
      const count = new Set(days.filter((day) => day.startsWith(`${year}`) && isHoliday(country, day))).size;
      expect(count).toBeGreaterThanOrEqual(5);
      expect(count).toBeLessThanOrEqual(20);
    }
    expect(years).toEqual({ first: 2026, last: 2030 });
    expect(isHoliday(country, '2026-12-25') || country === 'JP').toBe(true);
  });
});
