/** What is known of a buyer from earlier, in a few words each. Where not all could be counted, no count is given. */
import { i18n } from '#i18n';
import type { CustomerFacts } from '@/lib/protocol/panel-view';
import { formatMonth } from './dates';
import { listed } from './lists';
import { formatMoney } from './money';

export interface FactWords {
  readonly text: string;
  /** What the few words leave out. */
  readonly note?: string;
}

/** Orders, returns, since: in this order. */
export function historyWords(customer: CustomerFacts): readonly FactWords[] {
  const { orderCount, conversationCount, firstSeenAt, isComplete } = customer;
  const before = conversationCount - 1;
  if (orderCount === 0 && before <= 0) return [i18n.t('buyer.newBuyer'), i18n.t('buyer.noOrderSeen')].map(plain);
  const isOld = orderCount > 1 || before > 0;
  return [
    orderWords(customer),
    ...(isComplete ? outcomeWords(customer) : []).map(plain),
    ...(before > 0 ? [plain(i18n.t('buyer.wroteBefore', before, { count: before }))] : []),
    ...(isOld && firstSeenAt !== undefined ? [plain(i18n.t('buyer.since', { month: formatMonth(firstSeenAt) }))] : []),
  ];
}

/** `US$412.50 and €34.90 in all`; undefined where one order tells its price itself, or nothing is known of any. */
export function spentWords({
  orderCount,
  spent,
  ordersOfUnknownAmount,
  isComplete,
}: CustomerFacts): string | undefined {
  if (orderCount <= 1 || spent.length === 0) return undefined;
  const amounts = listed(spent.map(formatMoney));
  return ordersOfUnknownAmount > 0 || !isComplete
    ? i18n.t('buyer.spentAtLeast', { amounts })
    : i18n.t('buyer.spent', { amounts });
}

/** A fact and no judgement; undefined where the rate is not high, or not all orders could be looked at. */
export function returnRateWords(customer: CustomerFacts): FactWords | undefined {
  const { hasHighReturnRate, isComplete, returnCount, orderCount, cancelledCount } = customer;
  if (!hasHighReturnRate || !isComplete) return undefined;
  const note = i18n.t('buyer.highReturnRateNote', { returns: returnCount, orders: orderCount - cancelledCount });
  return { text: i18n.t('buyer.highReturnRate'), note };
}

function plain(text: string): FactWords {
  return { text };
}

function orderWords({ orderCount, standing, isComplete }: CustomerFacts): FactWords {
  if (!isComplete) return plain(i18n.t('buyer.uncounted'));
  if (orderCount === 0) return plain(i18n.t('buyer.noOrderSeen'));
  if (orderCount === 1 && standing === 'first-order') {
    return { text: i18n.t('buyer.firstOrder'), note: i18n.t('buyer.firstOrderNote') };
  }
  return plain(i18n.t('buyer.orders', orderCount, { count: orderCount }));
}

function outcomeWords({ cancelledCount, returnCount }: CustomerFacts): string[] {
  return [
    ...(cancelledCount > 0 ? [i18n.t('buyer.cancelled', cancelledCount, { count: cancelledCount })] : []),
    ...(returnCount > 0 ? [i18n.t('buyer.returns', returnCount, { count: returnCount })] : []),
  ];
}
