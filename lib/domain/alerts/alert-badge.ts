/** What the toolbar icon says: how many answers are due within the warning time, and whether some are late. */
import type { AlertEntry, AlertWait } from './alert-wait';

export interface AlertCounts {
  readonly waiting: number;
  /** To be answered within the warning time, without those that are late. */
  readonly soon: number;
  readonly late: number;
}

export interface AlertBadge {
  /** At most four characters; empty where nothing is soon or late. */
  readonly text: string;
  readonly tone: 'none' | 'soon' | 'late';
}

/** A range counts as late only when its later end has passed. */
export function alertCounts(
  entries: readonly AlertEntry[],
  waits: readonly AlertWait[],
  { soonMs, now }: { readonly soonMs: number; readonly now: number },
): AlertCounts {
  const late = waits.filter(({ due }) => now > due.dueLatestAt).length;
  const soonOrLate = waits.filter(({ by, due }) => now > due.dueLatestAt || by - now < soonMs).length;
  const waiting = entries.filter(({ deadline }) => deadline.kind !== 'settled').length;
  return { waiting, soon: soonOrLate - late, late };
}

/** Late ones first: `1!`, however many are due soon besides. */
export function alertBadge({ soon, late }: AlertCounts): AlertBadge {
  if (late > 0) return { text: `${Math.min(late, 999)}!`, tone: 'late' };
  return soon > 0 ? { text: soon > 999 ? '999+' : String(soon), tone: 'soon' } : { text: '', tone: 'none' };
}

/** The instants after `now` at which the counts change. */
export function countChangesAfter(waits: readonly AlertWait[], soonMs: number, now: number): readonly number[] {
  return waits
    .flatMap(({ by, due }) => [by - soonMs + 1, by + 1, due.dueEarliestAt + 1, due.dueLatestAt + 1])
    .filter((at) => at > now);
}
