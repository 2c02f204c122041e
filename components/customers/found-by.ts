/** Why an order was found, in a few words. */
import { i18n } from '#i18n';
import type { FoundBy } from '@/lib/protocol/customer-pages';

const keys = {
  'order-number': 'customers.by.orderNumber',
  'tracking-number': 'customers.by.trackingNumber',
  name: 'customers.by.name',
  'whole-name': 'customers.by.wholeName',
  'user-name': 'customers.by.userName',
  item: 'customers.by.item',
} as const satisfies Record<FoundBy, string>;

export function foundByWords(by: FoundBy): string {
  return i18n.t(keys[by]);
}
