/** Backups of a test's database, made and restored as the options page does it. */

import type { SettingName } from '@/lib/backup/merge-settings';
import { openBackup } from '@/lib/backup/open-backup';
import type { RestoreOutcome } from '@/lib/backup/restore-outcome';
import type { Bytes } from '@/lib/sealing/bytes';
import { backUpStore } from '@/lib/services/backup-store';
import { previewRestore, type RestoreJob, restoreBackup } from '@/lib/services/restore-backup';
import type { ReplydockDatabase } from '@/lib/store/database';
import { aFileOf, allOf } from './bytes';
import { noonAt } from './conversations';

/** Few, so that tests need not wait for what makes guessing slow. */
const rounds = 1000;

export const restoreWords = {
  titleOfTheirs: (title: string) => `${title} (from backup)`,
  titleOfOurs: (title: string) => `${title} (as it was here)`,
  noteLine: (at: number) => `From the backup, ${new Date(at).toISOString().slice(0, 10)}:`,
};

export async function backUp(db: ReplydockDatabase, passphrase?: string, now = noonAt): Promise<Bytes> {
  return allOf(await backUpStore({ db, passphrase, release: '0.0.0', now, rounds }));
}

export interface RestoreWish {
  readonly passphrase?: string;
  readonly now?: number;
  readonly takesTheirs?: readonly SettingName[];
  /** Ends it, as closing the page does, when so much of the file is read. */
  readonly stopsAtShare?: number;
  readonly batchSize?: number;
}

async function jobOf(db: ReplydockDatabase, file: Bytes, wish: RestoreWish): Promise<RestoreJob> {
  const { passphrase, now = noonAt, batchSize = 50 } = wish;
  const backup = await openBackup(aFileOf(file), passphrase);
  return { db, backup, words: restoreWords, now, signal: new AbortController().signal, batchSize };
}

export async function preview(db: ReplydockDatabase, file: Bytes, wish: RestoreWish = {}): Promise<RestoreOutcome> {
  return previewRestore(await jobOf(db, file, wish));
}

export async function restore(db: ReplydockDatabase, file: Bytes, wish: RestoreWish = {}): Promise<RestoreOutcome> {
  const job = await jobOf(db, file, wish);
  const stop = new AbortController();
  const onShare = (share: number) => {
    if (wish.stopsAtShare !== undefined && share >= wish.stopsAtShare) stop.abort();
  };
  return restoreBackup(
    { ...job, signal: stop.signal, onShare },
    { preview: await previewRestore(job), takesTheirs: wish.takesTheirs ?? [] },
  );
}

const countingUp: ReadonlySet<string> = new Set(['refusedRows', 'templateVersions', 'setAside']);

/** Everything that is stored, to be compared; ids that count up are left out. */
export async function wholeStore(db: ReplydockDatabase): Promise<Record<string, readonly unknown[]>> {
  const tables = await Promise.all(
    db.tables.map(async (table): Promise<[string, unknown[]]> => {
      const rows: unknown[] = await table.toArray();
      if (!countingUp.has(table.name)) return [table.name, rows];
      return [table.name, rows.map((row) => ({ ...(typeof row === 'object' ? row : {}), id: 0 }))];
    }),
  );
  return Object.fromEntries(tables);
}

/** Everything that is stored besides what follows from the rest and is made anew after a restore. */
export async function storeWithoutDigests(db: ReplydockDatabase): Promise<Record<string, readonly unknown[]>> {
  const { waitings: _waitings, exchanges: _exchanges, ...store } = await wholeStore(db);
  return store;
}
