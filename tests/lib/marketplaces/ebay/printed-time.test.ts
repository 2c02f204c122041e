import { describe, expect, it } from 'vitest';
import { parsePageTime } from '@/lib/domain/time/parse-page-time';
import { isClock, isPrintedTime } from '@/lib/marketplaces/ebay/printed-time';

const languages = ['en', 'de', 'fr', 'es', 'it'];
const clock = { now: Date.UTC(2026, 10, 21, 18), browserZone: 'UTC', siteZone: 'UTC' };

function isTime(text: string): boolean {
  return isPrintedTime(text, languages, (part) => parsePageTime(part, { clock, languages, site: 'US' }));
}

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
    'on Nov 3',
    'le 3 novembre',
    'avant-hier',
    'l’altro ieri',
  ])('takes "%s" for a time', (text) => {
    expect(isTime(text)).toBe(true);
  });

  it.each([
    'It was delivered on Nov 3',
    'Delivered on Nov 3',
    'Ends: Nov 24',
    'see you Monday, November 2',
    'Please send it before 3 Nov 2026',
    'Sent Nov 3',
    'zuletzt: heute',
    'quiet_otter3',
    'Nov 3 widget',
  ])('takes "%s" for a text that speaks of a time', (text) => {
    expect(isTime(text)).toBe(false);
  });
});

describe('isClock', () => {
  it.each(['3:15 PM', '15:15', '15.15 Uhr', '15h15', '午後3:15', '3 pm', '15:15 Uhr'])('takes "%s"', (text) => {
    expect(isClock(text)).toBe(true);
  });

  it.each(['Nov 3', '2026-11-03', '7h', '12-34567-89012', 'Nov 3, 3:15 PM', '$24.50', '12.50 €', '12.50', '30:15', ''])(
    'leaves "%s"',
    (text) => {
      expect(isClock(text)).toBe(false);
    },
  );
});
