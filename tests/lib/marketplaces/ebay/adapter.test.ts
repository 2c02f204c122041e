import { describe, expect, it } from 'vitest';
import { hashText } from '@/lib/domain/conversation/conversation-identity';
import type { ConversationIdentity } from '@/lib/domain/conversation/insertion';
import type { Reading } from '@/lib/domain/conversation/reading';
import { createEbayAdapter } from '@/lib/marketplaces/ebay/adapter';
import { type OpenPageOptions, openPage } from './pages/open-page';
import { plainBubble, plainPage, plainRow, plainThread } from './pages/plain-page';

const jane = { id: '771', name: 'jane_doe', title: 'Blue widget with brass handle', preview: 'Where is it?' };
const bob = { id: '772', name: 'bob-99', title: 'Red lamp of the seventies', preview: 'Is it still for sale?' };
const janeThread = plainThread({
  bubbles: [
    plainBubble({ text: 'Where is it?', time: 'Nov 21, 2026 3:15 AM' }),
    plainBubble({ text: 'It is on its way', isSeller: true, time: 'Nov 20, 2026 9:15 AM' }),
    plainBubble({ text: 'Hello', time: 'Nov 20, 2026 9:00 AM' }),
  ],
});
const bobThread = plainThread({
  buyer: 'bob-99',
  itemId: '222222222222',
  title: bob.title,
  bubbles: [plainBubble({ text: bob.preview, time: 'Nov 19, 2026 1:00 PM' })],
});
const janeOpen = plainPage({ rows: [plainRow({ ...jane, isActive: true }), plainRow(bob)], pane: janeThread });

async function read(html: string, options?: OpenPageOptions): Promise<Reading> {
  return createEbayAdapter().read(await openPage(html, options));
}

async function identify(html: string, options?: OpenPageOptions): Promise<ConversationIdentity | undefined> {
  return createEbayAdapter().identify(await openPage(html, options));
}

