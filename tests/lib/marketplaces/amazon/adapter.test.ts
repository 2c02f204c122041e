// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { createAmazonAdapter } from '@/lib/marketplaces/amazon/adapter';
import { caseTruth, now } from './case-truth';
import { answer, caseAnswer, caseJson, contextAnswer, listAnswer } from './inbox-json';
import { InboxPage, plainShape, showing } from './inbox-page';
import { inboxAt, pageAt, takeAll } from './read-adapter';

const [one, two] = [caseTruth({ number: 1 }), caseTruth({ number: 2 })];

function show(parts: Parameters<InboxPage['render']>[0], shape = plainShape): void {
  new InboxPage(document, shape).render(parts);
}

beforeEach(() => {
  document.documentElement.lang = 'en-IN';
  document.body.replaceChildren();
});

describe('the inbox', () => {
  it('is an inbox while nothing is opened', () => {
    show({ rows: [one, two] });
    document.querySelector('.thread-pane')?.remove();
    const reading = createAmazonAdapter().read(inboxAt(document));
    expect(reading).toMatchObject({ page: 'inbox', condition: 'ready', replyField: { present: false } });
    expect(reading.conversation).toBeUndefined();
    expect(reading.rows).toHaveLength(2);
  });

  it('lists rows with the elements they stand in', () => {
    show(showing(one, [one, two]));
    const rows = createAmazonAdapter().listRows(inboxAt(document, one));
    expect(rows.map(({ element }) => element.getAttribute('role'))).toEqual(['option', 'option']);
    expect(rows.map(({ row }) => row.isSelected)).toEqual([true, false]);
  });

  it('finds the case of a row by name, subject and day, and none where two fit', () => {
    const twin = { ...one, caseId: two.caseId };
    const adapter = createAmazonAdapter();
    takeAll(adapter, [listAnswer([one, twin])]);
    show({ rows: [one] });
    expect(adapter.listRows(inboxAt(document))[0]?.row.conversation.conversationId).toBeUndefined();
    const sure = createAmazonAdapter();
    takeAll(sure, [listAnswer([one, two])]);
    expect(sure.listRows(inboxAt(document))[0]?.row.conversation.conversationId).toBe(one.caseId);
  });

  it('attributes no order number that a buyer writes', () => {
    const { orderId: _, ...withoutOrder } = one;
    const truth = {
      ...withoutOrder,
      messages: [{ from: 'buyer' as const, text: 'Order\n999-0000000-0000000', at: now - 9e6 }],
    };
    show(showing(truth));
    expect(createAmazonAdapter().read(inboxAt(document, truth)).conversation?.orderIds).toEqual([]);
  });

  it.each(['above', 'missing'])('reads a message alone with its time of day, the day %s', (day) => {
    const truth = { ...one, messages: one.messages.slice(0, 1) };
    show(showing(truth, [truth, two]), { ...plainShape, classes: 'renamed' });
    const times = [...document.querySelectorAll('span')].filter((span) => / \d+:\d\d/.test(span.textContent ?? ''));
    const bubble = times[0]?.parentElement;
    if (times[0]) times[0].textContent = '9:30 pm';
    const heading = document.createElement('div');
    heading.textContent = '4 July 2026';
    if (day === 'above') bubble?.before(heading);
    const told = createAmazonAdapter().read(inboxAt(document, truth)).conversation?.messages ?? [];
    expect(told.map(({ sentAt }) => sentAt)).toEqual(
      day === 'above'
        ? [
            {
              earliestAt: Date.UTC(2026, 6, 4, 16),
              latestAt: Date.UTC(2026, 6, 4, 16),
              precision: 'minute',
              day: '2026-07-04',
            },
          ]
        : [],
    );
  });

  it('reads a thread whose JSON comes late, but not the one before in its place', () => {
    const adapter = createAmazonAdapter();
    takeAll(adapter, [listAnswer([one, two]), caseAnswer(one)]);
    show({ ...showing(two, [one, two]), thread: one });
    expect(adapter.identify(inboxAt(document, two))).toBeUndefined();
    show(showing(two, [one, two]));
    expect(adapter.identify(inboxAt(document, two))?.conversationId).toBe(two.caseId);
    expect(adapter.read(inboxAt(document, two)).conversation?.messages).toHaveLength(2);
  });

  it('knows a conversation whose buyer is called like an order', () => {
    const { orderId: _, ...withoutOrder } = one;
    const name = 'Order 999-0000000-0000000';
    const truth = { ...withoutOrder, printedName: name, firstName: name };
    const adapter = createAmazonAdapter();
    takeAll(adapter, [listAnswer([truth, two]), caseAnswer(truth), contextAnswer(truth)]);
    show(showing(truth, [truth, two]));
    expect(adapter.identify(inboxAt(document, truth))).toMatchObject({ conversationId: truth.caseId, orderIds: [] });
  });

  it('shows markup in names and messages as text', () => {
    const truth = {
      ...one,
      printedName: '<img src=x onerror=alert(1)>',
      messages: [{ from: 'buyer' as const, text: '<script>alert(1)</script> {{ buyer.name }}', at: now - 9e6 }],
    };
    show(showing(truth));
    const { conversation } = createAmazonAdapter().read(inboxAt(document, truth));
    expect(conversation?.messages[0]?.text).toBe('<script>alert(1)</script> {{ buyer.name }}');
    expect(document.querySelector('img[onerror]')).toBeNull();
  });

  it('keeps a message of ten thousand characters whole', () => {
    const text = 'word '.repeat(2000).trim();
    const truth = { ...one, messages: [{ from: 'buyer' as const, text, at: now - 9e6 }] };
    show(showing(truth));
    expect(createAmazonAdapter().read(inboxAt(document, truth)).conversation?.messages[0]?.text).toBe(text);
  });

  it('is not misled by the JSON of other cases', () => {
    const adapter = createAmazonAdapter();
    const forged = { ...caseJson(two, true), buyerName: 'Mallory', orders: ['999-0000000-0000000'] };
    takeAll(adapter, [
      listAnswer([one, two]),
      caseAnswer(one),
      contextAnswer(one),
      answer(`/cases/${one.caseId}`, { partyCase: forged }, now + 1),
    ]);
    show(showing(one, [one, two]));
    expect(adapter.read(inboxAt(document, one)).conversation).toMatchObject({
      buyerName: one.firstName,
      orderIds: [one.orderId],
    });
  });

  it('tells nothing where JSON and page disagree about the messages', () => {
    const adapter = createAmazonAdapter();
    takeAll(adapter, [
      listAnswer([one]),
      caseAnswer({ ...one, messages: [{ from: 'buyer', text: 'Something else', at: now }] }),
    ]);
    show(showing(one));
    const reading = adapter.read(inboxAt(document, one));
    expect(reading.conversation).toBeUndefined();
    expect(reading.missing).toContainEqual({ field: 'messages', reason: 'sources-disagree' });
    expect(adapter.identify(inboxAt(document, one))).toBeUndefined();
  });

  it('adds a reply that the page shows and its JSON does not know yet', () => {
    const [question] = one.messages;
    if (!question) throw new Error('The case has no message');
    const adapter = createAmazonAdapter();
    takeAll(adapter, [listAnswer([one]), caseAnswer({ ...one, messages: [question] })]);
    show(showing(one));
    const messages = adapter.read(inboxAt(document, one)).conversation?.messages;
    expect(messages?.map(({ from, sentAt }) => [from, sentAt?.precision])).toEqual([
      ['buyer', 'millisecond'],
      ['seller', 'minute'],
    ]);
  });

  it('says that a pane is still loading, and keeps what the list told', () => {
    const adapter = createAmazonAdapter();
    takeAll(adapter, [listAnswer([one, two])]);
    show({ rows: [one, two], selected: one });
    document.querySelector('#case-messages')?.setAttribute('aria-busy', 'true');
    const reading = adapter.read(inboxAt(document, one));
    expect(reading.conversation).toMatchObject({ buyerName: one.firstName, messages: [] });
    expect(reading.missing).toContainEqual({ field: 'messages', reason: 'still-loading' });
    expect(adapter.identify(inboxAt(document, one))).toBeUndefined();
  });

  it('sees the sentence that the buyer has left, and that nothing can be written then', () => {
    show(showing(one));
    const note = document.createElement('p');
    note.textContent =
      'This buyer has decided to leave the Amazon platform or is not eligible to receive any further communications.';
    document.querySelector('.thread-pane')?.append(note);
    const reading = createAmazonAdapter().read(inboxAt(document, one));
    expect(reading.conversation?.status).toBe('buyer-left');
    expect(reading.replyField).toMatchObject({ present: true, editable: false });
  });

  it('keeps panes of two cases apart through a whole change of case', () => {
    const adapter = createAmazonAdapter();
    show(showing(one, [one, two]), { ...plainShape, hasHeader: false, hasOrderPane: false, mark: 'none' });
    expect(adapter.identify(inboxAt(document, one))?.conversationId).toBe(one.caseId);
    expect(adapter.identify(inboxAt(document, two))).toBeUndefined();
    show(showing(two, [one, two]), { ...plainShape, hasHeader: false, hasOrderPane: false, mark: 'none' });
    expect(adapter.identify(inboxAt(document, one))).toBeUndefined();
    expect(adapter.identify(inboxAt(document, two))?.conversationId).toBe(two.caseId);
  });

  it('never throws, whatever the page holds', () => {
    const words = fc.constantFrom(
      'Order',
      'Resolved',
      '5 Jul 2026',
      '5 Jul 2026, 9:30 pm',
      'from Amazon customer',
      '(Order: 000-0000001-0000001)',
      '…',
      ' ',
      '9:30 pm',
      '',
    );
    const tags = fc.constantFrom('div', 'p', 'span', 'li', 'a', 'h2', 'textarea', 'kat-textarea', 'time', 'img');
    const part = fc.record({ tag: tags, text: fc.oneof(words, fc.string({ maxLength: 30 })), depth: fc.nat(3) });
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        document.body.replaceChildren();
        let parent: Element = document.body;
        for (const { tag, text, depth } of parts) {
          const element = document.createElement(tag);
          element.append(text);
          parent.append(element);
          parent = depth > 1 ? element : document.body;
        }
        const adapter = createAmazonAdapter();
        const page = inboxAt(document, one);
        expect(adapter.read(page).page).toBe('conversation');
        adapter.listRows(page);
        adapter.identify(page);
      }),
    );
  });
});

