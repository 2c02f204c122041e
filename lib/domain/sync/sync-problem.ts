/** Why a sync did not come to its end. Nothing is lost by any of them; each is one plain sentence for the seller. */
import * as z from 'zod/mini';

export const syncProblemNames = [
  /** This machine has no connection. */
  'offline',
  /** The server cannot be reached: a mistyped or unknown name, switched off, or a certificate that is not accepted. */
  'unreachable',
  /** No answer in time, or one that broke off. */
  'too-slow',
  'cut-off',
  /** User name or password are not accepted (401). */
  'sign-in-refused',
  /** Not allowed in this folder (403, 405). */
  'forbidden',
  /** The folder, or the one above it, is not there (404, 409). */
  'folder-missing',
  /** Held by somebody else (423). */
  'locked',
  /** Asked too often (429, or the browser's own limit on writing). */
  'too-often',
  /** The server failed (5xx). */
  'server-failed',
  /** Its disk or quota is full (507, 413), or the browser's sync area is. */
  'full',
  /** It leads to another host, which was not agreed to. */
  'moved',
  /** What answers is no WebDAV folder. */
  'not-web-dav',
  /** The permission for this host was not given, or was taken back. */
  'no-permission',
  /** Something is sealed there, and no passphrase was given here. */
  'no-passphrase',
  'wrong-passphrase',
  /** What is there was changed, moved or damaged by somebody who has not the passphrase. */
  'tampered',
  /** Written by a later release. */
  'newer-version',
  /** What is there is no sync of ours, or broken. */
  'unreadable',
  /** A file larger than any sync of ours. */
  'too-big',
  /** Anything else. */
  'failed',
] as const;
export type SyncProblemName = (typeof syncProblemNames)[number];

export const syncProblemSchema = z.object({
  name: z.enum(syncProblemNames),
  /** The status of an HTTP answer. */
  status: z.optional(z.int()),
  /** Not to be tried again before, epoch ms. */
  retryAt: z.optional(z.int()),
  /** For `full`: how much there is to be kept, and how much room there is, bytes. */
  neededBytes: z.optional(z.int()),
  roomBytes: z.optional(z.int()),
});
export type SyncProblem = z.infer<typeof syncProblemSchema>;

export class SyncError extends Error {
  override readonly name = 'SyncError';
  readonly problem: SyncProblem;

  constructor(problem: SyncProblem, options?: ErrorOptions) {
    super(`Sync stopped: ${problem.name}${problem.status === undefined ? '' : ` (${problem.status})`}`, options);
    this.problem = problem;
  }
}

/** What has failed, in the words above. */
export function syncProblemOf(error: unknown): SyncProblem {
  return error instanceof SyncError ? error.problem : { name: 'failed' };
}