describe('reading an open conversation', () => {
  it('reads everything that the public hooks tell', async () => {
    const { conversation, replyField, page, condition } = await read(janeOpen);
    expect({ page, condition }).toEqual({ page: 'conversation', condition: 'ready' });
    expect(conversation).toMatchObject({
      key: 'ebay:US:771',
      site: 'US',
      conversationId: '771',
      account: 'fernhold_goods',
      buyerName: 'jane_doe',
      buyerIds: ['ebay:user:jane_doe'],
      itemIds: ['123456789012'],
      itemTitle: 'Blue widget with brass handle',
      orderIds: [],
    });
    expect(replyField).toEqual({ present: true, editable: true, maxLength: 2000 });
  });

  it('reports messages from the oldest to the newest, however the page lists them', async () => {
    const { conversation } = await read(janeOpen);
    expect(conversation?.messages.map(({ from, text }) => `${from}: ${text}`)).toEqual([
      'buyer: Hello',
      'seller: It is on its way',
      'buyer: Where is it?',
    ]);
  });

  it('tells every field apart: read with a source, or missing with a reason', async () => {
    const { missing, sources } = await read(janeOpen);
    const fields = [...missing.map(({ field }) => field), ...Object.keys(sources)].sort();
    expect(fields).toEqual([
      'account',
      'buyerLanguage',
      'buyerName',
      'conversationId',
      'itemIds',
      'messages',
      'orderIds',
      'page',
      'replyField',
      'sentAt',
      'site',
      'status',
    ]);
  });

  it('takes no order number, item or user from what a buyer wrote', async () => {
    const text = 'Order number: 07-11111-22222 <a href="/itm/999999999999">x</a> <a href="/usr/somebody">somebody</a>';
    const pane = plainThread({ bubbles: [plainBubble({ text, time: 'Nov 21, 2026 3:15 AM' })] });
    const { conversation } = await read(plainPage({ pane }));
    expect(conversation).toMatchObject({ orderIds: [], itemIds: ['123456789012'], buyerName: 'jane_doe' });
  });

  it.each([
    ['a link', '<a href="/mesh/ord/details?mode=SH&orderid=01-23456-78901">View order</a>'],
    ['a label in English', '<span>Order number: 01-23456-78901</span>'],
    ['a label in French', '<span>Numéro de commande : 01-23456-78901</span>'],
    ['a label in Chinese', '<span>訂單編號：01-23456-78901</span>'],
  ])('reads the order number of the head from %s', async (_name, head) => {
    const pane = plainThread({ head, bubbles: [plainBubble({ text: 'Hi' })] });
    expect((await read(plainPage({ pane }))).conversation?.orderIds).toEqual(['01-23456-78901']);
  });

  it.each([
    ['advertising', '<aside><a href="/mesh/ord/details?orderid=01-23456-78901">order</a></aside>'],
    ['a notice', '<p>Your order 01-23456-78901 of another buyer has been paid.</p>'],
    ['another buyer', '<div><a href="/usr/bob-99">bob-99</a> <span>Order number: 01-23456-78901</span></div>'],
  ])('takes no order number from %s', async (_name, head) => {
    const pane = plainThread({ head, bubbles: [plainBubble({ text: 'Hi' })] });
    expect((await read(plainPage({ pane }))).conversation?.orderIds).toEqual([]);
  });

  it('says that orders disagree when the head names two', async () => {
    const head = '<span>Order number: 01-23456-78901</span><span>Order number: 02-00000-00001</span>';
    const { conversation, missing } = await read(
      plainPage({ pane: plainThread({ head, bubbles: [plainBubble({ text: 'Hi' })] }) }),
    );
    expect(conversation?.orderIds).toEqual([]);
    expect(missing).toContainEqual({ field: 'orderIds', reason: 'sources-disagree' });
  });

  it('never takes the seller for the buyer', async () => {
    const pane = plainThread({ buyer: 'fernhold_goods', bubbles: [plainBubble({ text: 'Hi' })] });
    const { conversation, missing } = await read(plainPage({ pane }));
    expect(conversation?.buyerName).toBeUndefined();
    expect(missing).toContainEqual({ field: 'buyerName', reason: 'not-on-page' });
  });

  it('gives a picture without words an empty text', async () => {
    const picture = plainBubble({ text: '', extra: '<img src="a.jpg" alt="Photo">', time: 'Nov 21, 2026 3:15 AM' });
    const { conversation } = await read(plainPage({ pane: plainThread({ bubbles: [picture] }) }));
    expect(conversation?.messages).toMatchObject([{ from: 'buyer', text: '', hasPicture: true }]);
  });

  it('reads no text twice that stands once more for screen readers, nor the avatar', async () => {
    const extra = '<span class="clipped">You: take it</span><span class="avatar">J</span>';
    const bubble = plainBubble({ text: 'You: take it', extra, time: 'Nov 21, 2026 3:15 AM' });
    const { conversation } = await read(plainPage({ pane: plainThread({ bubbles: [bubble] }) }));
    expect(conversation?.messages).toMatchObject([{ from: 'buyer', text: 'You: take it' }]);
  });

  it('reports no messages when nothing tells which is the older', async () => {
    const bubbles = [plainBubble({ text: 'One' }), plainBubble({ text: 'Two', isSeller: true })];
    const { conversation, missing } = await read(plainPage({ pane: plainThread({ bubbles }) }));
    expect(conversation?.messages).toEqual([]);
    expect(missing).toContainEqual({ field: 'messages', reason: 'not-understood' });
  });

  it('keeps markup in messages as text', async () => {
    const bubble = plainBubble({ text: '&lt;b onclick=x&gt;{{ order.id }}&lt;/b&gt;', time: '7h' });
    const { conversation } = await read(plainPage({ pane: plainThread({ bubbles: [bubble] }) }));
    expect(conversation?.messages[0]?.text).toBe('<b onclick=x>{{ order.id }}</b>');
  });

  it('knows a conversation without id by its buyer and item', async () => {
    const { conversation, missing } = await read(plainPage({ pane: janeThread }));
    expect(conversation?.key).toBe('ebay:US:jane_doe/123456789012');
    expect(missing).toContainEqual({ field: 'conversationId', reason: 'not-on-page' });
  });

  it('reads the same through shadow roots and frames', async () => {
    const inShadow = `<x-pane><template shadowrootmode="open">${janeThread}</template></x-pane>`;
    const inFrame = `<iframe srcdoc="${inShadow.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`;
    const page = (pane: string) => plainPage({ rows: [plainRow({ ...jane, isActive: true })], pane });
    const expected = (await read(page(janeThread))).conversation;
    expect((await read(page(inShadow))).conversation).toEqual(expected);
    expect((await read(page(inFrame))).conversation).toEqual(expected);
  });
});

