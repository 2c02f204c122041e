/** Looking through the orders of one buyer that the panel holds: by number, item or tracking number. */
import type { Order } from '@/lib/domain/order/order';
import { foldText } from '@/lib/domain/template/fold-text';

/** All orders that hold every word of the query; numbers are compared without spaces and dashes too. */
export function findOrders(orders: readonly Order[], query: string): readonly Order[] {
  const words = foldText(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return orders;
  const joined = unbroken(words.join(''));
  return orders.filter((order) => {
    const text = textOf(order);
    if (words.every((word) => text.includes(word))) return true;
    return joined.length >= shortestNumber && numbersOf(order).some((number) => number.includes(joined));
  });
}

/** Shorter ones would be found in any number. */
const shortestNumber = 4;

function textOf(order: Order): string {
  const { orderId, purchaseOrder, recordNumber, items } = order;
  const things = items.flatMap(({ title, sku, itemId }) => [title, sku, itemId]);
  const numbers = order.shipments.map(({ trackingNumber }) => trackingNumber);
  const texts = [orderId, purchaseOrder, recordNumber, ...things, ...numbers];
  return foldText(texts.filter((text) => text !== undefined).join('\n'));
}

function numbersOf({ orderId, shipments }: Order): readonly string[] {
  const numbers = [orderId, ...shipments.flatMap(({ trackingNumber }) => trackingNumber ?? [])];
  return numbers.map((number) => unbroken(foldText(number)));
}

function unbroken(number: string): string {
  return number.replace(/[\s-]/g, '');
}
