import { describe, expect, it } from 'vitest';
import { printedLimit } from '@/lib/domain/clocks/printed-limit';
import { instant } from '@/lib/domain/time/moment';

const sentAt = instant(Date.parse('2026-11-19T10:15:00Z'));
const places = {
  UK: { site: 'UK', zone: 'Europe/London' },
  US: { site: 'US', zone: 'America/Los_Angeles' },
  DE: { site: 'DE', zone: 'Europe/Berlin' },
  FR: { site: 'FR', zone: 'Europe/Paris' },
} as const;

describe('printedLimit', () => {
  it.each([
    ['UK', 'Please respond by 24 Nov 2026.', '2026-11-24'],
    ['UK', 'Respond by Tuesday, 24 November 2026 or we may step in.', '2026-11-24'],
    ['US', 'You have until Nov 24, 2026 to respond', '2026-11-24'],
    ['DE', 'Bitte antworten Sie bis zum 24. November 2026.', '2026-11-24'],
    ['DE', 'Antworten Sie bis 24.11.2026, sonst entscheiden wir.', '2026-11-24'],
    ['FR', 'Répondez avant le 24 novembre 2026.', '2026-11-24'],
  ] as const)('on %s reads "%s"', (site, text, day) => {
    expect(printedLimit(text, sentAt, places[site])).toMatchObject({ day });
  });

  it.each([
    'Opened by maple_otter41.',
    'Opened by the buyer for order 08-00000-53974.',
    'Respond by the end of the week.',
    '',
  ])('finds none in "%s"', (text) => {
    expect(printedLimit(text, sentAt, places.UK)).toBeUndefined();
  });

  it.each([
    'Respond by 24 Brumaire 2026.',
    'Respond by 12 Nov 2026.',
    'Respond by 24 Nov 2026. Refund by 26 Nov 2026.',
  ])('does not guess at "%s"', (text) => {
    expect(printedLimit(text, sentAt, places.UK)).toBe('not-understood');
  });
});
