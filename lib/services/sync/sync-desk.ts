/**
 * What is done about sync when there is something to do: carriers are switched on and off and synced, one deed at a
 * time in the whole browser. Remembers nothing between deeds but what is in the store.
 */
import { type SyncCarrier, type SyncChoices, syncCarriers } from '@/lib/domain/sync/sync-choices';
import { type SyncProblem, syncProblemOf } from '@/lib/domain/sync/sync-problem';
import type { SyncOutcome, SyncStart } from '@/lib/protocol/sync-words';
import type { SyncPlaceRecord } from '@/lib/store/database';
import {
  clearSyncDocuments,
  forgetSyncPlace,
  readSyncChoices,
  readSyncPlace,
  saveSyncChoices,
  saveSyncPlace,
} from '@/lib/store/sync-tables';
import { passphraseKey } from '@/lib/sync/exchange/seal';
import { leaveForGood } from './leave-place';
import { hasNews, type RoundContext, syncRound } from './sync-round';
import { isDue, isOn, maySendNow } from './sync-schedule';
import { takeBackEvent } from './take-back';

export interface SyncDeskContext extends RoundContext {
  /** One at a time, also beside our other pages. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>;
  /** What must hold before a place is agreed to, beyond that it can be opened. @throws SyncError */
  readonly probe: (carrier: SyncCarrier, choices: SyncChoices) => Promise<void>;
  /** Takes away what the place itself was made of, once nothing of anybody is left in it. @throws SyncError */
  readonly clear: (carrier: SyncCarrier, choices: SyncChoices) => Promise<void>;
}

export interface SyncDesk {
  /** Switches a carrier on, or changes how it is used; on a problem all stays as it was. */
  readonly start: (wanted: SyncStart) => Promise<SyncOutcome>;
  /** `erases`: also what lies there; where that fails, it stays switched on. */
  readonly stop: (wanted: { readonly carrier: SyncCarrier; readonly erases: boolean }) => Promise<SyncOutcome>;
  /** Tries all that are on, whatever failed before. */
  readonly syncNow: () => Promise<SyncOutcome>;
  /** Those whose time has come. */
  readonly comeDue: () => Promise<void>;
  /** Another browser has written there. */
  readonly lookAt: (carrier: SyncCarrier) => Promise<void>;
  /** Sends what is new here; asks nobody where nothing is. */
  readonly changed: () => Promise<void>;
  readonly takeBack: (eventId: string) => Promise<boolean>;
}

/** The desk's surroundings, and the passphrases in use: what was made of one is found again by the same object. */
interface Desk extends SyncDeskContext {
  readonly passphrases: Map<SyncCarrier, CryptoKey>;
}

export function createSyncDesk(surroundings: SyncDeskContext): SyncDesk {
  const context: Desk = { ...surroundings, passphrases: new Map() };
  const { db, now, alone } = context;
  const none = async () => false;
  return {
    start: (wanted) => alone(() => start(context, wanted)),
    stop: (wanted) => alone(() => stop(context, wanted)),
    syncNow: () =>
      alone(async () => {
        const problems = await syncWhere(context, async () => true);
        const [problem] = problems;
        return problem ? { problem } : {};
      }),
    comeDue: () =>
      alone(async () => {
        await syncWhere(context, async (place, choices) => isDue(place.status, choices, now()));
      }),
    lookAt: (carrier) =>
      alone(async () => {
        await syncWhere(context, async (place) => place.carrier === carrier && maySendNow(place.status, now()));
      }),
    changed: () =>
      alone(async () => {
        await syncWhere(context, none);
      }),
    takeBack: (eventId) => alone(() => takeBackEvent(db, eventId, now())),
  };
}

/** Asks for a look at the place, whether or not anything is new here. */
type Wish = (place: SyncPlaceRecord, choices: SyncChoices) => Promise<boolean>;

/**
 * First those that are wished for, then every one that has not been sent what the store says now: what came from one
 * goes on to the other.
 */
