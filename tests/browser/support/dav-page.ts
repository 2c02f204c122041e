/** Runs in a page of an extension: the WebDAV folder as the extension asks it, with the browser's own `fetch`. */
import type { WebDavPlace } from '@/lib/domain/sync/sync-choices';
import { type SyncProblem, syncProblemOf } from '@/lib/domain/sync/sync-problem';
import { createWebDavStore } from '@/lib/sync/carriers/web-dav';

export interface DavTrial {
  readonly place: WebDavPlace;
  readonly answerMs?: number;
}

export interface DavOutcome {
  readonly listed?: readonly string[];
  readonly read?: string | undefined;
  readonly problem?: SyncProblem;
}

declare global {
  interface Window {
    /** Writes a blob, lists what is there and reads it. */
    tryDav?: (trial: DavTrial) => Promise<DavOutcome>;
  }
}

window.tryDav = async ({ place, answerMs = 20_000 }) => {
  const store = createWebDavStore({
    place,
    fetch: (...asked) => fetch(...asked),
    now: Date.now,
    pause: async () => {},
    patience: { answerMs, quietMs: answerMs },
  });
  try {
    await store.write('one', new TextEncoder().encode('first'));
    const listed = (await store.list()).map(({ name }) => name);
    return { listed, read: new TextDecoder().decode(await store.read('one')) };
  } catch (error) {
    return { problem: syncProblemOf(error) };
  }
};
