/** What a file holds and has changed, as its row in the list shows it. */
import type { ImportFileView, ImportPreview } from '@/lib/protocol/import-view';
import { formatCount, rowsText } from './numbers';

export interface FileCounts {
  readonly orders: string;
  readonly ordersNew: string;
  /** Undefined before the import: only it can tell. */
  readonly ordersChanged: string | undefined;
  readonly notTaken: string;
}

/** Expected before the import, what really happened after it; undefined while nothing is known. */
export function countsOf({ state, preview, progress }: ImportFileView): FileCounts | undefined {
  if (progress && hasEnded(state)) {
    return {
      orders: formatCount(preview?.isComplete ? preview.orders : progress.ordersNew + progress.ordersChanged),
      ordersNew: formatCount(progress.ordersNew),
      ordersChanged: formatCount(progress.ordersChanged),
      notTaken: rowsText(progress.rowsRefused),
    };
  }
  if (!preview) return undefined;
  return {
    orders: formatCount(preview.orders),
    ordersNew: formatCount(preview.ordersNew),
    ordersChanged: undefined,
    notTaken: rowsText(refusedIn(preview)),
  };
}

export function refusedIn({ problems }: ImportPreview): number {
  return problems.filter(({ isTaken }) => !isTaken).reduce((sum, { count }) => sum + count, 0);
}

function hasEnded(state: ImportFileView['state']): boolean {
  return state === 'finished' || state === 'cancelled';
}
