/** Counts what a report file would change, without changing anything. */
import { orderKey } from '@/lib/domain/order/order-key';
import type { OpenedReport } from '@/lib/imports/open-report';
import type { RowProblem } from '@/lib/imports/report-line';
import type { ImportPreview, ProblemCount } from '@/lib/protocol/import-view';
import type { ReplydockDatabase } from '@/lib/store/database';

const rowsPerBatch = 10_000;

/** What is known so far, again and again; the last one is of the whole file unless `signal` ended it. */
export async function* previewReport(
  db: ReplydockDatabase,
  opened: OpenedReport,
  signal: AbortSignal,
): AsyncGenerator<ImportPreview> {
  const isStoreEmpty = (await db.orders.count()) === 0;
  const met = new Set<string>();
  const problems = new Map<string, ProblemCount>();
  let preview: ImportPreview = { rows: 0, orders: 0, ordersNew: 0, problems: [], oddRows: [], isComplete: false };
  for await (const batch of opened.batches({ signal, rowsPerBatch })) {
    const keys = batch.lines.map(orderKey).filter((key) => isFirst(met, key));
    const known = isStoreEmpty ? 0 : await countKnown(db, keys);
    for (const problem of batch.problems) countProblem(problems, problem);
    preview = {
      rows: batch.rowsRead,
      orders: preview.orders + keys.length,
      ordersNew: preview.ordersNew + keys.length - known,
      problems: [...problems.values()],
      oddRows: batch.oddRows,
      isComplete: false,
    };
    yield preview;
  }
  if (!signal.aborted) yield { ...preview, isComplete: true };
}

async function countKnown(db: ReplydockDatabase, keys: readonly string[]): Promise<number> {
  const records = await db.orders.bulkGet([...keys]);
  return records.filter((record) => record !== undefined).length;
}

function countProblem(problems: Map<string, ProblemCount>, { rowNumber, ...problem }: RowProblem): void {
  const name = `${problem.reason} ${problem.column ?? ''} ${problem.isTaken}`;
  const before = problems.get(name);
  problems.set(name, before ? { ...before, count: before.count + 1 } : { ...problem, count: 1, firstRow: rowNumber });
}

/** Rows of an order need not stand together, so each key is kept for as long as the file is counted. */
function isFirst(met: Set<string>, key: string): boolean {
  const before = met.size;
  met.add(key);
  return met.size > before;
}
