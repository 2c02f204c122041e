/** One promise of ours: what, until when, and whether it was kept. */
import { CalendarClock, CircleCheck, CircleMinus, ClockAlert, Hourglass, type LucideIcon } from 'lucide-react';
import { i18n } from '#i18n';
import { promiseUrgency } from '@/lib/intent/recap/open-promises';
import type { PromiseKind, PromiseLine } from '@/lib/intent/recap/recap';
import { formatDays, formatWeekday, noonOf } from '../words/dates';
import { RecapQuote } from './recap-quote';

interface RecapPromiseProps {
  readonly line: PromiseLine;
  readonly zone: string;
  readonly now: number;
}

interface Face {
  readonly Icon: LucideIcon;
  readonly tone: string;
  readonly word: string | undefined;
}

export function RecapPromise({ line, zone, now }: RecapPromiseProps) {
  const { kind, amount, due, state, isConditional, quote, settledBy } = line;
  const { Icon, tone, word } = faceOf(line, zone, now);
  return (
    <RecapQuote Icon={Icon} iconTone={tone} quotes={settledBy ? [quote, settledBy] : [quote]}>
      {promiseWords(kind)}
      {amount && <bdi> {amount}</bdi>}
      {due && state === 'open' && <span className={`tabular-nums ${tone}`}> · {dueWords(due)}</span>}
      {word && <span className={tone}> · {word}</span>}
      {isConditional && <span className="text-ink-2"> · {i18n.t('recap.conditional')}</span>}
    </RecapQuote>
  );
}

function faceOf(line: PromiseLine, zone: string, now: number): Face {
  if (line.state === 'done') return { Icon: CircleCheck, tone: 'text-ok-mark', word: i18n.t('recap.done') };
  if (line.state === 'withdrawn') return { Icon: CircleMinus, tone: 'text-ink-2', word: i18n.t('recap.withdrawn') };
  const urgency = line.isConditional ? undefined : promiseUrgency(line, zone, now);
  if (urgency === 'late') return { Icon: ClockAlert, tone: 'text-late', word: i18n.t('recap.late') };
  if (urgency === 'soon') return { Icon: Hourglass, tone: 'text-soon', word: i18n.t('recap.soon') };
  return { Icon: CalendarClock, tone: 'text-ink-2', word: undefined };
}

function dueWords({ earliest, latest }: NonNullable<PromiseLine['due']>): string {
  const when = earliest === latest ? formatWeekday(noonOf(latest)) : formatDays(noonOf(earliest), noonOf(latest));
  return i18n.t('recap.due', { when });
}

function promiseWords(kind: PromiseKind): string {
  const words: Readonly<Record<PromiseKind, string>> = {
    refund: i18n.t('recap.promise.refund'),
    replacement: i18n.t('recap.promise.replacement'),
    shipment: i18n.t('recap.promise.shipment'),
    answer: i18n.t('recap.promise.answer'),
    discount: i18n.t('recap.promise.discount'),
    label: i18n.t('recap.promise.label'),
    invoice: i18n.t('recap.promise.invoice'),
  };
  return words[kind];
}