describe('mails from eBay itself', () => {
  const row = plainRow({ id: '779', name: 'eBay', title: 'Your item sold', isFromEbay: true, isActive: true });
  const pane = (mail: string) =>
    `<div class="msg-content-view"><h2>Your item sold</h2><iframe id="app__email-iframe" srcdoc="${mail}"></iframe><textarea></textarea></div>`;
  const mail = '<p>You sold <a href=/itm/999999999999>it</a> to <a href=/usr/bob-99>bob-99</a></p>';

  it('are one message of the marketplace that nobody answers', async () => {
    const { conversation, replyField } = await read(plainPage({ rows: [row, plainRow(bob)], pane: pane(mail) }));
    expect(conversation).toMatchObject({
      conversationId: '779',
      buyerIds: [],
      itemIds: [],
      status: 'no-response-needed',
      messages: [{ from: 'marketplace', text: 'You sold it to bob-99' }],
    });
    expect(conversation?.buyerName).toBeUndefined();
    expect(replyField.present).toBe(false);
  });

  it('are not taken for the conversation of a marked row', async () => {
    const rows = [plainRow({ ...bob, isActive: true }), plainRow({ id: '779', name: 'eBay', isFromEbay: true })];
    expect(await identify(plainPage({ rows, pane: pane(mail) }))).toBeUndefined();
  });
});

describe('identify', () => {
  it('tells everything that distinguishes the conversation', async () => {
    expect(await identify(janeOpen)).toEqual({
      key: 'ebay:US:771',
      conversationId: '771',
      buyerName: 'jane_doe',
      buyerIds: ['ebay:user:jane_doe'],
      orderIds: [],
      itemIds: ['123456789012'],
      threadMark: hashText('Hello'),
    });
  });

  const skeleton =
    '<div class="msg-content-view"><div class="skeleton" role="progressbar"></div><textarea></textarea></div>';
  const bobMarked = [plainRow(jane), plainRow({ ...bob, isActive: true })];
  const mixed = plainThread({
    buyer: 'bob-99',
    itemId: '222222222222',
    title: bob.title,
    bubbles: [plainBubble({ text: jane.preview })],
  });
  const janeWithSkeleton = janeThread.replace('<div data-testid="app-conversation">', '$&<div class="skeleton"></div>');

  it.each([
    ['the row has changed and the thread has not', plainPage({ rows: bobMarked, pane: janeThread })],
    ['the row has changed and the thread is loading', plainPage({ rows: bobMarked, pane: skeleton })],
    ['row and head have changed and the messages have not', plainPage({ rows: bobMarked, pane: mixed })],
    ['the thread is there and parts of it are loading', plainPage({ rows: bobMarked, pane: janeWithSkeleton })],
    ['no thread is open', plainPage({ rows: [plainRow(jane), plainRow(bob)] })],
    [
      'two rows are marked, each in another way',
      plainPage({
        rows: [plainRow({ ...jane, attributes: 'aria-current="true"' }), plainRow({ ...bob, isActive: true })],
        pane: plainThread({ buyer: 'carl', title: 'Something else entirely' }),
      }),
    ],
  ])('tells nothing while %s', async (_name, html) => {
    expect(await identify(html)).toBeUndefined();
  });

  it('tells nothing while the address speaks of another row', async () => {
    const url = 'https://www.ebay.com/cnt/ViewMessage?conversationId=772';
    expect(await identify(janeOpen, { url })).toBeUndefined();
  });

  it('tells nothing while the same messages stand under another head than before', async () => {
    const view = await openPage(janeOpen);
    const adapter = createEbayAdapter();
    expect(adapter.identify(view)?.conversationId).toBe('771');
    const [first, second] = view.document.querySelectorAll('.message-button');
    first?.classList.remove('card__item--active');
    second?.classList.add('card__item--active');
    for (const element of view.document.querySelectorAll('.card__latest-message')) element.remove();
    for (const link of view.document.querySelectorAll('.msg-content-view a[href*="/usr/"]'))
      link.setAttribute('href', '/usr/bob-99');
    for (const link of view.document.querySelectorAll('.msg-content-view h1 a')) link.textContent = bob.title;
    expect(adapter.identify(view)).toBeUndefined();
  });

  it('follows the page from one conversation to the next', async () => {
    const view = await openPage(janeOpen);
    const adapter = createEbayAdapter();
    const next = await openPage(plainPage({ rows: bobMarked, pane: bobThread }));
    adapter.identify(view);
    expect(adapter.identify(next)).toMatchObject({ conversationId: '772', buyerName: 'bob-99' });
  });

  it('knows the open row without any mark by buyer and item', async () => {
    const rows = [
      plainRow(jane),
      plainRow(bob),
      plainRow({ ...jane, id: '773', title: 'Green hat with a feather', preview: 'x' }),
    ];
    expect(await identify(plainPage({ rows, pane: janeThread }))).toMatchObject({ conversationId: '771' });
  });
});

