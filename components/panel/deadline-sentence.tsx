/** What stands below a countdown: that the shop closes before, what comes next where it is late, why it is a range or unknown, and whose limit it is. */
import { CircleQuestionMark, Flag, Gavel, Moon } from 'lucide-react';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { MarketplaceClock } from '@/lib/domain/clocks/marketplace-clock';
import type { Conversation } from '@/lib/domain/conversation/conversation';
import { answerBy } from '@/lib/domain/deadline/answer-by';
import type { Deadline, DeadlineRules } from '@/lib/domain/deadline/deadline';
import { clockWords } from '../words/clocks';
import { closingWords } from '../words/closing';
import { ownTargetNote, rangeReason, unknownWords } from '../words/countdown';
import { formatWeekdayAndTime } from '../words/dates';
import { Instant } from './instant';
import { SentenceLine } from './sentence-line';

type Due = Extract<Deadline, { kind: 'due' }>;

interface DeadlineSentenceProps {
  readonly deadline: Deadline;
  readonly conversation: Conversation | undefined;
  readonly rules: DeadlineRules;
  readonly now: number;
  readonly claim?: MarketplaceClock | undefined;
}

export function DeadlineSentence({ deadline, conversation, rules, now, claim }: DeadlineSentenceProps) {
  if (deadline.kind === 'settled') return null;
  if (deadline.kind === 'unknown') return <p className="text-ink-2">{unknownWords(deadline)}</p>;
  const closing = closingWords(answerBy(deadline, rules.workingHours, now), deadline.dueEarliestAt, now);
  return (
    <>
      {closing && <SentenceLine Icon={Moon}>{closing}</SentenceLine>}
      {claim && <SentenceLine Icon={Gavel}>{clockWords(claim, now)}</SentenceLine>}
      <Reason {...{ deadline, conversation, rules, now }} />
    </>
  );
}

interface ReasonProps {
  readonly deadline: Due;
  readonly conversation: Conversation | undefined;
  readonly rules: DeadlineRules;
  readonly now: number;
}

function Reason({ deadline, conversation, rules, now }: ReasonProps): ReactNode {
  if (deadline.dueEarliestAt !== deadline.dueLatestAt) {
    return (
      <SentenceLine Icon={CircleQuestionMark}>
        {deadline.basis === 'printed' ? i18n.t('countdown.printedNote') : rangeReason(deadline, conversation)}{' '}
        <Between deadline={deadline} now={now} />
      </SentenceLine>
    );
  }
  if (deadline.basis === 'own-target') return <SentenceLine Icon={Flag}>{ownTargetNote(deadline, rules)}</SentenceLine>;
  return deadline.basis === 'printed' ? (
    <SentenceLine Icon={Flag}>{i18n.t('countdown.printedNote')}</SentenceLine>
  ) : null;
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
