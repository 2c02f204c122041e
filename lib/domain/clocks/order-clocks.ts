/**
 * Amazon's clocks that follow from an order: 24 h for an answer to a return request, recommended outside the US (there
 * Amazon authorises by itself), and the days in which a review may be asked for.
 *
 * Sources: sellercentral.amazon.com help 200708210; SP-API "Set up the Solicitations API".
 */
import type { Conversation } from '../conversation/conversation';
import { zoneOfSite } from '../marketplace/sites';
import type { Order } from '../order/order';
import type { Moment } from '../time/moment';
import { daysLater, laterBy } from './later-moment';
import { clockAt, type MarketplaceClock } from './marketplace-clock';

const returnAnswerMs = 24 * 3_600_000;
const reviewFromDays = 5;
const reviewUntilDays = 30;

export function orderClocks(
  conversation: Conversation,
  orders: readonly Order[],
  now: number,
): (MarketplaceClock | undefined)[] {
  return orders.flatMap((order) => {
    const site = order.site ?? conversation.site;
    return site ? [returnClock(order, site, conversation, now), reviewClock(order, site, now)] : [];
  });
}

function returnClock(
  { orderId, status, returnRequestedAt, returnClosedAt }: Order,
  site: string,
  conversation: Conversation,
  now: number,
): MarketplaceClock | undefined {
  if (!returnRequestedAt || site === 'US' || isOver(status)) return undefined;
  const isClosed = returnClosedAt && returnClosedAt.earliestAt <= now;
  if (isClosed && returnClosedAt.latestAt >= returnRequestedAt.earliestAt) return undefined;
  if (isAnsweredSince(conversation, returnRequestedAt)) return undefined;
  const dueAt = laterBy(returnRequestedAt, returnAnswerMs);
  const told = { orderId, startedAt: returnRequestedAt, dueAt, source: 'computed', isEstimated: true } as const;
  return clockAt({ kind: 'return-request', ...told }, now);
}

function isOver(status: Order['status']): boolean {
  return status === 'refunded' || status === 'cancelled' || status === 'returned-to-seller';
}

/** A person's answer that may have come after the request. */
function isAnsweredSince({ messages }: Conversation, requestedAt: Moment): boolean {
  return messages.some(
    ({ from, isAutomatic, sentAt }) =>
      from === 'seller' && !isAutomatic && sentAt !== undefined && sentAt.latestAt >= requestedAt.earliestAt,
  );
}

/** Only of what has arrived and stays with the buyer. Counted from the day of delivery and from the day it was due, whichever is safe. */
function reviewClock(order: Order, site: string, now: number): MarketplaceClock | undefined {
  const { orderId, status, deliveredAt, deliverBy, returnRequestedAt } = order;
  const zone = zoneOfSite('amazon', site);
  if (!zone || returnRequestedAt || (status !== 'delivered' && (!deliveredAt || status !== 'shipped')))
    return undefined;
  const startedAt = deliveredAt ?? deliverBy;
  if (!startedAt || startedAt.latestAt > now) return undefined;
  const opensAt = daysLater(startedAt, reviewFromDays, zone);
  const ends = [deliveredAt, deliverBy].flatMap((each) => (each ? [daysLater(each, reviewUntilDays, zone)] : []));
  const [dueAt] = ends.toSorted((one, other) => one.latestAt - other.latestAt);
  if (!dueAt || opensAt.earliestAt > dueAt.latestAt) return undefined;
  const clock = clockAt(
    { kind: 'review-request', orderId, startedAt, opensAt, dueAt, source: 'computed', isEstimated: true },
    now,
  );
  return clock?.state === 'over' ? undefined : clock;
}
