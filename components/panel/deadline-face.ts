/** Icon and tone of a deadline's state: the countdown's, the rail's and those of the line that stays in view. */
import {
  CircleCheck,
  CircleMinus,
  CircleQuestionMark,
  Clock,
  ClockAlert,
  ClockFading,
  Hourglass,
  type LucideIcon,
} from 'lucide-react';
import type { Deadline, Urgency } from '@/lib/domain/deadline/deadline';

interface Face {
  readonly Icon: LucideIcon;
  readonly iconTone: string;
  readonly textTone: string;
}

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
