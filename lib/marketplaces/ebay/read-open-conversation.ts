/** Turns what was found of the open conversation into the fields of a reading, each with its source or the reason it is missing. */

import { frameDocument } from '@/lib/dom/find';
import { visibleText } from '@/lib/dom/text';
import type { Conversation } from '@/lib/domain/conversation/conversation';
import type { FieldSource, MissingReason } from '@/lib/domain/conversation/reading';
import { ebayBuyerId, ebayConversationKey } from './conversation-key';
import type { FieldLog } from './fields';
import type { OpenConversation } from './open-conversation';
import type { EbayPage } from './page';
import type { RowFacts } from './read-rows';
import type { Thread } from './thread';
import { isSameUser } from './words';

export interface ReadContext {
  readonly page: EbayPage;
  readonly log: FieldLog;
  readonly account: string | undefined;
}

type Open = Extract<OpenConversation, { state: 'open' }>;

/** The fields that belong to the conversation itself. */
const boundFields = ['conversationId', 'buyerName', 'orderIds', 'itemIds', 'messages', 'sentAt'] as const;

export function readOpenConversation(found: OpenConversation, context: ReadContext): Conversation | undefined {
  if (found.state === 'none') return undefined;
  if (found.state === 'open') return readOpen(found, context);
  const reason = found.state === 'loading' ? 'still-loading' : 'sources-disagree';
  for (const field of boundFields) context.log.miss(field, reason);
  if (found.state === 'conflict') return blank(context);
  return found.row && readLoading(found.row, context);
}

function blank({ page, account }: ReadContext): Conversation {
  const site = page.site?.site;
  return {
    marketplace: 'ebay',
    ...(site && { site }),
    ...(account && { account }),
    buyerIds: [],
    orderIds: [],
    itemIds: [],
    messages: [],
  };
}

/** While the thread is loading only its row tells anything. */
function readLoading(row: RowFacts, context: ReadContext): Conversation {
  return { ...blank(context), ...readIdentity(row, row.conversationId, 'attribute', context) };
}

function readIdentity(
  row: RowFacts,
  conversationId: string | undefined,
  source: FieldSource,
  { page, log }: ReadContext,
): Partial<Conversation> {
  const key = ebayConversationKey({ site: page.site?.site, conversationId, buyer: undefined, itemId: undefined });
  if (conversationId) log.read('conversationId', source);
  if (row.userName) log.read('buyerName', 'attribute');
  return {
    ...(key && { key }),
    ...(conversationId && { conversationId }),
    ...(row.userName && { buyerName: row.userName, buyerIds: [ebayBuyerId(row.userName)] }),
    ...(row.isFromEbay && { status: 'no-response-needed' }),
  };
}

function readOpen(found: Open, context: ReadContext): Conversation {
  const { page, log } = context;
  const { thread, row, id } = found;
  const buyer = readBuyer(found, context);
  const itemId = readItem(thread, log);
  const orderId = readOrder(thread, log);
  const key = ebayConversationKey({ site: page.site?.site, conversationId: id?.value, buyer, itemId });
  if (id) log.read('conversationId', id.source);
  const messages = readThreadMessages(thread, log);
  const { isFromEbay } = thread.signs;
  if (isFromEbay) log.read('status', 'attribute');
  const updatedAt = row?.timeText === undefined ? undefined : page.momentOf(row.timeText);
  const subject = row?.subject ?? row?.title;
  return {
    ...blank(context),
    ...(key && { key }),
    ...(id && { conversationId: id.value }),
    ...(buyer && { buyerName: buyer, buyerIds: [ebayBuyerId(buyer)] }),
    ...(subject && { subject }),
    ...(thread.head.itemTitle && itemId && { itemTitle: thread.head.itemTitle }),
    ...(isFromEbay && { status: 'no-response-needed' }),
    ...(updatedAt && { updatedAt }),
    orderIds: orderId ? [orderId] : [],
    itemIds: itemId ? [itemId] : [],
    messages: [...messages],
  };
}

/** The name in the thread's head, or the one of its row where the head has none or more than one. */
function readBuyer({ thread, row }: Open, { log, account }: ReadContext): string | undefined {
  if (thread.signs.isFromEbay) return undefined;
  const inHead = thread.head.buyer === 'none' && thread.signs.buyer ? { value: thread.signs.buyer } : thread.head.buyer;
  const inRow = row?.userName;
  const isOwn = (name: string) => account !== undefined && isSameUser(name, account);
  if (typeof inHead !== 'string' && !isOwn(inHead.value)) {
    log.read('buyerName', thread.head.buyer === 'none' ? 'text' : 'link');
    return inHead.value;
  }
  if (inRow !== undefined && !isOwn(inRow)) {
    log.read('buyerName', 'attribute');
    return inRow;
  }
  if (inHead === 'several') log.miss('buyerName', 'sources-disagree');
  return undefined;
}

function readItem({ head }: Thread, log: FieldLog): string | undefined {
  if (typeof head.itemId !== 'string') log.read('itemIds', 'link');
  else if (head.itemId === 'several') log.miss('itemIds', 'sources-disagree');
  return typeof head.itemId === 'string' ? undefined : head.itemId.value;
}

function readOrder({ head }: Thread, log: FieldLog): string | undefined {
  if (typeof head.order !== 'string') log.read('orderIds', 'link');
  else if (head.order === 'several') log.miss('orderIds', 'sources-disagree');
  return typeof head.order === 'string' ? undefined : head.order.value;
}

function readThreadMessages(thread: Thread, log: FieldLog): Conversation['messages'] {
  if (thread.signs.isFromEbay) return readMail(thread, log);
  const { messages, missing, missingTimes } = thread.read;
  if (thread.bubbles === undefined) log.miss('messages', 'not-understood');
  else if (missing !== undefined) log.miss('messages', missing);
  else if (messages.length > 0) log.read('messages', 'attribute');
  noteTimes(messages.length, missing ?? missingTimes, log);
  return [...messages];
}

function noteTimes(count: number, missing: MissingReason | undefined, log: FieldLog): void {
  if (missing !== undefined) log.miss('sentAt', missing);
  else if (count > 0) log.read('sentAt', 'text');
}

/** A mail from eBay itself, in a frame or as boxes: messages that nobody answers. */
function readMail({ pane, read }: Thread, log: FieldLog): Conversation['messages'] {
  const body = pane.mailFrame && frameDocument(pane.mailFrame)?.body;
  const mail = body ? visibleText(body) : '';
  const texts = mail === '' && pane.mailFrame === undefined && read.texts.length === 1 ? read.texts : [mail];
  const messages = texts.filter((text) => text !== '').map((text) => ({ from: 'marketplace', text }) as const);
  if (messages.length > 0) log.read('messages', 'id');
  return messages;
}
