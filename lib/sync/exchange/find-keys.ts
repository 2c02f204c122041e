/** Which keys lie at a place, and which of them the passphrase makes. */
import { SyncError, type SyncProblemName, syncProblemOf } from '@/lib/domain/sync/sync-problem';
import type { BlobStore } from '../blob-store';
import { decryptBlob } from './blob-cipher';
import { readFrame } from './blob-frame';
import { parseBlobName } from './blob-name';
import { derivePlaceKey, fits, idOf, isKeyName, type PlaceKey, readKeyBlob } from './place-key';

/** How many keys are looked at: whoever can write there could leave any number of them. */
export const mostKeys = 8;

export interface FoundKeys {
  readonly own: readonly PlaceKey[];
  /** Ids of those that another passphrase made. */
  readonly others: readonly string[];
  /** Why none of those that are there is ours. */
  readonly problem?: SyncProblemName | undefined;
}

export async function findKeys(store: BlobStore, passphrase: CryptoKey, names: readonly string[]): Promise<FoundKeys> {
  const [own, others]: [PlaceKey[], string[]] = [[], []];
  let problem: SyncProblemName | undefined;
  for (const name of names.filter(isKeyName).sort().slice(0, mostKeys)) {
    const bytes = await store.read(name);
    if (!bytes) continue;
    try {
      const blob = await readKeyBlob(bytes);
      const key = await derivePlaceKey(passphrase, blob);
      if (await fits(key, blob)) own.push(key);
      else others.push(idOf(blob));
    } catch (error) {
      problem = syncProblemOf(error).name;
    }
  }
  return { own, others, problem: others.length > 0 ? 'wrong-passphrase' : problem };
}

/**
 * The key of blobs whose key blob is gone.
 *
 * @throws SyncError `wrong-passphrase` where there are sealed blobs and none of those looked at opens
 */
export async function keyOfBlobs(
  store: BlobStore,
  passphrase: CryptoKey,
  names: readonly string[],
): Promise<PlaceKey | undefined> {
  let isSealed = false;
  for (const name of names.filter(parseBlobName).slice(0, 3)) {
    const bytes = await store.read(name);
    const frame = bytes && (await readFrame(name, bytes).catch(() => undefined));
    if (frame?.kind !== 'sealed') continue;
    isSealed = true;
    const key = await derivePlaceKey(passphrase, frame);
    if (await decryptBlob(key, frame, name)) return key;
  }
  if (isSealed) throw new SyncError({ name: 'wrong-passphrase' });
  return undefined;
}
