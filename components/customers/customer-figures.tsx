/** The customer in figures. What may be more than could be counted is given no number. */
import { RotateCcw } from 'lucide-react';
import { i18n } from '#i18n';
import type { CustomerFacts } from '@/lib/protocol/panel-view';
import { type Figure, Figures } from '../ui/figures';
import { returnRateWords } from '../words/customer-facts';
import { formatMonth } from '../words/dates';
import { keep } from '../words/keep';
import { wordsLocale } from '../words/locale';
import { formatMoney } from '../words/money';

export function CustomerFigures({ facts }: { readonly facts: CustomerFacts }) {
  const returnRate = returnRateWords(facts);
  return (
    <div className="flex flex-col gap-2">
      <Figures figures={figuresOf(facts)} />
      {!facts.isComplete && <p className="text-sm text-ink-2">{i18n.t('buyer.uncounted')}</p>}
      {returnRate && (
        <p className="flex items-baseline gap-1.5 text-sm text-ink-2">
          <RotateCcw aria-hidden="true" size={12} className="shrink-0" />
          <span>
            {returnRate.text}. {returnRate.note}
          </span>
        </p>
      )}
    </div>
  );
}

function figuresOf(facts: CustomerFacts): readonly Figure[] {
  const { isComplete, spent, ordersOfUnknownAmount, firstSeenAt } = facts;
  const isLeast = ordersOfUnknownAmount > 0 || !isComplete;
  const counts = [
    { id: 'orders', count: facts.orderCount, words: i18n.t('customers.figure.orders'), isAlways: true },
    { id: 'cancelled', count: facts.cancelledCount, words: i18n.t('customers.figure.cancelled') },
    { id: 'returns', count: facts.returnCount, words: i18n.t('customers.figure.returns') },
    { id: 'refunds', count: facts.refundCount, words: i18n.t('customers.figure.refunds') },
    { id: 'conversations', count: facts.conversationCount, words: i18n.t('customers.figure.conversations') },
  ];
  return [
    ...counts
      .filter(({ count, isAlways = false }) => isComplete && (isAlways || count > 0))
      .map(({ id, count, words }) => ({ id, value: numbers(wordsLocale()).format(count), words })),
    ...spent.map((amount) => ({
      id: `spent ${amount.currency}`,
      value: formatMoney(amount),
      words: isLeast ? i18n.t('customers.figure.spentAtLeast') : i18n.t('customers.figure.spent'),
    })),
    ...(firstSeenAt !== undefined && Number.isFinite(firstSeenAt)
      ? [{ id: 'since', value: formatMonth(firstSeenAt), words: i18n.t('customers.figure.since') }]
      : []),
  ];
}

const numbers = keep((locale = 'en') => new Intl.NumberFormat(locale));
