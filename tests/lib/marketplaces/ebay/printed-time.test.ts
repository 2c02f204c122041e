import { describe, expect, it } from 'vitest';
import { isClock, isPrintedTime } from '@/lib/marketplaces/ebay/printed-time';

const languages = ['en', 'de', 'fr', 'es'];

describe('isPrintedTime', () => {
  it.each([
    'Nov 3, 2026, 3:15 PM',
    '3. November 2026 um 15:15 Uhr',
    'Wednesday, November 4, 2026 at 8:27 AM PST',
    'jeudi 19 novembre 2026 à 14:00',
    'sábado, 21 de noviembre de 2026, 14:00',
    '7h',
    '2 days ago',
    'vor 3 Tagen',
    'Nov 3',
  ])('takes "%s" for a time', (text) => {
    expect(isPrintedTime(text, languages)).toBe(true);
  });

  it.each([
    'It was delivered on Nov 3',
    'Delivered on Nov 3',
    'Ends: Nov 24',
    'see you Monday, November 2',
    'Please send it before 3 Nov 2026',
  ])('takes "%s" for a text that speaks of a time', (text) => {
    expect(isPrintedTime(text, languages)).toBe(false);
  });
});

describe('isClock', () => {
  it.each(['3:15 PM', '15:15', '15.15', '15h15', '午後3:15', '3 pm', '15:15 Uhr'])('takes "%s"', (text) => {
    expect(isClock(text)).toBe(true);
  });

  it.each(['Nov 3', '2026-11-03', '7h', '12-34567-89012', 'Nov 3, 3:15 PM', ''])('leaves "%s"', (text) => {
    expect(isClock(text)).toBe(false);
  });
});
