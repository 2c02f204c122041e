/**
 * Restores a backup by merging it into the store, and tells before what that would change. Each batch is written in one
 * transaction; whatever ends it in between, the store holds whole batches, and running it again ends in the same store.
 */
import { importSides } from '@/lib/backup/import-sides';
import type { Version } from '@/lib/backup/merge-library';
import { type MergedSettings, mergeSettings, pick, type SettingName } from '@/lib/backup/merge-settings';
import type { OpenedBackup } from '@/lib/backup/open-backup';
import type { BackupImport, PartKind, PartRecord } from '@/lib/backup/parts';
import { type BackupReading, type RecordBatch, readBackup } from '@/lib/backup/read-backup';
import type { DeletedReplies, PartOutcome, RestoreOutcome } from '@/lib/backup/restore-outcome';
import type { SettingsChanges } from '@/lib/domain/settings/settings';
import type { ReplydockDatabase } from '@/lib/store/database';
import { readSettings, saveSettings } from '@/lib/store/settings-table';
import { fromBase64Url } from './base64-url';
import { forgetExpired, rescheduleForgetting } from './forget';
import { makeDigests } from './make-digests';
import { conversationsMerger } from './restore-conversations';
import { habitsMerger } from './restore-habits';
import {
  accountsMerger,
  customersMerger,
  decisionsMerger,
  importsMerger,
  itemsMerger,
  mappingsMerger,
  refusedRowsMerger,
} from './restore-kept';
import { spreadKeys, takeOverKeys } from './restore-keys';
import { templatesMerger, trashMerger, usesMerger, versionsMerger } from './restore-library';
import { marksMerger } from './restore-marks';
import { ordersMerger } from './restore-orders';
import type { MergedBatch, PartMerger, RestoreContext, RestoreWords } from './restore-part';
import { setAsideMerger } from './restore-set-aside';

/** The page stays responsive between them. */
const usualBatchSize = 250;

export interface RestoreJob {
  readonly db: ReplydockDatabase;
  readonly backup: OpenedBackup;
  readonly words: RestoreWords;
  readonly now: number;
  /** Ends it after the batch in hand. */
  readonly signal: AbortSignal;
  /** How much of the file is done with, 0 to 1. */
  readonly onShare?: (share: number) => void;
  readonly batchSize?: number;
}

/** Reads the whole file and writes nothing. @throws BackupError where the file is not whole */
export function previewRestore(job: RestoreJob): Promise<RestoreOutcome> {
  return new Restoring(job).run();
}

/**
 * @param preview of this file, read to its end
 * @param takesTheirs settings that were set differently here, and are to be as in the backup
 * @throws BackupError
 */
export function restoreBackup(
  job: RestoreJob,
  { preview, takesTheirs }: { readonly preview: RestoreOutcome; readonly takesTheirs: readonly SettingName[] },
): Promise<RestoreOutcome> {
  if (!preview.isComplete) throw new Error('A backup is looked at as a whole before it is restored');
  return new Restoring(job, takesTheirs).run();
}

type MergedKind = Exclude<PartKind, 'keys' | 'settings'>;

const mergers: { readonly [K in MergedKind]: PartMerger<K> } = {
  accounts: accountsMerger,
  'column-mappings': mappingsMerger,
  templates: templatesMerger,
  trash: trashMerger,
  'template-versions': versionsMerger,
  'template-uses': usesMerger,
  habits: habitsMerger,
  decisions: decisionsMerger,
  customers: customersMerger,
  imports: importsMerger,
  items: itemsMerger,
  orders: ordersMerger,
  conversations: conversationsMerger,
  marks: marksMerger,
  'refused-rows': refusedRowsMerger,
  'set-aside': setAsideMerger,
};

class Restoring {
  readonly #job: RestoreJob;
  /** Undefined where nothing is to be written. */
  readonly #chosen: readonly SettingName[] | undefined;
  readonly #parts = new Map<PartKind, { total: number; fresh: number; changed: number }>();
  readonly #imports = new Map<string, BackupImport>();
  readonly #refusedRows = new Map<string, Set<string>>();
  readonly #broughtTemplates = new Set<string>();
  readonly #addedVersions = new Map<string, readonly Version[]>();
  #settings: MergedSettings = { takes: {}, conflicts: [] };
  #expired = 0;
  #deleted: DeletedReplies = { stay: 0, comeBack: 0, past: 0 };

  constructor(job: RestoreJob, chosen?: readonly SettingName[]) {
    this.#job = job;
    this.#chosen = chosen;
  }

