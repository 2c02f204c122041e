import { describe, expect, it } from 'vitest';
import { carrierIds } from '@/lib/domain/order/carriers/carrier';
import { trackingLink } from '@/lib/domain/order/carriers/tracking-link';

describe('trackingLink', () => {
  it.each([
    ['ups', '1z 999 aa1 01 2345 6784', 'https://www.ups.com/track?tracknum=1Z999AA10123456784'],
    ['postnl', '3SABCD1234567', 'https://jouw.postnl.nl/track-and-trace/3SABCD1234567'],
    ['dpd-de', '008182709980000020033350276C', 'https://tracking.dpd.de/status/de_DE/parcel/09980000020033'],
    ['dpd-uk', '15501234567890', 'https://track.dpd.co.uk/search?reference=15501234567890'],
    ['amazon', 'TBA300000000901', undefined],
    ['dpd', '01505123456789', undefined],
    ['ups', '1Z/../evil?x=1', undefined],
    ['ups', '000-0000001-0000001', undefined],
  ] as const)('of %s for %s is %s', (carrier, number, expected) => {
    expect(trackingLink({ carrier, number })).toBe(expected);
  });

  it('is always an https address that ends with the number', () => {
    for (const carrier of carrierIds) {
      const link = trackingLink({ carrier, number: 'AB123456' }) ?? 'https://none/AB123456';
      expect(new URL(link).protocol).toBe('https:');
      expect(link.endsWith('AB123456')).toBe(true);
    }
  });
});