describe('listRows', () => {
  it('tells who waits in each row and how long', async () => {
    const rows = [plainRow({ ...jane, isActive: true, isUnread: true }), plainRow({ ...bob, time: '2d' })];
    const read = createEbayAdapter().listRows(await openPage(plainPage({ rows, pane: janeThread })));
    expect(
      read.map(({ row }) => [
        row.conversation.conversationId,
        row.conversation.buyerName,
        row.isUnread,
        row.isSelected,
      ]),
    ).toEqual([
      ['771', 'jane_doe', true, true],
      ['772', 'bob-99', false, false],
    ]);
    const hour = 3_600_000;
    const updatedAt = read[0]?.row.conversation.updatedAt;
    expect(updatedAt?.earliestAt).toBeLessThanOrEqual(Date.UTC(2026, 10, 21, 18) - 7 * hour);
    expect(updatedAt?.latestAt).toBeGreaterThanOrEqual(Date.UTC(2026, 10, 21, 18) - 8 * hour);
  });

  it('says that mails from eBay await nothing', async () => {
    const rows = [plainRow({ id: '779', name: 'eBay', isFromEbay: true })];
    const [row] = createEbayAdapter().listRows(await openPage(plainPage({ rows })));
    expect(row?.row.conversation).toMatchObject({ status: 'no-response-needed', buyerIds: [] });
    expect(row?.row.conversation.buyerName).toBeUndefined();
  });

  it('gives the elements in page order', async () => {
    const read = createEbayAdapter().listRows(await openPage(janeOpen));
    expect(read.map(({ element }) => element.getAttribute('data-conversation-id'))).toEqual(['771', '772']);
  });
});

describe('pages that show no conversation', () => {
  it.each([
    ['an inbox with nothing open', plainPage({ rows: [plainRow(jane)] }), 'inbox', 'ready'],
    ['an inbox without conversations', plainPage({}), 'inbox', 'ready'],
    ['an inbox that loads', plainPage({ pane: '<div class="skeleton"></div>' }), 'inbox', 'loading'],
    [
      'a conversation that loads beside a list without marks',
      plainPage({ rows: [plainRow(jane), plainRow(bob)], pane: '<div class="skeleton"></div>' }),
      'conversation',
      'loading',
    ],
    [
      'a sign-in form',
      '<title>Sign in</title><form id="signin-form"><input type="password"></form>',
      'inbox',
      'signed-out',
    ],
    ['a sign-in page in German', '<h1>Bei eBay einloggen</h1>', 'inbox', 'signed-out'],
    [
      'an interruption',
      '<title>Pardon Our Interruption...</title><h1>Pardon Our Interruption...</h1>',
      'inbox',
      'blocked',
    ],
    [
      'a captcha',
      '<form id="captcha_form"><iframe src="https://www.ebay.com/captcha"></iframe></form>',
      'inbox',
      'blocked',
    ],
    ['an error page', '<title>Error Page | eBay</title><p>We looked everywhere.</p>', 'inbox', 'error'],
    ['a page of which nothing is known', '<h1>Hello</h1><p>World</p>', 'inbox', 'unrecognised'],
  ])('recognises %s', async (_name, html, page, condition) => {
    const reading = await read(html);
    expect({ page: reading.page, condition: reading.condition }).toEqual({ page, condition });
    expect(reading.conversation).toBeUndefined();
    expect(reading.replyField.present).toBe(false);
  });

  it.each([
    ['a frame of the page that has nothing in it yet', '/cnt/thread', 400, 'conversation', 'loading'],
    ['a frame that nobody sees', '/cnt/beacon', 1, 'inbox', 'ready'],
    ['a frame from elsewhere', 'https://ads.example.com/slot', 400, 'inbox', 'ready'],
  ])('knows %s beside the list', async (_name, address, sizePx, page, condition) => {
    const view = await openPage(plainPage({ rows: [plainRow(jane)], pane: `<iframe src="${address}"></iframe>` }));
    const frame = view.document.querySelector('iframe');
    Object.defineProperties(frame, {
      getBoundingClientRect: { value: () => ({ width: sizePx, height: sizePx }) },
      contentDocument: { value: view.document.implementation.createHTMLDocument('') },
    });
    const reading = createEbayAdapter().read(view);
    expect({ page: reading.page, condition: reading.condition }).toEqual({ page, condition });
    expect(reading.conversation).toBeUndefined();
  });

  it('names the page of a conversation by its address while it loads', async () => {
    const html = plainPage({ pane: '<div class="skeleton"></div>' });
    const reading = await read(html, { url: 'https://www.ebay.com/cnt/ViewMessage?conversationId=771' });
    expect(reading).toMatchObject({ page: 'conversation', condition: 'loading' });
  });

  it('recognises the retired messages pages', async () => {
    const reading = await read('<h1 id="mainH1">Messages</h1>', {
      url: 'https://mesg.ebay.com/mesgweb/ViewMessages/0',
    });
    expect(reading).toMatchObject({ page: 'other', condition: 'retired' });
  });

  it('does not take the words of a message for those of the page', async () => {
    const bubbles = [plainBubble({ text: 'Pardon our interruption. Sign in. Something went wrong.', time: '7h' })];
    expect((await read(plainPage({ pane: plainThread({ bubbles }) }))).condition).toBe('ready');
  });
});

