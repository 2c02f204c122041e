import { describe, expect, it } from 'vitest';
import type { Conversation } from '@/lib/domain/conversation/conversation';
import type { Order } from '@/lib/domain/order/order';
import { renderTemplate } from '@/lib/domain/template/render-template';
import { type ReplyFacts, toTemplateValues } from '@/lib/domain/template/to-template-values';
import { instant } from '@/lib/domain/time/moment';

const now = Date.UTC(2026, 10, 17, 10);
const orderId = '000-0000001-0000001';

function conversationOf(over: Partial<Conversation> = {}): Conversation {
  return {
    marketplace: 'amazon',
    site: 'UK',
    buyerName: 'Anna',
    buyerIds: [],
    orderIds: [orderId],
    itemIds: [],
    messages: [],
    ...over,
  };
}

function orderOf(over: Partial<Order> = {}): Order {
  return { marketplace: 'amazon', orderId, buyerIds: [], items: [], shipments: [], ...over };
}

function factsOf(over: Partial<ReplyFacts> = {}): ReplyFacts {
  return {
    conversation: conversationOf(),
    agentName: 'Mara',
    signature: '',
    shopName: 'Fernhold Goods',
    language: 'en',
    now,
    zone: 'Europe/London',
    ...over,
  };
}

function written(name: string, facts: ReplyFacts): string {
  const outcome = renderTemplate(`{{ ${name} }}`, toTemplateValues(facts));
  return outcome.ok ? outcome.rendered.text : 'fault';
}

function day(date: string) {
  const at = Date.parse(`${date}T00:00:00Z`);
  return { earliestAt: at, latestAt: at + 86_399_999, precision: 'day' as const, day: date };
}

