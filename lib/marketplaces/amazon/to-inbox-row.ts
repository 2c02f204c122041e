/** Rows of the list as values: what the page's JSON knows of the case, else what the row prints. */
import type { Conversation } from '@/lib/domain/conversation/conversation';
import type { InboxRow } from '@/lib/domain/conversation/reading';
import { isBuyerPlaceholder } from './buyer-names';
import type { CaseFacts } from './case-facts';
import { caseKey } from './case-key';
import type { OrderContext } from './order-context';
import { cutStart, isSameOrCut } from './patterns';
import type { RowFacts } from './read-row';
import { readSubject } from './subject';

export interface RowContext {
  readonly isSelected: boolean;
  readonly site: string | undefined;
  readonly orderContext: OrderContext | undefined;
}

export function toInboxRow(row: RowFacts, match: CaseFacts | undefined, context: RowContext): InboxRow {
  // An id in the row whose case has another subject is not the row's case.
  const isOther = match?.conversation.subject && row.subject && !isSameOrCut(match.conversation.subject, row.subject);
  const facts = isOther ? undefined : match;
  const caseId = isOther ? undefined : (row.caseId ?? facts?.caseId);
  const conversation = {
    ...printedConversation(row, context),
    ...(facts && toldConversation(facts, context)),
    ...caseKey(caseId),
  };
  const isUnread = facts?.isUnread ?? isMarkedUnread(row.element);
  return { conversation, isSelected: context.isSelected, ...(isUnread !== undefined && { isUnread }) };
}

/** A case of the page's JSON whose row is not on the page. */
export function toldRow(facts: CaseFacts, orderContext: OrderContext | undefined): InboxRow {
  const conversation = { ...emptyConversation, ...toldConversation(facts, { orderContext }), ...caseKey(facts.caseId) };
  return { conversation, ...(facts.isUnread !== undefined && { isUnread: facts.isUnread }) };
}

const emptyConversation: Conversation = {
  marketplace: 'amazon',
  buyerIds: [],
  orderIds: [],
  itemIds: [],
  messages: [],
};

function printedConversation(row: RowFacts, { site }: RowContext): Conversation {
  const { printedName, subject, subjectFacts, status, moment } = row;
  const own = printedName && !isBuyerPlaceholder(printedName) ? printedName : undefined;
  const buyerName = own ?? subjectFacts.buyerName;
  return {
    ...emptyConversation,
    orderIds: subjectFacts.orderId ? [subjectFacts.orderId] : [],
    updatedAt: moment,
    ...(site && { site }),
    ...(buyerName && { buyerName: buyerName.slice(0, 1000) }),
    ...(subject && cutStart(subject) === undefined && { subject: subject.slice(0, 1000) }),
    ...(status && { status }),
  };
}

function toldConversation(
  { conversation, messages }: CaseFacts,
  { orderContext }: Pick<RowContext, 'orderContext'>,
): Partial<Conversation> {
  const buyerName = conversation.buyerName ?? readSubject(conversation.subject ?? '').buyerName;
  return {
    ...conversation,
    orderIds: [...new Set([...(conversation.orderIds ?? []), ...(orderContext?.orderIds ?? [])])],
    itemIds: [...new Set([...(conversation.itemIds ?? []), ...(orderContext?.itemIds ?? [])])],
    messages: [...(messages ?? [])],
    ...(buyerName && { buyerName }),
    ...(orderContext?.itemTitle && { itemTitle: orderContext.itemTitle }),
  };
}

function isMarkedUnread(row: Element): boolean | undefined {
  const names = `${row.getAttribute('class') ?? ''} ${row.firstElementChild?.getAttribute('class') ?? ''}`;
  if (row.getAttribute('data-unread') === 'true') return true;
  return /(?:^|[\s_-])unread(?:[\s_-]|$)/i.test(names) ? true : undefined;
}
