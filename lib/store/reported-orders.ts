/**
 * Writes what a batch of a report file's rows told: orders, who is behind them, items, refused rows and how far the
 * import has come, all in one transaction. Whatever ends the browser, the store holds whole batches.
 */
import { dequal } from 'dequal';
import { joinParties } from '@/lib/domain/order/order-party';
import type { ReportedOrder } from '@/lib/domain/order/reported-order';
import type {
  ImportRecord,
  ItemRecord,
  OrderPlace,
  OrderRecord,
  PartyRecord,
  RefusedRowRecord,
  ReplydockDatabase,
  ReportedPart,
} from './database';
import { currentPart, finishedImports, unionOfTerms } from './orders-table';

export interface ReportedBatch {
  /** The import as it was after the batch before. */
  readonly import: ImportRecord;
  /** When the file was made, epoch ms. */
  readonly toldAt: number;
  /** By order key: what the order is with this batch's rows added to what the same import told of it before. */
  readonly orders: ReadonlyMap<string, (before: ReportedOrder | undefined) => ReportedOrder>;
  readonly refused: readonly Omit<RefusedRowRecord, 'id' | 'importId'>[];
  /** Of the file, with this batch. */
  readonly rowsDone: number;
  /** Items that the rows tell of; one that is stored keeps its title. */
  readonly items: readonly ItemRecord[];
  /** What an order is found by, and how long who is behind it may be kept. Pure: it runs inside the transaction. */
  readonly place: (reported: ReportedOrder) => OrderPlace;
}

/** Another context writes the same import, or it was called off. */
export class ImportTakenError extends Error {
  override readonly name = 'ImportTakenError';
}

/**
 * The import as it is after the batch.
 * @throws ImportTakenError if the import is not where this batch goes on from; nothing is written then.
 */
export async function writeReportedBatch(db: ReplydockDatabase, batch: ReportedBatch): Promise<ImportRecord> {
  const { orders, parties, items, imports, refusedRows } = db;
  return db.transaction('rw', [orders, parties, items, imports, refusedRows], async () => {
    const { id, rowsDone } = batch.import;
    const begun = await imports.get(id);
    if (begun?.state !== 'running' || begun.rowsDone !== rowsDone) {
      throw new ImportTakenError(`The import ${id} does not stand at row ${rowsDone}`);
    }
    const known = await readKnown(db, batch);
    const changes = [...batch.orders].flatMap(([key, add]) => changeOf(key, add, { batch, known }) ?? []);
    const after: ImportRecord = {
      ...begun,
      rowsDone: batch.rowsDone,
      rowsRefused: begun.rowsRefused + batch.refused.length,
      ordersNew: begun.ordersNew + changes.filter(({ effect }) => effect === 'new').length,
      ordersChanged: begun.ordersChanged + changes.filter(({ effect }) => effect === 'changed').length,
    };
    await Promise.all([
      orders.bulkPut(changes.map(({ record }) => record)),
      putAll(
        parties,
        changes.flatMap(({ party }) => party ?? []),
      ),
      putAll(items, known.newItems),
      putAll(
        refusedRows,
        batch.refused.map((row) => ({ ...row, importId: id })),
      ),
      imports.put(after),
    ]);
    return after;
  });
}

async function putAll<T>(table: { bulkPut(records: readonly T[]): PromiseLike<unknown> }, records: readonly T[]) {
  if (records.length > 0) await table.bulkPut(records);
}

interface Known {
  readonly orders: ReadonlyMap<string, OrderRecord>;
  readonly parties: ReadonlyMap<string, PartyRecord>;
  /** Read only where a record holds parts at all. */
  readonly finished: ReadonlySet<string>;
  readonly newItems: readonly ItemRecord[];
}

async function readKnown(db: ReplydockDatabase, { orders, items }: ReportedBatch): Promise<Known> {
  const records = (await db.orders.bulkGet([...orders.keys()])).filter((record) => record !== undefined);
  const [parties, finished, knownItems] = await Promise.all([
    records.length > 0 ? db.parties.bulkGet(records.map(({ key }) => key)) : [],
    records.some(({ reported }) => reported) ? finishedImports(db) : new Set<string>(),
    items.length > 0 ? db.items.bulkGet(items.map(({ key }) => key)) : [],
  ]);
  return {
    orders: new Map(records.map((record) => [record.key, record])),
    parties: new Map(parties.flatMap((party) => (party ? [[party.key, party]] : []))),
    finished,
    newItems: items.filter((_, index) => knownItems[index] === undefined),
  };
}

interface Change {
  readonly record: OrderRecord;
  readonly party?: PartyRecord;
  /** `continued`: this import changed the order before. */
  readonly effect: 'new' | 'changed' | 'continued';
}

interface ChangeContext {
  readonly batch: ReportedBatch;
  readonly known: Known;
}

/** Undefined where the file tells nothing new of the order. */
function changeOf(
  key: string,
  add: (before: ReportedOrder | undefined) => ReportedOrder,
  { batch, known }: ChangeContext,
): Change | undefined {
  const { id: importId, report, startedAt } = batch.import;
  const record = known.orders.get(key);
  const reported = record?.reported ?? [];
  const begun = reported.find((part) => part.importId === importId);
  const rival = currentPart(
    reported.filter((part) => part !== begun),
    report,
    known.finished,
  );
  if (!begun && rival && rival.toldAt > batch.toldAt) return undefined;

  const party = known.parties.get(key)?.party;
  const told = add(begun && { order: begun.order, ...(party && { party }) });
  const joined = joinParties(party, told.party);
  const whole = { order: told.order, ...(joined && { party: joined }) };
  const place = batch.place(whole);
  const terms = unionOfTerms(record?.terms, place.terms);
  const isSame = !begun && rival && dequal(rival.order, told.order) && terms.length === record?.terms.length;
  if (isSame && dequal(party, place.party?.party)) return undefined;

  const part: ReportedPart = { report, importId, toldAt: batch.toldAt, order: told.order };
  const others = reported.filter((other) => other.report !== report || other === rival);
  return {
    record: {
      ...record,
      key,
      terms,
      firstSeenAt: record?.firstSeenAt ?? startedAt,
      lastSeenAt: record?.lastSeenAt ?? startedAt,
      reported: [...others, part],
    },
    ...(place.party && { party: { key, ...place.party } }),
    effect: begun ? 'continued' : record ? 'changed' : 'new',
  };
}
