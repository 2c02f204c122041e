/** How a part of a backup is merged into the store: the same for the preview, which only counts, and the restoring. */
import type { Table } from 'dexie';
import type { ImportSides } from '@/lib/backup/import-sides';
import type { CustomerMergeRules } from '@/lib/backup/merge-customers';
import type { Version } from '@/lib/backup/merge-library';
import type { TemplateMergeWords } from '@/lib/backup/merge-templates';
import type { BackupImport, PartKind, PartRecord } from '@/lib/backup/parts';
import type { DeletedReplies } from '@/lib/backup/restore-outcome';
import type { Settings } from '@/lib/domain/settings/settings';
import type { ReplydockDatabase } from '@/lib/store/database';

/** Words in the seller's language that restoring writes into the store. */
export interface RestoreWords extends TemplateMergeWords {
  readonly noteLine: CustomerMergeRules['noteLine'];
}

export interface RestoreContext {
  readonly db: ReplydockDatabase;
  readonly words: RestoreWords;
  readonly settings: Settings;
  readonly now: number;
  /** When the backup was made: nothing in it was told later. */
  readonly madeAt: number;
  readonly sides: ImportSides;
  /** Of the backup, by id. */
  readonly imports: ReadonlyMap<string, BackupImport>;
  /** Imports of which rows that were not taken are looked up already, with these rows. */
  readonly refusedRows: Map<string, Set<string>>;
  /** Templates that the backup has brought so far, also those for the trash: a preview does not find them in the store. */
  readonly broughtTemplates: Set<string>;
  /** Earlier versions that the backup has added so far, by template. */
  readonly addedVersions: Map<string, readonly Version[]>;
}

export interface MergedBatch {
  /** Records that stay away as a whole, and so count for nothing here. */
  readonly away?: number;
  readonly deleted?: Partial<DeletedReplies>;
  readonly fresh: number;
  readonly changed: number;
  /** Names or texts of so many records are past their time and stay away. */
  readonly expired?: number;
  /** Writes it, in the transaction in which it was merged. */
  readonly write: () => Promise<unknown>;
}

export interface PartMerger<K extends PartKind> {
  readonly tables: (db: ReplydockDatabase) => readonly Table[];
  /** Awaits nothing but the tables: it runs inside a transaction. */
  readonly merge: (records: readonly PartRecord<K>[], context: RestoreContext) => Promise<MergedBatch>;
}

/** What a merger found out about one record. */
export interface MergedRecord<T> {
  readonly effect: 'new' | 'changed' | 'same';
  readonly puts: readonly T[];
}

export function countEffects(merged: readonly MergedRecord<unknown>[]): Pick<MergedBatch, 'fresh' | 'changed'> {
  return {
    fresh: merged.filter(({ effect }) => effect === 'new').length,
    changed: merged.filter(({ effect }) => effect === 'changed').length,
  };
}

/** A time that a file tells: never later than the file itself. */
export function told(at: number, { madeAt }: Pick<RestoreContext, 'madeAt'>): number {
  return Math.min(at, madeAt);
}

export function effectOf(ours: object | undefined, put: object | undefined): MergedRecord<unknown>['effect'] {
  if (!ours) return 'new';
  return put ? 'changed' : 'same';
}
