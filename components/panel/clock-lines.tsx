/** The marketplace's other clocks below the countdown, a quiet line each. */
import { CalendarClock } from 'lucide-react';
import { i18n } from '#i18n';
import type { MarketplaceClock } from '@/lib/domain/clocks/marketplace-clock';
import { clockWords } from '../words/clocks';

interface ClockLinesProps {
  readonly clocks: readonly MarketplaceClock[];
  /** Several orders have to be told apart. */
  readonly namesOrders: boolean;
  /** Epoch ms. */
  readonly now: number;
}

export function ClockLines({ clocks, namesOrders, now }: ClockLinesProps) {
  if (clocks.length === 0) return null;
  return (
    <ul aria-label={i18n.t('clocks.name')} className="flex flex-col gap-1 px-3 text-ink-2">
      {clocks.map((clock) => (
        <li key={`${clock.kind} ${clock.orderId ?? ''}`} className="flex gap-2">
          <CalendarClock aria-hidden="true" size={14} className="mt-0.5 shrink-0" />
          <span className="min-w-0">{wordsOf(clock, namesOrders, now)}</span>{' '}
          <span className="ml-auto shrink-0 text-ink-3">
            {clock.isEstimated ? i18n.t('clocks.estimated') : i18n.t('clocks.printed')}
          </span>
        </li>
      ))}
    </ul>
  );
}

function wordsOf(clock: MarketplaceClock, namesOrders: boolean, now: number): string {
  const words = clockWords(clock, now);
  return namesOrders && clock.orderId ? i18n.t('clocks.forOrder', { words, order: clock.orderId }) : words;
}
