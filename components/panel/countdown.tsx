/** How long is left to answer. The same box in every state; time left never promises what may not be there. */
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { MarketplaceClock } from '@/lib/domain/clocks/marketplace-clock';
import type { Conversation } from '@/lib/domain/conversation/conversation';
import type { Deadline, DeadlineRules, Urgency } from '@/lib/domain/deadline/deadline';
import { urgencyOf } from '@/lib/domain/deadline/time-left';
import { UnknownTimeLine } from '../ui/time-line';
import { dueWords, ownTargetWords, settledNote, timeWords } from '../words/countdown';
import { faceOf } from './deadline-face';
import { DeadlineSentence } from './deadline-sentence';
import { DueLine } from './due-line';
import { Instant } from './instant';

interface CountdownProps {
  readonly deadline: Deadline;
  readonly conversation: Conversation | undefined;
  readonly rules: DeadlineRules;
  readonly now: number;
  /** What the buyer may do where the answer is late. */
  readonly claim?: MarketplaceClock | undefined;
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

function Contents({
  deadline,
  conversation,
  now,
  rules,
  claim,
  urgency,
}: CountdownProps & { readonly urgency: Urgency }) {
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
      {deadline.kind === 'due' && (
        <DueLine deadline={deadline} hours={rules.workingHours} now={now} urgency={dueUrgency(urgency)} />
      )}
      {deadline.kind === 'unknown' && <UnknownTimeLine />}
      <DeadlineSentence {...{ deadline, conversation, now, rules, claim }} />
    </>
  );
}

function besideTime({ deadline, conversation, now, rules }: CountdownProps): ReactNode {
  if (deadline.kind === 'settled') return settledNote(deadline, conversation?.marketplace ?? 'amazon', now);
  if (deadline.kind === 'unknown') return null;
  if (deadline.dueEarliestAt !== deadline.dueLatestAt)
    return deadline.basis === 'own-target' ? ownTargetWords(deadline, rules) : null;
  return <Instant at={deadline.dueEarliestAt}>{dueWords(deadline.dueEarliestAt, now)}</Instant>;
}

function dueUrgency(urgency: Urgency): 'ok' | 'soon' | 'late' {
  return urgency === 'late' || urgency === 'soon' ? urgency : 'ok';
}
