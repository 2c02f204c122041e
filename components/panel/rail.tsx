/** The folded panel: 40 px with icon and time, standing on end. */
import { PanelRightOpen } from 'lucide-react';
import { i18n } from '#i18n';
import type { Deadline, DeadlineRules } from '@/lib/domain/deadline/deadline';
import { urgencyOf } from '@/lib/domain/deadline/time-left';
import { IconButton } from '../ui/icon-button';
import { Mark } from '../ui/mark';
import { timeWords } from '../words/countdown';
import { faceOf } from './deadline-face';

interface RailProps {
  readonly name: string | undefined;
  readonly deadline: Deadline | undefined;
  readonly rules: DeadlineRules;
  readonly now: number;
  readonly shortcut: string | undefined;
  readonly onUnfold: () => void;
}

export function Rail({ name, deadline, rules, now, shortcut, onUnfold }: RailProps) {
  return (
    <main className="flex h-dvh w-10 flex-col items-center gap-3 overflow-hidden bg-surface py-3">
      <Mark />
      {name && <h1 className="sr-only">{name}</h1>}
      {deadline && <RailTime deadline={deadline} rules={rules} now={now} />}
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
    </div>
  );
}
