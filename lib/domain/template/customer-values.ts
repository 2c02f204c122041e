/** What is known of the customer's other orders, as values for a template. Counts are of the orders Replydock has seen. */
import { number, type ValuesByName } from './known-values';
import { yes } from './reply-words';

export interface CustomerCounts {
  /** All orders of this customer, the one of the conversation among them. */
  readonly orderCount: number;
  /** Those placed before the one of the conversation; absent where that one is not known. */
  readonly earlierOrders?: number | undefined;
  /** Orders that were sent back, or asked to be. */
  readonly returns?: number | undefined;
}

/** @param language primary language of the reply */
export function customerValues(customer: CustomerCounts | undefined, language: string): ValuesByName {
  if (!customer) return {};
  const { orderCount, earlierOrders, returns } = customer;
  const word = yes(language);
  const isReturning = earlierOrders === undefined ? orderCount > 1 : earlierOrders > 0;
  return {
    ...number('order.earlier_count', earlierOrders),
    ...number('customer.order_count', orderCount),
    ...number('customer.return_count', returns),
    ...(isReturning && {
      'customer.is_returning': { type: 'status', code: 'yes', ...(word !== undefined && { text: word }) },
    }),
  };
}
