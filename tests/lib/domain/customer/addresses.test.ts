import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitAddressReference } from '@/lib/domain/customer/address-reference';
import { houseNumber } from '@/lib/domain/customer/house-number';
import { unusableAddress } from '@/lib/domain/customer/unusable-address';

describe('houseNumber', () => {
  it.each([
    [['12 Harbour Row'], '12'],
    [['Lindenallee 14'], '14'],
    [['Ahornweg 3a'], '3a'],
    [['Ahornweg 3 a'], '3a'],
    [['Ahornweg 0012B'], '12b'],
    [['480 Juniper Ct', 'Apt 3B'], '480'],
    [['Flat 2', '7 Mill Street'], '7'],
    [['Flat 2, 7 Mill Street'], '7'],
    [['Unit 4, The Maltings', 'Quay Lane'], '4'],
    [['350 5th Ave'], '350'],
    [['Straße des 17. Juni 135'], '135'],
    [['Mariahilfer Straße 12/3/7'], '12'],
    [['c/o Meier 5', 'Hauptstraße 9'], '9'],
    [['12 A Street'], '12'],
    [['12-14 Mill Lane'], '12'],
    [['神田１丁目2-3'], '1'],
    [['The Old Mill'], undefined],
    [[], undefined],
  ])('of %j is %s', (street, expected) => {
    expect(houseNumber(street)).toBe(expected);
  });

  it('is found on either side of the street', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (house) => {
        expect(houseNumber([`${house} Mill Lane`])).toBe(String(house));
        expect(houseNumber([`Lindenallee ${house}`])).toBe(String(house));
      }),
    );
  });
});

describe('splitAddressReference', () => {
  it.each([
    ['in front', ['ebay8xk2q9z 12 Harbour Row'], ['12 Harbour Row'], 'ebay8xk2q9z'],
    ['on a line of its own', ['12 Harbour Row', 'ebay:ab12cd3'], ['12 Harbour Row'], 'ebay:ab12cd3'],
    ['with a comma behind it', ['ebay:ab12cd3, Lindenallee 14'], ['Lindenallee 14'], 'ebay:ab12cd3'],
    ['of letters alone', ['EBAYabcdefg', 'Lindenallee 14'], ['Lindenallee 14'], 'EBAYabcdefg'],
    ['at the end', ['12 Harbour Row ebay8xk2q9z'], ['12 Harbour Row'], 'ebay8xk2q9z'],
  ])('cuts a code %s', (_, lines, street, reference) => {
    expect(splitAddressReference(lines)).toEqual({ street, reference });
  });

  it.each([[['Ebayweg 12']], [['eBay Park 3']], [['Ebaystraße 5']], [['12 Harbour Row', '']]])(
    'leaves %j alone',
    (lines) => {
      expect(splitAddressReference(lines)).toEqual({ street: lines });
    },
  );
});

describe('unusableAddress', () => {
  it.each([
    ['hub', { street: ['Reference #1234567890', '1850 Airport Exchange Blvd'], city: 'Erlanger', country: 'US' }],
    ['hub', { street: ['1 Somewhere'], city: 'ERLANGER', region: 'KY', country: 'US' }],
    ['hub', { street: ['1 Langham Park'], city: 'South Normanton', postalCode: 'DE55 2GF', country: 'GB' }],
    ['locker', { street: ['Packstation 145', '12345678'] }],
    ['locker', { street: ['DHL-Packstation 145'] }],
    ['locker', { street: ['Amazon Locker - Heron', '3 Mill Lane'] }],
    ['locker', { street: ['Paczkomat InPost WAW12M'] }],
    ['parcel-shop', { street: ['Postfiliale 501', '12345678'] }],
    ['parcel-shop', { street: ['Hermes PaketShop', 'Ahornweg 2'] }],
    ['parcel-shop', { street: ['Point Relais 4711'] }],
    ['forwarder', { street: ['PMB 123', '9 Alder Way'] }],
    ['front-desk', { street: ['Unit 4, The Maltings'], recipientName: 'Priya Raman c/o Front Desk' }],
    ['front-desk', { street: ['Hotel Adler', 'Lindenallee 1'] }],
    ['front-desk', { street: ['東京都 1-2-3 フロント'] }],
  ])('tells a %s', (kind, party) => {
    expect(unusableAddress(party)).toBe(kind);
  });

  it.each([
    [{ street: ['12 Harbour Row'], city: 'Whitby' }],
    [{ street: ['Lindenallee 14'], city: 'Erlangen', country: 'DE' }],
    [{ street: ['4 Lockerbie Road'], city: 'Dumfries' }],
    [{ street: ['Flat 2', '7 Mill Street'], city: 'Galway' }],
    [{ street: ['Empfangsstraße 4'] }],
    [{ street: [] }],
  ])('finds nothing against %j', (party) => {
    expect(unusableAddress(party)).toBeUndefined();
  });
});
