/** The folded panel: 40 px with icon and time, standing on end. */
import { Moon, PanelRightOpen } from 'lucide-react';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { answerBy } from '@/lib/domain/deadline/answer-by';
import type { Deadline, DeadlineRules } from '@/lib/domain/deadline/deadline';
import { urgencyOf } from '@/lib/domain/deadline/time-left';
import type { WorkingHours } from '@/lib/domain/working-hours/working-hours';
import { IconButton } from '../ui/icon-button';
import { Mark } from '../ui/mark';
import { byTimeWords, closingWords } from '../words/closing';
import { timeWords } from '../words/countdown';
import { faceOf } from './deadline-face';

interface RailProps {
  readonly name: string | undefined;
  readonly deadline: Deadline | undefined;
  readonly rules: DeadlineRules;
  readonly now: number;
  readonly shortcut: string | undefined;
  readonly onUnfold: () => void;
  /** Icons below the time. */
  readonly children?: ReactNode;
}

export function Rail({ name, deadline, rules, now, shortcut, onUnfold, children }: RailProps) {
  return (
    <main className="flex h-dvh w-10 flex-col items-center gap-3 overflow-hidden bg-surface py-3">
      <Mark />
      {name && <h1 className="sr-only">{name}</h1>}
      {deadline && <RailTime deadline={deadline} rules={rules} now={now} />}
      {children}
      <span className="mt-auto">
        <IconButton name={i18n.t('bar.unfold')} hint={shortcut} onPress={onUnfold}>
          <PanelRightOpen aria-hidden="true" size={16} />
        </IconButton>
      </span>
    </main>
  );
}

function RailTime({ deadline, rules, now }: Required<Pick<RailProps, 'deadline' | 'rules' | 'now'>>) {
  if (!deadline) return null;
  const { Icon, iconTone, textTone } = faceOf(deadline, urgencyOf(deadline, now, rules));
  return (
    <div role="timer" aria-label={i18n.t('countdown.name')} className="flex flex-col items-center gap-2">
      <Icon aria-hidden="true" size={18} className={`shrink-0 ${iconTone}`} />
      <span
        className={`rotate-180 font-semibold short:sr-only whitespace-nowrap tabular-nums [writing-mode:vertical-rl] ${textTone}`}
      >
        {timeWords(deadline, now)}
      </span>
      <RailClosing deadline={deadline} hours={rules.workingHours} now={now} />
    </div>
  );
}

interface RailClosingProps {
  readonly deadline: Deadline;
  readonly hours: WorkingHours | undefined;
  readonly now: number;
}

/** The shop closes before it is due: by when to answer. A rail of little height keeps its room for the time itself. */
function RailClosing({ deadline, hours, now }: RailClosingProps) {
  if (deadline.kind !== 'due') return null;
  const by = answerBy(deadline, hours, now);
  const words = closingWords(by, deadline.dueEarliestAt, now);
  if (!words) return null;
  return (
    <>
      <span className="sr-only"> {words}</span>
      <Moon aria-hidden="true" size={14} className="mt-1 shrink-0 text-ink-2 short:hidden" />
      {by.kind === 'by' && (
        <span
          aria-hidden="true"
          className="rotate-180 text-ink-2 whitespace-nowrap tabular-nums [writing-mode:vertical-rl] [@media(height<480px)]:hidden"
        >
          {byTimeWords(by.at, now)}
        </span>
      )}
    </>
  );
}
