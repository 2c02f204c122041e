/**
 * What of the store goes into a backup file: everything that the seller would miss. Personal facts that are past their
 * time stay out, and so do unsent drafts: what they are sealed with never leaves the browser.
 */

import { changedSettings } from '@/lib/backup/merge-settings';
import type { BackupConversation, BackupOrder, PartKind } from '@/lib/backup/parts';
import { type BackupToWrite, backupStream, type PartToWrite } from '@/lib/backup/write-backup';
import type { Settings } from '@/lib/domain/settings/settings';
import { templateSchema } from '@/lib/domain/template/template';
import { columnMappingSchema } from '@/lib/imports/column-mapping';
import { readAccounts } from '@/lib/store/accounts-table';
import type { ConversationRecord, OrderRecord, PartyRecord, ReplydockDatabase } from '@/lib/store/database';
import { readHabits } from '@/lib/store/habits-table';
import { readMappings } from '@/lib/store/mappings-table';
import { readSettings } from '@/lib/store/settings-table';
import { readSigningKeys } from '@/lib/store/signing-key';
import { readTrash, trashKeptMs } from '@/lib/store/template-trash';
import { readTemplates } from '@/lib/store/templates-table';
import { toBase64Url } from './base64-url';
import { withoutIdentities, withoutTexts } from './forget';
import { recordsInBatches } from './records-in-batches';
import { learnedHabits } from './restore-habits';
import { mayBeKept } from './restore-set-aside';

export interface BackupJob {
  readonly db: ReplydockDatabase;
  /** Absent: whoever has the file can read it. */
  readonly passphrase?: string | undefined;
  readonly release: string;
  readonly now: number;
  readonly onProgress?: (done: BackupProgress) => void;
  /** Rounds of the key derivation. */
  readonly rounds?: number;
}

export interface BackupProgress {
  readonly records: number;
  /** About. */
  readonly of: number;
}

/** The backup as a stream: the store is read while the file is written. */
export async function backUpStore(job: BackupJob): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
  const { db, passphrase, release, now, onProgress, rounds } = job;
  const parts = await partsOfStore(db, now);
  const of = parts.reduce((sum, { count }) => sum + count, 0);
  const backup: BackupToWrite = {
    madeAt: now,
    release,
    parts,
    onProgress: (records) => onProgress?.({ records, of: Math.max(of, records) }),
  };
  return backupStream(backup, passphrase, rounds === undefined ? undefined : { rounds });
}

async function partsOfStore(db: ReplydockDatabase, now: number): Promise<readonly PartToWrite[]> {
  const [keys, settings, accounts, mappings, library, habits] = await Promise.all([
    readSigningKeys(db),
    readSettings(db),
    readAccounts(db),
    readMappings(db, columnMappingSchema),
    readLibrary(db, now),
    readHabits(db),
  ]);
  const changed = changedSettings(settings);
  const count = async (table: { count(): PromiseLike<number> }) => table.count();
  return [
    small(
      'keys',
      [keys.own, ...keys.others].map((key) => ({ key: toBase64Url(key) })),
    ),
    small('settings', Object.keys(changed).length > 0 ? [changed] : []),
    small('accounts', accounts),
    small('column-mappings', mappings),
    small('templates', library.templates),
    small('trash', library.trash),
    { kind: 'template-versions', count: library.ids.length, batches: historiesOf(db, library.ids) },
    {
      kind: 'template-uses',
      count: await count(db.templateUses),
      batches: recordsInBatches(db.templateUses),
    },
    small('habits', learnedHabits(habits)),
    { kind: 'decisions', count: await count(db.decisions), batches: recordsInBatches(db.decisions) },
    { kind: 'customers', count: await count(db.customers), batches: recordsInBatches(db.customers) },
    { kind: 'imports', count: await count(db.imports), batches: recordsInBatches(db.imports) },
    { kind: 'items', count: await count(db.items), batches: mapped(recordsInBatches(db.items), withoutWords) },
    { kind: 'orders', count: await count(db.orders), batches: ordersWithParties(db, now) },
    {
      kind: 'conversations',
      count: await count(db.conversations),
      batches: mapped(recordsInBatches(db.conversations), (record) => conversationToWrite(record, now)),
    },
    { kind: 'marks', count: await count(db.marks), batches: recordsInBatches(db.marks) },
    {
      kind: 'refused-rows',
      count: await count(db.refusedRows),
      batches: mapped(recordsInBatches(db.refusedRows), ({ id: _, ...row }) => row),
    },
    { kind: 'set-aside', count: await count(db.setAside), batches: setAsideToWrite(db, settings, now) },
  ];
}

/** In one transaction: a template that is being deleted is in one of the two. */
function readLibrary(db: ReplydockDatabase, now: number) {
  return db.transaction('rw', [db.templates, db.trash, db.templateVersions, db.setAside], async () => {
    const [templates, trashed] = [await readTemplates(db, now), await readTrash(db)];
    const ids = await db.templateVersions.orderBy('templateId').uniqueKeys();
    return {
      templates,
      trash: trashed.filter(({ deletedAt }) => deletedAt + trashKeptMs > now),
      ids: ids.filter((id) => typeof id === 'string'),
    };
  });
}

/** One record for each template, the oldest version first. */
async function* historiesOf(db: ReplydockDatabase, ids: readonly string[]): AsyncGenerator<readonly object[]> {
  for (const templateId of ids) {
    const stored = await db.templateVersions.where('templateId').equals(templateId).sortBy('id');
    const versions = stored.filter(({ template }) => templateSchema.safeParse(template).success);
    if (versions.length === 0) continue;
    yield [{ templateId, versions: versions.map(({ savedAt, keptAt, template }) => ({ savedAt, keptAt, template })) }];
  }
}

async function* setAsideToWrite(db: ReplydockDatabase, settings: Settings, now: number) {
  for await (const records of recordsInBatches(db.setAside)) {
    yield records.filter((record) => mayBeKept(record, settings, now)).map(({ id: _, ...record }) => record);
  }
}

function small(kind: PartKind, records: readonly object[]): PartToWrite {
  async function* batches() {
    yield records;
  }
  return { kind, count: records.length, batches: batches() };
}

async function* mapped<T>(
  batches: AsyncIterable<readonly T[]>,
  toRecord: (record: T) => object,
): AsyncGenerator<readonly object[]> {
  for await (const batch of batches) yield batch.map(toRecord);
}

function withoutWords({ words: _, ...item }: { readonly words: readonly string[] }): object {
  return item;
}

async function* ordersWithParties(db: ReplydockDatabase, now: number): AsyncGenerator<readonly object[]> {
  for await (const orders of recordsInBatches(db.orders)) {
    const parties = await db.parties.bulkGet(orders.map(({ key }) => key));
    yield orders.map((order, index) => orderToWrite(order, parties[index], now));
  }
}

function orderToWrite(record: OrderRecord, told: PartyRecord | undefined, now: number) {
  if (!told) return record satisfies Told<BackupOrder>;
  return told.expiresAt <= now ? withoutIdentities(record) : { ...record, party: told.party };
}

function conversationToWrite(record: ConversationRecord, now: number) {
  const {
    expiresAt: _expiry,
    address: _address,
    understood: _understood,
    ...kept
  } = record.expiresAt <= now ? withoutTexts(record) : record;
  return kept satisfies Told<BackupConversation>;
}

/** What is stored, where lists may not be changed, as what a file tells. */
type Told<T> = T extends readonly (infer E)[]
  ? readonly Told<E>[]
  : T extends object
    ? { readonly [K in keyof T]: Told<T[K]> }
    : T;
