/** Every face of the panel with invented buyers, as the states that a connection would give. */
import { conversationKeySchema } from '@/lib/domain/conversation/conversation';
import { defaultSettings } from '@/lib/domain/settings/settings';
import type { PanelState } from '@/lib/protocol/panel-connection';
import type { CustomerFacts, CustomerIdentity, CustomerOfferView, PanelView } from '@/lib/protocol/panel-view';
import {
  buyerMessage,
  conversation,
  customer,
  dayMoment,
  dayMs,
  emptyPage,
  hourMs,
  identity,
  minuteMs,
  now,
  order,
  reading,
  view,
  without,
} from '@/tests/components/fakes/sample-facts';
import { deadlineScenes } from './deadline-scenes';
import { kettleThread, wateringCanThread } from './recap-threads';

type Scene = Omit<PanelState, 'templates'> & {
  readonly query?: string;
  readonly press?: 'insert' | 'history' | 'offer' | 'keep' | 'recap' | 'past-answer';
  readonly breaks?: true;
  /** The seller keeps changing replies in the same way. */
  readonly offersChanges?: true;
  /** In this language the seller has answered the like before. */
  readonly pastAnswers?: 'en' | 'de';
  /** In place of the starters: replies that ask. */
  readonly library?: 'shelf';
};

const ebayKey = conversationKeySchema.parse('ebay:UK:000-1');
const ebay = conversation({
  key: ebayKey,
  marketplace: 'ebay',
  site: 'UK',
  account: 'fernhold_goods',
  buyerName: 'birch_tern203',
  buyerIds: ['ebay:user:birch_tern203'],
  orderIds: ['08-00000-53974'],
  itemIds: ['325000000418'],
  messages: [{ from: 'buyer', text: 'does it fit', sentAt: dayMoment('2026-11-21') }],
});

const ebayOrder = order({
  marketplace: 'ebay',
  site: 'UK',
  orderId: '08-00000-53974',
  buyerIds: ['ebay:user:birch_tern203'],
  items: [{ title: 'Vintage Orlux 50mm f/1.8 lens, M42 mount', itemId: '325000000418' }],
  total: { amountMinor: 7200, currency: 'GBP' },
  status: 'delivered',
  deliveredAt: dayMoment('2026-11-18'),
});

function due(dueInMs: number, startedAgoMs: number) {
  return {
    kind: 'due',
    basis: 'amazon-rule',
    startsEarliestAt: now - startedAgoMs,
    startsLatestAt: now - startedAgoMs,
    dueEarliestAt: now + dueInMs,
    dueLatestAt: now + dueInMs,
  } as const;
}

function range(fromMs: number, toMs: number) {
  return {
    kind: 'due',
    basis: 'own-target',
    startsEarliestAt: dayMoment('2026-11-21').earliestAt,
    startsLatestAt: dayMoment('2026-11-21').latestAt,
    dueEarliestAt: now + fromMs,
    dueLatestAt: now + toMs,
  } as const;
}

const marta = conversation({
  site: 'DE',
  buyerName: 'Marta Weidenbach',
  buyerLanguage: 'de',
  orderIds: ['900-0000002-0000001'],
  messages: [buyerMessage('Guten Tag, wo bleibt meine Bestellung? Sie sollte seit Donnerstag da sein.')],
});

const martaOrders = [
  order({
    site: 'DE',
    orderId: '900-0000002-0000001',
    items: [
      {
        title: 'Gießkanne 5 l – Zink, grün',
        sku: 'GK-5-ZN',
        quantity: 2,
        unitPrice: { amountMinor: 1745, currency: 'EUR' },
      },
    ],
    shipBy: dayMoment('2026-11-14'),
    fulfilledBy: 'seller',
    isBusinessBuyer: true,
    purchaseOrder: 'PO 2026-0117',
    total: { amountMinor: 3490, currency: 'EUR' },
    orderedAt: dayMoment('2026-11-12'),
    shipments: [{ carrier: 'DHL', trackingNumber: '00340434000000000017', shippedAt: dayMoment('2026-11-13') }],
    deliverBy: dayMoment('2026-11-19'),
  }),
  order({
    site: 'DE',
    orderId: '900-0000002-0000002',
    items: [{ title: 'Kräuterschere „Löwenzahn“ 5-fach' }],
    total: { amountMinor: 1290, currency: 'EUR' },
    status: 'delivered',
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
  }),
  order({
    site: 'DE',
    orderId: '900-0000002-0000003',
    items: [{ title: 'Pflanzkübel Terrakotta, 30 cm, 2 Stück' }, { title: 'Untersetzer' }],
    total: { amountMinor: 7900, currency: 'EUR' },
    status: 'delivered',
    deliveredAt: dayMoment('2025-04-14'),
  }),
];

