/** Turns what was found of the open conversation into the fields of a reading, each with its source or the reason it is missing. */

import { frameDocument } from '@/lib/dom/find';
import { visibleText } from '@/lib/dom/text';
import type { Conversation } from '@/lib/domain/conversation/conversation';
import type { MissingReason } from '@/lib/domain/conversation/reading';
import type { FieldLog } from './fields';
import type { OpenConversation } from './open-conversation';
import type { EbayPage } from './page';
import type { RowFacts } from './read-rows';
import { type Told, toldValue } from './read-thread-head';
import type { Thread } from './thread';
import { toConversation } from './to-conversation';
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
  if (found.state === 'conflict') return toConversation({}, context.page, context.account);
  return found.row && readLoading(found.row, context);
}

/** While the thread is loading only its row tells anything. */
function readLoading({ conversationId, userName, isFromEbay }: RowFacts, { page, log, account }: ReadContext) {
  if (conversationId) log.read('conversationId', 'attribute');
  if (userName) log.read('buyerName', 'attribute');
  return toConversation({ conversationId, buyer: userName, isFromEbay }, page, account);
}

function readOpen(found: Open, context: ReadContext): Conversation {
  const { page, log, account } = context;
  const { thread, row, id } = found;
  const { head, signs } = thread;
  if (id) log.read('conversationId', id.source);
  if (signs.isFromEbay) log.read('status', 'attribute');
  const itemId = readTold('itemIds', head.itemId, log);
  const facts = {
    conversationId: id?.value,
    buyer: readBuyer(found, context),
    itemId,
    itemTitle: itemId && head.itemTitle,
    orderId: readTold('orderIds', head.order, log),
    subject: row?.subject ?? row?.title,
    timeText: row?.timeText,
    messages: readThreadMessages(thread, log),
    isFromEbay: signs.isFromEbay,
  };
  return toConversation(facts, page, account);
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

function readTold(field: 'itemIds' | 'orderIds', told: Told, log: FieldLog): string | undefined {
  if (typeof told !== 'string') log.read(field, 'link');
  else if (told === 'several') log.miss(field, 'sources-disagree');
  return toldValue(told);
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
