/** The desk with the browser's sync area, the network and the lock of this browser. Loaded only where sync is used. */
import { browser } from 'wxt/browser';
import type { SyncChoices } from '@/lib/domain/sync/sync-choices';
import { SyncError } from '@/lib/domain/sync/sync-problem';
import type { Template } from '@/lib/domain/template/template';
import type { ReplydockDatabase } from '@/lib/store/database';
import { readSyncWriter } from '@/lib/store/sync-tables';
import type { BlobStore } from '@/lib/sync/blob-store';
import { clearBrowserArea, createBrowserAreaStore } from '@/lib/sync/carriers/browser-area';
import type { DavOptions } from '@/lib/sync/carriers/dav-client';
import { createWebDavStore } from '@/lib/sync/carriers/web-dav';
import { probeWebDav } from '@/lib/sync/carriers/web-dav-probe';
import { createSyncDesk, type SyncDesk } from './sync-desk';
import { mayReach } from './sync-permission';
import { usualDeviceName } from './usual-device-name';

/** One sync at a time in all of our contexts; a file that is taken in holds it too. */
const syncLock = 'replydock-sync';

interface Surroundings {
  readonly db: ReplydockDatabase;
  readonly now: () => number;
  readonly pause: (ms: number) => Promise<void>;
  readonly readStarters: () => Promise<readonly Template[]>;
}

export async function openSyncDesk({ db, now, pause, readStarters }: Surroundings): Promise<SyncDesk> {
  const { os } = await browser.runtime.getPlatformInfo();
  const usualName = usualDeviceName(navigator.userAgent, os);
  const reach = (choices: SyncChoices) => reachWebDav({ now, pause }, choices);
  return createSyncDesk({
    db,
    now,
    random: Math.random,
    usualName: () => usualName,
    readStarters,
    alone: async (work) => navigator.locks.request(syncLock, work),
    open: async (carrier, choices) =>
      carrier === 'browser' ? openArea(db, now) : createWebDavStore(await reach(choices)),
    probe: async (carrier, choices) => {
      if (carrier === 'browser') return;
      const { problem } = await probeWebDav(await reach(choices));
      if (problem) throw new SyncError(problem);
    },
    clear: async (carrier, choices) => {
      if (carrier === 'browser') await clearBrowserArea(browser.storage.sync);
      else await createWebDavStore(await reach(choices)).removeEmptyFolder();
    },
  });
}

async function openArea(db: ReplydockDatabase, now: () => number): Promise<BlobStore> {
  const { deviceId } = await readSyncWriter(db);
  return createBrowserAreaStore(browser.storage.sync, { now, isOwn: (name) => name.startsWith(`${deviceId}-`) });
}

/** @throws SyncError where the seller has not let us. */
async function reachWebDav(
  { now, pause }: Pick<Surroundings, 'now' | 'pause'>,
  { webDav: { place } }: SyncChoices,
): Promise<DavOptions> {
  if (!place || !(await mayReach(place.url))) throw new SyncError({ name: 'no-permission' });
  return {
    place,
    fetch: (...asked) => fetch(...asked),
    now,
    pause,
    random: Math.random,
    hasPermission: () => mayReach(place.url),
    isOnline: () => navigator.onLine,
  };
}
