/** Invented customers with everything that may be stored about them. */
import type { Order } from '@/lib/domain/order/order';
import type { OrderParty } from '@/lib/domain/order/order-party';
import type { CustomerPage } from '@/lib/protocol/customer-pages';
import { customer, dayMoment, identity, now, order } from '../fakes/sample-facts';

export interface CustomersSetting {
  readonly customers: readonly CustomerPage[];
  readonly hasOrders?: boolean;
}

export function customerPage(overrides: Partial<CustomerPage> = {}): CustomerPage {
  const orders = overrides.orders ?? [order()];
  return {
    facts: customer({ orderCount: orders.length }),
    identity: identity(),
    orders,
    parties: new Map(),
    conversations: [],
    ...overrides,
  };
}

const martaOrders: readonly Order[] = [
  order({
    site: 'DE',
    orderId: '900-0000002-0000001',
    items: [{ title: 'Gießkanne 5 l – Zink, grün', quantity: 2 }],
    total: { amountMinor: 3490, currency: 'EUR' },
    orderedAt: dayMoment('2026-11-12'),
    deliverBy: dayMoment('2026-11-19'),
  }),
  order({
    site: 'DE',
    orderId: '900-0000002-0000002',
    items: [{ title: 'Kräuterschere „Löwenzahn“ 5-fach' }, { title: 'Bindedraht' }],
    total: { amountMinor: 1290, currency: 'EUR' },
    status: 'delivered',
    orderedAt: dayMoment('2026-09-10'),
    deliveredAt: dayMoment('2026-09-14'),
  }),
  order({
    marketplace: 'ebay',
    site: 'DE',
    orderId: '14-00000-66190',
    buyerIds: ['ebay:user:weide_m'],
    items: [{ title: 'Wäscheleine 20 m, Stahlseil' }],
    total: { amountMinor: 1880, currency: 'EUR' },
    status: 'returned-to-seller',
    orderedAt: dayMoment('2026-05-02'),
  }),
];

const party: OrderParty = {
  buyerName: 'Marta Weidenbach',
  recipientName: 'Marta Weidenbach',
  buyerPhone: '+49 30 00000000',
  street: ['Lindenhofweg 0a'],
  postalCode: '01000',
  city: 'Musterstadt',
  country: 'DE',
};

export const martaKey = 'amazon:900-0000002-0000001';

export const marta: CustomerPage = customerPage({
  facts: customer({
    orderCount: 3,
    returnCount: 1,
    conversationCount: 2,
    spent: [
      { amountMinor: 6660, currency: 'EUR' },
      { amountMinor: 4250, currency: 'USD' },
    ],
    firstSeenAt: Date.UTC(2024, 2, 4),
  }),
  identity: identity({
    order: martaKey,
    marketplaces: ['amazon', 'ebay'],
    tags: ['Regular', 'Company'],
    note: 'Pays by invoice.',
  }),
  orders: martaOrders,
  parties: new Map([
    [martaKey, { ...party, buyerEmail: 'a1b2@marketplace.amazon.de' }],
    ['amazon:900-0000002-0000002', { ...party, buyerEmail: 'c3d4@marketplace.amazon.de' }],
    ['ebay:14-00000-66190', { ...party, recipientName: 'Till Aurich', street: ['Hafenkai 0', 'Hinterhaus'] }],
  ]),
  conversations: ['amazon:case-0001', 'ebay:DE:000-1'],
});

/** The seller's word has joined and parted, and there is somebody to decide about. */
export const offered: CustomerPage = {
  ...marta,
  identity: {
    ...marta.identity,
    decisions: [
      { id: 'd1', verdict: 'different', orders: [martaKey, 'amazon:900-0000009-0000009'], decidedAt: now },
      { id: 'd2', verdict: 'same', orders: [martaKey, 'ebay:14-00000-66190'], decidedAt: now },
    ],
    offers: [
      {
        orders: ['ebay:15-00000-00001'],
        names: ['m.weidenbach'],
        marketplaces: ['ebay'],
        evidence: ['name-postcode-house', 'phone-postcode'],
        doubts: ['near-separated'],
      },
    ],
  },
};

/** Names have gone; there are more orders than could be looked at. */
export const nameless: CustomerPage = customerPage({
  facts: customer({
    orderCount: 80,
    isComplete: false,
    spent: [{ amountMinor: 12_000, currency: 'JPY' }],
    firstSeenAt: Date.UTC(2023, 5, 1),
  }),
  orders: Array.from({ length: 80 }, (_, place) =>
    order({
      orderId: `900-0000003-${String(place).padStart(7, '0')}`,
      items: [{ itemId: 'B000000009' }],
      status: 'shipped',
    }),
  ),
});

const rightToLeft = 'نورة بنت سليمان المثالية';

export const longCustomer: CustomerPage = customerPage({
  facts: customer({ orderCount: 1, returnCount: 1, hasHighReturnRate: true, refundCount: 1 }),
  identity: identity({
    order: 'amazon:900-0000004-0000001',
    tags: ['Stammkunde mit einem sehr langen Schlagwort', rightToLeft],
    note: `${rightToLeft} – ${'Bartholomäus-Maximilian-von-Hohenlohe-'.repeat(6)}`,
  }),
  orders: [
    order({
      orderId: '900-0000004-0000001',
      items: [{ title: `Halvorne Dimmable Desk Lamp ${'with a very long listing title '.repeat(5)}` }],
    }),
  ],
  parties: new Map([
    [
      'amazon:900-0000004-0000001',
      {
        buyerName: `Bartholomäus-Maximilian von Hohenlohe-Waldenburg-${'Schillingsfürst-'.repeat(6)}`,
        recipientName: rightToLeft,
        street: ['شارع المثال 0'],
        city: 'Exampletown',
        country: 'AE',
      },
    ],
  ]),
});