const olderOrders = [4, 5, 6].map((number) =>
  order({
    site: 'US',
    orderId: `900-0000002-000000${number}`,
    items: [{ title: `Brevona Planter, No. ${number}` }],
    orderedAt: dayMoment('2025-01-09'),
    shipments: [],
    status: number === 5 ? 'cancelled' : 'refunded',
  }),
);

/** Nothing is known of the buyer from earlier. */
function viewOfStranger(overrides: Partial<PanelView>): PanelView {
  return without(view(overrides), 'customer');
}

const offer: CustomerOfferView = {
  orders: ['ebay:14-00000-66190'],
  names: ['weide_m'],
  marketplaces: ['ebay'],
  evidence: ['name-postcode-house', 'phone-postcode'],
  doubts: ['near-separated'],
};

const keptNote = 'Pays by invoice. Wants the heavy parcels at the back door.';

interface KnownChanges {
  readonly identity?: Partial<CustomerIdentity>;
  readonly customer?: Partial<CustomerFacts>;
}

/** A buyer known on both marketplaces, with orders in two currencies. */
function martaKnown({ identity: known, customer: facts }: KnownChanges): PanelView {
  return view({
    reading: reading({ conversation: marta }),
    orders: [...martaOrders, ...olderOrders].filter(
      (each) => !known?.offers?.some((offered) => offered.orders.includes(`${each.marketplace}:${each.orderId}`)),
    ),
    customer: customer({
      conversationCount: 4,
      orderCount: 8,
      returnCount: 1,
      spent: [
        { amountMinor: 21460, currency: 'EUR' },
        { amountMinor: 4250, currency: 'USD' },
      ],
      standing: 'returning',
      firstSeenAt: Date.UTC(2024, 2, 4),
      ...facts,
    }),
    identity: identity({ order: 'amazon:900-0000002-0000001', marketplaces: ['amazon', 'ebay'], ...known }),
    deadline: due(9 * hourMs + 12 * minuteMs, 14.8 * hourMs),
  });
}

const longTitle = `Halvorne Dimmable Desk Lamp ${'with a very long listing title '.repeat(6)}`.slice(0, 200);
const longName = 'Bartholomäus-Maximilian von Hohenlohe-Waldenburg-Schil';

const begun =
  'Hello Linnea,\n\nI have asked the carrier where the parcel stands. They look for it now and will tell me by Tuesday.\n\nI am sorry that it takes so long.';
const keptDraft = { kind: 'kept', run: 'run-1', text: begun, keptAt: now - 2 * hourMs, isBoxEmpty: true } as const;
const calm = due(18 * hourMs + 24 * minuteMs, 5 * hourMs + 36 * minuteMs);

