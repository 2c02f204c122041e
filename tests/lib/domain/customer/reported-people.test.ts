import { describe, expect, it } from 'vitest';
import { expandCustomer } from '@/lib/domain/customer/expand-customer';
import type { Order } from '@/lib/domain/order/order';
import type { OrderParty } from '@/lib/domain/order/order-party';
import { order } from '../order/builders';
import { FakeOrderIndex, sightingOf } from './builders';

/** One party on each marketplace as their reports print them. */
interface Pair {
  readonly amazon: OrderParty;
  readonly ebay: OrderParty;
}

const amazonOrder: Partial<Order> = { marketplace: 'amazon', orderId: '000-0000601-7000601' };
const ebayOrder: Partial<Order> = { marketplace: 'ebay', orderId: '00-30001-50501' };

async function askedFromAmazon({ amazon, ebay }: Pair) {
  const [one, other] = [sightingOf(order(amazonOrder), amazon), sightingOf(order(ebayOrder), ebay)];
  const index = new FakeOrderIndex([one, other]);
  const found = await expandCustomer({ ...index, seeds: [one], decisions: [], isInScope: () => true });
  return { isJoined: found.orders.includes(other.order), evidence: found.offers.flatMap((offer) => offer.evidence) };
}

const oliver: Pair = {
  amazon: {
    buyerName: 'Oliver Tansley',
    buyerEmail: 'tst0ukbuyer01aa@marketplace.amazon.co.uk',
    buyerPhone: '07700 900321',
    recipientName: 'Oliver Tansley',
    street: ['12 Harbour Row'],
    city: 'Whitby',
    postalCode: 'YO21 9ZZ',
    country: 'GB',
  },
  ebay: {
    buyerName: 'Oliver  TANSLEY',
    buyerUser: 'tansley_o',
    recipientName: 'Oliver  TANSLEY',
    recipientPhone: '+447700900321',
    street: ['12 Harbour Row'],
    city: 'Whitby',
    postalCode: 'yo219zz',
    country: 'GB',
  },
};

const marta: Pair = {
  amazon: {
    buyerName: 'Marta Weidenbach',
    buyerEmail: 'tst0debuyer01cc@marketplace.amazon.de',
    buyerPhone: '+49 30 23125014',
    recipientName: 'Marta Weidenbach',
    street: ['Lindenallee 14'],
    postalCode: '04177',
    country: 'DE',
  },
  ebay: {
    buyerName: 'Weidenbach, Marta',
    buyerUser: 'weidenbach2009',
    recipientName: 'Weidenbach, Marta',
    recipientPhone: '030/23125-014',
    street: ['Lindenallee 14'],
    postalCode: '04177',
    country: 'DE',
  },
};

const dana: Pair = {
  amazon: {
    buyerName: 'Dana Whitlock',
    buyerEmail: 'tst0usbuyer01dd@marketplace.amazon.com',
    buyerPhone: '555-555-0142',
    recipientName: 'Dana Whitlock',
    recipientPhone: '+1 555-555-0142 ext. 01422',
    street: ['480 Juniper Ct', 'Apt 3B'],
    postalCode: '53703',
    country: 'US',
  },
  ebay: {
    buyerName: 'Dana Whitlock',
    buyerUser: 'dwhit_53703',
    recipientName: 'Dana Whitlock',
    recipientPhone: '+1 555-555-0142',
    street: ['480 Juniper Court', 'Apt 3B'],
    postalCode: '53703-0101',
    country: 'US',
  },
};

const annas: Pair = {
  amazon: { ...marta.amazon, buyerName: 'Anna Schmidt', recipientName: 'Anna Schmidt', postalCode: '28195' },
  ebay: { ...marta.ebay, buyerName: 'Anna Schmidt', recipientName: 'Anna Schmidt', postalCode: '28359' },
};

describe('people of two marketplaces', () => {
  it.each([
    ['a phone printed in two ways', oliver],
    ['a name printed in two ways', marta],
  ])('are joined across %s', async (_, pair) => {
    expect(await askedFromAmazon(pair)).toEqual({ isJoined: true, evidence: [] });
  });

  it('are only offered where the phone is a switchboard', async () => {
    expect(await askedFromAmazon(dana)).toEqual({ isJoined: false, evidence: ['name-postcode-house'] });
  });

  it('are nobody to each other by name and town', async () => {
    const sameTown = { amazon: { ...annas.amazon, city: 'Bremen' }, ebay: { ...annas.ebay, city: 'Bremen' } };
    expect(await askedFromAmazon(sameTown)).toEqual({ isJoined: false, evidence: [] });
  });
});
