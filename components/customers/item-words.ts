/** What was bought, in one line: `Desk lamp`, and how many items more. */
import { i18n } from '#i18n';
import type { OrderItem } from '@/lib/domain/order/order';

export interface ItemWords {
  /** A title comes from a marketplace: isolated where it is drawn. */
  readonly first: string;
  /** `and 2 more items`; absent where there are none. */
  readonly more: string | undefined;
}

export function itemWords(items: readonly OrderItem[]): ItemWords {
  const [first] = items;
  const more = items.length - 1;
  return {
    first: first?.title ?? (first?.itemId ? i18n.t('orders.item', { id: first.itemId }) : i18n.t('orders.untitled')),
    more: more > 0 ? i18n.t('orders.moreItems', more, { count: more }) : undefined,
  };
}
