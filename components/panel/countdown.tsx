/** How long is left to answer. The same box in every state; time left never promises what may not be there. */
import {
  CircleCheck,
  CircleMinus,
  CircleQuestionMark,
  Clock,
  ClockAlert,
  ClockFading,
  Flag,
  Hourglass,
  type LucideIcon,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { Conversation } from '@/lib/domain/conversation/conversation';
import type { Deadline, DeadlineRules, Urgency } from '@/lib/domain/deadline/deadline';
import { urgencyOf } from '@/lib/domain/deadline/time-left';
import { TimeLine, UnknownTimeLine } from '../ui/time-line';
import { dueWords, rangeReason, settledNote, timeWords, unknownWords } from '../words/countdown';
import { formatInFull, formatWeekdayAndTime } from '../words/dates';

type Due = Extract<Deadline, { kind: 'due' }>;
type DueUrgency = 'ok' | 'soon' | 'late';

interface CountdownProps {
  readonly deadline: Deadline;
  readonly conversation: Conversation | undefined;
  readonly rules: DeadlineRules;
  readonly now: number;
}

const boxes: Readonly<Record<Urgency, string>> = {
  ok: 'border-line',
  soon: 'border-soon-line bg-soon-tint',
  late: 'border-late-line bg-late-tint',
  unknown: 'border-dashed border-unknown-mark',
  none: 'border-line',
};

export function Countdown(props: CountdownProps) {
  const { deadline, now, rules } = props;
  const urgency = urgencyOf(deadline, now, rules);
  return (
    <div
      role="timer"
      aria-label={i18n.t('countdown.name')}
      className={`flex flex-col gap-2 rounded-card border px-3 py-2.5 ${boxes[urgency]}`}
    >
      <Contents {...props} urgency={urgency} />
    </div>
  );
}

function Contents({ deadline, conversation, now, rules, urgency }: CountdownProps & { readonly urgency: Urgency }) {
  const { Icon, iconTone, textTone } = faceOf(deadline, urgency);
  const words = timeWords(deadline, now);
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-2.5 gap-y-0.5">
        <span className="flex min-w-0 items-center gap-2.5">
          <Icon aria-hidden="true" size={18} className={`shrink-0 ${iconTone}`} />
          <span className={`text-lg font-semibold tabular-nums ${textTone}`}>{words}</span>
        </span>
        <span className="ml-auto text-ink-2 tabular-nums">{besideTime({ deadline, conversation, now, rules })}</span>
      </div>
      {deadline.kind === 'due' && <DueLine deadline={deadline} now={now} urgency={dueUrgency(urgency)} />}
      {deadline.kind === 'unknown' && <UnknownTimeLine />}
      <Sentence {...{ deadline, conversation, now, rules }} />
    </>
  );
}

interface Face {
  readonly Icon: LucideIcon;
  readonly iconTone: string;
  readonly textTone: string;
}

/** Icon and tone of a state; also used by the rail and the line that stays in view. */
export function faceOf(deadline: Deadline, urgency: Urgency): Face {
  if (deadline.kind === 'settled') {
    return deadline.reason === 'answered'
      ? { Icon: CircleCheck, iconTone: 'text-ok-mark', textTone: 'text-ink' }
      : { Icon: CircleMinus, iconTone: 'text-ink-2', textTone: 'text-ink-2' };
  }
  if (deadline.kind === 'unknown') {
    return { Icon: CircleQuestionMark, iconTone: 'text-unknown', textTone: 'text-unknown' };
  }
  const isRange = deadline.dueEarliestAt !== deadline.dueLatestAt;
  if (urgency === 'late') return { Icon: ClockAlert, iconTone: 'text-late', textTone: 'text-late' };
  if (urgency === 'soon') {
    return { Icon: isRange ? ClockFading : Hourglass, iconTone: 'text-soon', textTone: 'text-soon' };
  }
  return { Icon: isRange ? ClockFading : Clock, iconTone: 'text-ok-mark', textTone: 'text-ink' };
}

function besideTime({ deadline, conversation, now, rules }: CountdownProps): ReactNode {
  if (deadline.kind === 'settled') return settledNote(deadline, conversation?.marketplace ?? 'amazon', now);
  if (deadline.kind === 'unknown') return null;
  if (deadline.dueEarliestAt !== deadline.dueLatestAt) return deadline.basis === 'own-target' ? ownTarget(rules) : null;
  return <Instant at={deadline.dueEarliestAt}>{dueWords(deadline.dueEarliestAt, now)}</Instant>;
}

function Sentence({ deadline, conversation, now, rules }: CountdownProps) {
  if (deadline.kind === 'settled') return null;
  if (deadline.kind === 'unknown') return <p className="text-ink-2">{unknownWords(deadline)}</p>;
  if (deadline.dueEarliestAt !== deadline.dueLatestAt) {
    return (
      <SentenceLine Icon={CircleQuestionMark}>
        {deadline.basis === 'printed' ? i18n.t('countdown.printedNote') : rangeReason(deadline, conversation)}{' '}
        <Between deadline={deadline} now={now} />
      </SentenceLine>
    );
  }
  if (deadline.basis === 'own-target') {
    return <SentenceLine Icon={Flag}>{i18n.t('countdown.ownTargetNote', { hours: targetHours(rules) })}</SentenceLine>;
  }
  return deadline.basis === 'printed' ? (
    <SentenceLine Icon={Flag}>{i18n.t('countdown.printedNote')}</SentenceLine>
  ) : null;
}

function SentenceLine({ Icon, children }: { readonly Icon: LucideIcon; readonly children: ReactNode }) {
  return (
    <p className="flex gap-2 text-ink-2">
      <Icon aria-hidden="true" size={14} className="mt-0.5 shrink-0" />
      <span>{children}</span>
    </p>
  );
}

/** Both ends of a range, each a time of its own. */
function Between({ deadline, now }: { readonly deadline: Due; readonly now: number }) {
  const mark = '\u0000';
  const [before = '', middle = '', after = ''] = i18n.t('countdown.between', { from: mark, to: mark }).split(mark);
  return (
    <>
      {before}
      <Instant at={deadline.dueEarliestAt}>{formatWeekdayAndTime(deadline.dueEarliestAt, now)}</Instant>
      {middle}
      <Instant at={deadline.dueLatestAt}>{formatWeekdayAndTime(deadline.dueLatestAt, now)}</Instant>
      {after}
    </>
  );
}

function Instant({ at, children }: { readonly at: number; readonly children: string }) {
  return (
    <time dateTime={new Date(at).toISOString()} title={formatInFull(at)}>
      {children}
    </time>
  );
}

function DueLine({
  deadline,
  now,
  urgency,
}: {
  readonly deadline: Due;
  readonly now: number;
  readonly urgency: DueUrgency;
}) {
  if (urgency === 'late') return <TimeLine tone="late" past={0} />;
  const { startsEarliestAt, dueEarliestAt, dueLatestAt } = deadline;
  const start = Math.min(startsEarliestAt ?? now, now);
  const whole = Math.max(1, dueLatestAt - start);
  return <TimeLine tone={urgency} past={(now - start) / whole} sureUntil={(dueEarliestAt - start) / whole} />;
}

function dueUrgency(urgency: Urgency): DueUrgency {
  return urgency === 'late' || urgency === 'soon' ? urgency : 'ok';
}

function ownTarget(rules: DeadlineRules): string {
  return i18n.t('countdown.ownTarget', { hours: targetHours(rules) });
}

function targetHours(rules: DeadlineRules): number {
  return Math.round(rules.ebayTargetMs / 3_600_000);
}
