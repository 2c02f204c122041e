import '../set-up';
import { describe, expect, it } from 'vitest';
import { dayZone, orderDay } from '@/components/words/order-days';
import { dayMoment, now } from '../fakes/sample-facts';

const evening = Date.UTC(2026, 10, 17, 6);
const hourMs = 3_600_000;

function between(earliestAt: number, latestAt: number) {
  return { earliestAt, latestAt, precision: 'minute' } as const;
}

describe('orderDay', () => {
  it.each([
    ['US', 'Mon, Nov 16'],
    ['JP', 'Tue, Nov 17'],
  ])('is the day that the marketplace of %s prints', (site, day) => {
    expect(orderDay(between(evening, evening), { marketplace: 'amazon', site }, now)).toBe(day);
  });

  it('is a printed day as it was printed', () => {
    expect(orderDay(dayMoment('2026-11-17'), { marketplace: 'amazon', site: 'JP' }, now)).toBe('Tue, Nov 17');
  });

  it('tells both days where it may be either', () => {
    const moment = between(evening, evening + 4 * hourMs);
    expect(orderDay(moment, { marketplace: 'ebay', site: 'US' }, now)).toMatch(/^Nov 16\s–\s17$/);
  });
});

describe('dayZone', () => {
  it("is the marketplace's", () => {
    expect(dayZone({ marketplace: 'ebay', site: 'DE' })).toBe('Europe/Berlin');
  });

  it("is the reader's where the country is not known", () => {
    expect(dayZone({ marketplace: 'amazon' })).toBe(Intl.DateTimeFormat().resolvedOptions().timeZone);
  });
});