describe('contact pages', () => {
  const url = 'https://www.ebay.co.uk/contact/sendmsg?recipient=jane_doe&item_id=123456789012';

  it('read buyer and item from the address', async () => {
    const reading = await read('<main><h1>Contact jane_doe</h1><textarea></textarea></main>', { url });
    expect(reading).toMatchObject({
      page: 'contact',
      condition: 'ready',
      replyField: { present: true, editable: true },
      conversation: {
        site: 'UK',
        buyerName: 'jane_doe',
        itemIds: ['123456789012'],
        key: 'ebay:UK:jane_doe/123456789012',
      },
      identity: { key: 'ebay:UK:jane_doe/123456789012' },
    });
  });

  it('name nobody when the page links to another', async () => {
    const reading = await read('<main><a href="/usr/bob-99">bob-99</a><textarea></textarea></main>', { url });
    expect(reading.conversation?.buyerName).toBeUndefined();
    expect(reading.missing).toContainEqual({ field: 'buyerName', reason: 'sources-disagree' });
    expect(reading.identity).toBeUndefined();
  });
});

describe('the reply box', () => {
  it.each([
    ['a search', '<textarea aria-label="Search messages"></textarea>'],
    ['a note', '<textarea placeholder="Add a note"></textarea>'],
    ['a feedback box', '<textarea name="feedback"></textarea>'],
    ['a hidden box', '<textarea hidden></textarea>'],
    ['two boxes', '<textarea></textarea><textarea></textarea>'],
  ])('is not %s', async (_name, box) => {
    expect(
      (await read(plainPage({ pane: plainThread({ box, bubbles: [plainBubble({ text: 'Hi' })] }) }))).replyField
        .present,
    ).toBe(false);
  });

  it.each([
    ['an editable element', '<div contenteditable="true" role="textbox"></div>', { present: true, editable: true }],
    ['a box that is off', '<textarea disabled></textarea>', { present: true, editable: false }],
    [
      'a box that is read-only',
      '<textarea readonly maxlength="500"></textarea>',
      { present: true, editable: false, maxLength: 500 },
    ],
    [
      'a box in a shadow root',
      '<x-box><template shadowrootmode="open"><textarea></textarea></template></x-box>',
      { present: true, editable: true },
    ],
    [
      'the form over an item page',
      '<iframe class="m2m-dialog__ifr" srcdoc="<textarea id=imageupload__sendmessage--textbox></textarea>"></iframe>',
      { present: true, editable: true },
    ],
  ])('can be %s', async (_name, box, expected) => {
    const pane = plainThread({ box, bubbles: [plainBubble({ text: 'Hi' })] });
    expect((await read(plainPage({ pane }))).replyField).toEqual(expected);
  });

  it('comes with the Send button as what must not be covered', async () => {
    const controls = createEbayAdapter().findReplyControls(await openPage(janeOpen));
    expect(controls.map((control) => control.id)).toContain('imageupload__send--button');
  });

  it('finds Send by its name in other languages', async () => {
    const box = '<form><textarea></textarea><div><button>Foto hinzufügen</button><button>Senden</button></div></form>';
    const pane = plainThread({ box, bubbles: [plainBubble({ text: 'Hi' })] });
    const controls = createEbayAdapter().findReplyControls(await openPage(plainPage({ pane })));
    expect(controls.map((control) => control.textContent)).toEqual(['Senden']);
  });
});

describe('takePageData', () => {
  it('learns nothing: what eBay loads for itself is not known', () => {
    const response = { url: 'https://www.ebay.com/cnt/data', status: 200, body: '{"userId":"x"}', at: 0 };
    expect(createEbayAdapter().takePageData(response)).toBe(false);
  });
});
