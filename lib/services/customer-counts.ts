/** A customer's history in figures, as panel and pages show it. */
import { customerFacts } from '@/lib/domain/customer/customer-facts';
import type { Order } from '@/lib/domain/order/order';
import type { CustomerFacts } from '@/lib/protocol/panel-view';

export interface CountedHistory {
  readonly orders: readonly Order[];
  readonly conversationCount: number;
  /** Epoch ms of the first sighting, where anything was seen. */
  readonly firstSeenAt: number | undefined;
  readonly isComplete: boolean;
}

export function countCustomer({ orders, conversationCount, firstSeenAt, isComplete }: CountedHistory): CustomerFacts {
  const facts = customerFacts({ orders, conversations: [], firstSeenAt });
  return {
    conversationCount,
    orderCount: orders.length,
    cancelledCount: facts.cancelledOrders,
    returnCount: facts.returns,
    refundCount: facts.refunds,
    spent: [...facts.spent],
    ordersOfUnknownAmount: facts.ordersOfUnknownAmount,
    ...(facts.standing && { standing: facts.standing }),
    hasHighReturnRate: facts.hasHighReturnRate,
    isComplete,
    ...(facts.firstSeenAt !== undefined && { firstSeenAt: facts.firstSeenAt }),
  };
}
