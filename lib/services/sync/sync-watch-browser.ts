/** The watch over sync with the browser's alarms, events and sync area. The desk is loaded when it is first needed. */
import { browser } from 'wxt/browser';
import type { Template } from '@/lib/domain/template/template';
import type { ReplydockDatabase } from '@/lib/store/database';
import { readSyncWriter } from '@/lib/store/sync-tables';
import { watchArea } from '@/lib/sync/carriers/area-changes';
import type { SyncDesk } from './sync-desk';
import { createSyncWatch, type SyncWatch, type SyncWatchContext } from './sync-watch';
import { watchTravelling } from './watch-travelling';

interface Surroundings {
  readonly db: ReplydockDatabase;
  readonly now: () => number;
  readonly pause: (ms: number) => Promise<void>;
  /** The starter library, as it came with this release. */
  readonly readStarters: () => Promise<readonly Template[]>;
}

/** To be called at once when the background starts, else what others write does not wake it. */
export function watchSync({ db, now, pause, readStarters }: Surroundings): SyncWatch {
  let desk: Promise<SyncDesk> | undefined;
  const watch = createSyncWatch({
    db,
    now,
    pause,
    desk: () => {
      desk ??= import('./sync-desk-browser').then(({ openSyncDesk }) => openSyncDesk({ db, now, pause, readStarters }));
      return desk;
    },
    alarms,
    keepAwake,
  });
  // Whatever fails in it is in the status, or tried again by the alarm.
  const quietly = (work: Promise<unknown>) => void work.catch(() => {});
  watchArea(browser.storage.sync.onChanged, (names) => quietly(hearOfArea(db, watch, names)));
  watchTravelling(db, () => quietly(watch.changed()));
  browser.alarms.onAlarm.addListener(({ name }) => quietly(watch.alarmRang(name)));
  // A host that may be reached again.
  browser.permissions.onAdded.addListener(() => quietly(watch.permitted()));
  return watch;
}

/** Own writes are told as well; names begin with the device that made them. */
async function hearOfArea(db: ReplydockDatabase, watch: SyncWatch, names: readonly string[]): Promise<void> {
  const { deviceId } = await readSyncWriter(db);
  if (names.some((name) => !name.startsWith(`${deviceId}-`))) await watch.lookAt('browser');
}

const alarms: SyncWatchContext['alarms'] = {
  find: async (name) => {
    const alarm = await browser.alarms.get(name);
    return alarm && { when: alarm.scheduledTime, everyMinutes: alarm.periodInMinutes };
  },
  set: async (name, { when, everyMinutes }) => {
    await browser.alarms.create(name, { when, ...(everyMinutes !== undefined && { periodInMinutes: everyMinutes }) });
  },
  clear: async (name) => {
    await browser.alarms.clear(name);
  },
};

/** Both browsers end a background that has asked nothing of them for 30 s, also while it waits for a server. */
const signOfLifeMs = 20_000;

async function keepAwake<T>(work: () => Promise<T>): Promise<T> {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo().catch(() => {}), signOfLifeMs);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
