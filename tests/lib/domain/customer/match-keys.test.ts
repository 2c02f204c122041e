import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factKey, identityKey, isCertainKey, kindOfKey } from '@/lib/domain/customer/match-key';
import { type MatchKeys, matchKeysOf, wholeNameKeys } from '@/lib/domain/customer/match-keys';
import { signKey, signKeys } from '@/lib/domain/customer/sign-keys';
import type { Order } from '@/lib/domain/order/order';
import type { OrderParty } from '@/lib/domain/order/order-party';
import { order } from '../order/builders';

const marta: OrderParty = {
  buyerName: 'Marta Weidenbach',
  recipientName: 'Weidenbach, Marta',
  recipientPhone: '030/23125-014',
  street: ['Lindenallee 14'],
  city: 'Leipzig',
  postalCode: '04177',
  country: 'DE',
};

const certainOfMarta = factKey('name-postcode-phone', ['marta weidenbach', 'DE04177', '+493023125014']);
const houseOfMarta = factKey('name-postcode-house', ['marta weidenbach', 'DE04177', '14']);
const phoneOfMarta = factKey('phone-postcode', ['+493023125014', 'DE04177']);

function keysOf(party: Partial<OrderParty>, facts: Partial<Order> = {}): MatchKeys {
  return matchKeysOf(order(facts), { ...marta, ...party });
}

