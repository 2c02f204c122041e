/** How many of an item at what price, as far as it is known: `2 × €17.45`. */
import { i18n } from '#i18n';
import type { OrderItem } from '@/lib/domain/order/order';
import { formatMoney } from './money';

export function amountWords({ quantity, unitPrice, lineTotal }: OrderItem): string | undefined {
  const pieces = quantity === undefined ? undefined : i18n.t('orders.detail.pieces', quantity, { count: quantity });
  if (unitPrice) {
    const price = formatMoney(unitPrice);
    return quantity === undefined ? undefined : i18n.t('orders.detail.times', { count: quantity, price });
  }
  if (!lineTotal) return pieces;
  const total = formatMoney(lineTotal);
  return pieces ? i18n.t('orders.detail.inAll', { pieces, total }) : total;
}
