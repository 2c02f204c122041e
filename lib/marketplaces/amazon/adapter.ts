/** Amazon Seller Central behind the adapter's contract: inbox, contact page, order list and order page. */

import type { Conversation } from '@/lib/domain/conversation/conversation';
import { hashText } from '@/lib/domain/conversation/conversation-identity';
import type { ConversationIdentity } from '@/lib/domain/conversation/insertion';
import type { PageCondition, Reading } from '@/lib/domain/conversation/reading';
import { siteOfHost } from '@/lib/domain/marketplace/sites';
import type { Order } from '@/lib/domain/order/order';
import type { PageAdapter, PageView } from '../page-adapter';
import { contactKey } from './case-key';
import { type Field, found, isFound, missing, valueIn } from './field';
import { type PageAddress, readAddress } from './page-address';
import { joinOrders, PageData } from './page-data';
import { type PageScan, scanPage } from './page-scan';
import { pageTimes, TimeCache } from './page-times';
import { tidy } from './patterns';
import { isInterrupted, isSkeleton, readCondition } from './read-condition';
import { type ContactFields, readContact } from './read-contact';
import { type InboxLook, lookAtInbox, readConversation, readInbox, readRows } from './read-inbox';
import { readOrderDetail, readOrderList } from './read-order-page';
import { findContactReplyField, findSendControls, findThreadReplyField, readReplyField } from './read-reply-field';
import { toReport } from './report';
import { SameTurn } from './same-turn';
import { ThreadMemory } from './thread-memory';

type PageReading = Omit<Reading, 'marketplace' | 'readAt' | 'orders'>;

export function createAmazonAdapter(): PageAdapter {
  const pageData = new PageData();
  const memory = { pageData, threads: new ThreadMemory(), times: new TimeCache() };

  const turn = new SameTurn<InboxLook>();

  function look(page: PageView): InboxLook {
    const { now, browserZone, siteZone } = page.clock;
    const key = [page.url.href, pageData.version, Math.floor(now / 1000), browserZone, siteZone].join(' ');
    const make = () => lookAtInbox(page, readAddress(page.url), memory);
    return turn.take(page.document, key, make, ({ parts }) => parts.scan.roots);
  }

  function findReplyField(page: PageView): HTMLElement | undefined {
    const address = readAddress(page.url);
    if (address.page === 'contact') return findContactReplyField(scanPage(page.document));
    if (address.page !== 'inbox') return undefined;
    const { parts, open } = look(page);
    return open.state === 'none' ? undefined : findThreadReplyField(parts.scan, parts.thread?.container);
  }

  return {
    marketplace: 'amazon',
    takePageData: (response) => pageData.take(response),
    read(page) {
      const address = readAddress(page.url);
      const isInbox = address.page === 'inbox' && !address.isSignIn;
      const { orders, ...reading } = isInbox
        ? { ...readInbox(look(page)), orders: [] }
        : readPage(page, address, pageData);
      return { ...reading, marketplace: 'amazon', readAt: page.clock.now, orders: withTold(orders, pageData) };
    },
    listRows(page) {
      const address = readAddress(page.url);
      if (address.page !== 'inbox') return [];
      const inbox = look(page);
      const rows = inbox.parts.rows.length > 0 ? readRows(inbox) : [];
      return inbox.parts.rows.flatMap(({ element }, index) => {
        const row = rows[index];
        return row ? [{ element, row }] : [];
      });
    },
    identify(page) {
      const address = readAddress(page.url);
      if (address.page === 'contact') return identifyContact(page, address, pageData);
      return address.page === 'inbox' ? identifyCase(look(page)) : undefined;
    },
    findReplyField,
    findReplyControls(page) {
      const field = findReplyField(page);
      return field ? findSendControls(field) : [];
    },
  };
}

function readPage(page: PageView, address: PageAddress, pageData: PageData): PageReading & { orders: Order[] } {
  const scan = scanPage(page.document);
  if (address.page === 'contact') return { ...readContactPage(page, address, scan, pageData), orders: [] };
  const times = pageTimes(page);
  const detail =
    address.page === 'order' && address.orderId ? readOrderDetail(scan, times, address.orderId) : undefined;
  const orders = address.page === 'orders' ? readOrderList(scan, times) : detail ? [detail] : [];
  const isKnown =
    orders.length > 0 || (address.orderId !== undefined && pageData.orders.get(address.orderId) !== undefined);
  const isOurs = address.page === 'orders' || address.page === 'order';
  const condition =
    isInterrupted(scan) || (isOurs && !isKnown)
      ? readCondition(scan, pageData.isSignedOut || address.isSignIn)
      : 'ready';
  return { ...plainReading(page, address.page, pageData.isSignedOut ? 'signed-out' : condition), orders };
}

