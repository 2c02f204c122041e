/** Each reason why a sync did not come to its end, as one plain sentence that says what to do. */
import { i18n } from '#i18n';
import type { SyncCarrier } from '@/lib/domain/sync/sync-choices';
import type { SyncProblem, SyncProblemName } from '@/lib/domain/sync/sync-problem';
import { formatBytes } from './figures';

export type ProblemPlace = SyncCarrier | 'file';

const sentences = {
  offline: 'sync.problem.offline',
  unreachable: 'sync.problem.unreachable',
  'too-slow': 'sync.problem.tooSlow',
  'cut-off': 'sync.problem.cutOff',
  'sign-in-refused': 'sync.problem.signInRefused',
  forbidden: 'sync.problem.forbidden',
  'folder-missing': 'sync.problem.folderMissing',
  locked: 'sync.problem.locked',
  'too-often': 'sync.problem.tooOften',
  'server-failed': 'sync.problem.serverFailed',
  full: 'sync.problem.full',
  'too-big': 'sync.problem.tooBig',
  moved: 'sync.problem.moved',
  'not-web-dav': 'sync.problem.notWebDav',
  'no-permission': 'sync.problem.noPermission',
  'no-passphrase': 'sync.problem.noPassphrase',
  'wrong-passphrase': 'sync.problem.wrongPassphrase',
  tampered: 'sync.problem.tampered',
  'newer-version': 'sync.problem.newerVersion',
  unreadable: 'sync.problem.unreadable',
  failed: 'sync.problem.failed',
} as const satisfies Record<SyncProblemName, string>;

/** Where another sentence is truer. */
const sentencesInBrowser = {
  ...sentences,
  'too-often': 'sync.problem.tooOftenBrowser',
  full: 'sync.problem.fullBrowser',
  unreadable: 'sync.problem.unreadableBrowser',
} as const satisfies Record<SyncProblemName, string>;

const sentencesOfFile = {
  ...sentences,
  'wrong-passphrase': 'sync.problem.wrongPassphraseFile',
  tampered: 'sync.problem.tamperedFile',
  'newer-version': 'sync.problem.newerVersionFile',
  unreadable: 'sync.problem.unreadableFile',
  'cut-off': 'sync.problem.cutOffFile',
  'too-big': 'sync.problem.tooBigFile',
} as const satisfies Record<SyncProblemName, string>;

const sentencesOf = { 'web-dav': sentences, browser: sentencesInBrowser, file: sentencesOfFile } as const;

export function problemText(problem: SyncProblem, place: ProblemPlace): string {
  const { name, status, neededBytes: needed, roomBytes: room } = problem;
  const hasNeed = place === 'browser' && name === 'full' && needed !== undefined && room !== undefined;
  return [
    i18n.t(sentencesOf[place][name]),
    hasNeed ? i18n.t('sync.place.needs', { needed: formatBytes(needed), room: formatBytes(room) }) : '',
    place === 'web-dav' && name === 'server-failed' && status !== undefined
      ? i18n.t('sync.place.status', { status })
      : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** It goes on only when the seller has done something; all others are tried again by themselves. */
const waiting: ReadonlySet<SyncProblemName> = new Set<SyncProblemName>([
  'sign-in-refused',
  'forbidden',
  'folder-missing',
  'moved',
  'not-web-dav',
  'no-permission',
  'no-passphrase',
  'wrong-passphrase',
  'tampered',
  'newer-version',
  'unreadable',
  'too-big',
]);

export function waitsForSeller({ name }: SyncProblem): boolean {
  return waiting.has(name);
}

export function asksForPassphrase(problem: SyncProblem | undefined): boolean {
  return problem?.name === 'no-passphrase' || problem?.name === 'wrong-passphrase';
}
