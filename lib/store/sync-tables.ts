/** What this browser keeps about sync: the seller's choices, who writes here, the places, what was merged. */
import * as z from 'zod/mini';
import {
  defaultSyncChoices,
  type SyncCarrier,
  type SyncChoices,
  syncChoicesSchema,
} from '@/lib/domain/sync/sync-choices';
import { type SyncPart, syncParts } from '@/lib/domain/sync/sync-parts';
import { mostSyncEvents, type SyncEvent, syncEventSchema } from '@/lib/domain/sync/sync-status';
import type { ReplydockDatabase, SyncPlaceRecord } from './database';
import { checkStored, setAside } from './set-aside';

const choicesName = 'sync-choices';
const writerName = 'sync-writer';
const bridgedName = 'sync-bridged';

/** What is stored, with defaults for what is not; one that does not fit counts as none. */
export async function readSyncChoices(db: ReplydockDatabase): Promise<SyncChoices> {
  return fittingChoices((await db.singles.get(choicesName))?.value) ?? defaultSyncChoices;
}

/** Changes some and keeps the rest. What did not fit is set aside before it is written over. */
export async function saveSyncChoices(
  db: ReplydockDatabase,
  changes: Partial<SyncChoices>,
  now: number,
): Promise<SyncChoices> {
  return db.transaction('rw', db.singles, db.setAside, async () => {
    const value = (await db.singles.get(choicesName))?.value;
    const before = fittingChoices(value);
    if (value !== undefined && !before) {
      const broken = { table: 'singles', key: choicesName, value: withoutPassword(value) };
      const checked = checkStored(syncChoicesSchema, broken, now);
      if ('broken' in checked) await setAside(db, [checked.broken]);
    }
    const choices = syncChoicesSchema.parse({ ...(before ?? defaultSyncChoices), ...changes });
    await db.singles.put({ name: choicesName, value: choices });
    return choices;
  });
}

/** What is set aside goes into backups, where no password belongs. */
function withoutPassword(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, field) => (key === 'password' ? undefined : field)));
}

/** A part that a later release adds has its default until the seller chooses. */
function fittingChoices(value: unknown): SyncChoices | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const parts = 'parts' in value && typeof value.parts === 'object' ? value.parts : {};
  const whole = { ...defaultSyncChoices, ...value, parts: { ...defaultSyncChoices.parts, ...parts } };
  const result = syncChoicesSchema.safeParse(whole);
  return result.success ? result.data : undefined;
}

/** Who writes shared documents in this browser profile. */
const writerSchema = z.object({
  deviceId: z.string().check(z.regex(/^[a-z0-9]{8,32}$/)),
  clientId: z.int().check(z.minimum(1), z.maximum(0xffff_ffff)),
});
export type SyncWriter = z.infer<typeof writerSchema>;

const deviceLetters = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** Made at the first use, and the same from then on. */
export async function readSyncWriter(db: ReplydockDatabase): Promise<SyncWriter> {
  return db.transaction('rw', db.singles, async () => {
    const result = writerSchema.safeParse((await db.singles.get(writerName))?.value);
    if (result.success) return result.data;
    const writer = { deviceId: randomDeviceId(), clientId: randomClientId() };
    await db.singles.put({ name: writerName, value: writer });
    return writer;
  });
}

/** For a copy of a profile, which goes on under a client id that nobody has used. */
export async function saveSyncWriter(db: ReplydockDatabase, writer: SyncWriter): Promise<void> {
  await db.singles.put({ name: writerName, value: writerSchema.parse(writer) });
}

function randomDeviceId(): string {
  // 252 is the last multiple of 36 in a byte: no letter is likelier than another.
  const fair: number[] = [];
  while (fair.length < 16) fair.push(...[...crypto.getRandomValues(new Uint8Array(32))].filter((byte) => byte < 252));
  return fair
    .slice(0, 16)
    .map((byte) => deviceLetters[byte % deviceLetters.length])
    .join('');
}