/** A page without a conversation. */
function plainReading({ url }: PageView, page: Reading['page'], condition: PageCondition): PageReading {
  const site = siteOfHost(url.host)?.site;
  return {
    page,
    condition,
    rows: [],
    replyField: { present: false, editable: false },
    ...toReport({ page: found(page, 'url') }, condition === 'loading' ? 'still-loading' : 'not-on-page'),
    ...(site && { site }),
  };
}

function readContactPage(page: PageView, address: PageAddress, scan: PageScan, pageData: PageData): PageReading {
  const contact = readContact(page, address, scan, pageTimes(page).languages, pageData);
  if (!contact.isRecognised || pageData.isSignedOut) {
    return plainReading(page, 'contact', readCondition(scan, pageData.isSignedOut));
  }
  const box = findContactReplyField(scan);
  const reason = isSkeleton(scan) ? 'still-loading' : 'not-on-page';
  const conversation = toConversation(contact, pageData.partnerAccountId);
  const { site, buyerName, buyerLanguage, orderIds, itemIds } = contact;
  return {
    page: 'contact',
    condition: 'ready',
    conversation,
    rows: [],
    replyField: readReplyField(box, false),
    ...toReport(
      {
        page: found('contact', 'url'),
        account: conversation.account ? found(conversation.account, 'page-data') : missing('not-on-page'),
        replyField: box ? found(true, 'text') : missing(reason),
        site,
        buyerName,
        buyerLanguage,
        orderIds,
        itemIds,
      },
      'not-on-page',
    ),
    ...(conversation.site && { site: conversation.site }),
  };
}

function toConversation(contact: ContactFields, account: string | undefined): Conversation {
  const value = <Name extends string, T>(name: Name, field: Field<T>) =>
    isFound(field) ? { [name]: field.value } : {};
  const orderIds = valueIn(contact.orderIds) ?? [];
  return {
    marketplace: 'amazon',
    ...contactKey(orderIds[0]),
    buyerIds: contact.buyerIds,
    orderIds,
    itemIds: valueIn(contact.itemIds) ?? [],
    messages: [],
    ...value('site', contact.site),
    ...value('buyerName', contact.buyerName),
    ...value('buyerLanguage', contact.buyerLanguage),
    ...(account && { account }),
  };
}

function identifyContact(page: PageView, address: PageAddress, pageData: PageData): ConversationIdentity | undefined {
  const scan = scanPage(page.document);
  const contact = readContact(page, address, scan, pageTimes(page).languages, pageData);
  const { key, buyerName, buyerIds, orderIds, itemIds } = toConversation(contact, undefined);
  const isOpen = contact.isRecognised && key !== undefined && !isInterrupted(scan);
  return isOpen ? { key, buyerIds, orderIds, itemIds, ...(buyerName && { buyerName }) } : undefined;
}

function identifyCase(inbox: ReturnType<typeof lookAtInbox>): ConversationIdentity | undefined {
  const { open, page, pageData } = inbox;
  if (open.state !== 'settled' || !open.caseId) return undefined;
  // Where neither address nor list marks the opened case, a request for another is the first sign of a change.
  if (!open.isMarked && pageData.isOpeningOther(open.caseId, page.clock.now)) return undefined;
  const { key, conversationId, buyerIds, buyerName, orderIds, itemIds } = readConversation(inbox).conversation;
  const oldest = open.shown?.[0] ?? open.facts?.messages?.[0];
  if (!key || !oldest) return undefined;
  return {
    key,
    buyerIds,
    orderIds,
    itemIds,
    threadMark: hashText(tidy(oldest.text)),
    ...(conversationId && { conversationId }),
    ...(buyerName && { buyerName }),
  };
}

/** Orders of the page with what its JSON tells of them, which is more exact, and those that only the JSON tells. */
function withTold(orders: readonly Order[], pageData: PageData): Order[] {
  const joined = new Map([...pageData.orders.values()].map((order) => [order.orderId, order]));
  for (const order of orders) joined.set(order.orderId, joinOrders(order, joined.get(order.orderId)));
  return [...joined.values()].slice(-500);
}
