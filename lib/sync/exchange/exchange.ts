/**
 * Exchange between devices through dumb storage: documents become blobs, and blobs documents again. Each device only
 * adds blobs of its own; what goes was written anew before, whole, by whoever removes it. So nothing depends on the
 * order of things, on clocks, or on a storage that keeps its promises: what is missing there is put there again.
 */
import type { SyncPart } from '@/lib/domain/sync/sync-parts';
import type { Bytes } from '@/lib/sealing/bytes';
import type { ExchangePlace } from './exchange-place';
import { type Pulled, pull } from './pull';
import { type Pushed, push } from './push';

export type { ExchangePlace, Pulled, Pushed };

/** @throws SyncError where the storage fails */
export async function pullUpdates(place: ExchangePlace): Promise<Pulled> {
  return pull(place);
}

/** `documents`: the whole of each part that is exchanged. @throws SyncError where the storage fails */
export async function pushDocuments(place: ExchangePlace, documents: ReadonlyMap<SyncPart, Bytes>): Promise<Pushed> {
  return push(place, documents);
}

/** Erases everything that lies there, of all devices. @throws SyncError */
export async function leavePlace({ store }: ExchangePlace): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    const names = (await store.list()).map(({ name }) => name);
    if (names.length === 0) return;
    await store.remove(names);
  }
}
