/**
 * The only place where the store and the shared documents meet: what was done here goes in, what others did comes out,
 * all of it in one transaction. A kill leaves either the state before or the state after.
 */
import { type SyncPart, syncParts } from '@/lib/domain/sync/sync-parts';
import type { SyncEvent } from '@/lib/domain/sync/sync-status';
import type { Template } from '@/lib/domain/template/template';
import type { Bytes } from '@/lib/sealing/bytes';
import type { ReplydockDatabase } from '@/lib/store/database';
import { readHabits } from '@/lib/store/habits-table';
import { readSigningKeys } from '@/lib/store/signing-key';
import {
  addSyncEvents,
  type BridgeMemory,
  readBridgeMemories,
  readSyncDocument,
  readSyncWriter,
  saveBridgeMemories,
  saveSyncDocument,
  saveSyncWriter,
} from '@/lib/store/sync-tables';
import { newClientId } from '@/lib/sync/document/open-document';
import { spreadKeys, takeOverKeys } from '../restore-keys';
import { markOf } from './bridge-mark';
import { type BridgedPart, bridgePart, type PartContext, StartersWanted } from './bridge-part';
import { tablesOf } from './bridge-tables';
import { toKeyRecord } from './customer-records';

export { takeBackEvent } from './take-back';

export interface BridgeRequest {
  readonly parts: readonly SyncPart[];
  /** What others wrote. */
  readonly updates: ReadonlyMap<SyncPart, readonly Bytes[]>;
  /** Epoch ms. */
  readonly now: number;
  /** The library as it came with this release; asked for only where it is needed. */
  readonly readStarters?: (() => Promise<readonly Template[]>) | undefined;
  /** Only where it is may customers and what was learned travel; otherwise they are left alone. */
  readonly isSealed: boolean;
  /** Tells what would come of it, and writes nothing. */
  readonly isTrial?: boolean | undefined;
}

export interface Bridged {
  /** Of every part, as it is to be shared. */
  readonly documents: ReadonlyMap<SyncPart, Bytes>;
  readonly events: readonly SyncEvent[];
}

/** @throws SyncError 'unreadable'; then nothing is changed */
export async function bridgeParts(db: ReplydockDatabase, request: BridgeRequest): Promise<Bridged> {
  const parts = syncParts.filter((part) => request.parts.includes(part) && (request.isSealed || !isPersonal(part)));
  const { keys, learnedKey, ...bridged } = await inOneTransaction(db, { ...request, parts });
  if (keys.length > 0 && !request.isTrial) {
    await takeOverKeys(db, await keysInOrder(db, keys, learnedKey));
    await spreadKeys(db, AbortSignal.timeout(longestSpreadMs));
  }
  return bridged;
}

/**
 * The key that a browser with little in it takes for its own comes first: the one under which something was learned,
 * else the same one for all browsers, so that no two exchange theirs. What was learned under the own key would be lost
 * with it.
 */
async function keysInOrder(
  db: ReplydockDatabase,
  theirs: readonly Uint8Array[],
  learned: Uint8Array | undefined,
): Promise<readonly Uint8Array[]> {
  const [{ own }, { picks, refusals }] = [await readSigningKeys(db), await readHabits(db)];
  if (picks + refusals > 0) return [own, ...theirs];
  if (learned) return [learned, ...theirs.filter((key) => key !== learned && nameOfKey(key) !== nameOfKey(learned))];
  return [own, ...theirs].toSorted((one, other) => (nameOfKey(one) < nameOfKey(other) ? -1 : 1));
}

function nameOfKey(key: Uint8Array): string {
  return toKeyRecord(key).id;
}

/** What is not done by then is done with the next backup that is restored. */
const longestSpreadMs = 60_000;

function isPersonal(part: SyncPart): boolean {
  return part === 'customers' || part === 'habits';
}

interface BridgedAll extends Bridged {
  readonly keys: readonly Uint8Array[];
  readonly learnedKey: Uint8Array | undefined;
}

