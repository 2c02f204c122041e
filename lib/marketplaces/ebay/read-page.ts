/** Puts a whole reading together from what was found on the page. */
import type { Conversation } from '@/lib/domain/conversation/conversation';
import type { PageCondition, PageKind, Reading } from '@/lib/domain/conversation/reading';
import type { Order } from '@/lib/domain/order/order';
import { conversationIdOfAddress } from './address';
import { FieldLog } from './fields';
import { isEditable, maxLengthOf } from './find-reply-field';
import { toIdentity } from './identity';
import { conditionOfEmptyPage } from './read-condition';
import { readContact } from './read-contact';
import { readOpenConversation } from './read-open-conversation';
import { readOrder, readOrders } from './read-orders';
import { toRows } from './row-on-page';
import type { Survey } from './survey';

export function toReading(survey: Survey): Reading {
  const { page, account } = survey;
  const log = new FieldLog();
  const kind = kindOf(survey);
  const orders = ordersOf(survey);
  const conversation = conversationOf(survey, log);
  const identity = identityOf(survey, conversation);
  const site = page.site?.site;
  log.read('page', survey.open.state === 'none' ? 'url' : 'id');
  if (site) log.read('site', 'host');
  if (account.name !== undefined) log.read('account', account.source);
  else log.miss('account', account.reason);
  if (orders.length > 0) log.read('orderIds', kind === 'order' ? 'url' : 'id');
  if (orders.some((order) => order.items.length > 0)) log.read('itemIds', 'link');
  return {
    page: kind,
    condition: conditionOf(survey, orders),
    marketplace: 'ebay',
    ...(site && { site }),
    readAt: page.view.clock.now,
    ...(conversation && { conversation }),
    ...(identity && { identity }),
    rows: toRows(survey.rows, page, account.name).map(({ row }) => row),
    orders: [...orders],
    replyField: replyFieldIn(survey, log),
    ...log.outcome(),
  };
}

function kindOf({ address, open, rows, page }: Survey): PageKind {
  if (address === 'retired' && rows.length === 0) return 'other';
  if (address !== 'messages' && address !== 'retired') return address;
  // Where a list already stands, what is loading beside it is a conversation being opened.
  const isOpening = rows.length > 0 || conversationIdOfAddress(page.view.url) !== undefined;
  if (open.state === 'loading') return isOpening ? 'conversation' : 'inbox';
  return open.state === 'none' ? 'inbox' : 'conversation';
}

function ordersOf({ address, page, account }: Survey): readonly Order[] {
  if (address === 'orders') return readOrders(page, account.name);
  return address === 'order' ? readOrder(page, account.name) : [];
}

export function conversationOf({ address, page, account, open }: Survey, log: FieldLog): Conversation | undefined {
  if (address === 'contact') return readContact(page, log, account.name);
  return readOpenConversation(open, { page, log, account: account.name });
}

export function identityOf(survey: Survey, conversation: Conversation | undefined): Reading['identity'] {
  if (!conversation) return undefined;
  if (survey.address === 'contact') return toIdentity(conversation, []);
  return survey.open.state === 'open' ? toIdentity(conversation, survey.open.thread.signs.texts) : undefined;
}

function conditionOf(survey: Survey, orders: readonly Order[]): PageCondition {
  const { address, open, rows, replyField, page } = survey;
  if (open.state === 'loading') return 'loading';
  if (open.state !== 'none' || rows.length > 0 || orders.length > 0 || replyField) return 'ready';
  if (address === 'retired') return 'retired';
  const condition = conditionOfEmptyPage(page);
  return address === 'other' && condition === 'unrecognised' ? 'ready' : condition;
}

function replyFieldIn({ replyField, open }: Survey, log: FieldLog): Reading['replyField'] {
  if (!replyField) {
    if (open.state === 'loading') log.miss('replyField', 'still-loading');
    return { present: false, editable: false };
  }
  log.read('replyField', replyField.id === '' ? 'label' : 'id');
  const maxLength = maxLengthOf(replyField);
  return { present: true, editable: isEditable(replyField), ...(maxLength !== undefined && { maxLength }) };
}
