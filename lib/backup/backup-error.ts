/** Why a backup file cannot be read as a whole. Single records that do not fit are counted instead. */

/**
 * `not-a-backup`: another kind of file, or somebody else's. `newer-version`: from a later release that writes files in
 * another way. `wrong-passphrase`; `damaged`: what is in it was changed; `cut-short`: its end is missing.
 * `too-large`: it unpacks to more than any store holds. `file-changed`: it cannot be read any more.
 */
export type BackupProblem =
  | 'not-a-backup'
  | 'newer-version'
  | 'wrong-passphrase'
  | 'damaged'
  | 'cut-short'
  | 'too-large'
  | 'file-changed';

export class BackupError extends Error {
  override readonly name = 'BackupError';
  readonly problem: BackupProblem;
  /** The line of what is packed, counted from 1, where one is to blame. */
  readonly line: number | undefined;

  constructor(problem: BackupProblem, { line, cause }: { readonly line?: number; readonly cause?: unknown } = {}) {
    super(`This backup cannot be read${line === undefined ? '' : ` at line ${line}`}: ${problem}`, { cause });
    this.problem = problem;
    this.line = line;
  }
}
