/** Which order a conversation is about, when that is certain. */
import type { Conversation } from '../conversation/conversation';
import type { Order } from '../order/order';

/** The only order number of the conversation; undefined if it names none or several. */
export function onlyOrderId(conversation: Pick<Conversation, 'orderIds'>): string | undefined {
  const [first, ...others] = new Set(conversation.orderIds);
  return others.length === 0 ? first : undefined;
}

/** The order that the conversation is about; undefined if it names none or several, or if the order was not seen yet. */
export function chooseOrder(
  conversation: Pick<Conversation, 'marketplace' | 'orderIds'>,
  orders: readonly Order[],
): Order | undefined {
  const orderId = onlyOrderId(conversation);
  if (orderId === undefined) return undefined;
  return orders.find((order) => order.orderId === orderId && order.marketplace === conversation.marketplace);
}