describe('conditions of the page', () => {
  it.each([
    ['signed-out', '<form name="signIn" action="/ap/signin"><input id="ap_email"></form>'],
    ['blocked', '<form action="/errors/validateCaptcha"><p>Enter the characters you see below</p></form>'],
    ['blocked', '<h1>Pardon our interruption</h1>'],
    ['error', '<h1>Sorry! Something went wrong on our end.</h1>'],
    ['error', '<h1>Es ist ein Fehler aufgetreten</h1>'],
    ['loading', '<div id="ayb-app"><div class="skeleton"></div></div>'],
    ['unrecognised', '<main><h1>Weather</h1><p>Rain</p><p>Sun</p><p>Wind</p><p>Snow</p></main>'],
  ])('%s: %s', (condition, html) => {
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    document.body.replaceChildren(...parsed.body.childNodes);
    expect(createAmazonAdapter().read(inboxAt(document))).toMatchObject({ page: 'inbox', condition });
  });

  it('is signed-out when the page was told so', () => {
    const adapter = createAmazonAdapter();
    show(showing(one));
    adapter.takePageData({ ...answer('/cases', {}), status: 403, body: '{"reason":"sign_in"}' });
    expect(adapter.read(inboxAt(document, one)).condition).toBe('signed-out');
  });

  it('is not blocked because a buyer writes so', () => {
    const truth = {
      ...one,
      messages: [{ from: 'buyer' as const, text: 'Enter the characters you see', at: now - 9e6 }],
    };
    show(showing(truth));
    expect(createAmazonAdapter().read(inboxAt(document, truth)).condition).toBe('ready');
  });
});

