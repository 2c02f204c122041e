/**
 * What the queue shows of a stored conversation: only where somebody waits for an answer, or nobody can tell. One that
 * needs none, a buyer's thanks, is not in it; nor is one that the seller starts.
 */
import type { Conversation } from '../conversation/conversation';
import type { Wait } from '../deadline/deadline';
import type { Order } from '../order/order';
import type { Understood } from './understood';
import type { Waiting } from './waiting';

/** As it is stored. */
export interface StoredConversation {
  readonly conversation: Conversation;
  /** An https address of a portal. */
  readonly address?: string;
  readonly understood?: Understood;
}

export interface WaitingFacts {
  readonly wait: Wait;
  /** False where a row tells of something that was not read yet. */
  readonly isByMessages: boolean;
  /** Stored orders that the conversation names. */
  readonly orders: readonly Order[];
  readonly lastSeenAt: number;
}

export function waitingOf(stored: StoredConversation, facts: WaitingFacts): Waiting | undefined {
  const { conversation, address } = stored;
  const { wait, isByMessages, orders, lastSeenAt } = facts;
  const { key, marketplace, site, account, buyerName, subject, topic, itemTitle, orderIds } = conversation;
  if (!key || isContact(key) || wait.kind === 'settled') return undefined;
  const understood = isByMessages ? understoodNow(stored) : undefined;
  if (understood?.needsNoAnswer) return undefined;
  const lastBuyerAt = lastBuyerTime(conversation, isByMessages);
  const value = worthOf(conversation, orders);
  return {
    key,
    marketplace,
    ...(site !== undefined && { site }),
    ...(account !== undefined && { account }),
    ...(buyerName !== undefined && { buyerName }),
    ...(subject !== undefined && { subject }),
    ...(topic !== undefined && { topic }),
    ...(itemTitle !== undefined && { itemTitle }),
    orderIds: [...orderIds],
    ...(address !== undefined && { address }),
    wait,
    ...(lastBuyerAt !== undefined && { lastBuyerAt }),
    ...(understood && { understood }),
    ...(value && { value }),
    hasClaim: orders.some(isReturnOpen),
    lastSeenAt,
  };
}

/** A message that the seller starts. */
export function isContact(key: string): boolean {
  return /^(?:amazon|ebay):contact:/.test(key);
}

/** What was understood of messages that have grown more since tells nothing of the newest. */
function understoodNow({ conversation, understood }: StoredConversation): Understood | undefined {
  return understood?.messageCount === conversation.messages.length ? understood : undefined;
}

/** The earliest that it may be. */
function lastBuyerTime({ messages, updatedAt }: Conversation, isByMessages: boolean): number | undefined {
  if (!isByMessages) return updatedAt?.earliestAt;
  return messages.findLast(({ from }) => from === 'buyer')?.sentAt?.earliestAt;
}

/** Only where it is about one order: which of several it is nobody knows. */
function worthOf({ orderIds }: Conversation, orders: readonly Order[]): Order['total'] {
  const [order] = orders;
  return orderIds.length === 1 && orders.length === 1 ? order?.total : undefined;
}

/** Asked for, and the money is not back yet. */
function isReturnOpen({ returnRequestedAt, status }: Order): boolean {
  if (status === 'refunded' || status === 'cancelled') return false;
  return returnRequestedAt !== undefined;
}
