/**
 * The marketplace's clocks of a conversation besides the reply's own: only those whose start the page or a report has
 * told of, never one that a buyer's words suggest. What has ended is silent.
 *
 * Sources: sellercentral.amazon.com help 27951 (claims), 200708210 (returns), SP-API Solicitations (reviews);
 * ebay.co.uk help 4701 (requests), community.ebay.co.uk of 2024-08 (cancellations).
 */
import type { Conversation } from '../conversation/conversation';
import type { Deadline } from '../deadline/deadline';
import type { Order } from '../order/order';
import { claimClock } from './claim-clock';
import type { MarketplaceClock } from './marketplace-clock';
import { orderClocks } from './order-clocks';
import { requestClocks } from './request-clocks';

export interface ClockFacts {
  readonly conversation: Conversation | undefined;
  /** Of the reply: the very one that is shown beside the clocks. */
  readonly deadline: Deadline | undefined;
  /** Those of other conversations are passed over. */
  readonly orders: readonly Order[];
  /** Epoch ms. */
  readonly now: number;
}

/** The soonest due first; what only opens later comes last. Nobody is asked for a review while an answer is due. */
export function clocksOf({ conversation, deadline, orders, now }: ClockFacts): readonly MarketplaceClock[] {
  if (!conversation) return [];
  const own = orders.filter(
    ({ marketplace, orderId }) => marketplace === conversation.marketplace && conversation.orderIds.includes(orderId),
  );
  const clocks =
    conversation.marketplace === 'amazon'
      ? [claimClock({ conversation, deadline, orders: own, now }), ...orderClocks(conversation, own, now)]
      : requestClocks(conversation, own, now);
  return clocks
    .filter((clock) => clock !== undefined)
    .filter(({ kind }) => kind !== 'review-request' || deadline?.kind !== 'due')
    .toSorted(
      (one, other) =>
        Number(one.state === 'ahead') - Number(other.state === 'ahead') ||
        one.dueAt.earliestAt - other.dueAt.earliestAt,
    );
}