/** Ends a transaction of which nothing is to stay. */
class TrialOver extends Error {
  override readonly name = 'TrialOver';
}

async function inOneTransaction(db: ReplydockDatabase, request: BridgeRequest): Promise<BridgedAll> {
  let starters: readonly Template[] | undefined = request.readStarters ? undefined : [];
  for (;;) {
    let bridged: BridgedAll | undefined;
    try {
      await db.transaction('rw', tablesOf(db, request.parts), async () => {
        bridged = await bridgeAll(db, request, starters);
        if (request.isTrial) throw new TrialOver();
      });
    } catch (error) {
      // The library is read outside: a transaction does not wait for it.
      if (error instanceof StartersWanted && starters === undefined) starters = (await request.readStarters?.()) ?? [];
      else if (!(error instanceof TrialOver)) throw error;
    }
    if (bridged) return bridged;
  }
}

async function bridgeAll(
  db: ReplydockDatabase,
  { parts, updates, now }: BridgeRequest,
  starters: readonly Template[] | undefined,
): Promise<BridgedAll> {
  const memories = { ...(await readBridgeMemories(db)) };
  const writer = await readSyncWriter(db);
  let current = writer;
  const documents = new Map<SyncPart, Bytes>();
  const events: SyncEvent[] = [];
  const keys = new Map<string, Uint8Array>();
  let learnedKey: Uint8Array | undefined;
  const library = { arrived: new Set<string>(), erased: new Set<string>() };
  let isWritten = false;
  for (const part of parts) {
    const state = await readSyncDocument(db, part);
    const memory = memories[part];
    const context = {
      db,
      part,
      state,
      memory,
      updates: updates.get(part) ?? [],
      writer: current,
      now,
      starters,
      library,
    };
    if (state && memory && (await isIdle(context, memory))) {
      documents.set(part, state);
      continue;
    }
    const bridged = await bridgePart({ ...context, newClientId });
    documents.set(part, await store(db, { part, state, bridged }));
    current = { deviceId: current.deviceId, clientId: bridged.writer.clientId };
    events.push(...bridged.events);
    for (const key of bridged.keys) keys.set(nameOfKey(key), key);
    learnedKey ??= bridged.learnedKey;
    memories[part] = { ...bridged.memory, mark: await markOf(db, part) };
    isWritten = true;
  }
  if (isWritten) await saveBridgeMemories(db, memories);
  if (current.clientId !== writer.clientId) await saveSyncWriter(db, current);
  await addSyncEvents(db, events);
  return { documents, events, keys: [...keys.values()], learnedKey };
}

/** Whether something was done to templates or their versions since the last bridging; they need not be read for it. */
export function isLibraryTouched(db: ReplydockDatabase, parts: readonly SyncPart[]): Promise<boolean> {
  return db.transaction('r', [db.templates, db.trash, db.templateVersions, db.singles], async () => {
    const memories = await readBridgeMemories(db);
    for (const part of parts) {
      const mark = await markOf(db, part);
      if (mark !== '' && memories[part]?.mark !== mark) return true;
    }
    return false;
  });
}

/** Nothing has come, and nothing was done here: the library need not be read. */
async function isIdle(context: Omit<PartContext, 'newClientId'>, memory: BridgeMemory): Promise<boolean> {
  const { db, part, updates, library } = context;
  const isTouched = part === 'versions' && library.arrived.size + library.erased.size > 0;
  if (updates.length > 0 || isTouched || memory.mark === '') return false;
  return memory.mark === (await markOf(db, part));
}

interface ToStore {
  readonly part: SyncPart;
  readonly state: Bytes | undefined;
  readonly bridged: BridgedPart;
}

async function store(db: ReplydockDatabase, { part, state, bridged }: ToStore): Promise<Bytes> {
  if (state && !bridged.isWritten) return state;
  const encoded = bridged.document.encode();
  await saveSyncDocument(db, part, encoded);
  return encoded;
}
