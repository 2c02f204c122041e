/**
 * When a buyer whom nobody has answered may file an A-to-z claim: 48 h after the contact, the earliest that any of
 * Amazon's texts names. Said only of a late answer.
 *
 * Source: sellercentral.amazon.com/gp/help/27951
 */
import type { Conversation } from '../conversation/conversation';
import type { Deadline } from '../deadline/deadline';
import type { Order } from '../order/order';
import type { Moment } from '../time/moment';
import { laterBy } from './later-moment';
import { clockAt, type MarketplaceClock } from './marketplace-clock';

const filedAfterMs = 48 * 3_600_000;

interface ClaimFacts {
  readonly conversation: Conversation;
  readonly deadline: Deadline | undefined;
  readonly orders: readonly Order[];
  readonly now: number;
}

export function claimClock({ conversation, deadline, orders, now }: ClaimFacts): MarketplaceClock | undefined {
  if (deadline?.kind !== 'due' || now <= deadline.dueLatestAt) return undefined;
  const { startsEarliestAt, startsLatestAt } = deadline;
  if (startsEarliestAt === undefined || startsLatestAt === undefined) return undefined;
  if (conversation.orderIds.length === 0 || isAmazonsOwn(orders) || areAllVoid(conversation, orders)) return undefined;
  const isExact = startsEarliestAt === startsLatestAt;
  const startedAt: Moment = {
    earliestAt: startsEarliestAt,
    latestAt: startsLatestAt,
    precision: isExact ? 'minute' : 'day',
  };
  const dueAt = laterBy(startedAt, filedAfterMs);
  return clockAt({ kind: 'claim-filing', startedAt, dueAt, source: 'computed', isEstimated: true }, now);
}

/** What Amazon ships, Amazon answers for. */
function isAmazonsOwn(orders: readonly Order[]): boolean {
  return orders.some(({ fulfilledBy }) => fulfilledBy === 'marketplace');
}

function areAllVoid({ orderIds }: Conversation, orders: readonly Order[]): boolean {
  const ended = orders.filter(({ status }) => status === 'cancelled' || status === 'refunded');
  return ended.length > 0 && ended.length >= orderIds.length;
}
