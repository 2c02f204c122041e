/**
 * The key of this installation that identities are hashed with before they become terms of an index. Names and phone
 * numbers can be guessed, so a plain hash would hide nothing. The key never leaves the store.
 */
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import type { Sign } from '@/lib/domain/customer/terms';
import type { ReplydockDatabase } from './database';

export const signingKeyName = 'signing-key';
const keyBytes = 32;
/** Long enough that no two of millions of identities meet by chance. */
const hashBytes = 12;

export class NoSigningKeyError extends Error {
  override readonly name = 'NoSigningKeyError';
}

export function createSigningKey(): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(keyBytes));
}

const signers = new WeakMap<ReplydockDatabase, Promise<Sign>>();

/**
 * The signer of this store; read once.
 * @throws NoSigningKeyError if the key is gone: a new one would part all customers from their history unnoticed.
 */
export function readSigner(db: ReplydockDatabase): Promise<Sign> {
  const known = signers.get(db);
  if (known) return known;
  const signer = db.singles.get(signingKeyName).then((record) => {
    if (!(record?.value instanceof Uint8Array)) throw new NoSigningKeyError('The key of this installation is gone');
    return createSigner(record.value);
  });
  signers.set(db, signer);
  signer.catch(() => signers.delete(db));
  return signer;
}

/** After the key was changed. */
export function forgetSigner(db: ReplydockDatabase): void {
  signers.delete(db);
}

/** Makes hashes of 16 letters, digits, - and _. Synchronous, unlike the browser's own: it may be used inside a transaction. */
export function createSigner(key: Uint8Array): Sign {
  const keyed = hmac.create(sha256, key);
  const encoder = new TextEncoder();
  return (text) => {
    const hash = keyed.clone().update(encoder.encode(text)).digest().subarray(0, hashBytes);
    return btoa(String.fromCharCode(...hash))
      .replaceAll('+', '-')
      .replaceAll('/', '_');
  };
}