describe('the reply box', () => {
  it.each(['kat-textarea', 'textarea', 'contenteditable'] as const)(
    'is found as %s, with the button that sends',
    (reply) => {
      show(showing(one), { ...plainShape, reply });
      const adapter = createAmazonAdapter();
      expect(adapter.findReplyField(inboxAt(document, one))?.getAttribute('data-truth')).toBe('reply');
      expect(adapter.findReplyControls(inboxAt(document, one)).map((button) => button.getAttribute('label'))).toEqual([
        'Send',
      ]);
    },
  );

  it.each([
    ['a search box', (box: HTMLTextAreaElement) => box.setAttribute('placeholder', 'Search messages')],
    ['a note', (box: HTMLTextAreaElement) => box.setAttribute('aria-label', 'Internal note')],
    ['hidden', (box: HTMLTextAreaElement) => box.setAttribute('hidden', '')],
  ])('is not what is %s', (_, change) => {
    show(showing(one), { ...plainShape, reply: 'textarea' });
    const box = document.querySelector<HTMLTextAreaElement>('[data-truth="reply"]');
    if (box) change(box);
    expect(createAmazonAdapter().findReplyField(inboxAt(document, one))).toBeUndefined();
  });

  it('is not a box of a dialog', () => {
    show(showing(one), { ...plainShape, reply: 'none' });
    const dialog = document.createElement('div');
    dialog.setAttribute('role', 'dialog');
    dialog.append(document.createElement('textarea'));
    document.body.append(dialog);
    expect(createAmazonAdapter().findReplyField(inboxAt(document, one))).toBeUndefined();
  });

  it('tells the longest text it takes and whether it can be written in', () => {
    show(showing(one));
    const host = document.querySelector('kat-textarea');
    expect(createAmazonAdapter().read(inboxAt(document, one)).replyField).toEqual({
      present: true,
      editable: true,
      maxLength: 4000,
    });
    host?.setAttribute('disabled', '');
    expect(createAmazonAdapter().read(inboxAt(document, one)).replyField.editable).toBe(false);
  });
});

