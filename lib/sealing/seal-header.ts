/**
 * The first bytes of whatever is sealed. Numbers are big-endian.
 *
 * | bytes | what |
 * |---|---|
 * | 0–7   | `RDSEALED` |
 * | 8     | version of the sealing: 1 |
 * | 9–12  | rounds of PBKDF2-SHA-256 |
 * | 13–28 | salt, random |
 * | 29–36 | beginning of every chunk's nonce, random |
 * | 37–52 | check value: an empty text sealed with the key, so that a wrong passphrase is known at once |
 * | 53–56 | the first bytes of SHA-256 of all before, so that a damaged header is not taken for a wrong passphrase |
 */
import { type Bytes, joinBytes } from './bytes';
import { SealError } from './seal-error';

const magic = new TextEncoder().encode('RDSEALED');
const version = 1;
const [saltAt, nonceAt, checkAt, sumAt] = [13, 29, 37, 53] as const;
export const headerLength = 57;

/** What a header may ask of this machine: more would keep it busy for minutes. */
const mostRounds = 5_000_000;
const leastRounds = 1000;

export interface SealHeader {
  readonly rounds: number;
  readonly salt: Bytes;
  readonly nonceBeginning: Bytes;
  readonly check: Bytes;
  /** What stands before the check value; every chunk vouches for it. */
  readonly vouchedFor: Bytes;
}

export function beginsSealed(bytes: Uint8Array): boolean {
  return bytes.byteLength >= magic.byteLength && magic.every((byte, index) => bytes[index] === byte);
}

/** A new header without its check value: with a salt and a nonce of its own. */
export function draftHeader(rounds: number): Omit<SealHeader, 'check'> {
  const numbers = new Uint8Array(5);
  numbers[0] = version;
  new DataView(numbers.buffer).setUint32(1, rounds);
  const salt = crypto.getRandomValues(new Uint8Array(nonceAt - saltAt));
  const nonceBeginning = crypto.getRandomValues(new Uint8Array(checkAt - nonceAt));
  return { rounds, salt, nonceBeginning, vouchedFor: joinBytes([magic, numbers, salt, nonceBeginning]) };
}

export async function writeHeader({ vouchedFor, check }: Pick<SealHeader, 'vouchedFor' | 'check'>): Promise<Bytes> {
  const summed = joinBytes([vouchedFor, check]);
  return joinBytes([summed, await sumOf(summed)]);
}

/** @throws SealError where these are not the first bytes of something sealed that can be opened. */
export async function readHeader(bytes: Bytes): Promise<SealHeader> {
  if (!beginsSealed(bytes)) throw new SealError('not-sealed', 0);
  if (bytes.byteLength < headerLength) throw new SealError('cut-short', 0);
  if ((bytes[magic.byteLength] ?? 0) > version) throw new SealError('newer-version', 0);
  const sum = await sumOf(bytes.slice(0, sumAt));
  const rounds = new DataView(bytes.buffer, bytes.byteOffset).getUint32(magic.byteLength + 1);
  const isWhole = sum.every((byte, index) => byte === bytes[sumAt + index]);
  if (!isWhole || rounds < leastRounds || rounds > mostRounds) throw new SealError('damaged', 0);
  return {
    rounds,
    salt: bytes.slice(saltAt, nonceAt),
    nonceBeginning: bytes.slice(nonceAt, checkAt),
    check: bytes.slice(checkAt, sumAt),
    vouchedFor: bytes.slice(0, checkAt),
  };
}

async function sumOf(bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes), 0, headerLength - sumAt);
}
