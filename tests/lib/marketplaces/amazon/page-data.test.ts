import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PageData } from '@/lib/marketplaces/amazon/page-data';
import { caseTruth, now } from './case-truth';
import { answer, caseAnswer, caseJson, contextAnswer, listAnswer } from './inbox-json';

const truth = caseTruth({ number: 1 });

function filled(): PageData {
  const pageData = new PageData();
  pageData.take(listAnswer([truth, caseTruth({ number: 2 })]));
  pageData.take(caseAnswer(truth));
  return pageData;
}

describe('PageData', () => {
  it('reads a case with its messages to the millisecond', () => {
    const facts = filled().findCase(truth.caseId);
    expect(facts?.messages?.map(({ from, sentAt }) => [from, sentAt?.earliestAt])).toEqual(
      truth.messages.map(({ from, at }) => [from, at]),
    );
    expect(facts?.conversation.buyerIds).toEqual(['amazon:party:A0BUYERB0000TST01', 'amazon:relay:x0aliasb0000tst01']);
  });

  it("leaves Amazon's own words around a message out", () => {
    const pageData = new PageData();
    const json = caseJson(truth, true);
    const [first] = json.caseArtifacts ?? [];
    Object.assign(first?.message ?? {}, { preContext: 'Amazon says', postContext: 'End of message' });
    pageData.take(answer(`/cases/${truth.caseId}`, { partyCase: json }));
    expect(pageData.findCase(truth.caseId)?.messages?.[0]?.text).toBe(truth.messages[0]?.text);
  });

  it('does not count a message that was not sent', () => {
    const pageData = new PageData();
    const json = caseJson(truth, true);
    Object.assign(json.caseArtifacts?.[1]?.message ?? {}, { status: 'DRAFT' });
    pageData.take(answer(`/cases/${truth.caseId}`, { partyCase: json }));
    expect(pageData.findCase(truth.caseId)?.messages).toHaveLength(1);
  });

  it('lets the newest answer win', () => {
    const pageData = filled();
    pageData.take(listAnswer([{ ...truth, isResolved: true }], now + 2));
    pageData.take(listAnswer([{ ...truth, isResolved: false }], now + 1));
    expect(pageData.findCase(truth.caseId)?.conversation.status).toBe('resolved');
  });

  it('keeps no status that the newest answer does not tell', () => {
    const pageData = new PageData();
    pageData.take(caseAnswer({ ...truth, isResolved: true }, now));
    pageData.take(listAnswer([truth], now + 1));
    expect(pageData.findCase(truth.caseId)?.conversation.status).toBeUndefined();
  });

  it('does not believe an answer about another case than its address names', () => {
    const pageData = new PageData();
    const other = caseTruth({ number: 2 });
    expect(pageData.take(answer(`/cases/${other.caseId}`, { partyCase: caseJson(truth, true) }))).toBe(false);
    expect(pageData.findCase(other.caseId)).toBeUndefined();
    expect(pageData.findCase(truth.caseId)).toBeUndefined();
  });

  it('knows that the thread of another case is on its way, and for how long', () => {
    const pageData = filled();
    const other = caseTruth({ number: 2 });
    const address = caseAnswer(other).url;
    expect(pageData.isOpeningOther(truth.caseId, now + 500)).toBe(false);
    expect(pageData.take({ url: address, status: 0, body: '', at: now + 500 })).toBe(false);
    expect(pageData.isOpeningOther(truth.caseId, now + 5000)).toBe(true);
    expect(pageData.isOpeningOther(other.caseId, now + 5000)).toBe(false);
    pageData.take(caseAnswer(other, now + 6000));
    expect(pageData.isOpeningOther(truth.caseId, now + 6100)).toBe(true);
    expect(pageData.isOpeningOther(truth.caseId, now + 7000)).toBe(false);
  });

  it('leaves out an entry that does not fit and keeps the rest of the list', () => {
    const pageData = new PageData();
    const cases = [
      { ...caseJson(truth, false), orders: 'not a list' },
      caseJson(caseTruth({ number: 2 }), false),
      null,
      7,
    ];
    expect(pageData.take(answer('/cases?filter=ALL', { cases }))).toBe(true);
    expect(pageData.allCases().map(({ caseId }) => caseId)).toEqual([caseTruth({ number: 2 }).caseId]);
  });

  it('says that a buyer has left', () => {
    const pageData = new PageData();
    pageData.take(answer('/cases?filter=ALL', { cases: [{ ...caseJson(truth, false), buyerActive: false }] }));
    expect(pageData.findCase(truth.caseId)?.conversation.status).toBe('buyer-left');
  });

  it.each([
    ['403 with a reason', 403, '{"reason":"sign_in"}'],
    ['the sign-in page itself', 200, '<html><form action="/ap/signin"></form>'],
  ])('knows signed-out answers: %s', (_, status, body) => {
    const pageData = filled();
    expect(pageData.take({ ...answer('/cases', {}), status, body, at: now + 1 })).toBe(true);
    expect(pageData.isSignedOut).toBe(true);
    pageData.take(listAnswer([truth], now + 2));
    expect(pageData.isSignedOut).toBe(false);
  });

  it('reads the order of the pane', () => {
    const pageData = new PageData();
    pageData.take(contextAnswer(truth));
    expect(pageData.findContext(truth.caseId)).toMatchObject({ orderIds: [truth.orderId], itemIds: [truth.asin] });
  });

  it('never throws and never learns from what is no answer of Amazon', () => {
    const bodies = fc.oneof(
      fc.json(),
      fc.string(),
      fc.constant('{"partyCase":{"caseId":1}}'),
      fc.constant('{"cases":{}}'),
    );
    const paths = fc.constantFrom(
      '/cases',
      `/cases/${truth.caseId}`,
      `/cases/${truth.caseId}/orderContext`,
      '/partnerAccounts',
      'https://x.example/orders-api/search',
    );
    fc.assert(
      fc.property(bodies, paths, fc.nat(600), (body, path, status) => {
        const pageData = new PageData();
        pageData.take({ ...answer(path, {}), body, status });
        expect(pageData.findCase(truth.caseId)).toBeUndefined();
      }),
    );
  });

  it('stays bounded under a flood', () => {
    const pageData = filled();
    for (let number = 10; number < 400; number += 1) {
      pageData.findCase(truth.caseId);
      pageData.take(
        caseAnswer({ ...caseTruth({ number }), messages: [{ from: 'buyer', text: 'x'.repeat(40_000), at: now }] }),
      );
    }
    expect([...pageData.details()].length).toBeLessThanOrEqual(200);
    expect(pageData.findCase(truth.caseId)?.messages).toHaveLength(2);
  });
});

