import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Parcel, type ParcelCarrier, parcelCarrier } from '@/lib/domain/order/carriers/parcel-carrier';

const ups = '1Z999AA10123456784';
const upsPage = `https://www.ups.com/track?tracknum=${ups}`;

describe('parcelCarrier', () => {
  const rows: [string, Parcel, ParcelCarrier][] = [
    ['by the number alone', { number: ups }, { name: 'UPS', link: upsPage }],
    ['where both agree', { number: ups, carrier: 'UPS Standard' }, { name: 'UPS', link: upsPage }],
    ['where they disagree', { number: ups, carrier: 'DHL Paket' }, {}],
    ['where the column says nothing', { number: ups, carrier: '--' }, { name: 'UPS', link: upsPage }],
    ['where the number fits nobody', { number: 'ABC123', carrier: 'DHL Paket' }, { name: 'DHL' }],
    ['without a number', { carrier: 'Deutsche Post Brief' }, { name: 'Deutsche Post' }],
    ['of an unknown company', { carrier: 'Fernhold Couriers' }, { name: 'Fernhold Couriers' }],
    ['of a company without a public page', { number: 'TBA300000000901' }, { name: 'Amazon' }],
    ['of nothing', {}, {}],
  ];
  it.each(rows)('%s', (_, parcel, expected) => {
    expect(parcelCarrier(parcel)).toEqual(expected);
  });

  it('never gives a link that is not https', () => {
    const text = fc.option(fc.oneof(fc.string(), fc.constantFrom('UPS', 'DHL', 'GLS', 'javascript:alert(1)')), {
      nil: undefined,
    });
    fc.assert(
      fc.property(text, text, (number, carrier) => {
        const { link = 'https://none.example' } = parcelCarrier({ number, carrier });
        expect(new URL(link).protocol).toBe('https:');
      }),
    );
  });
});
