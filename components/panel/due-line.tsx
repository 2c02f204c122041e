/** The time line of a deadline: what is past, what of the rest lies within working hours, and what may be left. */
import type { Deadline } from '@/lib/domain/deadline/deadline';
import type { WorkingHours } from '@/lib/domain/working-hours/working-hours';
import { openSpans } from '@/lib/domain/working-hours/working-time';
import { type Segment, TimeLine } from '../ui/time-line';

type Due = Extract<Deadline, { kind: 'due' }>;

interface DueLineProps {
  readonly deadline: Due;
  readonly hours: WorkingHours | undefined;
  readonly now: number;
  readonly urgency: 'ok' | 'soon' | 'late';
}

/** In a line of months, days are too thin to be told apart. */
const longestDrawnMs = 35 * 86_400_000;

export function DueLine({ deadline, hours, now, urgency }: DueLineProps) {
  if (urgency === 'late') return <TimeLine tone="late" past={0} />;
  const { startsEarliestAt, dueEarliestAt, dueLatestAt } = deadline;
  const start = Math.min(startsEarliestAt ?? now, now);
  const whole = Math.max(1, dueLatestAt - start);
  const share = (at: number) => (at - start) / whole;
  return (
    <TimeLine
      tone={urgency}
      past={share(now)}
      sureUntil={share(dueEarliestAt)}
      usable={hours && usableParts({ hours, from: now, to: dueEarliestAt, share })}
    />
  );
}

interface Usable {
  readonly hours: WorkingHours;
  readonly from: number;
  readonly to: number;
  readonly share: (at: number) => number;
}

function usableParts({ hours, from, to, share }: Usable): readonly Segment[] | undefined {
  if (to <= from || to - from > longestDrawnMs) return undefined;
  return openSpans(hours, from, to).map(({ startsAt, endsAt }) => ({ from: share(startsAt), to: share(endsAt) }));
}
