/**
 * The key of a place, and the blob that tells how it is made from the passphrase. It holds no secret; whether a
 * passphrase fits it is known without opening anything else.
 *
 * | bytes | what (numbers are big-endian) |
 * |---|---|
 * | 0–4   | `RDKEY` |
 * | 5     | version: 1 |
 * | 6–9   | rounds of PBKDF2-SHA-256 |
 * | 10–25 | salt, random |
 * | 26–37 | nonce, random |
 * | 38–53 | check value: an empty text sealed with the key |
 * | 54–57 | the first bytes of SHA-256 of all before, so that damage is not taken for a wrong passphrase |
 */
import { SyncError } from '@/lib/domain/sync/sync-problem';
import { type Bytes, joinBytes } from '@/lib/sealing/bytes';

const magic = new TextEncoder().encode('RDKEY');
const version = 1;
export const saltLength = 16;
const [roundsAt, saltAt, nonceAt, checkAt, sumAt, length] = [6, 10, 26, 38, 54, 58] as const;
/** Source: OWASP Password Storage Cheat Sheet, PBKDF2-HMAC-SHA256, read 2026-11. */
export const usualRounds = 600_000;
/** What a blob may ask of this machine: more would keep it busy for long. */
const [leastRounds, mostRounds] = [1000, 2_000_000] as const;

export interface SaltedRounds {
  readonly salt: Bytes;
  readonly rounds: number;
}

export interface PlaceKey extends SaltedRounds {
  readonly key: CryptoKey;
}

export interface KeyBlob extends SaltedRounds {
  readonly vouchedFor: Bytes;
  readonly nonce: Bytes;
  readonly check: Bytes;
}

export function isKeyName(name: string): boolean {
  return /^key-[a-z0-9-]{1,56}$/.test(name);
}

export function isPossible(rounds: number): boolean {
  return rounds >= leastRounds && rounds <= mostRounds;
}

/**
 * The passphrase as something a key can be made of, and that cannot be read out again. The same passphrase typed on
 * another system may come in another form of Unicode: it is the same passphrase.
 *
 * @throws SyncError `no-passphrase` for an empty one: it would protect nothing and look as if it did
 */
export async function passphraseKey(passphrase: string): Promise<CryptoKey> {
  if (passphrase === '') throw new SyncError({ name: 'no-passphrase' });
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
  return crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
}

/** What was made of a passphrase, for as long as that very object is held: each derivation is slow on purpose. */
const made = new WeakMap<CryptoKey, Map<string, Promise<PlaceKey>>>();
const mostMade = 16;

export function derivePlaceKey(passphrase: CryptoKey, salted: SaltedRounds): Promise<PlaceKey> {
  const known = made.get(passphrase) ?? new Map<string, Promise<PlaceKey>>();
  made.set(passphrase, known);
  const key = known.get(idOf(salted)) ?? deriveAnew(passphrase, salted);
  if (known.size >= mostMade) known.clear();
  known.set(idOf(salted), key);
  return key;
}

async function deriveAnew(passphrase: CryptoKey, { salt, rounds }: SaltedRounds): Promise<PlaceKey> {
  const key = await crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    passphrase,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
  return { salt, rounds, key };
}

export function newSalt(rounds: number): SaltedRounds {
  return { salt: crypto.getRandomValues(new Uint8Array(saltLength)), rounds };
}

export async function writeKeyBlob({ key, salt, rounds }: PlaceKey): Promise<Bytes> {
  const numbers = new Uint8Array(5);
  numbers[0] = version;
  new DataView(numbers.buffer).setUint32(1, rounds);
  const vouchedFor = joinBytes([magic, numbers, salt]);
  const nonce = crypto.getRandomValues(new Uint8Array(checkAt - nonceAt));
  const check = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv: nonce, additionalData: vouchedFor },
    key,
    new Uint8Array(0),
  );
  const summed = joinBytes([vouchedFor, nonce, new Uint8Array(check)]);
  return joinBytes([summed, await sumOf(summed)]);
}

/** @throws SyncError `tampered`, `newer-version` */
export async function readKeyBlob(bytes: Bytes): Promise<KeyBlob> {
  if (!magic.every((byte, index) => bytes[index] === byte)) throw new SyncError({ name: 'tampered' });
  if ((bytes[magic.byteLength] ?? 0) > version) throw new SyncError({ name: 'newer-version' });
  if (bytes.byteLength !== length) throw new SyncError({ name: 'tampered' });
  const sum = await sumOf(bytes.slice(0, sumAt));
  const rounds = new DataView(bytes.buffer, bytes.byteOffset).getUint32(roundsAt);
  const isWhole = sum.every((byte, index) => byte === bytes[sumAt + index]);
  if (!isWhole || !isPossible(rounds)) throw new SyncError({ name: 'tampered' });
  return {
    rounds,
    salt: bytes.slice(saltAt, nonceAt),
    nonce: bytes.slice(nonceAt, checkAt),
    check: bytes.slice(checkAt, sumAt),
    vouchedFor: bytes.slice(0, nonceAt),
  };
}

export async function fits({ key }: PlaceKey, { nonce, check, vouchedFor }: KeyBlob): Promise<boolean> {
  try {
    await crypto.subtle.decrypt({ name: 'AES-GCM', iv: nonce, additionalData: vouchedFor }, key, check);
    return true;
  } catch {
    return false;
  }
}

export function idOf({ salt, rounds }: SaltedRounds): string {
  return `${rounds}:${salt.join('.')}`;
}

async function sumOf(bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes), 0, length - sumAt);
}