  async run(): Promise<RestoreOutcome> {
    const { db, backup, now, signal, batchSize = usualBatchSize, onShare } = this.#job;
    const reading = await readBackup(backup, { batchSize, ...(onShare && { onShare }) });
    let context = await this.#context(reading);
    let isComplete = true;
    for await (const batch of reading.batches) {
      if (signal.aborted) {
        isComplete = false;
        break;
      }
      await this.#take(batch, context);
      if (batch.kind === 'settings' || batch.kind === 'imports') context = await this.#context(reading);
    }
    if (isComplete && this.#chosen) {
      if (this.#imports.size > 0) await this.#merge({ kind: 'imports', records: [...this.#imports.values()] }, context);
      await spreadKeys(db, signal);
      if (this.#parts.has('conversations')) await makeDigests({ db, now: () => now, signal });
    }
    return this.#outcome(reading, isComplete);
  }

  async #take(batch: RecordBatch, context: RestoreContext): Promise<void> {
    const { db } = this.#job;
    if (batch.kind === 'keys') {
      if (this.#chosen)
        await takeOverKeys(
          db,
          batch.records.map(({ key }) => fromBase64Url(key)),
        );
      return;
    }
    if (batch.kind === 'settings') return this.#takeSettings(batch.records);
    if (batch.kind === 'imports') {
      for (const record of batch.records) this.#imports.set(record.id, record);
      // In a preview they are counted at once; written they are when the orders are there.
      if (this.#chosen) return;
    }
    await this.#merge(batch, context);
  }

  async #merge(batch: Exclude<RecordBatch, { kind: 'keys' | 'settings' }>, context: RestoreContext): Promise<void> {
    const { db } = this.#job;
    const tables = mergers[batch.kind].tables(db);
    const merged = await db.transaction(this.#chosen ? 'rw' : 'r', [...tables], async () => {
      const result = await mergeBatch(batch, context);
      if (this.#chosen) await result.write();
      return result;
    });
    this.#count(batch.kind, { ...merged, total: batch.records.length - (merged.away ?? 0) });
    this.#expired += merged.expired ?? 0;
    const { stay = 0, comeBack = 0, past = 0 } = merged.deleted ?? {};
    const before = this.#deleted;
    this.#deleted = { stay: before.stay + stay, comeBack: before.comeBack + comeBack, past: before.past + past };
  }

  async #takeSettings(records: readonly SettingsChanges[]): Promise<void> {
    const { db, now } = this.#job;
    const [theirs] = records;
    if (!theirs) return;
    this.#settings = mergeSettings(await readSettings(db), theirs);
    const { takes, conflicts } = this.#settings;
    const wanted = conflicts.map(({ name }) => name).filter((name) => this.#chosen?.includes(name));
    const changes = { ...takes, ...pick(theirs, wanted) };
    const changed = Object.keys(changes).length;
    this.#count('settings', { total: Object.keys(theirs).length, fresh: 0, changed });
    if (!this.#chosen || changed === 0) return;
    await saveSettings(db, changes, now);
    if (changes.keepNamesDays === undefined && changes.keepMessagesDays === undefined) return;
    await rescheduleForgetting(db, await readSettings(db), now);
    await forgetExpired(db, now);
  }

  #count(kind: PartKind, counted: Omit<PartOutcome, 'unfit'>): void {
    const before = this.#parts.get(kind) ?? { total: 0, fresh: 0, changed: 0 };
    this.#parts.set(kind, {
      total: before.total + counted.total,
      fresh: before.fresh + counted.fresh,
      changed: before.changed + counted.changed,
    });
  }

  async #context({ head }: BackupReading): Promise<RestoreContext> {
    const { db, now, words } = this.#job;
    const ours = new Map((await db.imports.toArray()).map((record) => [record.id, record]));
    return {
      db,
      words,
      now,
      settings: await readSettings(db),
      madeAt: Math.min(head.madeAt, now),
      imports: this.#imports,
      sides: importSides(ours, this.#imports),
      refusedRows: this.#refusedRows,
      broughtTemplates: this.#broughtTemplates,
      addedVersions: this.#addedVersions,
    };
  }

  #outcome({ head, leftOut }: BackupReading, isComplete: boolean): RestoreOutcome {
    const kinds = new Set([...this.#parts.keys(), ...leftOut.unfit.keys()]);
    const parts = [...kinds].map((kind): [PartKind, PartOutcome] => {
      const counted = this.#parts.get(kind) ?? { total: 0, fresh: 0, changed: 0 };
      const unfit = leftOut.unfit.get(kind)?.count ?? 0;
      return [kind, { ...counted, total: counted.total + unfit, unfit }];
    });
    return {
      madeAt: head.madeAt,
      release: head.release,
      parts: Object.fromEntries(parts),
      conflicts: this.#settings.conflicts,
      unknownParts: [...leftOut.unknownParts].map(([kind, count]) => ({ kind, count })),
      expired: this.#expired,
      deleted: this.#deleted,
      isComplete,
    };
  }
}

/** Each kind of records meets its own merger. */
function mergeBatch<K extends MergedKind>(
  { kind, records }: { readonly kind: K; readonly records: readonly PartRecord<K>[] },
  context: RestoreContext,
): Promise<MergedBatch> {
  return mergers[kind].merge(records, context);
}