describe('orders and returns', () => {
  const order = {
    amazonOrderId: '000-0000001-0000001',
    homeMarketplaceId: 'A1PA6795UKMFR9',
    orderStatus: { OrderStatus: 'Shipped' },
    purchaseDate: 1783267206.197,
    latestShipDate: '1.7834E9',
    latestDeliveryDate: null,
    buyerProxyEmail: 'Alias0Example@marketplace.amazon.de',
    orderItems: [
      {
        Title: 'Example tea',
        SellerSKU: 'TEA-1',
        ASIN: 'B0000TST01',
        QuantityOrdered: 2,
        ItemCost: { UnitPrice: { Amount: '12.99' } },
      },
    ],
    packages: [{ TrackingId: 'TRACK00000001', Carrier: 'Example Post', ShipDate: 1783300000.5 }],
  };

  it('reads an order in epoch seconds with a fraction', () => {
    const pageData = new PageData();
    pageData.take(answer('https://sellercentral.amazon.de/orders-api/order/000-0000001-0000001', { order }));
    expect(pageData.orders.get('000-0000001-0000001')).toEqual({
      marketplace: 'amazon',
      site: 'DE',
      orderId: '000-0000001-0000001',
      buyerIds: ['amazon:relay:alias0example'],
      status: 'shipped',
      items: [
        {
          itemId: 'B0000TST01',
          sku: 'TEA-1',
          title: 'Example tea',
          quantity: 2,
          unitPrice: { amountMinor: 1299, currency: 'EUR' },
        },
      ],
      shipments: [
        {
          carrier: 'Example Post',
          trackingNumber: 'TRACK00000001',
          shippedAt: { earliestAt: 1783300000500, latestAt: 1783300000500, precision: 'millisecond' },
        },
      ],
      orderedAt: { earliestAt: 1783267206197, latestAt: 1783267206197, precision: 'millisecond' },
      shipBy: { earliestAt: 1783400000000, latestAt: 1783400000000, precision: 'millisecond' },
    });
  });

  it('does not believe an order under another address', () => {
    const pageData = new PageData();
    expect(
      pageData.take(answer('https://sellercentral.amazon.de/orders-api/order/000-0000002-0000002', { order })),
    ).toBe(false);
  });

  it('reads returns in epoch milliseconds and keeps what the order page told', () => {
    const pageData = new PageData();
    pageData.take(answer('https://sellercentral.amazon.de/orders-api/order/000-0000001-0000001', { order }));
    const returnRequests = [
      {
        orderInfo: { orderId: { value: '000-0000001-0000001' } },
        returnRequestDate: 1783400000123,
        closeDate: 1783500000000,
      },
    ];
    pageData.take(answer('https://sellercentral.amazon.de/returns/api/return-requests?x=1', { returnRequests }));
    const read = pageData.orders.get('000-0000001-0000001');
    expect(read?.returnRequestedAt?.earliestAt).toBe(1783400000123);
    expect(read?.returnClosedAt?.earliestAt).toBe(1783500000000);
    expect(read?.items).toHaveLength(1);
  });

  it.each([null, '2026-07-08', {}, -1, 9e15])('keeps a return whose end is no time: %j', (closeDate) => {
    const pageData = new PageData();
    const returnRequests = [
      { orderInfo: { orderId: '000-0000001-0000001' }, returnRequestDate: 1783400000123, closeDate },
    ];
    pageData.take(answer('https://sellercentral.amazon.de/returns/api/return-requests?x=1', { returnRequests }));
    const read = pageData.orders.get('000-0000001-0000001');
    expect(read?.returnRequestedAt?.earliestAt).toBe(1783400000123);
    expect(read).not.toHaveProperty('returnClosedAt');
  });
});