describe('the contact page', () => {
  const address = '/messaging/contact?orderID=000-0000001-0000001&marketplaceID=A1PA6795UKMFR9';

  function showContact(heading: string, note = "Buyer's Language of Preference: German"): void {
    const parsed = new DOMParser().parseFromString(
      '<div id="ayb-contact-buyer"><div class="ayb-contact-buyer-header"><h2></h2></div><kat-label></kat-label><div class="contact-buyer-text-area"><kat-textarea></kat-textarea></div><kat-button class="ayb-contact-form-send-button" label="Send"></kat-button></div>',
      'text/html',
    );
    document.body.replaceChildren(...parsed.body.childNodes);
    const [title, label] = [document.querySelector('h2'), document.querySelector('kat-label')];
    if (title) title.textContent = heading;
    if (label) label.textContent = note;
    const box = document.createElement('textarea');
    document.querySelector('kat-textarea')?.attachShadow({ mode: 'open' }).append(box);
  }

  it.each([
    ['en', 'Send message to Vesna'],
    ['de', 'Nachricht an Vesna senden'],
    ['fr', 'Envoyer un message à Vesna'],
    ['ja', 'Vesnaにメッセージを送信'],
  ])('reads buyer, order, language and box (%s)', (_, heading) => {
    showContact(heading);
    const adapter = createAmazonAdapter();
    const page = pageAt(document, address);
    expect(adapter.read(page)).toMatchObject({
      page: 'contact',
      condition: 'ready',
      conversation: {
        key: 'amazon:contact:000-0000001-0000001',
        buyerName: 'Vesna',
        buyerLanguage: 'de',
        site: 'DE',
        orderIds: ['000-0000001-0000001'],
      },
      replyField: { present: true, editable: true },
    });
    expect(adapter.identify(page)).toEqual({
      key: 'amazon:contact:000-0000001-0000001',
      buyerName: 'Vesna',
      buyerIds: [],
      orderIds: ['000-0000001-0000001'],
      itemIds: [],
    });
    expect(adapter.findReplyControls(page)).toHaveLength(1);
  });

  it('tells no order where the page prints another than the address names', () => {
    showContact('Send message to Vesna', 'Order ID: 000-0000002-0000002');
    const adapter = createAmazonAdapter();
    expect(adapter.read(pageAt(document, address)).conversation?.orderIds).toEqual([]);
    expect(adapter.identify(pageAt(document, address))).toBeUndefined();
  });
});

