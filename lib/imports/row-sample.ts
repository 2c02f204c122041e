/** Single rows of a file as they stand there, beside what they were read as: for whoever wants to compare the two. */
import { cutText } from './cell-text';
import { cellsOf, type RawRow } from './raw-row';
import type { ReportLine, RowProblem } from './report-line';
import type { RowOutcome } from './row-reader';

export interface RowSample {
  /** As a spreadsheet counts, from 1. */
  readonly rowNumber: number;
  /** In the order of the columns, cut where they are long. None where the row could not be parted into cells. */
  readonly cells: readonly string[];
  /** What it was read as; absent where it was not taken. */
  readonly line?: ReportLine;
  /** Why it was not taken, or what was left out of it. */
  readonly problems: readonly RowProblem[];
}

/** Letters of a cell. */
export const longestCell = 300;

/** Undefined for rows that tell of no order. */
export function sampleOf(row: RawRow, rowNumber: number, outcome: RowOutcome): RowSample | undefined {
  if (outcome === 'nothing') return undefined;
  const cells = typeof row === 'string' ? [] : cellsOf(row).map((cell) => cutText(cell, longestCell));
  return 'line' in outcome
    ? { rowNumber, cells, line: outcome.line, problems: outcome.warnings }
    : { rowNumber, cells, problems: [outcome.problem] };
}

const mostRefused = 3;
const mostWarned = 2;

/** Keeps the first rows that were not taken, and the first that were taken without a cell. */
export class OddRows {
  readonly #refused: RowSample[] = [];
  readonly #warned: RowSample[] = [];
  #rows: readonly RowSample[] = [];

  /** Those that were not taken first. */
  get rows(): readonly RowSample[] {
    return this.#rows;
  }

  see(row: RawRow, rowNumber: number, outcome: Exclude<RowOutcome, 'nothing'>): void {
    const isTaken = 'line' in outcome;
    if (isTaken && outcome.warnings.length === 0) return;
    const [kept, most] = isTaken ? [this.#warned, mostWarned] : [this.#refused, mostRefused];
    if (kept.length >= most) return;
    const sample = sampleOf(row, rowNumber, outcome);
    if (sample) kept.push(sample);
    this.#rows = [...this.#refused, ...this.#warned];
  }
}
