import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Conversation } from '@/lib/domain/conversation/conversation';
import { type Order, orderStatuses } from '@/lib/domain/order/order';
import { orderSituation } from '@/lib/domain/order/order-situation';
import { defaultSettings } from '@/lib/domain/settings/settings';
import type { FoundIntent } from '@/lib/domain/suggestion/found-intent';
import { type RankingInput, rankSuggestions } from '@/lib/domain/suggestion/rank-suggestions';
import { createTemplateIndex } from '@/lib/domain/suggestion/template-index';
import { starterTemplates } from '@/lib/domain/template/starter-templates';
import { intents, type Template, templateIdSchema } from '@/lib/domain/template/template';
import { instant } from '@/lib/domain/time/moment';

const now = Date.UTC(2026, 10, 17, 10);
const dayMs = 86_400_000;
const orderId = '000-0000001-0000001';
const starters = starterTemplates(now);

const conversation: Conversation = {
  marketplace: 'amazon',
  site: 'UK',
  buyerName: 'Anna',
  buyerIds: [],
  orderIds: [orderId],
  itemIds: [],
  messages: [],
};

function orderOf(over: Partial<Order> = {}): Order {
  return { marketplace: 'amazon', orderId, buyerIds: [], items: [], shipments: [], ...over };
}

const onItsWay = orderOf({
  status: 'shipped',
  shipments: [{ shippedAt: instant(now - 4 * dayMs) }],
  deliverBy: instant(now + dayMs),
});
const late = orderOf({ status: 'shipped', deliverBy: instant(now - 3 * dayMs) });
const notShipped = orderOf({ status: 'unshipped', shipBy: instant(now + dayMs) });
const delivered = orderOf({ status: 'delivered', deliveredAt: instant(now - dayMs) });
const lost = orderOf({
  status: 'shipped',
  shipments: [{ trackingNumber: 'XX000000000XX' }],
  deliverBy: instant(now - 30 * dayMs),
});
const back = orderOf({ status: 'returned-to-seller' });
const cancelled = orderOf({ status: 'cancelled' });

const asksWhere: FoundIntent = { intent: 'where_is_order', score: 0.7, quote: 'Where is my order?' };

function rank(over: Partial<RankingInput> = {}, templates: readonly Template[] = starters) {
  return rankSuggestions({
    conversation,
    order: undefined,
    intents: [asksWhere],
    messageLanguage: 'en',
    settings: { ...defaultSettings, agentName: 'Mara' },
    index: createTemplateIndex(templates),
    now,
    zone: 'Europe/London',
    limit: 3,
    ...over,
  });
}

function ids(ranking: ReturnType<typeof rank>): string[] {
  return ranking.suggestions.map(({ template }) => template.id);
}

function templateOf(id: string, body: string, over: Partial<Template> = {}): Template {
  return {
    id: templateIdSchema.parse(id),
    tags: [],
    intents: ['where_is_order'],
    situations: [],
    marketplaces: [],
    variants: { en: { title: id, body } },
    isStarter: false,
    updatedAt: 0,
    ...over,
  };
}

