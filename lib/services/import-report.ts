/**
 * Imports one report file: its rows become orders in the store, batch by batch. It can end at any moment, with the
 * page or the browser, and is gone on with from the last whole batch.
 */

import { itemKey } from '@/lib/domain/customer/terms';
import { orderKey } from '@/lib/domain/order/order-key';
import type { ReportedOrder } from '@/lib/domain/order/reported-order';
import { distinctWords } from '@/lib/domain/template/search-words';
import { addLines } from '@/lib/imports/add-lines';
import type { OpenedReport, ReportBatch } from '@/lib/imports/open-report';
import type { ReportLine } from '@/lib/imports/report-line';
import type { ImportRecord, ItemRecord, OrderPlace, ReplydockDatabase } from '@/lib/store/database';
import { addImport, endImport, findRunningImport } from '@/lib/store/imports-table';
import { writeReportedBatch } from '@/lib/store/reported-orders';

/** A transaction holds what so many rows tell. */
const usualRowsPerBatch = 2000;
/** Items known to be stored already; beyond this they are written again, which changes nothing. */
const mostRemembered = 100_000;

export interface ImportJob {
  readonly db: ReplydockDatabase;
  readonly opened: OpenedReport;
  readonly fileName: string;
  /** When the file was made, epoch ms. */
  readonly toldAt: number;
  /** See `ReportedBatch.place`. */
  readonly place: (reported: ReportedOrder) => OrderPlace;
  readonly now: () => number;
  readonly rowsPerBatch?: number;
  /** Ends the import after the batch in hand; it stays to be gone on with. */
  readonly signal: AbortSignal;
  readonly onProgress: (record: ImportRecord, batch: ReportBatch) => void;
}

/** The import of this file that was begun before, or a new one. */
export async function beginImport({ db, opened, fileName, now }: ImportJob): Promise<ImportRecord> {
  const { fingerprint, marketplace, report } = opened.survey;
  const begun = await findRunningImport(db, fingerprint);
  return begun ?? addImport(db, { fingerprint, fileName, marketplace, report, startedAt: now() });
}

/** The import as it is when all rows are done or `signal` has ended it. */
export async function runImport(job: ImportJob, begun: ImportRecord): Promise<ImportRecord> {
  const { db, opened, signal, now, rowsPerBatch = usualRowsPerBatch } = job;
  const batches = opened.batches({ skipRows: begun.rowsDone, signal, rowsPerBatch });
  const knownItems = new Set<string>();
  let record = begun;
  let next = batches.next();
  for (;;) {
    const { value: batch, done } = await next;
    if (done || signal.aborted) break;
    // The rows after these are read while the store is busy with these.
    next = batches.next();
    record = await writeBatch(job, { record, batch, knownItems });
    job.onProgress(record, batch);
  }
  if (signal.aborted) return record;
  await endImport(db, record.id, { state: 'finished', endedAt: now() });
  return { ...record, state: 'finished' };
}

interface BatchInHand {
  readonly record: ImportRecord;
  readonly batch: ReportBatch;
  readonly knownItems: Set<string>;
}

function writeBatch(
  { db, toldAt, place }: ImportJob,
  { record, batch, knownItems }: BatchInHand,
): Promise<ImportRecord> {
  const orders = new Map(
    [...linesByOrder(batch.lines)].map(([key, lines]) => [
      key,
      (before: ReportedOrder | undefined) => addLines(before, lines),
    ]),
  );
  return writeReportedBatch(db, {
    import: record,
    toldAt,
    orders,
    refused: batch.problems.filter(({ isTaken }) => !isTaken).map(({ isTaken: _, ...problem }) => problem),
    rowsDone: batch.rowsRead,
    items: newItems(batch.lines, knownItems),
    place,
  });
}

function linesByOrder(lines: readonly ReportLine[]): ReadonlyMap<string, ReportLine[]> {
  const byOrder = new Map<string, ReportLine[]>();
  for (const line of lines) {
    const key = orderKey(line);
    const known = byOrder.get(key);
    if (known) known.push(line);
    else byOrder.set(key, [line]);
  }
  return byOrder;
}

/** Items with a title, each once. */
function newItems(lines: readonly ReportLine[], known: Set<string>): ItemRecord[] {
  const items: ItemRecord[] = [];
  if (known.size > mostRemembered) known.clear();
  for (const { item, marketplace } of lines) {
    const key = item?.title && itemKey(marketplace, item);
    if (!key || !item?.title || known.has(key)) continue;
    known.add(key);
    items.push({ key, title: item.title, words: distinctWords(item.title) });
  }
  return items;
}
