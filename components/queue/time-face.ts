/** Icon and tone of a row's time: the same signs as the countdown's, where a range keeps its own in every state. */
import {
  CircleMinus,
  CircleQuestionMark,
  Clock,
  ClockAlert,
  ClockFading,
  Hourglass,
  type LucideIcon,
} from 'lucide-react';
import type { QueueEntry } from '@/lib/domain/queue/arrange-queue';

interface TimeFace {
  readonly Icon: LucideIcon;
  readonly iconTone: string;
  readonly textTone: string;
}

export function timeFace({ deadline, urgency }: Pick<QueueEntry, 'deadline' | 'urgency'>): TimeFace {
  if (deadline.kind === 'settled') return { Icon: CircleMinus, iconTone: 'text-ink-2', textTone: 'text-ink-2' };
  if (deadline.kind === 'unknown') return { Icon: CircleQuestionMark, iconTone: 'text-ink', textTone: 'text-ink' };
  const isRange = deadline.dueEarliestAt !== deadline.dueLatestAt;
  if (urgency === 'late') return { Icon: ClockAlert, iconTone: 'text-late-mark', textTone: 'text-late' };
  if (urgency === 'soon') {
    return { Icon: isRange ? ClockFading : Hourglass, iconTone: 'text-soon-mark', textTone: 'text-soon' };
  }
  return { Icon: isRange ? ClockFading : Clock, iconTone: 'text-ok-mark', textTone: 'text-ink' };
}
