/** The bytes of a file that are looked at before any row is read: its beginning and end, and a few places between. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { type ByteRange, type ReportFile, readRanges } from './report-file';

export interface LookedAt {
  /** The beginning, places between, and the end, where these are not the beginning. */
  readonly samples: readonly Uint8Array[];
  readonly head: Uint8Array;
  readonly tail: Uint8Array;
  readonly isWhole: boolean;
  readonly fingerprint: string;
}

const headBytes = 131_072;
const tailBytes = 65_536;
const betweenBytes = 16_384;
const placesBetween = 6;

export async function lookAtBytes(file: ReportFile): Promise<LookedAt> {
  const { size } = file;
  if (size <= headBytes) {
    const [head = new Uint8Array()] = await readRanges(file, [{ start: 0, end: size }]);
    return { samples: [head], head, tail: head, isWhole: true, fingerprint: fingerprintOf(size, head, head) };
  }
  const samples = await readRanges(file, rangesOf(size));
  const [head = new Uint8Array()] = samples;
  const tail = samples.at(-1) ?? head;
  return { samples, head, tail, isWhole: false, fingerprint: fingerprintOf(size, head, tail) };
}

function rangesOf(size: number): ByteRange[] {
  const tail = { start: Math.max(headBytes, size - tailBytes), end: size };
  const step = Math.floor((tail.start - headBytes) / (placesBetween + 1));
  // UTF-16 needs even places.
  const between = Array.from({ length: step > betweenBytes ? placesBetween : 0 }, (_, index) => {
    const start = (headBytes + step * (index + 1)) & ~1;
    return { start, end: start + betweenBytes };
  });
  return [{ start: 0, end: headBytes }, ...between, tail];
}

/** A file that has grown or whose end has changed is another one. */
function fingerprintOf(size: number, head: Uint8Array, tail: Uint8Array): string {
  const hash = sha256.create().update(head).update(tail).digest();
  return `${size}-${bytesToHex(hash).slice(0, 32)}`;
}
