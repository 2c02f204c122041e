/** The one sentence below a countdown: why it is a range or unknown, and whose limit it is. */
import { CircleQuestionMark, Flag, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { Conversation } from '@/lib/domain/conversation/conversation';
import type { Deadline, DeadlineRules } from '@/lib/domain/deadline/deadline';
import { rangeReason, targetHours, unknownWords } from '../words/countdown';
import { formatWeekdayAndTime } from '../words/dates';
import { Instant } from './instant';

type Due = Extract<Deadline, { kind: 'due' }>;

interface DeadlineSentenceProps {
  readonly deadline: Deadline;
  readonly conversation: Conversation | undefined;
  readonly rules: DeadlineRules;
  readonly now: number;
}

export function DeadlineSentence({ deadline, conversation, now, rules }: DeadlineSentenceProps) {
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
