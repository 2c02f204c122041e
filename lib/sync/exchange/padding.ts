/**
 * Makes what is sealed longer, so that its length tells little: all lengths fall into few classes, at most an eighth
 * is added. Source: Padmé, in "Reducing Metadata Leakage from Encrypted Files and Communication with PURBs" (2019), §4.
 */
import { SyncError } from '@/lib/domain/sync/sync-problem';
import { type Bytes, joinBytes } from '@/lib/sealing/bytes';

const countLength = 4;
/** A changed word and a changed switch look the same. */
const leastLength = 256;

export function pad(bytes: Bytes): Bytes {
  const count = new Uint8Array(countLength);
  new DataView(count.buffer).setUint32(0, bytes.byteLength);
  const filling = paddedLength(bytes.byteLength + countLength) - bytes.byteLength - countLength;
  return joinBytes([count, bytes, new Uint8Array(filling)]);
}

/** @throws SyncError `unreadable` */
export function unpad(bytes: Bytes): Bytes {
  const length = bytes.byteLength < countLength ? -1 : new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  if (length < 0 || length + countLength > bytes.byteLength) throw new SyncError({ name: 'unreadable' });
  return bytes.slice(countLength, countLength + length);
}

export function paddedLength(length: number): number {
  if (length <= leastLength) return leastLength;
  const exponent = Math.floor(Math.log2(length));
  const step = 2 ** (exponent - Math.floor(Math.log2(exponent)) - 1);
  return Math.ceil(length / step) * step;
}
