/**
 * The first bytes of every blob: that it is ours, and how it is closed. Numbers are big-endian.
 *
 * | bytes | sealed | plain |
 * |---|---|---|
 * | 0–4   | `RDSYB` | `RDSYB` |
 * | 5     | version: 1 | version: 1 |
 * | 6     | 1 | 0 |
 * | 7–10  | rounds of PBKDF2-SHA-256 | the first bytes of SHA-256 of the name and what follows |
 * | 11–26 | salt of the key | what is in it, deflated |
 * | 27–38 | nonce | |
 * | 39–…  | what is in it, deflated and padded, encrypted | |
 *
 * The salt stands in each blob, so that one whose key blob is lost can still be opened by whoever has the passphrase.
 */
import { SyncError } from '@/lib/domain/sync/sync-problem';
import { type Bytes, joinBytes } from '@/lib/sealing/bytes';
import { isPossible, type SaltedRounds, saltLength } from './place-key';

const magic = new TextEncoder().encode('RDSYB');
const version = 1;
const [kindAt, bodyAt] = [6, 7] as const;
const sumLength = 4;
const nonceLength = 12;

export type BlobFrame =
  | { readonly kind: 'plain'; readonly isWhole: boolean; readonly body: Bytes }
  | ({ readonly kind: 'sealed'; readonly head: Bytes; readonly nonce: Bytes; readonly body: Bytes } & SaltedRounds);

/** @throws SyncError `unreadable`, `tampered`, `newer-version` */
export async function readFrame(name: string, bytes: Bytes): Promise<BlobFrame> {
  if (!magic.every((byte, index) => bytes[index] === byte)) throw new SyncError({ name: 'unreadable' });
  if ((bytes[magic.byteLength] ?? 0) > version) throw new SyncError({ name: 'newer-version' });
  if (bytes[kindAt] === 0) return readPlain(name, bytes);
  const rest = bytes.slice(bodyAt);
  const head = bytes.slice(0, bodyAt + 4 + saltLength);
  if (bytes[kindAt] !== 1 || rest.byteLength < 4 + saltLength + nonceLength) throw new SyncError({ name: 'tampered' });
  const rounds = new DataView(rest.buffer).getUint32(0);
  const salt = rest.slice(4, 4 + saltLength);
  if (!isPossible(rounds)) throw new SyncError({ name: 'tampered' });
  const nonce = rest.slice(4 + saltLength, 4 + saltLength + nonceLength);
  return { kind: 'sealed', head, rounds, salt, nonce, body: rest.slice(4 + saltLength + nonceLength) };
}

export async function writePlain(name: string, body: Bytes): Promise<Bytes> {
  return joinBytes([magic, Uint8Array.of(version, 0), await sumOf(name, body), body]);
}

/** What stands before the nonce of a sealed blob; it is vouched for. */
export function sealedHead({ rounds, salt }: SaltedRounds): Bytes {
  const count = new Uint8Array(4);
  new DataView(count.buffer).setUint32(0, rounds);
  return joinBytes([magic, Uint8Array.of(version, 1), count, salt]);
}

export function newNonce(): Bytes {
  return crypto.getRandomValues(new Uint8Array(nonceLength));
}

async function readPlain(name: string, bytes: Bytes): Promise<BlobFrame> {
  const body = bytes.slice(bodyAt + sumLength);
  const sum = await sumOf(name, body);
  return { kind: 'plain', isWhole: sum.every((byte, index) => bytes[bodyAt + index] === byte), body };
}

async function sumOf(name: string, body: Bytes): Promise<Bytes> {
  const summed = joinBytes([new TextEncoder().encode(`${name}\n`), body]);
  return new Uint8Array(await crypto.subtle.digest('SHA-256', summed), 0, sumLength);
}