async function syncWhere(context: Desk, isWished: Wish): Promise<readonly SyncProblem[]> {
  const choices = await readSyncChoices(context.db);
  const on = syncCarriers.filter((carrier) => isOn(carrier, choices));
  const problems = new Map<SyncCarrier, SyncProblem | undefined>();
  for (const carrier of on) {
    const place = await placeOf(context, carrier);
    if (await isWished(place, choices)) problems.set(carrier, await syncAndKeep(context, place, choices));
  }
  for (const carrier of on) {
    const place = await placeOf(context, carrier);
    if (problems.get(carrier) || !maySendNow(place.status, context.now())) continue;
    if (await hasNews(context, { choices, place })) {
      problems.set(carrier, await syncAndKeep(context, place, choices));
    }
  }
  return [...problems.values()].flatMap((problem) => problem ?? []);
}

async function syncAndKeep(
  context: SyncDeskContext,
  place: SyncPlaceRecord,
  choices: SyncChoices,
): Promise<SyncProblem | undefined> {
  const after = await syncRound(context, { choices, place });
  await saveSyncPlace(context.db, after);
  return after.status.problem;
}

async function placeOf({ db, passphrases }: Desk, carrier: SyncCarrier): Promise<SyncPlaceRecord> {
  const place = (await readSyncPlace(db, carrier)) ?? freshPlace(carrier);
  if (!place.passphrase) return place;
  const passphrase = passphrases.get(carrier) ?? place.passphrase;
  passphrases.set(carrier, passphrase);
  return { ...place, passphrase };
}

function freshPlace(carrier: SyncCarrier): SyncPlaceRecord {
  return { carrier, status: { carrier, leftOut: [], devices: [] } };
}

async function start(context: Desk, wanted: SyncStart): Promise<SyncOutcome> {
  const { db } = context;
  const before = await readSyncChoices(db);
  const choices = { ...before, ...switchedOn(wanted) };
  try {
    await context.probe(wanted.carrier, choices);
    const passphrase = wanted.passphrase === undefined ? undefined : await passphraseKey(wanted.passphrase);
    const fresh = { ...freshPlace(wanted.carrier), ...(passphrase && { passphrase }) };
    // What an earlier time has left would pass for what is known there.
    if (!isAnyOn(before)) await clearSyncDocuments(db);
    const place = await syncRound(context, { choices, place: fresh });
    // A place of which single things cannot be read works all the same.
    if (place.status.failedInARow) return { problem: place.status.problem ?? { name: 'failed' } };
    context.passphrases.delete(wanted.carrier);
    await db.transaction('rw', db.singles, db.setAside, db.syncPlaces, async () => {
      await saveSyncChoices(db, switchedOn(wanted), context.now());
      await saveSyncPlace(db, place);
    });
    return {};
  } catch (error) {
    return { problem: syncProblemOf(error) };
  }
}

function switchedOn(wanted: SyncStart): Pick<SyncChoices, 'browser'> | Pick<SyncChoices, 'webDav'> {
  return wanted.carrier === 'browser'
    ? { browser: { isOn: true, isSealed: wanted.passphrase !== undefined } }
    : { webDav: { isOn: true, place: wanted.place } };
}

function switchedOff(carrier: SyncCarrier): Pick<SyncChoices, 'browser'> | Pick<SyncChoices, 'webDav'> {
  return carrier === 'browser'
    ? { browser: { isOn: false, isSealed: false } }
    : { webDav: { isOn: false, place: null } };
}

async function stop(
  context: Desk,
  { carrier, erases }: { readonly carrier: SyncCarrier; readonly erases: boolean },
): Promise<SyncOutcome> {
  const { db } = context;
  const choices = await readSyncChoices(db);
  try {
    if (erases && isOn(carrier, choices)) {
      await leaveForGood(context, { choices, place: await placeOf(context, carrier) });
      await context.clear(carrier, choices).catch(() => {});
    }
    context.passphrases.delete(carrier);
    await db.transaction('rw', [db.singles, db.setAside, db.syncPlaces, db.syncDocuments], async () => {
      await saveSyncChoices(db, switchedOff(carrier), context.now());
      await forgetSyncPlace(db, carrier);
      if (!isAnyOn({ ...choices, ...switchedOff(carrier) })) await clearSyncDocuments(db);
    });
    return {};
  } catch (error) {
    return { problem: syncProblemOf(error) };
  }
}

function isAnyOn(choices: SyncChoices): boolean {
  return syncCarriers.some((carrier) => isOn(carrier, choices));
}
