/** `inspect report FILE...`: how Replydock reads report files, one JSON line for each; a zip gives one for each of its files. */
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { ReportedOrder } from '@/lib/domain/order/reported-order';
import { addLines } from '@/lib/imports/add-lines';
import { filesOf } from '@/lib/imports/files-of';
import { type OpenedReport, openReport } from '@/lib/imports/open-report';
import type { FoundFile } from '@/lib/imports/packed-sizes';
import type { ReportLine, RowProblem } from '@/lib/imports/report-line';
import { tellsWhoBought } from '@/lib/imports/survey-report';
import { type InspectArguments, requireKnownOptions } from './arguments';
import { diskFile } from './disk-file';
import { checkOf } from './order-check';
import { UsageError } from './usage-error';

const mostProblems = 50;

export async function* inspectReport(given: InspectArguments): AsyncIterable<unknown> {
  requireKnownOptions(given, []);
  if (given.words.length === 0) throw new UsageError('Usage: inspect report FILE...');
  const places = [];
  for (const word of given.words) places.push(await findFile(word));
  for (const place of places) {
    for (const found of await filesOf(await diskFile(place))) yield await readFile(found);
  }
}

/** Looks in the directory the command was called from: npm runs scripts in the project's own. */
async function findFile(file: string): Promise<string> {
  const calledFrom = process.env.INIT_CWD;
  for (const place of [resolve(file), ...(calledFrom ? [resolve(calledFrom, file)] : [])]) {
    const found = await stat(place).catch(() => undefined);
    if (found?.isFile()) return place;
  }
  throw new UsageError(`Cannot read ${file}.`);
}

async function readFile({ file, refused }: FoundFile): Promise<object> {
  if (refused) return { file: file.name, unreadable: refused };
  const opened = await openReport(file, { mappings: [] });
  if (opened.kind === 'report') return { file: file.name, ...(await readReport(opened)) };
  const { reason, columns } = opened;
  return { file: file.name, unreadable: reason, ...(columns && { columns }) };
}

interface OrderRows {
  reported: ReportedOrder;
  readonly lines: ReportLine[];
}

async function readReport({ survey, batches }: OpenedReport): Promise<object> {
  const orders = new Map<string, OrderRows>();
  const problems: RowProblem[] = [];
  let dataRows = 0;
  let failure: string | undefined;
  try {
    for await (const batch of batches()) {
      dataRows = batch.rowsRead;
      problems.push(...batch.problems);
      for (const line of batch.lines) addRow(orders, line);
    }
  } catch (error) {
    failure = error instanceof Error ? error.message : String(error);
  }
  const { fingerprint, places: _places, firstRows: _rows, columns, delimiter, newline, oddities, ...known } = survey;
  const all = [...orders.values()];
  return {
    ...known,
    delimiter: escaped(delimiter),
    newline: escaped(newline),
    columns: columns.length,
    dataRows,
    orders: all.length,
    lines: sum(all.map(({ reported }) => reported.order.items.length)),
    shipments: sum(all.map(({ reported }) => reported.order.shipments.length)),
    containsBuyerIdentity: all.some(({ lines }) => lines.some(tellsWhoBought)),
    currency: onlyCurrency(all),
    fingerprint,
    oddities,
    refusedRows: problems.filter(({ isTaken }) => !isTaken).length,
    problems: problems.slice(0, mostProblems),
    ...(failure !== undefined && { failure }),
    checks: Object.fromEntries(all.map(({ reported, lines }) => [reported.order.orderId, checkOf(reported, lines)])),
  };
}

function addRow(orders: Map<string, OrderRows>, line: ReportLine): void {
  const known = orders.get(line.orderId);
  if (!known) {
    orders.set(line.orderId, { reported: addLines(undefined, [line]), lines: [line] });
    return;
  }
  known.reported = addLines(known.reported, [line]);
  known.lines.push(line);
}

/** Null where no price is told, or prices in several currencies are. */
function onlyCurrency(orders: readonly OrderRows[]): string | null {
  const prices = orders.flatMap(({ reported: { order } }) => [
    order.total,
    ...order.items.map(({ lineTotal }) => lineTotal),
  ]);
  const [first, ...others] = new Set(prices.flatMap((price) => price?.currency ?? []));
  return first !== undefined && others.length === 0 ? first : null;
}

function escaped(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
