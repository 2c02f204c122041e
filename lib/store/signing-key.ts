/**
 * The keys that identities are hashed with before they become terms of an index. Names and phone numbers can be
 * guessed, so a plain hash would hide nothing. Keys leave the store only in a backup file.
 *
 * An installation makes one key for itself. A store that took over orders of another installation has that one's key
 * too: of orders whose names have gone only the hashes are left, and they can be made with no other key.
 */
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import type { Sign } from '@/lib/domain/customer/terms';
import type { ReplydockDatabase } from './database';

export const signingKeyName = 'signing-key';
const otherKeysName = 'other-signing-keys';
const keyBytes = 32;
/** Long enough that no two of millions of identities meet by chance. */
const hashBytes = 12;

export class NoSigningKeyError extends Error {
  override readonly name = 'NoSigningKeyError';
}

export function createSigningKey(): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(keyBytes));
}

export interface SigningKeys {
  readonly own: Uint8Array;
  /** Of other installations. */
  readonly others: readonly Uint8Array[];
  /** Everything that still tells its plain facts is found under all keys. */
  readonly areSpread: boolean;
}

/** @throws NoSigningKeyError if the key is gone: a new one would part all customers from their history unnoticed. */
export async function readSigningKeys(db: ReplydockDatabase): Promise<SigningKeys> {
  const [own, others] = await db.singles.bulkGet([signingKeyName, otherKeysName]);
  if (!isKey(own?.value)) throw new NoSigningKeyError('The key of this installation is gone');
  return { own: own.value, ...fittingOthers(others?.value) };
}

/** For a transaction that changes with the keys whatever was signed with those before. */
export async function saveSigningKeys(db: ReplydockDatabase, { own, others, areSpread }: SigningKeys): Promise<void> {
  await db.singles.put({ name: signingKeyName, value: own });
  if (others.length === 0) await db.singles.delete(otherKeysName);
  else await db.singles.put({ name: otherKeysName, value: { keys: others, areSpread } });
}

const signers = new WeakMap<ReplydockDatabase, { readonly name: string; readonly sign: Sign }>();

/**
 * The signer of this store, read anew each time: another context may have taken over a key since.
 * @throws NoSigningKeyError
 */
export async function readSigner(db: ReplydockDatabase): Promise<Sign> {
  const { own, others } = await readSigningKeys(db);
  const name = [own, ...others].join(' ');
  const known = signers.get(db);
  if (known?.name === name) return known.sign;
  const sign = createSigner(own, others);
  signers.set(db, { name, sign });
  return sign;
}

/** Makes hashes of 16 letters, digits, - and _. Synchronous, unlike the browser's own: it may be used inside a transaction. */
export function createSigner(key: Uint8Array, others: readonly Uint8Array[] = []): Sign {
  const keyed = hmac.create(sha256, key);
  const encoder = new TextEncoder();
  const sign = (text: string): string => {
    const hash = keyed.clone().update(encoder.encode(text)).digest().subarray(0, hashBytes);
    return btoa(String.fromCharCode(...hash))
      .replaceAll('+', '-')
      .replaceAll('/', '_');
  };
  return others.length === 0 ? sign : Object.assign(sign, { others: others.map((other) => createSigner(other)) });
}

function isKey(value: unknown): value is Uint8Array {
  return value instanceof Uint8Array;
}

function fittingOthers(value: unknown): Pick<SigningKeys, 'others' | 'areSpread'> {
  if (typeof value !== 'object' || value === null || !('keys' in value) || !Array.isArray(value.keys)) {
    return { others: [], areSpread: true };
  }
  return { others: value.keys.filter(isKey), areSpread: 'areSpread' in value && value.areSpread === true };
}