function randomClientId(): number {
  const [id] = crypto.getRandomValues(new Uint32Array(1));
  return Math.max(1, id ?? 1);
}

export async function readSyncDocument(
  db: ReplydockDatabase,
  part: SyncPart,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  return (await db.syncDocuments.get(part))?.state;
}

export async function saveSyncDocument(
  db: ReplydockDatabase,
  part: SyncPart,
  state: Uint8Array<ArrayBuffer>,
): Promise<void> {
  await db.syncDocuments.put({ part, state });
}

/** As if this browser had never synced these parts: the next time it meets what others have afresh. */
export async function clearSyncDocuments(db: ReplydockDatabase, parts?: readonly SyncPart[]): Promise<void> {
  await db.transaction('rw', db.syncDocuments, db.singles, async () => {
    const gone = parts ?? syncParts;
    await db.syncDocuments.bulkDelete([...gone]);
    const left = Object.entries(await readBridgeMemories(db)).filter(([name]) => !gone.some((part) => part === name));
    await saveBridgeMemories(db, Object.fromEntries(left));
  });
}

const ownEdits = z.record(z.string(), z.record(z.string(), z.int()));
const bridgeMemorySchema = z.object({
  /** How the store stood when it was last bridged. Where it stands so still, there is nothing to look for. */
  mark: z.string(),
  /** By record and path: the number of this browser's last change. */
  own: ownEdits,
  /** Ids of what the document says and could not be written down here. */
  unwritten: z.array(z.string()),
  /** The last earlier version of a template that was told, by its number. */
  lastTold: z.optional(z.int()),
});
/** What is remembered of a part beside its document. */
export type BridgeMemory = z.infer<typeof bridgeMemorySchema>;
const memoriesSchema = z.record(z.string(), bridgeMemorySchema);

export async function readBridgeMemories(db: ReplydockDatabase): Promise<Readonly<Record<string, BridgeMemory>>> {
  const result = memoriesSchema.safeParse((await db.singles.get(bridgedName))?.value);
  return result.success ? result.data : {};
}

export async function saveBridgeMemories(
  db: ReplydockDatabase,
  memories: Readonly<Record<string, BridgeMemory>>,
): Promise<void> {
  await db.singles.put({ name: bridgedName, value: memories });
}

export async function readSyncPlace(db: ReplydockDatabase, carrier: SyncCarrier): Promise<SyncPlaceRecord | undefined> {
  return db.syncPlaces.get(carrier);
}

export async function readSyncPlaces(db: ReplydockDatabase): Promise<readonly SyncPlaceRecord[]> {
  return db.syncPlaces.toArray();
}

export async function saveSyncPlace(db: ReplydockDatabase, place: SyncPlaceRecord): Promise<void> {
  await db.syncPlaces.put(place);
}

/** With its status, what was seen there, and the passphrase's key. */
export async function forgetSyncPlace(db: ReplydockDatabase, carrier: SyncCarrier): Promise<void> {
  await db.syncPlaces.delete(carrier);
}

/** Those that fit their schema, the newest first. */
export async function readSyncEvents(db: ReplydockDatabase): Promise<readonly SyncEvent[]> {
  const records = await db.syncEvents.orderBy('at').reverse().toArray();
  return records.flatMap((record) => {
    const result = syncEventSchema.safeParse(record);
    return result.success ? [result.data] : [];
  });
}

/** Adds them; the oldest of too many go. */
export async function addSyncEvents(db: ReplydockDatabase, events: readonly SyncEvent[]): Promise<void> {
  if (events.length === 0) return;
  await db.transaction('rw', db.syncEvents, async () => {
    await db.syncEvents.bulkPut([...events]);
    const surplus = (await db.syncEvents.count()) - mostSyncEvents;
    if (surplus > 0) await db.syncEvents.bulkDelete(await db.syncEvents.orderBy('at').limit(surplus).primaryKeys());
  });
}
