/**
 * A storage that is asked as little as can be in one round: who opens it and who then reads it share one listing, as
 * long as nothing was written in between; key blobs, which never change, are read once for all.
 */
import type { Bytes } from '@/lib/sealing/bytes';
import type { BlobInfo, BlobStore } from '@/lib/sync/blob-store';
import { isKeyName } from '@/lib/sync/exchange/place-key';

/** Key blobs by name, byte by byte. */
type KnownKeys = Record<string, number[]>;

export interface SparingStore extends BlobStore {
  /** Those that are still there. */
  knownKeys(): KnownKeys;
}

export function sparingly(store: BlobStore, known: Readonly<KnownKeys>): SparingStore {
  let first: Promise<readonly BlobInfo[]> | undefined;
  /** The first listing may be shared once. */
  let isFresh = false;
  const keys = new Map(Object.entries(known));
  const used = new Set<string>();
  const changing = <T>(work: Promise<T>): Promise<T> => {
    isFresh = false;
    return work;
  };

  async function readKey(name: string): Promise<Bytes | undefined> {
    const bytes = keys.get(name) ?? (await store.read(name));
    if (!bytes) return undefined;
    keys.set(name, [...bytes]);
    used.add(name);
    return Uint8Array.from(bytes);
  }

  return {
    room: store.room,
    list: () => {
      if (first && isFresh) {
        isFresh = false;
        return first;
      }
      isFresh = first === undefined;
      first = store.list();
      return first;
    },
    read: (name) => (isKeyName(name) ? readKey(name) : store.read(name)),
    write: (name, bytes) => changing(store.write(name, bytes)),
    remove: (names) => changing(store.remove(names)),
    knownKeys: () => Object.fromEntries([...used].flatMap((name) => [[name, keys.get(name) ?? []] as const])),
  };
}