describe('matchKeysOf', () => {
  it('makes all keys of a buyer who is the receiver', () => {
    expect(keysOf({})).toEqual({
      certain: [certainOfMarta],
      likely: [houseOfMarta, phoneOfMarta],
      wholeName: [factKey('whole-name', ['marta weidenbach'])],
    });
  });

  it('makes the same keys of the same person however typed', () => {
    const typed = {
      buyerName: 'Dr. MARTA  WEIDENBACH',
      recipientPhone: '+49 30 23125014',
      street: ['ebay8xk2q9z Lindenallee 14'],
      city: 'LEIPZIG',
      postalCode: 'D-04177',
    };
    expect(keysOf(typed)).toEqual(keysOf({}));
  });

  it('takes the phone of the account where the receiver gave none', () => {
    const { recipientPhone, ...noPhone } = marta;
    expect(matchKeysOf(order(), { ...noPhone, buyerPhone: recipientPhone }).certain).toEqual([certainOfMarta]);
  });

  it.each<[string, Partial<OrderParty>]>([
    ['a gift', { buyerName: 'Oliver Tansley', buyerPhone: '07700 900321' }],
    ['in care of somebody', { recipientName: 'Marta Weidenbach c/o Lang' }],
    ['a locker', { street: ['Packstation 145', '1234567'] }],
    ['a hub', { street: ['1850 Airport Exchange Blvd'], city: 'Erlanger', country: 'US', postalCode: '41018' }],
    ['no postcode', { postalCode: '--' }],
  ])('makes no key of a person from %s', (_, party) => {
    expect(keysOf(party)).toMatchObject({ certain: [], likely: [] });
  });

  it('only offers what a receiver without a named buyer tells', () => {
    const { buyerName: _, ...unnamed } = marta;
    expect(matchKeysOf(order(), unnamed)).toMatchObject({ certain: [], likely: [houseOfMarta, phoneOfMarta] });
    expect(matchKeysOf(order(), { ...unnamed, buyerName: '--' })).toMatchObject({ certain: [] });
  });

  it.each(['Weidenbach', 'M. Weidenbach', 'Mr & Mrs Weidenbach', 'Familie Weidenbach Lang', 'Weidenbach GmbH'])(
    'joins nobody by the name %s',
    (name) => {
      expect(keysOf({ buyerName: name, recipientName: name }).certain).toEqual([]);
    },
  );

  it.each<[string, Partial<OrderParty>]>([
    ['an extension', { recipientPhone: '+49 30 23125014 ext. 22' }],
    ['an extension on one of its prints', { buyerPhone: '030 23125014', recipientPhone: '030 23125014 ext. 22' }],
    ['nothing but zeros', { recipientPhone: '0000000' }],
    ['a missing area', { recipientPhone: '23125014' }],
  ])('uses no phone with %s', (_, party) => {
    expect(keysOf(party)).toMatchObject({ certain: [], likely: [houseOfMarta] });
  });

  it('tells equal postcodes of two countries apart', () => {
    const leipzig = keysOf({ recipientPhone: '+493023125014' });
    const elsewhere = keysOf({ recipientPhone: '+493023125014', country: 'IT' });
    expect(leipzig.certain).not.toEqual(elsewhere.certain);
  });

  it.each([
    ['amazon', { buyerEmail: 'TST0buyer01aa@marketplace.amazon.de' }, ['amazon:relay~tst0buyer01aa']],
    ['amazon', { buyerEmail: 'tst0buyer01aa+case-1@m.marketplace.amazon.co.uk' }, ['amazon:relay~tst0buyer01aa']],
    ['amazon', { buyerEmail: 'somebody@example.com' }, []],
    ['amazon', { buyerUser: 'tansley_o' }, []],
    ['ebay', { buyerUser: ' Tansley_O ' }, ['ebay:user~tansley_o']],
    ['ebay', { buyerUser: 'a***b' }, []],
    ['ebay', { buyerUser: '--' }, []],
    ['ebay', { buyerEmail: 'nobody@example.com' }, []],
  ] as const)('reads the identity that %s gives in %j', (marketplace, party, expected) => {
    expect(matchKeysOf(order({ marketplace }), { street: [], ...party }).certain).toEqual(expected);
  });

  it('reads eBay’s alias', () => {
    const buyerEmail = ['0cc11bb22cc33dd44ee7', 'members.ebay.com'].join('@');
    const { certain } = matchKeysOf(order({ marketplace: 'ebay' }), { street: [], buyerEmail });
    expect(certain).toEqual(['ebay:relay~0cc11bb22cc33dd44ee7']);
  });

  it('takes the identities that pages told', () => {
    const buyerIds = ['amazon:party:A0EXAMPLE', 'amazon:relay:tst0aa', 'a name'];
    expect(matchKeysOf(order({ buyerIds }), undefined).certain).toEqual([
      'amazon:party~A0EXAMPLE',
      'amazon:relay~tst0aa',
    ]);
  });

  it('joins nobody by an order of another shop, and still finds it by name', () => {
    const keys = keysOf({ buyerEmail: 'tst0self@marketplace.amazon.de' }, { salesChannel: 'Non-Amazon US' });
    expect(keys).toEqual({ certain: [], likely: [], wholeName: wholeNameKeys('Marta Weidenbach') });
  });

  it('finds an order by the name of either party and by the name on the page', () => {
    const { wholeName } = keysOf({ buyerName: 'Oliver Tansley' }, { buyerName: 'Oliver' });
    expect(new Set(wholeName)).toEqual(
      new Set(['Oliver Tansley', 'Marta Weidenbach', 'Oliver'].flatMap(wholeNameKeys)),
    );
  });

  it('never makes a key of name and town', () => {
    const facts = fc.record({ city: fc.constantFrom('Leipzig', 'Bremen'), region: fc.constantFrom('Sachsen', 'SN') });
    fc.assert(
      fc.property(facts, ({ city, region }) => {
        const { postalCode: _, ...noCode } = marta;
        expect(matchKeysOf(order(), { ...noCode, city, region })).toMatchObject({ certain: [], likely: [] });
        expect(keysOf({ city, region })).toEqual(keysOf({}));
      }),
    );
  });
});

describe('signKeys', () => {
  const sign = (text: string): string =>
    [...text]
      .reverse()
      .map((letter) => letter.charCodeAt(0).toString(36))
      .join('');

  it('leaves the kind of a key readable and nothing else', () => {
    const { certain, likely, wholeName } = signKeys(keysOf({}), sign);
    expect([...certain, ...likely, ...wholeName].map(kindOfKey)).toEqual([
      'name-postcode-phone',
      'name-postcode-house',
      'phone-postcode',
      'whole-name',
    ]);
    expect([...certain, ...likely, ...wholeName].join()).not.toMatch(/weidenbach|04177|23125014/);
  });

  it('makes different keys of one value in two kinds', () => {
    expect(signKey(identityKey('ebay:user', 'a'), sign)).not.toBe(signKey(identityKey('amazon:relay', 'a'), sign));
  });
});

describe('isCertainKey', () => {
  it.each([
    [identityKey('ebay:user', 'a'), true],
    [certainOfMarta, true],
    [houseOfMarta, false],
    [phoneOfMarta, false],
    [factKey('whole-name', ['marta']), false],
    ['t:00340434', false],
    ['b:abc', false],
    ['toString~x', false],
  ])('%j: %s', (key, expected) => {
    expect(isCertainKey(key)).toBe(expected);
  });
});
