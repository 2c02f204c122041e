/** The time left on the rows of a conversation list, kept true as time goes by. */

import { dequal } from 'dequal/lite';
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

type RowsAnswer = Pick<ReadAnswer, 'soonMs' | 'rows'>;

export interface Chips {
  /** The rows as they stand in the page now; `isSame` if they tell what the last answer was about. */
  readonly showRows: (rows: readonly RowOnPage[], isSame: boolean) => void;
  /** What the background has answered to the rows shown last. */
  readonly answer: (answer: RowsAnswer) => void;
}

/** A timer later than this would overflow; by then the page has long been read again. */
const longestWaitMs = 24 * 3_600_000;
/** In a long list something changes all the time. Half a second late is not seen, but hundreds of turns a minute cost. */
const shortestWaitMs = 500;

interface Row {
  readonly element: Element;
  readonly due: RowDue | undefined;
  /** When the chip has to change by itself; undefined if never. */
  changesAt: number | undefined;
}

export function createChips({ marks, now, signal }: ChipsContext): Chips {
  let shown: readonly RowOnPage[] = [];
  let known: RowsAnswer | undefined;
  let rows: readonly Row[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  function paint(): void {
    if (signal.aborted || !known) return;
    const { rows: dues, soonMs } = known;
    const at = now();
    rows = shown.map(({ element }, index) => ({ element, due: dues[index], changesAt: undefined }));
    for (const row of rows) showRow(row, { at, soonMs });
    wait(at, soonMs);
  }

  /** Only the rows whose time has come: a long list has one or two of them every second. */
  function paintDue(soonMs: number): void {
    if (signal.aborted) return;
    const at = now();
    for (const row of rows) {
      if (row.changesAt !== undefined && row.changesAt <= at) showRow(row, { at, soonMs });
    }
    wait(at, soonMs);
  }

  function wait(at: number, soonMs: number): void {
    clearTimeout(timer);
    const next = Math.min(...rows.map(({ changesAt }) => changesAt ?? Number.POSITIVE_INFINITY));
    if (!Number.isFinite(next)) return;
    timer = setTimeout(() => paintDue(soonMs), Math.min(Math.max(next - at, shortestWaitMs), longestWaitMs));
  }

  function showRow(row: Row, { at, soonMs }: { readonly at: number; readonly soonMs: number }): void {
    const deadline = row.due && shownDeadline(row.due);
    const label = deadline && chipLabel(timeLeft(deadline, at));
    row.changesAt = undefined;
    if (!deadline || label === undefined) {
      marks.clear(row.element);
      return;
    }
    marks.show(row.element, {
      state: urgencyOf(deadline, at, { soonMs }),
      label,
      ...(deadline.kind === 'due' && { dueAt: deadline.dueEarliestAt, dueLatestAt: deadline.dueLatestAt }),
    });
    row.changesAt = nextChangeAt(deadline, at, { soonMs });
  }

  /** Long lists give a row's element to another conversation: until there is an answer, that one has no chip. */
  function clearReused(seen: readonly RowOnPage[]): void {
    const before = new Map(shown.map((row) => [row.element, row]));
    const reused = seen.filter((row) => !isSameRow(before.get(row.element) ?? row, row)).map(({ element }) => element);
    if (reused.length === 0) return;
    for (const element of reused) marks.clear(element);
    rows = rows.filter(({ element }) => !reused.includes(element));
  }

  return {
    showRows: (seen, isSame) => {
      if (!isSame) known = undefined;
      clearReused(seen);
      shown = seen;
      paint();
    },
    answer: (answer) => {
      known = answer;
      paint();
    },
  };
}

function isSameRow({ row: { conversation: one } }: RowOnPage, { row: { conversation: other } }: RowOnPage): boolean {
  return one.key !== undefined && other.key !== undefined ? one.key === other.key : dequal(one, other);
}

function shownDeadline({ kind, dueEarliestAt, dueLatestAt }: RowDue): ShownDeadline {
  if (kind !== 'due') return { kind };
  if (dueEarliestAt === undefined || dueLatestAt === undefined) return { kind: 'unknown' };
  return { kind, dueEarliestAt, dueLatestAt };
}
