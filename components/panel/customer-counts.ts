/**
 * A customer's orders as numbers that a reply may state. Cancelled orders are not counted, and nothing is where any order
 * may be missing: a reply that thanks for a second order must not go to somebody's first.
 */
import type { Conversation } from '@/lib/domain/conversation/conversation';
import type { Order } from '@/lib/domain/order/order';
import { chooseOrder } from '@/lib/domain/template/choose-order';
import type { CustomerCounts } from '@/lib/domain/template/customer-values';
import type { CustomerFacts } from '@/lib/protocol/panel-view';

interface CountedOrders {
  readonly conversation: Conversation | undefined;
  /** Those of the customer that were handed over, maybe not all. */
  readonly orders: readonly Order[];
  readonly customer: CustomerFacts | undefined;
}

export function customerCounts({ conversation, orders, customer }: CountedOrders): CustomerCounts | undefined {
  if (!conversation || !customer?.isComplete) return undefined;
  const isKnown = (orderId: string) => orders.some((order) => order.orderId === orderId);
  if (!conversation.orderIds.every(isKnown)) return undefined;
  const earlierOrders = orders.length === customer.orderCount ? countEarlier(conversation, orders) : undefined;
  return {
    orderCount: customer.orderCount - customer.cancelledCount,
    ...(earlierOrders !== undefined && { earlierOrders }),
    returns: customer.returnCount,
  };
}

/** Undefined where the order of the conversation is not certain, or where any other may be earlier or later. */
function countEarlier(conversation: Conversation, orders: readonly Order[]): number | undefined {
  const own = chooseOrder(conversation, orders);
  const ownAt = own?.orderedAt;
  if (!ownAt) return undefined;
  const others = orders.filter((order) => order !== own && order.status !== 'cancelled');
  const areEarlier = others.map(({ orderedAt }) => {
    if (orderedAt && orderedAt.latestAt < ownAt.earliestAt) return true;
    return orderedAt && orderedAt.earliestAt > ownAt.latestAt ? false : undefined;
  });
  return areEarlier.includes(undefined) ? undefined : areEarlier.filter((isEarlier) => isEarlier).length;
}
