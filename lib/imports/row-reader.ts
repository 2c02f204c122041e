/** What readers of rows have in common: a row in, its facts out, or the reason why not. */
import type { OrderParty } from '@/lib/domain/order/order-party';
import { cutText } from './cell-text';
import type { RowText } from './raw-row';
import type { ReportLine, RowProblem, RowProblemReason } from './report-line';

export type RowOutcome =
  | { readonly line: ReportLine; readonly warnings: readonly RowProblem[] }
  | { readonly problem: RowProblem }
  /** Nothing that tells of an order: an empty row, a line of the footer. */
  | 'nothing';

export type RowReader = (cells: RowText, rowNumber: number) => RowOutcome;

const longestValue = 60;

export function rowProblem(
  rowNumber: number,
  reason: RowProblemReason,
  cell: { readonly column?: string | undefined; readonly value?: string | undefined; readonly isTaken?: boolean } = {},
): RowProblem {
  const { column, value, isTaken = false } = cell;
  return {
    rowNumber,
    reason,
    isTaken,
    ...(column !== undefined && { column }),
    ...(value !== undefined && { value: cutText(value.trim(), longestValue) }),
  };
}

/** Undefined where the row tells nothing about anybody. */
export function partyWithFacts(party: OrderParty): OrderParty | undefined {
  return party.street.length > 0 || Object.keys(party).length > 1 ? party : undefined;
}
