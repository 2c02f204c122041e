/** What the page is about now: files to be started, an import that runs or rests, or what has ended. */
import type { ImportFileView, ImportView, PastImport } from '@/lib/protocol/import-view';

export type StageName = 'empty' | 'ready' | 'working' | 'ended';

export interface ImportStage {
  readonly name: StageName;
  /** The import that runs or, if none does, the first that rests. */
  readonly working?: ImportFileView;
  /** What `start` would import besides. */
  readonly startable: readonly ImportFileView[];
  readonly waiting: readonly ImportFileView[];
  readonly finished: readonly ImportFileView[];
}

export function stageOf({ files }: ImportView): ImportStage {
  const inState = (state: ImportFileView['state']) => files.filter((file) => file.state === state);
  const [working] = [...inState('importing'), ...inState('paused')];
  const startable = [...inState('ready'), ...inState('paused')].filter((file) => file !== working);
  const parts = { startable, waiting: inState('waiting'), finished: inState('finished') };
  if (working) return { name: 'working', working, ...parts };
  if (startable.length > 0) return { name: 'ready', ...parts };
  return { name: parts.finished.length > 0 ? 'ended' : 'empty', ...parts };
}

/** Files that follow the import in hand: a paused one takes those that are ready along when it goes on. */
export function followingCount({ working, startable, waiting }: ImportStage): number {
  return waiting.length + (working?.state === 'paused' ? startable.length : 0);
}

/** The file whose reading is shown: the wanted one, else the one in hand, else the first that was read. */
export function shownFile(files: readonly ImportFileView[], wantedId: string | undefined): ImportFileView | undefined {
  const read = files.filter(({ survey }) => survey);
  return (
    read.find(({ fileId }) => fileId === wantedId) ?? read.find(({ state }) => state === 'importing') ?? read.at(0)
  );
}

/** Without imports that are in hand on this page: those stand above. */
export function pastWithout(past: readonly PastImport[], files: readonly ImportFileView[]): readonly PastImport[] {
  const isInHand = ({ id, fileName }: PastImport) =>
    files.some(({ progress, name, state }) => progress?.importId === id || (state === 'paused' && name === fileName));
  return past.filter((each) => each.state !== 'running' || !isInHand(each));
}
