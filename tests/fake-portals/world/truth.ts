/** The truth of a conversation in the words of the page report, so that a test can put the two side by side. */
import type { PortalVariant } from '../variants/variant';
import type { WorldConversation } from './world';

export interface TrueMessage {
  readonly from: 'buyer' | 'seller';
  /** ISO instant to the millisecond. */
  readonly sentAt: string;
  readonly precision: 'millisecond';
  readonly text: string;
}

/** The keys of the panel's page report; absent values are null. */
export interface Truth {
  readonly page: 'conversation';
  readonly marketplace: 'amazon' | 'ebay';
  readonly site: string;
  readonly conversationId: string;
  readonly buyerName: string | null;
  readonly orderIds: readonly string[];
  readonly itemIds: readonly string[];
  readonly messages: readonly TrueMessage[];
  readonly awaitingReply: boolean;
  readonly dueAt: string | null;
  readonly dueBetween: null;
  readonly replyField: { readonly present: boolean; readonly editable: boolean; readonly maxLength: number | null };
}

const dayMs = 24 * 60 * 60_000;

/** Time of the oldest buyer message that no seller message followed; undefined where none waits. */
export function awaitingReplySince(conversation: WorldConversation): number | undefined {
  if (conversation.status !== 'awaiting') return undefined;
  const lastReply = conversation.messages.findLastIndex((message) => message.from === 'seller');
  return conversation.messages[lastReply + 1]?.sentAt;
}

/** When an answer is due, 24 h after the oldest unanswered message; undefined where nothing is due. */
export function dueAt(conversation: WorldConversation): number | undefined {
  const since = awaitingReplySince(conversation);
  return since === undefined ? undefined : since + dayMs;
}

function trueReplyField(conversation: WorldConversation, variant: PortalVariant | undefined): Truth['replyField'] {
  if (conversation.status === 'buyer-left') return { present: false, editable: false, maxLength: null };
  const hasLimit = variant && variant.box !== 'contenteditable';
  return { present: true, editable: true, maxLength: (hasLimit ? variant.maxLength : undefined) ?? null };
}

/** What a perfect reader would report of the opened conversation; the variant tells what kind of box there is. */
export function truthOf(conversation: WorldConversation, variant?: PortalVariant): Truth {
  const due = dueAt(conversation);
  return {
    page: 'conversation',
    marketplace: conversation.marketplace,
    site: conversation.site,
    conversationId: conversation.conversationId,
    buyerName: (conversation.marketplace === 'ebay' ? conversation.buyer.userName : conversation.buyer.name) ?? null,
    orderIds: conversation.orders.map((order) => order.orderId),
    itemIds: conversation.items.map((item) => item.itemId),
    messages: conversation.messages.map(({ from, sentAt, text }) => ({
      from,
      sentAt: new Date(sentAt).toISOString(),
      precision: 'millisecond',
      text,
    })),
    awaitingReply: awaitingReplySince(conversation) !== undefined,
    dueAt: due === undefined ? null : new Date(due).toISOString(),
    dueBetween: null,
    replyField: trueReplyField(conversation, variant),
  };
}
