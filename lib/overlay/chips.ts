/** The time left on the rows of a conversation list, kept true as time goes by. */

import type { Marks } from '@/lib/dom/mark';
import { nextChangeAt, type ShownDeadline, timeLeft, urgencyOf } from '@/lib/domain/deadline/time-left';
import type { RowOnPage } from '@/lib/marketplaces/page-adapter';
import type { ReadAnswer, RowDue } from '@/lib/protocol/for-page';
import { chipLabel } from './chip-label';

export interface ChipsContext {
  readonly marks: Marks;
  readonly now: () => number;
  readonly signal: AbortSignal;
}

export interface Chips {
  /** The rows as they stand in the page now; `isSame` if they tell what the last answer was about. */
  readonly showRows: (rows: readonly RowOnPage[], isSame: boolean) => void;
  /** What the background has answered to the rows shown last. */
  readonly answer: (answer: ReadAnswer) => void;
}

/** A timer later than this would overflow; by then the page has long been read again. */
const longestWaitMs = 24 * 3_600_000;

export function createChips({ marks, now, signal }: ChipsContext): Chips {
  let rows: readonly RowOnPage[] = [];
  let known: ReadAnswer | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  function paint(): void {
    clearTimeout(timer);
    if (signal.aborted || !known) return;
    const { rows: dues, soonMs } = known;
    const at = now();
    const changes = rows.map(({ element }, index) => showRow(element, dues[index], { at, soonMs }));
    const next = Math.min(...changes.filter((change) => change !== undefined));
    if (Number.isFinite(next)) timer = setTimeout(paint, Math.min(next - at, longestWaitMs));
  }

  /** When the row's chip has to change by itself; undefined if never. */
  function showRow(
    element: Element,
    due: RowDue | undefined,
    { at, soonMs }: { readonly at: number; readonly soonMs: number },
  ): number | undefined {
    const deadline = due && shownDeadline(due);
    const label = deadline && chipLabel(timeLeft(deadline, at));
    if (!deadline || label === undefined) {
      marks.clear(element);
      return undefined;
    }
    marks.show(element, {
      state: urgencyOf(deadline, at, { soonMs }),
      label,
      ...(deadline.kind === 'due' && { dueAt: deadline.dueEarliestAt, dueLatestAt: deadline.dueLatestAt }),
    });
    return nextChangeAt(deadline, at, { soonMs });
  }

  return {
    showRows: (shown, isSame) => {
      rows = shown;
      if (!isSame) known = undefined;
      paint();
    },
    answer: (answer) => {
      known = answer;
      paint();
    },
  };
}

function shownDeadline({ kind, dueEarliestAt, dueLatestAt }: RowDue): ShownDeadline {
  if (kind !== 'due') return { kind };
  if (dueEarliestAt === undefined || dueLatestAt === undefined) return { kind: 'unknown' };
  return { kind, dueEarliestAt, dueLatestAt };
}