export const scenes: Readonly<Record<string, Scene>> = {
  ...deadlineScenes,
  exact: { connection: 'open', view: view({ deadline: due(18 * hourMs + 24 * minuteMs, 5 * hourMs + 36 * minuteMs) }) },
  inserted: {
    connection: 'open',
    press: 'insert',
    view: view({ deadline: due(18 * hourMs + 24 * minuteMs, 5.6 * hourMs) }),
  },
  'change-offered': { connection: 'open', press: 'insert', offersChanges: true, view: view({ deadline: calm }) },
  'past-answers': { connection: 'open', pastAnswers: 'en', view: view({ deadline: calm }) },
  'past-answers-open': { connection: 'open', pastAnswers: 'de', press: 'past-answer', view: martaKnown({}) },
  asks: { connection: 'open', library: 'shelf', query: 'late-date', press: 'insert', view: view({ deadline: calm }) },
  'also-open': {
    connection: 'open',
    view: view({ alsoOpen: { count: 1, sinceAt: now - 58 * minuteMs }, deadline: calm }),
  },
  'draft-kept': { connection: 'open', view: view({ draft: keptDraft, deadline: calm }) },
  'draft-short': { connection: 'open', view: view({ draft: { ...keptDraft, text: 'Hello Linnea' }, deadline: calm }) },
  'draft-earlier': {
    connection: 'open',
    view: view({ draft: { ...keptDraft, keptAt: now - 3 * dayMs, isBoxEmpty: false }, deadline: calm }),
  },
  'draft-found': {
    connection: 'open',
    draft: {
      conversation: 'amazon:case-0001',
      text: 'Hello Tamsin,\n\nthe manual is at http://www.fernhold-offers.example/manual for you. PLEASE LEAVE US A NICE FIVE STAR REVIEW.\n\nKind regards',
    },
    view: view({ deadline: calm }),
  },
  'draft-lost': { connection: 'open', view: view({ draft: { kind: 'lost' }, deadline: calm }) },
  'language-unknown': {
    connection: 'open',
    view: view({
      reading: reading({
        conversation: without(
          without(conversation({ messages: [buyerMessage('900-0000001')] }), 'site'),
          'buyerLanguage',
        ),
      }),
      deadline: calm,
    }),
  },
  soon: { connection: 'open', view: view({ deadline: due(2 * hourMs + 41 * minuteMs, 21 * hourMs) }) },
  late: {
    connection: 'open',
    view: view({
      reading: reading({
        conversation: conversation({ site: 'UK', buyerName: 'Corwin Ashdale', orderIds: ['900-0000003-0000001'] }),
      }),
      orders: [
        order({
          site: 'UK',
          orderId: '900-0000003-0000001',
          items: [{ title: 'Tornby Enamel Kettle, 1.5 l, cream' }],
          total: { amountMinor: 3990, currency: 'GBP' },
          status: 'delivered',
          deliveredAt: dayMoment('2026-11-19'),
        }),
      ],
      customer: customer({ conversationCount: 4, orderCount: 3, returnCount: 1, firstSeenAt: Date.UTC(2025, 0, 10) }),
      deadline: due(-3 * hourMs - 6 * minuteMs, 27 * hourMs),
    }),
  },
  range: {
    connection: 'open',
    view: view({
      reading: reading({ conversation: ebay, missing: [{ field: 'sentAt', reason: 'imprecise' }] }),
      orders: [ebayOrder],
      customer: customer({ conversationCount: 2, orderCount: 2, returnCount: 0, firstSeenAt: Date.UTC(2025, 7, 10) }),
      deadline: range(10 * hourMs, 34 * hourMs),
    }),
  },
  'maybe-late': {
    connection: 'open',
    view: view({
      reading: reading({ conversation: ebay }),
      orders: [ebayOrder],
      deadline: range(-19 * hourMs, 5 * hourMs),
    }),
  },
  answered: {
    connection: 'open',
    view: view({
      reading: reading({ conversation: { ...ebay, buyerName: 'slate_heron58' } }),
      orders: [ebayOrder],
      deadline: {
        kind: 'settled',
        reason: 'answered',
        answeredAt: now - hourMs,
        answeredAfterMs: 2 * hourMs + 14 * minuteMs,
      },
    }),
  },
  'no-answer-needed': {
    connection: 'open',
    view: view({ deadline: { kind: 'settled', reason: 'no-response-needed' } }),
  },
  'buyer-left': {
    connection: 'open',
    view: view({
      reading: reading({ replyField: { present: false, editable: false } }),
      deadline: { kind: 'settled', reason: 'buyer-left' },
    }),
  },
  returning: {
    connection: 'open',
    view: view({
      reading: reading({ conversation: marta }),
      orders: martaOrders,
      customer: customer({ conversationCount: 4, orderCount: 5, returnCount: 1, firstSeenAt: Date.UTC(2024, 2, 4) }),
      deadline: due(9 * hourMs + 12 * minuteMs, 14.8 * hourMs),
    }),
  },
  recap: { connection: 'open', view: view({ reading: reading({ conversation: kettleThread }), deadline: calm }) },
  'recap-closed': {
    connection: 'open',
    press: 'recap',
    view: view({ reading: reading({ conversation: kettleThread }), deadline: calm }),
  },
  'recap-late': {
    connection: 'open',
    view: view({ reading: reading({ conversation: wateringCanThread }), orders: martaOrders, deadline: calm }),
  },
  history: { connection: 'open', press: 'history', view: martaKnown({}) },
  'same-person': { connection: 'open', view: martaKnown({}) },
  'person-joined': {
    connection: 'open',
    view: martaKnown({
      identity: {
        decisions: [
          { id: 'd1', verdict: 'same', orders: ['amazon:900-0000002-0000001', 'ebay:14-00000-66190'], decidedAt: now },
        ],
      },
    }),
  },
  'person-offered': {
    connection: 'open',
    view: martaKnown({ identity: { marketplaces: ['amazon'], offers: [offer] } }),
  },
  'person-apart': {
    connection: 'open',
    press: 'offer',
    view: martaKnown({ identity: { marketplaces: ['amazon'], offers: [offer] } }),
  },
  kept: {
    connection: 'open',
    view: martaKnown({ identity: { tags: ['Regular', 'Company'], note: keptNote } }),
  },
  'kept-open': {
    connection: 'open',
    press: 'keep',
    view: martaKnown({ identity: { tags: ['Regular', 'Company'], note: keptNote } }),
  },
  'kept-empty': { connection: 'open', press: 'keep', view: martaKnown({}) },
  'high-return-rate': {
    connection: 'open',
    view: martaKnown({
      customer: { returnCount: 4, cancelledCount: 1, hasHighReturnRate: true, ordersOfUnknownAmount: 2 },
    }),
  },
  uncounted: {
    connection: 'open',
    view: martaKnown({ customer: { orderCount: 2000, isComplete: false } }),
  },
  'one-order-open': { connection: 'open', press: 'history', view: view({ identity: identity() }) },
  'new-buyer': {
    connection: 'open',
    view: view({
      reading: reading({
        conversation: conversation({
          ...ebay,
          buyerName: 'maple_otter41',
          orderIds: [],
          itemTitle: 'Brevona 1974 transistor radio, working',
          buyerLanguage: 'en',
          messages: [buyerMessage('Hello, would you send it to Norway, and what would postage be?')],
        }),
      }),
      orders: [],
      customer: customer({ conversationCount: 1, orderCount: 0, returnCount: 0 }),
      deadline: { ...due(2 * hourMs + 41 * minuteMs, 21.3 * hourMs), basis: 'own-target' },
    }),
  },
  'unknown-buyer': {
    connection: 'open',
    view: viewOfStranger({
      reading: reading({
        conversation: without(conversation({ buyerIds: [], messages: [] }), 'buyerName'),
        missing: [
          { field: 'buyerName', reason: 'placeholder' },
          { field: 'messages', reason: 'not-understood' },
        ],
      }),
      orders: [],
      deadline: { kind: 'unknown', reason: 'no-message-time' },
    }),
  },
  'no-box': {
    connection: 'open',
    view: view({ reading: reading({ replyField: { present: false, editable: false } }) }),
  },
  search: { connection: 'open', query: 'late', view: view() },
  'nothing-found': { connection: 'open', query: 'xylophone', view: view() },
  loading: {
    connection: 'open',
    view: view({ reading: emptyPage({ condition: 'loading' }) }),
  },
  'nothing-open': {
    connection: 'open',
    view: view({
      reading: emptyPage({
        page: 'inbox',
        replyField: { present: false, editable: false },
      }),
      orders: [],
    }),
  },
  unrecognised: {
    connection: 'open',
    view: view({
      reading: emptyPage({
        condition: 'unrecognised',
        site: 'UK',
        replyField: { present: false, editable: false },
        missing: [{ field: 'buyerName', reason: 'not-on-page' }],
      }),
      orders: [],
    }),
  },
  'signed-out': {
    connection: 'open',
    view: view({ reading: emptyPage({ condition: 'signed-out' }), orders: [] }),
  },
  blocked: {
    connection: 'open',
    view: view({ reading: emptyPage({ condition: 'blocked' }), orders: [] }),
  },
  'portal-error': {
    connection: 'open',
    view: view({ reading: emptyPage({ condition: 'error' }), orders: [] }),
  },
  retired: {
    connection: 'open',
    view: view({
      reading: emptyPage({
        condition: 'retired',
        marketplace: 'ebay',
        replyField: { present: false, editable: false },
      }),
      orders: [],
    }),
  },
  outdated: { connection: 'outdated', view: view() },
  'store-problem': {
    connection: 'open',
    view: view({ storeProblem: 'cannot-open', orders: [] }),
  },
  welcome: {
    connection: 'open',
    view: view({ settings: defaultSettings, reading: emptyPage({ page: 'inbox' }) }),
  },
  'first-conversation': { connection: 'open', view: view({ settings: defaultSettings }) },
  failure: { connection: 'open', view: view(), breaks: true },
  extremes: {
    connection: 'open',
    view: view({
      reading: reading({ conversation: conversation({ buyerName: longName, buyerLanguage: 'de' }) }),
      orders: [
        order({ items: [{ title: longTitle }, { title: 'b' }], total: { amountMinor: 123456789, currency: 'USD' } }),
        ...martaOrders,
      ],
      customer: customer({ conversationCount: 12, orderCount: 61, returnCount: 4, firstSeenAt: Date.UTC(2021, 2, 4) }),
      identity: identity({
        offers: [{ ...offer, names: [longName, 'ليلى العمري'], marketplaces: ['amazon', 'ebay'] }],
        tags: ['Regular', 'A tag of forty letters, which are many!!', 'شركة'],
        note: `${longTitle}\n\nAnd a second paragraph.`,
      }),
      deadline: due(50 * hourMs, dayMs),
    }),
  },
  'right-to-left': {
    connection: 'open',
    view: view({
      reading: reading({
        conversation: conversation({
          site: 'SA',
          buyerName: 'ليلى <b>العمري</b> 42',
          messages: [buyerMessage('أين طلبي؟ (order) لم يصل بعد')],
          buyerLanguage: 'ar',
        }),
      }),
      orders: [order({ site: 'SA', items: [{ title: 'مصباح مكتب (LED) 12W' }] })],
    }),
  },
};