describe('rankSuggestions', () => {
  it.each([
    ['on its way', onItsWay, 'starter:on-its-way'],
    ['late', late, 'starter:late'],
    ['not shipped', notShipped, 'starter:not-shipped-yet'],
    ['delivered', delivered, 'starter:shown-as-delivered'],
    ['lost', lost, 'starter:lost'],
    ['sent back to the seller', back, 'starter:came-back-to-us'],
    [
      "delivered by Amazon's warehouse",
      { ...delivered, fulfilledBy: 'marketplace' as const },
      'starter:amazon-shows-delivered',
    ],
    ["lost by Amazon's warehouse", { ...lost, fulfilledBy: 'marketplace' as const }, 'starter:amazon-ships-it'],
    ['cancelled', cancelled, 'starter:order-was-cancelled'],
    ["shipped by Amazon's warehouse", { ...onItsWay, fulfilledBy: 'marketplace' as const }, 'starter:amazon-ships-it'],
    ['never seen', undefined, 'starter:where-we-check'],
    ['in a situation that cannot be told', orderOf({ status: 'shipped' }), 'starter:where-we-check'],
  ])('answers "where is it" for an order that is %s', (_name, order, first) => {
    expect(ids(rank({ order }))[0]).toBe(first);
  });

  it('is sure where words and order agree, and says why', () => {
    const { isSure, suggestions } = rank({ order: onItsWay });

    expect(isSure).toBe(true);
    expect(suggestions[0]?.reasons).toEqual([
      { kind: 'intent', intent: 'where_is_order', quote: 'Where is my order?' },
      { kind: 'order-shipped', shippedOn: '2026-11-13', dueOn: '2026-11-18' },
    ]);
  });

  it('tells how late an order is', () => {
    expect(rank({ order: late }).suggestions[0]?.reasons).toContainEqual({ kind: 'order-late', daysLate: 3 });
  });

  it("keeps offering the seller's own reply for late orders once a parcel is lost", () => {
    const own = templateOf('own-late', 'Sorry.', { situations: ['late'] });

    expect(ids(rank({ order: lost }, [own]))).toEqual(['own-late']);
    expect(ids(rank({ order: onItsWay }, [own]))).toEqual([]);
    expect(rank({ order: lost }).suggestions[0]?.reasons).toContainEqual({ kind: 'order-late', daysLate: 30 });
  });

  it("names the marketplace's topic where only that tells", () => {
    const topic = { intent: 'invoice_request' as const, score: 0.43, topic: 'Invoice Request' };

    expect(rank({ intents: [topic] }).suggestions[0]?.reasons[0]).toEqual({
      kind: 'topic',
      topic: 'Invoice Request',
      intent: 'invoice_request',
    });
  });

  it('asks back where nothing tells what is wanted, and is not sure', () => {
    const ranking = rank({ intents: [] });

    expect(ids(ranking)[0]).toBe('starter:tell-us-more');
    expect(ranking.isSure).toBe(false);
  });

  it('never suggests a reply for another situation than the known one', () => {
    const orders = fc.record({
      status: fc.constantFrom(...orderStatuses),
      deliverBy: fc.integer({ min: -40, max: 20 }).map((days) => instant(now + days * dayMs)),
      shipments: fc.constantFrom<Order['shipments']>([], [{ trackingNumber: 'XX000000000XX' }]),
      fulfilledBy: fc.constantFrom('marketplace' as const, 'seller' as const),
    });

    fc.assert(
      fc.property(orders, fc.array(fc.constantFrom(...intents), { maxLength: 4 }), (facts, wanted) => {
        const order = orderOf(facts);
        const situation = orderSituation(order, now);
        const alsoTrue = situation === 'lost' ? ['late'] : [];
        const found = wanted.map((intent) => ({ intent, score: 0.6 }));
        for (const { template } of rank({ order, intents: found, limit: 8 }).suggestions) {
          const isTrue = template.situations.some((each) => each === situation || alsoTrue.includes(each));
          expect(situation === undefined || template.situations.length === 0 || isTrue).toBe(true);
          expect(template.fulfilledBy ?? facts.fulfilledBy).toBe(facts.fulfilledBy);
          expect(template.marketplaces.length === 0 || template.marketplaces.includes('amazon')).toBe(true);
        }
      }),
    );
  });

  describe('language', () => {
    it("answers in the language of the buyer's words, then in the one the marketplace gives, then in the site's", () => {
      const spanish = { ...conversation, buyerLanguage: 'es-ES', site: 'DE' };

      expect(rank({ conversation: spanish, messageLanguage: 'fr' }).suggestions[0]?.language).toBe('fr');
      expect(rank({ conversation: spanish, messageLanguage: undefined }).suggestions[0]?.language).toBe('es');
      expect(
        rank({ conversation: { ...conversation, site: 'DE' }, messageLanguage: undefined }).suggestions[0]?.language,
      ).toBe('de');
    });

    it('says when it cannot answer in the wanted language, and is not sure then', () => {
      const ranking = rank({ messageLanguage: 'pt', order: onItsWay });

      expect(ranking.suggestions[0]?.language).toBe('en');
      expect(ranking.suggestions[0]?.reasons).toContainEqual({ kind: 'other-language', language: 'en', wanted: 'pt' });
      expect(ranking.isSure).toBe(false);
    });

    it("takes the seller's choice where nothing tells the language, and always says that it is a guess", () => {
      const { site: _, ...nowhere } = conversation;
      const settings = { ...defaultSettings, agentName: 'Mara', replyLanguage: 'fr' };
      const unknown = { conversation: nowhere, messageLanguage: undefined, settings, timesUsed: new Map() };
      const { suggestions } = rank({ ...unknown, order: onItsWay });

      expect(suggestions.length).toBeGreaterThan(0);
      for (const { language, reasons } of suggestions) {
        expect(language).toBe('fr');
        expect(reasons).toContainEqual({ kind: 'guessed-language', language: 'fr' });
      }
    });

    it.each([
      ["the buyer's words", { messageLanguage: 'en' }],
      ["the marketplace's record of the buyer", { conversation: { ...conversation, buyerLanguage: 'en' } }],
      ['the site', { conversation }],
    ])('calls nothing a guess that %s tell', (_name, over) => {
      const { suggestions } = rank({ messageLanguage: undefined, ...over });

      expect(suggestions.flatMap(({ reasons }) => reasons.map(({ kind }) => kind))).not.toContain('guessed-language');
    });

    it('puts a reply in the right language before a better fitting one in another', () => {
      const german = templateOf('german', 'Hallo', { variants: { de: { title: 'a', body: 'Hallo' } } });
      const english = templateOf('english', 'Hello', { intents: ['where_is_order', 'other'] });

      expect(ids(rank({}, [german, english]))).toEqual(['english', 'german']);
    });
  });

  describe('care', () => {
    const threat: FoundIntent = { intent: 'legal_threat', score: 0.6, quote: 'I will call my lawyer.' };
    const thanks: FoundIntent = { intent: 'thanks', score: 0.6, quote: 'Thank you!' };

    it('answers a threat calmly before anything else, and is never sure of it', () => {
      const ranking = rank({ intents: [{ intent: 'refund_status', score: 0.9 }, threat] });

      expect(ids(ranking)[0]).toBe('starter:legal-receipt');
      expect(ranking.isSure).toBe(false);
    });

    it('never answers a complaint with a cheerful reply', () => {
      const ebay = { ...conversation, marketplace: 'ebay' as const };
      const complaint: FoundIntent = { intent: 'complaint', score: 0.6 };

      expect(ids(rank({ conversation: ebay, intents: [thanks, complaint], limit: 9 }))).not.toContain(
        'starter:glad-it-arrived',
      );
    });

    it('offers nothing for a mere thank-you on Amazon, and a short answer on eBay', () => {
      expect(ids(rank({ intents: [thanks] }))).toEqual([]);
      expect(ids(rank({ intents: [thanks], conversation: { ...conversation, marketplace: 'ebay' } }))).toEqual([
        'starter:glad-it-arrived',
      ]);
    });
  });

  it('prefers a reply whose variables are all known', () => {
    const open = templateOf('open', 'Sent on {{ order.shipped_on }}');
    const known = templateOf('known', 'Hello {{ buyer.name }}');

    expect(ids(rank({}, [open, known]))).toEqual(['known', 'open']);
  });

  it("prefers the seller's own reply to a starter that fits as well", () => {
    const own = templateOf('own', 'Hello');

    expect(ids(rank({}, [...starters, own]))[0]).toBe('own');
  });

  it('leaves faulty templates out and names them', () => {
    const broken = templateOf('broken', '{{ buyer.shoe }}');
    const { suggestions, faulty } = rank({}, [broken, templateOf('good', 'Hello')]);

    expect(suggestions.map(({ template }) => template.id)).toEqual(['good']);
    expect(faulty).toEqual([
      { template: broken, faults: [expect.objectContaining({ kind: 'unknown-variable', near: 'buyer.shoe' })] },
    ]);
  });

  it('says that a reply is used often', () => {
    const general = templateOf('general', 'Hello', { intents: [] });
    const timesUsed = new Map([['general', 12]]);

    expect(rank({ timesUsed, intents: [] }, [general]).suggestions[0]?.reasons[0]).toEqual({ kind: 'often-used' });
  });

  it('is not sure between equals, and keeps them in the order of the library', () => {
    const templates = ['a', 'b', 'c', 'd'].map((id) => templateOf(id, 'Hello'));
    const ranking = rank({}, templates);

    expect(ids(ranking)).toEqual(['a', 'b', 'c']);
    expect(ranking.isSure).toBe(false);
  });

  it('gives the same ranking for the same input', () => {
    expect(rank({ order: late })).toEqual(rank({ order: late }));
  });

  it('shows at most two reasons each', () => {
    const all = intents.map((intent) => ({ intent, score: 0.6, quote: 'x' }));

    expect(
      rank({ intents: all, order: late, messageLanguage: 'pt', limit: 20 }).suggestions.filter(
        ({ reasons }) => reasons.length > 2,
      ),
    ).toEqual([]);
  });
});
