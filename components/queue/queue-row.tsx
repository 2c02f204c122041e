/** One conversation of the queue in two lines: time, buyer and place; due time, matter and value. Its name says it all. */
import { UserRound } from 'lucide-react';
import { memo } from 'react';
import { i18n } from '#i18n';
import type { QueueEntry } from '@/lib/domain/queue/arrange-queue';
import { formatMoney } from '../words/money';
import { buyerWords, colourWords, isolated, matterSentence, matterWords, placeWords } from '../words/queue';
import { dueInFull, dueNote, shortTime, shortWhen, spokenTime } from '../words/queue-times';
import { MarkShape } from './mark-shape';
import { rowRem } from './queue-lines';
import { timeFace } from './time-face';

interface QueueRowProps {
  readonly id: string;
  readonly entry: QueueEntry;
  readonly index: number;
  readonly count: number;
  readonly topRem: number;
  readonly isActive: boolean;
  /** It stands among those that are put off. */
  readonly isSnoozed: boolean;
  readonly now: number;
}

export const QueueRow = memo(function QueueRow(props: QueueRowProps) {
  const { id, entry, index, count, topRem, isActive, isSnoozed, now } = props;
  const { waiting, mark } = entry;
  const backAt = isSnoozed ? mark?.snoozed?.until : undefined;
  const look = isActive
    ? 'bg-accent-tint group-focus:before:bg-accent before:absolute before:inset-y-0 before:left-0 before:w-[3px] forced-colors:outline forced-colors:-outline-offset-2'
    : 'hover:bg-canvas';
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the list keeps the focus and points at the active row
    <div
      id={id}
      role="option"
      data-row={index}
      data-key={waiting.key}
      aria-selected={isActive}
      aria-setsize={count}
      aria-posinset={index + 1}
      className={`absolute inset-x-0 flex items-center gap-3 border-b border-line px-(--gutter) select-none ${look}`}
      style={{ height: `${rowRem}rem`, top: `${topRem}rem` }}
    >
      <span className="sr-only">{rowName(entry, backAt, now)}</span>
      <RowTime entry={entry} now={now} />
      <span aria-hidden="true" className="flex min-w-0 flex-1 flex-col">
        <span className="flex h-4.5 items-center gap-2 text-sm">
          <bdi
            className={`min-w-0 shrink truncate ${waiting.buyerName ? 'font-semibold' : 'font-semibold text-ink-2'}`}
            title={waiting.buyerName}
          >
            {buyerWords(waiting)}
          </bdi>
          {mark?.colour && <MarkShape colour={mark.colour} />}
          {mark?.tag && (
            <bdi
              className="max-w-20 shrink-0 truncate rounded-chip bg-sunken px-1.5 text-xs text-ink-2 forced-colors:border @2xl:max-w-60"
              title={mark.tag}
            >
              {mark.tag}
            </bdi>
          )}
          <span className="ml-auto shrink-0 text-xs text-ink-2">{placeWords(waiting)}</span>
        </span>
        <span className="flex min-h-4 items-center gap-2 text-xs text-ink-2">
          <RowMatter entry={entry} backAt={backAt} now={now} />
          {needsPerson(entry) && (
            <span className="ml-auto inline-flex shrink-0 items-center gap-1 text-late">
              <UserRound aria-hidden="true" size={12} />
              {i18n.t('queue.needsPerson')}
            </span>
          )}
        </span>
      </span>
    </div>
  );
});

interface RowPartProps {
  readonly entry: QueueEntry;
  readonly now: number;
}

function RowTime({ entry, now }: RowPartProps) {
  const { Icon, iconTone, textTone } = timeFace(entry);
  const { deadline } = entry;
  return (
    <span aria-hidden="true" className="flex w-(--time) shrink-0 gap-[5px]" title={dueInFull(deadline)}>
      <Icon aria-hidden="true" size={14} className={`mt-0.5 shrink-0 ${iconTone}`} />
      <span className="flex min-w-0 flex-col whitespace-nowrap tabular-nums">
        <span className={`text-sm font-semibold ${textTone}`}>{shortTime(deadline, now)}</span>
        <span className="text-xs text-ink-2">{dueNote(deadline, now)}</span>
      </span>
    </span>
  );
}

/** First what it is about: the end may be cut off. */
function RowMatter({ entry, backAt, now }: RowPartProps & { readonly backAt: number | undefined }) {
  const { waiting } = entry;
  const matter = matterWords(waiting);
  const facts = [
    waiting.value && formatMoney(waiting.value),
    waiting.hasClaim ? i18n.t('queue.claim') : undefined,
    backAt === undefined ? undefined : i18n.t('queue.time.backAt', { when: shortWhen(backAt, now) }),
  ].filter((fact) => fact !== undefined);
  const isFirst = matter === undefined;
  return (
    <span className="min-w-0 truncate">
      {matter?.text}
      {matter?.text && matter.quote && ' '}
      {matter?.quote && <bdi>{matter.quote}</bdi>}
      {!isFirst && facts.length > 0 && ' · '}
      {facts.join(' · ')}
    </span>
  );
}

function needsPerson({ waiting: { understood } }: QueueEntry): boolean {
  return understood !== undefined && (understood.isAngry || understood.needsPerson.length > 0);
}

/** Name, time left, marketplace, matter: in this order, because whoever listens stops when they know enough. */
function rowName(entry: QueueEntry, backAt: number | undefined, now: number): string {
  const { waiting, mark, deadline, answerBy } = entry;
  const parts = [
    isolated(buyerWords(waiting)),
    spokenTime(deadline, now),
    answerBy.kind === 'by' && i18n.t('queue.time.answerBy', { when: shortWhen(answerBy.at, now) }),
    answerBy.kind === 'closed-until-due' && i18n.t('queue.time.closedUntilDue'),
    placeWords(waiting),
    matterSentence(waiting),
    waiting.hasClaim && i18n.t('queue.claim'),
    waiting.value && formatMoney(waiting.value),
    needsPerson(entry) && i18n.t('queue.needsPerson'),
    mark?.colour && colourWords(mark.colour),
    mark?.tag && i18n.t('queue.tagged', { tag: isolated(mark.tag) }),
    backAt !== undefined && i18n.t('queue.time.backAt', { when: shortWhen(backAt, now) }),
  ];
  return parts.filter(Boolean).join(', ');
}
