/**
 * Closes blobs before they leave and opens those that came. With a passphrase the storage sees neither names nor words,
 * and hardly sizes; a blob that was changed, cut, renamed or put in another's place does not open.
 */
import { SyncError, type SyncProblemName } from '@/lib/domain/sync/sync-problem';
import { type Bytes, joinBytes } from '@/lib/sealing/bytes';
import type { BlobStore } from '../blob-store';
import { blobCipher, decryptBlob } from './blob-cipher';
import { newNonce, readFrame, sealedHead, writePlain } from './blob-frame';
import { randomWord } from './blob-name';
import { deflate, inflate } from './deflate';
import { findKeys, keyOfBlobs, mostKeys } from './find-keys';
import { pad, unpad } from './padding';
import {
  derivePlaceKey,
  idOf,
  isKeyName,
  newSalt,
  type PlaceKey,
  type SaltedRounds,
  usualRounds,
  writeKeyBlob,
} from './place-key';

export { passphraseKey } from './place-key';

export interface Seal {
  readonly isSealed: boolean;
  seal(name: string, plain: Bytes): Promise<Bytes>;
  /**
   * @throws SyncError `tampered`, `newer-version`, `unreadable`; `wrong-passphrase` where it was sealed with another
   * one; `no-passphrase` where only one of both sides, the blob and this seal, has one
   */
  open(name: string, sealed: Bytes): Promise<Bytes>;
}

interface SealOptions {
  /** Rounds of the key derivation for a new key; fewer only where nothing is at stake. */
  readonly rounds?: number;
}

/**
 * The seal of a place: with the key that lies there, or a new one. Without a passphrase blobs are only deflated.
 *
 * @throws SyncError `wrong-passphrase`, `no-passphrase`, `tampered`, `newer-version`, or what the storage throws
 */
export async function openSeal(
  store: BlobStore,
  passphrase: CryptoKey | undefined,
  newName: () => string = () => `key-${randomWord(16)}`,
  { rounds = usualRounds }: SealOptions = {},
): Promise<Seal> {
  const names = (await store.list()).map(({ name }) => name);
  if (!passphrase) {
    if (names.some(isKeyName)) throw new SyncError({ name: 'no-passphrase' });
    return plainSeal;
  }
  const found = await findKeys(store, passphrase, names);
  const [first, ...more] = found.own;
  if (first) return new PlaceSeal(store, passphrase, [first, ...more]);
  if (found.problem) throw new SyncError({ name: found.problem });
  const key = (await keyOfBlobs(store, passphrase, names)) ?? (await derivePlaceKey(passphrase, newSalt(rounds)));
  const name = newName();
  await store.write(isKeyName(name) ? name : `key-${name}`.slice(0, 60), await writeKeyBlob(key));
  return new PlaceSeal(store, passphrase, [key]);
}

const plainSeal: Seal = {
  isSealed: false,
  async seal(name, plain) {
    return writePlain(name, await deflate(plain));
  },
  async open(name, sealed) {
    const frame = await readFrame(name, sealed);
    if (frame.kind === 'sealed') throw new SyncError({ name: 'no-passphrase' });
    if (!frame.isWhole) throw new SyncError({ name: 'unreadable' });
    return inflate(frame.body);
  },
};

class PlaceSeal implements Seal {
  readonly isSealed = true;
  readonly #store: BlobStore;
  readonly #passphrase: CryptoKey;
  /** By salt and rounds: the key, or why there is none. */
  readonly #keys: Map<string, PlaceKey | SyncProblemName>;
  readonly #writingKey: PlaceKey;

  constructor(store: BlobStore, passphrase: CryptoKey, keys: readonly [PlaceKey, ...PlaceKey[]]) {
    this.#store = store;
    this.#passphrase = passphrase;
    this.#writingKey = keys[0];
    this.#keys = new Map(keys.map((key) => [idOf(key), key]));
  }

  async seal(name: string, plain: Bytes): Promise<Bytes> {
    const { key } = this.#writingKey;
    const [head, nonce] = [sealedHead(this.#writingKey), newNonce()];
    const sealed = await crypto.subtle.encrypt(blobCipher(head, nonce, name), key, pad(await deflate(plain)));
    return joinBytes([head, nonce, new Uint8Array(sealed)]);
  }

  async open(name: string, sealed: Bytes): Promise<Bytes> {
    const frame = await readFrame(name, sealed);
    // Whoever can write there could leave anything unsealed.
    if (frame.kind === 'plain') throw new SyncError({ name: 'no-passphrase' });
    const key = await this.#keyFor(frame);
    if (typeof key === 'string') throw new SyncError({ name: key });
    const opened = await decryptBlob(key, frame, name);
    // A salt that opens nothing is not tried again: each try is slow.
    if (!this.#keys.has(idOf(key))) this.#keys.set(idOf(key), opened ? key : 'tampered');
    if (!opened) throw new SyncError({ name: 'tampered' });
    return inflate(unpad(opened));
  }

  /** The key that a blob names: one of ours, one that another device made meanwhile, or one whose own blob is lost. */
  async #keyFor(salted: SaltedRounds): Promise<PlaceKey | SyncProblemName> {
    const known = this.#keys.get(idOf(salted));
    if (known) return known;
    if (this.#keys.size >= mostKeys) return 'tampered';
    const { own, others } = await findKeys(
      this.#store,
      this.#passphrase,
      (await this.#store.list()).map(({ name }) => name),
    );
    for (const key of own) this.#keys.set(idOf(key), key);
    for (const other of others) this.#keys.set(other, 'wrong-passphrase');
    return this.#keys.get(idOf(salted)) ?? derivePlaceKey(this.#passphrase, salted);
  }
}
