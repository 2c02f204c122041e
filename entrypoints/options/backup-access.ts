/** Makes and restores backups of the store of this browser. One at a time, and never beside an import. */
import { browser } from 'wxt/browser';
import { type BackupAccess, BackupFailed, type OpenBackup } from '@/components/backup/backup-access';
import { restoreWords } from '@/components/backup/restore-words';
import { BackupError } from '@/lib/backup/backup-error';
import { lookAtBackup, type OpenedBackup, openBackup } from '@/lib/backup/open-backup';
import { tellQueueChange } from '@/lib/protocol/queue-link';
import { backUpStore } from '@/lib/services/backup-store';
import { gatherBlob } from '@/lib/services/gather-blob';
import { previewRestore, restoreBackup } from '@/lib/services/restore-backup';
import { storeProblemOf } from '@/lib/services/store-problem';
import type { ReplydockDatabase } from '@/lib/store/database';

/** The lock of imports: what they write is neither saved nor restored half. */
const lockName = 'replydock-import';

export function createBackupAccess(db: ReplydockDatabase): BackupAccess {
  const { version: release } = browser.runtime.getManifest();
  return {
    backUp: ({ passphrase, signal, onShare }) =>
      alone(async () => {
        const onProgress = ({ records, of }: { readonly records: number; readonly of: number }) =>
          onShare(records / Math.max(1, of));
        const stream = await backUpStore({ db, passphrase, release, now: Date.now(), onProgress });
        return gatherBlob(stream, signal);
      }),
    look: (file) => told(() => lookAtBackup(file)),
    open: (file, passphrase) => told(async () => withStore(db, await openBackup(file, passphrase))),
  };
}

function withStore(db: ReplydockDatabase, backup: OpenedBackup): OpenBackup {
  const job = () => ({ db, backup, words: restoreWords(), now: Date.now() });
  return {
    preview: (work) => told(() => previewRestore({ ...job(), ...work })),
    // Badge and alerts follow what came, also where it broke off.
    restore: ({ preview, takesTheirs, ...work }) =>
      alone(() => restoreBackup({ ...job(), ...work }, { preview, takesTheirs }).finally(tellQueueChange)),
  };
}

function alone<T>(run: () => Promise<T>): Promise<T> {
  return told(() =>
    navigator.locks.request(lockName, { ifAvailable: true }, async (lock) => {
      if (!lock) throw new BackupFailed('busy');
      return run();
    }),
  );
}

async function told<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw toBackupFailed(error);
  }
}

function toBackupFailed(error: unknown): BackupFailed {
  if (error instanceof BackupFailed) return error;
  if (error instanceof BackupError) return new BackupFailed(error.problem, { line: error.line, cause: error });
  const isFull = storeProblemOf(error) === 'quota';
  return new BackupFailed(isFull ? 'quota' : 'unexpected', { cause: error });
}
