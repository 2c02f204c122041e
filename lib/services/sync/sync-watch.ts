/**
 * Watches for reasons to sync, and plans when it is done next. The background's only part of sync that is always
 * loaded; the desk comes when there is something to do. No timer runs while nothing changes: alarms wake us.
 */
import { type SyncCarrier, syncCarriers } from '@/lib/domain/sync/sync-choices';
import type { SyncOutcome, SyncStart } from '@/lib/protocol/sync-words';
import type { ReplydockDatabase } from '@/lib/store/database';
import { readSyncChoices } from '@/lib/store/sync-tables';
import { createQuietTime } from '../quiet-time';
import type { SyncDesk } from './sync-desk';
import { isOn, nextTryAt } from './sync-schedule';

/** Looks whether others have changed something, and tries again what failed. */
export const pollAlarm = 'sync';
/** Sends what was changed here, should the background end before it has. */
export const soonAlarm = 'sync-soon';

const minuteMs = 60_000;
/** After the last change, and at most after the first. */
const quietMs = 2_000;
const mostMs = 30_000;
/** Browsers allow no alarm that is sooner. */
const soonestMs = 30_000;

export interface SyncAlarm {
  readonly when: number;
  readonly everyMinutes?: number | undefined;
}

export interface SyncWatchContext {
  readonly db: ReplydockDatabase;
  readonly now: () => number;
  readonly pause: (ms: number) => Promise<void>;
  /** Loads it at the first use. */
  readonly desk: () => Promise<SyncDesk>;
  readonly alarms: {
    readonly find: (name: string) => Promise<SyncAlarm | undefined>;
    readonly set: (name: string, alarm: SyncAlarm) => Promise<void>;
    readonly clear: (name: string) => Promise<void>;
  };
  /** The browser does not end the background meanwhile, as far as that can be had. */
  readonly keepAwake: <T>(work: () => Promise<T>) => Promise<T>;
}

export interface SyncWatch {
  /** Something here has changed, maybe of what travels. Resolves when it is sent, or was none. */
  readonly changed: () => Promise<void>;
  /** Another browser has written to this place. */
  readonly lookAt: (carrier: SyncCarrier) => Promise<void>;
  readonly alarmRang: (name: string) => Promise<void>;
  /** A host may be reached that could not before. */
  readonly permitted: () => Promise<void>;
  /** After the background has slept, or the browser has started and forgotten alarms. */
  readonly wake: () => Promise<void>;
  readonly start: (wanted: SyncStart) => Promise<SyncOutcome>;
  readonly stop: (wanted: { readonly carrier: SyncCarrier; readonly erases: boolean }) => Promise<SyncOutcome>;
  readonly syncNow: () => Promise<SyncOutcome>;
  readonly takeBack: (eventId: string) => Promise<boolean>;
}

export function createSyncWatch(context: SyncWatchContext): SyncWatch {
  const { db, now, alarms, keepAwake } = context;
  const quiet = createQuietTime({ quietMs, mostMs, pause: context.pause, now });
  const waiting = new Set<'here' | SyncCarrier>();
  let settling: Promise<void> | undefined;

  /** Lets the desk work, and plans anew whatever came of it. */
  async function atDesk<T>(work: (desk: SyncDesk) => Promise<T>): Promise<T> {
    return keepAwake(async () => {
      try {
        return await work(await context.desk());
      } finally {
        await plan(context);
      }
    });
  }

  /** One at a time; what comes meanwhile leads to another. */
  async function settle(): Promise<void> {
    if (!(await isAnyOn(db))) return waiting.clear();
    while (waiting.size > 0) {
      await alarms.set(soonAlarm, { when: now() + soonestMs });
      await quiet.come();
      const wanted = [...waiting];
      waiting.clear();
      await atDesk(async (desk) => {
        for (const reason of wanted) await (reason === 'here' ? desk.changed() : desk.lookAt(reason));
      });
      if (waiting.size === 0) await alarms.clear(soonAlarm);
    }
  }

  function stir(reason: 'here' | SyncCarrier): Promise<void> {
    quiet.stir();
    waiting.add(reason);
    settling ??= settle().finally(() => {
      settling = undefined;
    });
    return settling;
  }

  return {
    changed: () => stir('here'),
    lookAt: stir,
    alarmRang: async (name) => {
      if (name !== pollAlarm && name !== soonAlarm) return;
      if (!(await isAnyOn(db))) return plan(context);
      await atDesk((desk) => (name === pollAlarm ? desk.comeDue() : desk.changed()));
    },
    permitted: async () => {
      const place = await db.syncPlaces.get('web-dav');
      if (place?.status.problem?.name === 'no-permission') await atDesk((desk) => desk.syncNow());
    },
    wake: async () => {
      const [choices, set] = await Promise.all([readSyncChoices(db), alarms.find(pollAlarm)]);
      const isWanted = syncCarriers.some((carrier) => isOn(carrier, choices));
      if (set?.everyMinutes !== (isWanted ? choices.everyMinutes : undefined)) await plan(context);
    },
    start: (wanted) => atDesk((desk) => desk.start(wanted)),
    stop: (wanted) => atDesk((desk) => desk.stop(wanted)),
    syncNow: () => atDesk((desk) => desk.syncNow()),
    takeBack: async (eventId) => {
      const isDone = await atDesk((desk) => desk.takeBack(eventId));
      if (isDone) void stir('here').catch(() => {});
      return isDone;
    },
  };
}

async function isAnyOn(db: ReplydockDatabase): Promise<boolean> {
  const choices = await readSyncChoices(db);
  return syncCarriers.some((carrier) => isOn(carrier, choices));
}

/** Sets the alarm for what comes next; clears it where nothing is switched on. */
async function plan({ db, now, alarms }: SyncWatchContext): Promise<void> {
  const choices = await readSyncChoices(db);
  const on = syncCarriers.filter((carrier) => isOn(carrier, choices));
  if (on.length === 0) {
    await alarms.clear(pollAlarm);
    return alarms.clear(soonAlarm);
  }
  const { everyMinutes } = choices;
  const places = await db.syncPlaces.bulkGet(on);
  const times = places.flatMap((place) => nextTryAt(place?.status, everyMinutes) ?? []);
  const latest = now() + everyMinutes * minuteMs;
  const when = Math.max(Math.min(latest, ...times), now() + soonestMs);
  await alarms.set(pollAlarm, { when, everyMinutes });
}
