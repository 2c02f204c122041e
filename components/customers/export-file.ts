/** What the file about a customer is called: by an order, so that no name stands in a list of downloads. */
import type { CustomerPage } from '@/lib/protocol/customer-pages';

export function exportFileName({ orders: [latest] }: Pick<CustomerPage, 'orders'>): string {
  const number = latest?.orderId.replace(/[^\w-]/g, '_');
  return number ? `replydock-customer-${number}.json` : 'replydock-customer.json';
}
