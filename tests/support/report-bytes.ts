/** Report files made of given text or bytes. */

import { orderKey } from '@/lib/domain/order/order-key';
import type { ReportedOrder } from '@/lib/domain/order/reported-order';
import { addLines } from '@/lib/imports/add-lines';
import type { ColumnMapping } from '@/lib/imports/column-mapping';
import { type OpenedReport, openReport } from '@/lib/imports/open-report';
import type { ReportFile } from '@/lib/imports/report-file';
import type { ReportLine, RowProblem } from '@/lib/imports/report-line';

export function textFile(text: string, name = 'report.txt'): File {
  return new File([text], name);
}

export function bytesFile(bytes: Uint8Array, name = 'report.txt'): File {
  return new File([Uint8Array.from(bytes)], name);
}

/** A file that comes in pieces of a few bytes, so that characters and rows are cut everywhere. */
export function crumbledFile(bytes: Uint8Array, pieceBytes: number, name = 'report.txt'): ReportFile {
  const whole = bytesFile(bytes, name);
  return {
    name,
    size: bytes.length,
    slice: (start, end) => whole.slice(start, end),
    stream() {
      let at = 0;
      return new ReadableStream<Uint8Array>({
        pull(controller) {
          if (at >= bytes.length) return controller.close();
          controller.enqueue(bytes.slice(at, at + pieceBytes));
          at += pieceBytes;
        },
      });
    },
  };
}

/** Tab-separated lines of the given cells. */
export function tabbed(...rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.join('\t')}\n`).join('');
}

export async function requireReport(file: ReportFile, mappings: readonly ColumnMapping[] = []): Promise<OpenedReport> {
  const opened = await openReport(file, { mappings });
  if (opened.kind === 'unreadable') throw new Error(`Unreadable: ${opened.reason}`);
  return opened;
}

export interface ReadReport {
  readonly lines: readonly ReportLine[];
  readonly problems: readonly RowProblem[];
  readonly rowsRead: number;
  readonly orders: ReadonlyMap<string, ReportedOrder>;
}

export async function readAll(opened: OpenedReport, skipRows = 0): Promise<ReadReport> {
  const lines: ReportLine[] = [];
  const problems: RowProblem[] = [];
  const orders = new Map<string, ReportedOrder>();
  let rowsRead = 0;
  for await (const batch of opened.batches({ skipRows, rowsPerBatch: 100 })) {
    rowsRead = batch.rowsRead;
    lines.push(...batch.lines);
    problems.push(...batch.problems);
    for (const line of batch.lines) {
      const key = orderKey(line);
      orders.set(key, addLines(orders.get(key), [line]));
    }
  }
  return { lines, problems, rowsRead, orders };
}

export async function readText(text: string, name?: string): Promise<ReadReport> {
  return readAll(await requireReport(textFile(text, name)));
}
