/**
 * One round with one carrier: takes what others wrote, bridges it with the store, sends what is new here. What it
 * remembers is given back to be stored after the store has changed, so that a round that is cut off anywhere is done
 * again and nothing is skipped.
 */
import type { SyncCarrier, SyncChoices } from '@/lib/domain/sync/sync-choices';
import { type SyncPart, switchOf, syncParts } from '@/lib/domain/sync/sync-parts';
import { type SyncProblem, syncProblemOf } from '@/lib/domain/sync/sync-problem';
import type { CarrierStatus, SyncDevice } from '@/lib/domain/sync/sync-status';
import type { Template } from '@/lib/domain/template/template';
import type { Bytes } from '@/lib/sealing/bytes';
import type { ReplydockDatabase, SyncPlaceRecord } from '@/lib/store/database';
import { readSyncWriter } from '@/lib/store/sync-tables';
import type { BlobStore } from '@/lib/sync/blob-store';
import { pullUpdates, pushDocuments } from '@/lib/sync/exchange/exchange';
import { openSeal, type Seal } from '@/lib/sync/exchange/seal';
import { type BridgeRequest, bridgeParts, isLibraryTouched } from './bridge';
import { sparingly } from './sparing-store';
import { fingerprintsOf, isAllSent, readPlaceMemory, type SyncPlaceMemory } from './sync-place-memory';
import { afterFailure } from './sync-schedule';

export interface RoundContext {
  readonly db: ReplydockDatabase;
  readonly now: () => number;
  /** 0 to 1. */
  readonly random: () => number;
  /** Rounds of the key derivation at a new place; fewer than usual only where nothing is at stake. */
  readonly rounds?: number | undefined;
  /** What this browser is called where the seller gave it no name. */
  readonly usualName: () => string;
  /** @throws SyncError where it may not, or cannot, be reached. */
  readonly open: (carrier: SyncCarrier, choices: SyncChoices) => Promise<BlobStore>;
  readonly readStarters?: (() => Promise<readonly Template[]>) | undefined;
}

export interface Round {
  readonly choices: SyncChoices;
  readonly place: SyncPlaceRecord;
}

/** What is brought to this carrier: customers and what was learned only where it is sealed. */
export function partsFor({ choices, place }: Round): readonly SyncPart[] {
  const isSealed = place.passphrase !== undefined;
  return syncParts.filter((part) => {
    const name = switchOf(part);
    return choices.parts[name] && (isSealed || (name !== 'customers' && name !== 'habits'));
  });
}

/** Whether the store may say something that this carrier has not been sent. Asks nobody, and writes nothing. */
export async function hasNews(context: RoundContext, round: Round): Promise<boolean> {
  if (await isLibraryTouched(context.db, partsFor(round))) return true;
  const documents = await bridge(context, round, { updates: new Map(), isTrial: true });
  const memory = readPlaceMemory(round.place.memory);
  return memory.exchange === undefined || !isAllSent(memory, await fingerprintsOf(documents));
}

/** The place as it is to be remembered; never throws for what a carrier does. */
export async function syncRound(context: RoundContext, round: Round): Promise<SyncPlaceRecord> {
  const { now } = context;
  const { place } = round;
  const done = { memory: readPlaceMemory(place.memory), status: place.status };
  try {
    await exchange(context, round, done);
  } catch (error) {
    const failure = { problem: syncProblemOf(error), now: now(), random: context.random() };
    done.status = { ...without(done.status), ...afterFailure(place.status, failure) };
  }
  return { ...place, ...done };
}

/** What has come of a round so far. */
interface Done {
  memory: SyncPlaceMemory;
  status: CarrierStatus;
}

/** While it looks, others may write. */
const mostLooks = 2;

/** @throws SyncError; `done` says how far it came */
async function exchange(context: RoundContext, round: Round, done: Done): Promise<void> {
  const { db, now } = context;
  const { choices, place } = round;
  const store = sparingly(await context.open(place.carrier, choices), done.memory.keys);
  const seal = await sealOf(context, store, place);
  const { deviceId } = await readSyncWriter(db);
  const device = { id: deviceId, name: choices.deviceName || context.usualName() };
  const there = { store, seal, device, parts: partsFor(round) };
  for (let look = 1; look <= mostLooks; look += 1) {
    const pulled = await pullUpdates({ ...there, memory: done.memory.exchange, now: now() });
    const documents = await bridge(context, round, { updates: pulled.updates });
    done.memory = { ...done.memory, keys: store.knownKeys(), exchange: pulled.memory };
    done.status = withSeen(done.status, { ...pulled, ownId: deviceId, now: now() });
    const pushed = await pushDocuments({ ...there, memory: pulled.memory, now: now() }, documents);
    done.memory = { ...done.memory, exchange: pushed.memory, sent: await fingerprintsOf(documents) };
    done.status = afterSuccess(done.status, { ...pushed, problem: pulled.problems[0], now: now() });
    if (!pushed.isBehind || pulled.updates.size === 0) return;
  }
}

/** @throws SyncError where the passphrase does not fit what lies there */
export function sealOf(
  { rounds }: RoundContext,
  store: BlobStore,
  { passphrase }: Pick<SyncPlaceRecord, 'passphrase'>,
): Promise<Seal> {
  return openSeal(store, passphrase, undefined, rounds === undefined ? {} : { rounds });
}

async function bridge(
  { db, now, readStarters }: RoundContext,
  round: Round,
  { updates, isTrial }: Pick<BridgeRequest, 'updates' | 'isTrial'>,
): Promise<ReadonlyMap<SyncPart, Bytes>> {
  const parts = partsFor(round);
  const { documents } = await bridgeParts(db, {
    parts,
    updates: new Map([...updates].filter(([part]) => parts.includes(part))),
    now: now(),
    isSealed: round.place.passphrase !== undefined,
    isTrial,
    ...(readStarters && { readStarters }),
  });
  return documents;
}

interface Seen {
  readonly devices: readonly SyncDevice[];
  readonly isRolledBack: boolean;
  readonly ownId: string;
  readonly now: number;
}

const mostDevices = 100;

function withSeen(status: CarrierStatus, { devices, isRolledBack, ownId, now }: Seen): CarrierStatus {
  const others = devices.filter(({ id }) => id !== ownId).sort((one, other) => other.lastSeenAt - one.lastSeenAt);
  return { ...status, devices: others.slice(0, mostDevices), ...(isRolledBack && { rolledBackAt: now }) };
}

interface Sent {
  readonly leftOut: readonly SyncPart[];
  readonly room?: CarrierStatus['room'] | undefined;
  /** Of what could not be read there; the rest went well. */
  readonly problem?: SyncProblem | undefined;
  readonly now: number;
}

function afterSuccess(status: CarrierStatus, { leftOut, room, problem, now }: Sent): CarrierStatus {
  return {
    ...without(status),
    leftOut: [...leftOut],
    lastDoneAt: now,
    lastTriedAt: now,
    ...(room && { room }),
    ...(problem && { problem }),
  };
}

/** Without what the last try told. */
function without({ problem: _, nextTryAt: __, failedInARow: ___, ...status }: CarrierStatus): CarrierStatus {
  return status;
}