describe('toTemplateValues', () => {
  describe('order', () => {
    it('takes the only order number of the conversation, though the order was never seen', () => {
      expect(written('order.id', factsOf())).toBe(orderId);
    });

    it('takes none of several order numbers', () => {
      const conversation = conversationOf({ orderIds: [orderId, '000-0000002-0000002'] });

      expect(written('order.id', factsOf({ conversation }))).toBe('{{ order.id }}');
    });

    it('ignores an order that the conversation is not about', () => {
      const order = orderOf({ orderId: '000-0000009-0000009', total: { amountMinor: 100, currency: 'GBP' } });

      expect(written('order.total', factsOf({ order }))).toBe('{{ order.total }}');
      expect(written('order.id', factsOf({ order }))).toBe(orderId);
    });

    it("ignores another marketplace's order of the same number", () => {
      expect(written('order.status', factsOf({ order: orderOf({ marketplace: 'ebay', status: 'shipped' }) }))).toBe(
        '{{ order.status }}',
      );
    });

    it('writes the status in the language of the reply, and leaves it open where there is no word', () => {
      const order = orderOf({ status: 'shipped' });

      expect(written('order.status', factsOf({ order, language: 'de' }))).toBe('versandt');
      expect(written('order.status', factsOf({ order, language: 'nl' }))).toBe('verzonden');
      expect(written('order.status', factsOf({ order, language: 'fi' }))).toBe('{{ order.status }}');
    });

    it.each([
      ['arrived, though the page says shipped', { status: 'shipped', deliveredAt: day('2026-11-16') }, 'delivered'],
      ['arrived, as a list told without a status', { deliveredAt: day('2026-11-16') }, 'delivered'],
      [
        'said to wait, though its parcel left',
        { status: 'unshipped', shipments: [{ shippedAt: day('2026-11-10') }] },
        undefined,
      ],
      ['waiting', { status: 'unshipped' }, 'not shipped yet'],
      ['of no known state', {}, undefined],
    ] as const)('tells the status of an order that is %s', (_, over, expected) => {
      const order = orderOf({ ...over, shipments: 'shipments' in over ? [...over.shipments] : [] });

      expect(written('order.status', factsOf({ order }))).toBe(expected ?? '{{ order.status }}');
    });

    it.each([
      ['due in two days', { status: 'shipped', deliverBy: day('2026-11-19') }, '2'],
      ['due today', { status: 'shipped', deliverBy: day('2026-11-17') }, '0'],
      ['not shipped, due tomorrow', { status: 'unshipped', deliverBy: day('2026-11-18') }, '1'],
      ['not shipped, due yesterday', { status: 'unshipped', deliverBy: day('2026-11-16') }, undefined],
      ['late', { status: 'shipped', deliverBy: day('2026-11-14') }, undefined],
      ['delivered', { status: 'delivered', deliverBy: day('2026-11-19') }, undefined],
      ['due when nobody knows', { status: 'shipped' }, undefined],
    ] as const)('counts the days until delivery of an order that is %s', (_, over, expected) => {
      expect(written('order.days_until_delivery', factsOf({ order: orderOf(over) }))).toBe(
        expected ?? '{{ order.days_until_delivery }}',
      );
    });

    it('counts days late only once it is surely late', () => {
      const status = 'shipped' as const;

      expect(written('order.days_late', factsOf({ order: orderOf({ status, deliverBy: day('2026-11-14') }) }))).toBe(
        '3',
      );
      expect(written('order.days_late', factsOf({ order: orderOf({ status, deliverBy: day('2026-11-17') }) }))).toBe(
        '{{ order.days_late }}',
      );
    });

    it('writes money of currencies without minor units', () => {
      expect(
        written('order.total', factsOf({ order: orderOf({ total: { amountMinor: 4250, currency: 'JPY' } }) })),
      ).toBe('JP¥4,250');
    });
  });

  describe('dates', () => {
    it('writes a day that the page printed as that day in every zone', () => {
      const order = orderOf({ deliverBy: day('2026-11-19') });

      expect(written('order.deliver_by', factsOf({ order, zone: 'Pacific/Auckland' }))).toBe('19 November 2026');
      expect(written('order.deliver_by', factsOf({ order, zone: 'America/Los_Angeles' }))).toBe('19 November 2026');
    });

    it('writes an exact moment as the day it is in the zone', () => {
      const order = orderOf({ orderedAt: instant(Date.UTC(2026, 10, 12, 23, 30)) });

      expect(written('order.date', factsOf({ order, zone: 'Europe/London' }))).toBe('12 November 2026');
      expect(written('order.date', factsOf({ order, zone: 'Europe/Berlin' }))).toBe('13 November 2026');
    });

    it('leaves a moment open that may lie on two days', () => {
      const orderedAt = {
        earliestAt: Date.UTC(2026, 10, 12, 20),
        latestAt: Date.UTC(2026, 10, 13, 4),
        precision: 'minute' as const,
      };

      expect(written('order.date', factsOf({ order: orderOf({ orderedAt }) }))).toBe('{{ order.date }}');
    });

    it("takes the site's way of writing days", () => {
      expect(written('today', factsOf({ conversation: conversationOf({ site: 'US' }) }))).toBe('November 17, 2026');
    });

    it("tells the day of the buyer's latest message", () => {
      const messages = [
        { from: 'buyer' as const, text: 'a', sentAt: instant(Date.UTC(2026, 10, 15, 12)) },
        { from: 'seller' as const, text: 'b', sentAt: instant(Date.UTC(2026, 10, 16, 12)) },
      ];

      expect(written('message.date', factsOf({ conversation: conversationOf({ messages }) }))).toBe('15 November 2026');
    });
  });

  describe('buyer', () => {
    it.each([
      ['one given name on Amazon', 'amazon', 'Anna', false, 'Anna'],
      ['a name with a hyphen', 'amazon', 'Jean-Luc', false, 'Jean-Luc'],
      ['a name in Devanagari', 'amazon', 'आशा', false, 'आशा'],
      ['a full name', 'amazon', 'Anna Weber', false, undefined],
      ['a title and a family name', 'amazon', 'Dr. Weber', false, undefined],
      ['a business', 'amazon', 'Fernhold', true, undefined],
      ['a placeholder', 'amazon', 'Käufer', false, undefined],
      ['a Japanese full name', 'amazon', '山田太郎', false, undefined],
      ['an eBay user name', 'ebay', 'anna', false, undefined],
      ['markup', 'amazon', '<b>Anna</b>', false, undefined],
    ] as const)('first name of %s', (_name, marketplace, buyerName, isBusinessBuyer, expected) => {
      const conversation = conversationOf({ marketplace, buyerName, isBusinessBuyer });

      expect(written('buyer.first_name', factsOf({ conversation }))).toBe(expected ?? '{{ buyer.first_name }}');
    });

    it('keeps an eBay user name as it is', () => {
      const conversation = conversationOf({ marketplace: 'ebay', buyerName: 'anna_77-x' });

      expect(written('buyer.name', factsOf({ conversation }))).toBe('anna_77-x');
    });

    it.each([
      ['an address', 'https://example.com/win'],
      ['a mail address', 'me@example.com'],
      ['a novel', 'Anna '.repeat(40)],
      ['nothing but space', ' \u200e\t'.replace('\u200e', '')],
    ])('takes no name from %s', (_name, buyerName) => {
      expect(written('buyer.name', factsOf({ conversation: conversationOf({ buyerName }) }))).toBe('{{ buyer.name }}');
    });

    it('takes control characters and turns of direction out of a name', () => {
      const conversation = conversationOf({ buyerName: '\u202eAn\u0007na\u2066\nWeber' });

      expect(written('buyer.name', factsOf({ conversation }))).toBe('Anna Weber');
    });

    it('leaves a right-to-left name as it is', () => {
      expect(written('buyer.name', factsOf({ conversation: conversationOf({ buyerName: 'אנה' }) }))).toBe('אנה');
    });
  });

  describe('item', () => {
    it("takes the order's only item", () => {
      const order = orderOf({ items: [{ title: 'Fernhold Desk Lamp, LED, dimmable', quantity: 2, sku: 'LAMP-01' }] });

      expect(written('item.short_title', factsOf({ order }))).toBe('Fernhold Desk Lamp');
      expect(written('item.quantity', factsOf({ order }))).toBe('2');
    });

    it('takes the one of several that the conversation names', () => {
      const conversation = conversationOf({ itemIds: ['B000000002'] });
      const order = orderOf({
        items: [
          { itemId: 'B000000001', title: 'Lamp' },
          { itemId: 'B000000002', title: 'Bulb' },
        ],
      });

      expect(written('item.title', factsOf({ conversation, order }))).toBe('Bulb');
    });

    it('takes none of several that nothing tells apart', () => {
      const order = orderOf({ items: [{ title: 'Lamp' }, { title: 'Bulb' }] });

      expect(written('item.title', factsOf({ order }))).toBe('{{ item.title }}');
      expect(written('order.item_titles', factsOf({ order }))).toBe('Lamp, Bulb');
    });

    it('takes the title printed beside the thread where no order tells', () => {
      const conversation = conversationOf({ orderIds: [], itemIds: ['000000000001'], itemTitle: 'Bulb E27' });

      expect(written('item.title', factsOf({ conversation }))).toBe('Bulb E27');
    });
  });

  describe('tracking', () => {
    it('takes the only parcel, seen twice', () => {
      const shipments = [
        { trackingNumber: 'XX000000000XX' },
        { trackingNumber: 'XX000000000XX', carrier: 'Royal Mail' },
      ];

      expect(written('tracking.carrier', factsOf({ order: orderOf({ shipments }) }))).toBe('Royal Mail');
    });

    it('takes none of two parcels', () => {
      const shipments = [{ trackingNumber: 'XX000000000XX' }, { trackingNumber: 'XX000000001XX' }];

      expect(written('tracking.number', factsOf({ order: orderOf({ shipments }) }))).toBe('{{ tracking.number }}');
    });
  });

  describe('carrier and link', () => {
    const ups = '1Z999AA10123456784';
    const upsPage = `https://www.ups.com/track?tracknum=${ups}`;
    const rows: [string, Order['shipments'][number], string | undefined, string | undefined][] = [
      ['the number can be nobody else’s', { trackingNumber: ups }, 'UPS', upsPage],
      ['report and number agree', { trackingNumber: ups, carrier: 'UPS Standard' }, 'UPS', upsPage],
      ['report and number disagree', { trackingNumber: ups, carrier: 'DHL' }, undefined, undefined],
      ['the report says nothing', { trackingNumber: ups, carrier: 'Other' }, 'UPS', upsPage],
      [
        'only the report tells which of several it is',
        { trackingNumber: '12345678901234', carrier: 'Hermes' },
        'Hermes',
        'https://www.myhermes.de/empfangen/sendungsverfolgung/sendungsdetails/#12345678901234',
      ],
      ['nothing tells which of several it is', { trackingNumber: '12345678901234' }, undefined, undefined],
      ['the check digit is wrong', { trackingNumber: '1Z999AA10123456785', carrier: 'UPS' }, 'UPS', undefined],
      [
        'the carrier is unknown to us',
        { trackingNumber: '123456', carrier: 'Fernhold Couriers' },
        'Fernhold Couriers',
        undefined,
      ],
      ['the carrier is named in Japanese', { trackingNumber: '123456', carrier: '佐川急便' }, '佐川急便', undefined],
      ['a service is named', { carrier: 'Royal Mail Tracked 48' }, 'Royal Mail', undefined],
      ['nothing is known', {}, undefined, undefined],
    ];
    it.each(rows)('where %s', (_, shipment, carrier, link) => {
      const facts = factsOf({ order: orderOf({ shipments: [shipment] }) });

      expect(written('tracking.carrier', facts)).toBe(carrier ?? '{{ tracking.carrier }}');
      expect(written('tracking.link', facts)).toBe(link ?? '{{ tracking.link }}');
    });

    it("takes the page of the marketplace's country where a carrier has several", () => {
      const order = orderOf({ site: 'UK', shipments: [{ trackingNumber: '15501234567890', carrier: 'DPD' }] });

      expect(written('tracking.link', factsOf({ order }))).toBe(
        'https://track.dpd.co.uk/search?reference=15501234567890',
      );
    });

    it('gives no link on eBay, which allows no addresses in messages', () => {
      const conversation = conversationOf({ marketplace: 'ebay' });
      const order = orderOf({ marketplace: 'ebay', shipments: [{ trackingNumber: ups }] });

      expect(written('tracking.carrier', factsOf({ conversation, order }))).toBe('UPS');
      expect(written('tracking.link', factsOf({ conversation, order }))).toBe('{{ tracking.link }}');
    });
  });

  describe('customer', () => {
    it('counts the orders that are known', () => {
      const customer = { orderCount: 3, earlierOrders: 2, returns: 0 };

      expect(written('customer.order_count', factsOf({ customer }))).toBe('3');
      expect(written('order.earlier_count', factsOf({ customer }))).toBe('2');
      expect(written('customer.return_count', factsOf({ customer }))).toBe('0');
    });

    it.each(['customer.order_count', 'order.earlier_count', 'customer.return_count'])(
      'leaves %s open where nothing is known',
      (name) => {
        expect(written(name, factsOf())).toBe(`{{ ${name} }}`);
      },
    );

    it.each([
      ['ordered before', { orderCount: 3, earlierOrders: 2 }, 'again'],
      ['ordered twice, nobody knows which first', { orderCount: 2 }, 'again'],
      ['ordered later only', { orderCount: 2, earlierOrders: 0 }, 'first'],
      ['ordered once', { orderCount: 1 }, 'first'],
      ['is unknown', undefined, 'first'],
    ])('tells in a condition that a buyer returns: %s', (_, customer, expected) => {
      const body = '{% if customer.is_returning %}again{% else %}first{% endif %}';
      const outcome = renderTemplate(body, toTemplateValues(factsOf({ customer })));

      expect(outcome.ok && outcome.rendered.text).toBe(expected);
    });
  });

  describe('seller', () => {
    it('uses the signature as the seller wrote it', () => {
      expect(written('seller.signature', factsOf({ signature: 'Kind regards\r\nMara' }))).toBe('Kind regards\nMara');
    });

    it('makes a signature of name and shop in the language of the reply', () => {
      expect(written('seller.signature', factsOf({ language: 'de' }))).toBe('Freundliche Grüße\nMara\nFernhold Goods');
    });

    it('leaves the signature open where the seller has told nothing', () => {
      expect(written('seller.signature', factsOf({ agentName: '', shopName: '' }))).toBe('{{ seller.signature }}');
    });
  });
});
