/** Leaves at a place what it does not hold yet. Writes nothing where nothing is new. */
import { type SyncPart, syncParts } from '@/lib/domain/sync/sync-parts';
import type { Bytes } from '@/lib/sealing/bytes';
import { joinBytes } from '@/lib/sealing/bytes';
import { wholeOf } from './difference';
import { type ExchangeMemory, readMemory, writeMemory } from './exchange-memory';
import type { ExchangePlace } from './exchange-place';
import { isToFoldWhole, ownToFold } from './fold-choice';
import { hashOf } from './hash';
import { pull } from './pull';
import { pushIntoRoom } from './push-into-room';
import { Shelf } from './shelf';

export interface Pushed {
  /** For which there was no room: what fitted last lies there still. */
  readonly leftOut: readonly SyncPart[];
  /** Bytes, where there is a limit. */
  readonly room?: { readonly used: number; readonly of: number } | undefined;
  /** Something lies there that these documents do not have: pull again. */
  readonly isBehind: boolean;
  readonly memory: unknown;
}

/** @throws SyncError where the storage fails; what was written until then is found by the next pull */
export async function push(place: ExchangePlace, documents: ReadonlyMap<SyncPart, Bytes>): Promise<Pushed> {
  const memory = readMemory(place.memory) ?? readMemory((await pull({ ...place, memory: undefined })).memory);
  if (!memory) throw new Error('An exchange does not understand its own memory');
  if (
    memory.settled !== undefined &&
    memory.folds.length === 0 &&
    memory.settled === (await sightOf(memory, documents))
  ) {
    return { leftOut: [], room: await roomOf(place), isBehind: false, memory: place.memory };
  }
  const shelf = new Shelf(place, memory, new Map([...documents].map(([part, update]) => [part, wholeOf(update)])));
  await removeOwnPlain(place, shelf);
  const leftOut = place.store.room ? await pushIntoRoom(place.store, place.store.room, shelf) : await pushAtOnce(shelf);
  await shelf.settle();
  const after = shelf.memory(undefined);
  const isSettled = leftOut.length === 0 && !shelf.isBehind;
  return {
    leftOut,
    room: await roomOf(place),
    isBehind: shelf.isBehind,
    memory: writeMemory(isSettled ? { ...after, settled: await sightOf(after, documents) } : after),
  };
}

/** One blob for all that is new: few requests. */
async function pushAtOnce(shelf: Shelf): Promise<readonly SyncPart[]> {
  if (!shelf.parts.some((part) => shelf.needs(part))) return [];
  const foldable = shelf.foldable(shelf.parts);
  const replaced = isToFoldWhole(foldable)
    ? foldable
    : ownToFold(
        foldable.filter((blob) => shelf.isOwn(blob)),
        false,
      );
  await shelf.write(await shelf.draft(shelf.parts, replaced));
  return [];
}

/** From before a passphrase was chosen: what this device left open is not to lie there any longer. */
async function removeOwnPlain({ seal }: ExchangePlace, shelf: Shelf): Promise<void> {
  if (!seal.isSealed) return;
  const plain = [...shelf.blobs].filter(([, blob]) => shelf.isOwn(blob) && blob.problem === 'no-passphrase');
  if (plain.length > 0) await shelf.remove(plain.map(([name]) => name));
}

async function roomOf({ store }: ExchangePlace): Promise<Pushed['room']> {
  const { room } = store;
  if (!room) return undefined;
  const used = (await store.list()).reduce((sum, { name, length }) => sum + room.taken(name, length ?? 0), 0);
  return { used, of: room.total };
}

/** The same for the same documents beside the same blobs. */
async function sightOf({ blobs }: ExchangeMemory, documents: ReadonlyMap<SyncPart, Bytes>): Promise<string> {
  const seen = [...blobs]
    .map(([name, { problem = '' }]) => `${name} ${problem}`)
    .sort()
    .join();
  const sums: string[] = [];
  for (const part of syncParts) {
    const update = documents.get(part);
    if (update) sums.push(`${part}:${await hashOf(update)}`);
  }
  return hashOf(joinBytes([new TextEncoder().encode(`${seen};${sums.join()}`)]));
}
