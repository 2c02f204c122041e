/** How fast an import goes and how long it will take, from what it has done in this sitting. */
import type { ReportBatch } from '@/lib/imports/open-report';
import type { ImportFileView, ImportProgress } from '@/lib/protocol/import-view';
import type { ImportRecord } from '@/lib/store/database';

/** Before this, a speed says nothing. */
const settlingMs = 1_000;

export interface ProgressMeter {
  /** Where this sitting begins. */
  readonly begin: (record: ImportRecord) => void;
  readonly measure: (record: ImportRecord, batch: ReportBatch) => ImportProgress;
  /** When nothing goes on any more. */
  readonly last: (record: ImportRecord) => ImportProgress;
}

interface MeterContext {
  readonly file: { readonly size: number };
  readonly view: Pick<ImportFileView, 'preview'>;
  readonly now: () => number;
}

/** Of an import that was begun in an earlier sitting; how much of the file that is turns out when it goes on. */
export function pausedProgress({ id, rowsDone, rowsRefused, ordersNew, ordersChanged }: ImportRecord): ImportProgress {
  return { importId: id, rowsDone, rowsRefused, ordersNew, ordersChanged, share: 0, wentOnFromRow: rowsDone };
}

export function createProgressMeter({ file, view: { preview }, now }: MeterContext): ProgressMeter {
  let from = 0;
  let startedAt = now();
  let share = 0;
  const rowsTotal = preview?.isComplete ? preview.rows : undefined;

  function progressOf(record: ImportRecord): ImportProgress {
    const { id, rowsDone, rowsRefused, ordersNew, ordersChanged } = record;
    return {
      importId: id,
      rowsDone,
      rowsRefused,
      ordersNew,
      ordersChanged,
      share,
      ...(rowsTotal !== undefined && { rowsTotal }),
      ...(from > 0 && { wentOnFromRow: from }),
    };
  }

  return {
    begin: ({ rowsDone }) => {
      from = rowsDone;
      startedAt = now();
    },
    measure: (record, { bytesRead }) => {
      share = Math.min(1, bytesRead / Math.max(1, file.size));
      const elapsedMs = now() - startedAt;
      const rows = record.rowsDone - from;
      if (elapsedMs < settlingMs || rows === 0) return progressOf(record);
      const msPerRow = elapsedMs / rows;
      const rowsLeft = (rowsTotal ?? record.rowsDone / Math.max(share, 0.001)) - record.rowsDone;
      return {
        ...progressOf(record),
        rowsPerSecond: Math.round(1000 / msPerRow),
        msLeft: Math.max(0, Math.round(rowsLeft * msPerRow)),
      };
    },
    last: (record) => {
      if (record.state === 'finished') share = 1;
      return progressOf(record);
    },
  };
}
