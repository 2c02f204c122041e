import { describe, expect, it } from 'vitest';
import { isoDay, printDay, printMinute } from './date-styles';

const at = Date.UTC(2026, 6, 5, 16, 0);
const india = { language: 'en-IN', zone: 'Asia/Kolkata', now: Date.UTC(2026, 6, 6, 3) };
const plain = (text: string) => text.replace(/\s/gu, ' ');

describe('printMinute', () => {
  const cases = [
    ['the inbox in India', 'seen', india, '5 Jul 2026 9:30 pm'],
    ['ISO with a space', 'iso', india, '2026-07-05 21:30'],
    ['day and month by slashes', 'slashed', india, '05/07/2026 21:30'],
    [
      'an order page in the US',
      'weekday-zone',
      { ...india, language: 'en-US', zone: 'America/Los_Angeles' },
      'Sun, Jul 5, 2026, 9:00 AM PDT',
    ],
    ['German', 'medium', { ...india, language: 'de-DE', zone: 'Europe/Berlin' }, '05.07.2026, 18:00'],
    ['Japanese', 'short', { ...india, language: 'ja-JP', zone: 'Asia/Tokyo' }, '2026/07/06 1:00'],
  ] as const;

  it.each(cases)('prints %s', (_name, style, printing, text) => {
    expect(plain(printMinute(at, style, printing))).toBe(text);
  });
});

describe('printDay', () => {
  it('prints the day of the zone, not of UTC', () => {
    expect(isoDay(Date.UTC(2026, 6, 5, 23), 'Asia/Kolkata')).toBe('2026-07-06');
  });

  it('prints yesterday as a word when told to be relative', () => {
    expect(printDay(at, 'relative', india)).toBe('yesterday');
  });

  it('prints the clock for today only', () => {
    expect(plain(printDay(india.now, 'clock-today', india))).toBe('8:30 am');
    expect(plain(printDay(at, 'clock-today', india))).toBe('5 Jul');
  });
});