describe('order pages', () => {
  const list = `<table id="orders-table"><tbody><tr>
    <td><div class="cell-body-title">2 days ago</div><div>Jul 6, 2026</div><div>9:30 PM PDT</div></td>
    <td><div class="cell-body-title"><a href="/orders-v3/order/000-0000001-0000001">000-0000001-0000001</a></div>
      <div>Buyer name: <a data-test-id="buyer-name-with-link" href="/messaging/contact?orderID=1">Vesna</a></div>
      <div>Fulfillment method: Seller</div><div>Sales channel: Amazon.com</div></td>
    <td><div class="myo-list-orders-product-name-cell"><a href="/gp/product/B0000TST01"><div>Example tea, 250 g</div></a>
      <div>ASIN: B0000TST01</div><div>SKU: TEA-1</div><div>Quantity: 2</div><div>Item subtotal: $25.98</div></div></td>
    <td><div>Ship by date: Jul 9, 2026</div><div>Deliver by date: Jul 14, 2026</div></td>
    <td class="order-status-column"><div class="main-status">Unshipped</div></td></tr></tbody></table>`;

  function parse(html: string): void {
    document.documentElement.lang = 'en-US';
    document.body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  }

  it('reads the list', () => {
    parse(list);
    const page = pageAt(document, '/orders-v3?page=1');
    const { orders, condition } = createAmazonAdapter().read(page);
    expect(condition).toBe('ready');
    expect(orders).toMatchObject([
      {
        orderId: '000-0000001-0000001',
        buyerName: 'Vesna',
        site: 'US',
        fulfilledBy: 'seller',
        status: 'unshipped',
        items: [
          {
            itemId: 'B0000TST01',
            sku: 'TEA-1',
            title: 'Example tea, 250 g',
            quantity: 2,
            unitPrice: { amountMinor: 1299, currency: 'USD' },
          },
        ],
        shipBy: { day: '2026-07-09' },
        deliverBy: { day: '2026-07-14' },
      },
    ]);
  });

  it('reads one order, and only the one its address names', () => {
    parse(`<div id="MYO-app"><span data-test-id="order-id-value">000-0000001-0000001</span>
      <span data-test-id="order-summary-purchase-date-value">Mon, Jul 6, 2026, 9:30 PM PDT</span>
      <span data-test-id="order-summary-sales-channel-value">Amazon.com</span>
      <span data-test-id="order-summary-fulfillment-channel-value">Amazon</span>
      <a data-test-id="buyer-name-with-link" href="/messaging/contact">Vesna</a>
      <span data-test-id="shipping-section-phone">555 0100</span>
      <span data-test-id="item-status-label">Shipped</span><span data-test-id="tracking-id-value">TRACK00000001</span></div>`);
    const adapter = createAmazonAdapter();
    const { orders } = adapter.read(pageAt(document, '/orders-v3/order/000-0000001-0000001'));
    expect(orders).toMatchObject([
      {
        orderId: '000-0000001-0000001',
        buyerName: 'Vesna',
        fulfilledBy: 'marketplace',
        status: 'shipped',
        shipments: [{ trackingNumber: 'TRACK00000001' }],
        orderedAt: { earliestAt: Date.UTC(2026, 6, 7, 4, 30) },
      },
    ]);
    expect(JSON.stringify(orders)).not.toContain('555 0100');
    expect(adapter.read(pageAt(document, '/orders-v3/order/000-0000002-0000002')).orders).toEqual([]);
  });

  it('takes what the page loaded for itself over what it prints', () => {
    parse(list);
    const adapter = createAmazonAdapter();
    adapter.takePageData(
      answer('https://sellercentral.amazon.com/orders-api/order/000-0000001-0000001', {
        order: {
          amazonOrderId: '000-0000001-0000001',
          homeMarketplaceId: 'ATVPDKIKX0DER',
          purchaseDate: 1783398600.25,
          orderItems: [],
        },
      }),
    );
    const { orders } = adapter.read(pageAt(document, '/orders-v3'));
    expect(orders).toMatchObject([
      {
        orderId: '000-0000001-0000001',
        buyerName: 'Vesna',
        orderedAt: { earliestAt: 1783398600250 },
        items: [{ sku: 'TEA-1' }],
      },
    ]);
  });
});
