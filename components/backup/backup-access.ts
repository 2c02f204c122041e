/** What the backup page asks for; whoever shows it answers from the store and from files. */
import type { BackupProblem } from '@/lib/backup/backup-error';
import type { SettingName } from '@/lib/backup/merge-settings';
import type { RestoreOutcome } from '@/lib/backup/restore-outcome';

/** `busy`: an import, a backup or a restore runs in another tab. `quota`: the disk is full. */
export type BackupFailure = BackupProblem | 'busy' | 'quota' | 'unexpected';

export class BackupFailed extends Error {
  override readonly name = 'BackupFailed';
  readonly failure: BackupFailure;
  /** Of what is packed in the file, from 1, where a line is to blame. */
  readonly line: number | undefined;

  constructor(
    failure: BackupFailure,
    { line, cause }: { readonly line?: number | undefined; readonly cause?: unknown } = {},
  ) {
    super(`Backup or restore failed: ${failure}`, { cause });
    this.failure = failure;
    this.line = line;
  }
}

export interface Work {
  readonly signal: AbortSignal;
  /** How much is done, 0 to 1. */
  readonly onShare: (share: number) => void;
}

/** A backup file whose passphrase, if it has one, is known. */
export interface OpenBackup {
  /** Reads it to its end and changes nothing. */
  readonly preview: (work: Work) => Promise<RestoreOutcome>;
  /** @param takesTheirs settings that were set differently here, and are to be as in the backup */
  readonly restore: (
    work: Work & { readonly preview: RestoreOutcome; readonly takesTheirs: readonly SettingName[] },
  ) => Promise<RestoreOutcome>;
}

/** Everything fails with a `BackupFailed`. */
export interface BackupAccess {
  /** The file; undefined where it was called off. Without a passphrase whoever has it can read it. */
  readonly backUp: (work: Work & { readonly passphrase?: string | undefined }) => Promise<Blob | undefined>;
  readonly look: (file: File) => Promise<'sealed' | 'open'>;
  readonly open: (file: File, passphrase?: string) => Promise<OpenBackup>;
}
