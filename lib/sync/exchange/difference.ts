/**
 * The part of an update that somebody has not yet. The library's own difference keeps all deletions that ever were;
 * here they are cut down to those that are new, so that a single edit stays small for as long as a document lives.
 */
import * as Y from 'yjs';
import { type Bytes, joinBytes } from '@/lib/sealing/bytes';
import { type Coverage, coverageOf, covers, decode, isNothing, lessCoverage, type Spans } from './coverage';

export interface Whole {
  readonly update: Bytes;
  readonly coverage: Coverage;
}

/** @throws SyncError `unreadable` */
export function wholeOf(update: Bytes): Whole {
  return { update, coverage: coverageOf(update) };
}

/** Undefined where nothing is missing. What is given holds all that is missing, and seldom a little more. */
export function differenceOf({ update, coverage }: Whole, held: Coverage): Whole | undefined {
  const missing = lessCoverage(coverage, held);
  if (isNothing(missing)) return undefined;
  const rough = ownBytes(Y.diffUpdate(update, Y.encodeStateVector(clocksBefore(coverage.structs, missing.structs))));
  const exact = wholeOf(withDeletes(rough, missing.deletes));
  return covers(exact.coverage, missing) ? exact : wholeOf(rough);
}

/** Up to where each client's operations are left out. */
function clocksBefore(all: Spans, missing: Spans): Map<number, number> {
  return new Map([...all].map(([client, spans]) => [client, missing.get(client)?.[0] ?? spans.at(-1) ?? 0]));
}

/** Deletions stand at the end, in an order that is always the same: they can be cut off and replaced. */
function withDeletes(update: Bytes, deletes: Spans): Bytes {
  const written = new Map([...decode(update).ds.clients].map(([client, items]) => [client, items.flatMap(edges)]));
  const end = encodeDeletes(written);
  const cut = update.byteLength - end.byteLength;
  const isAsThought = cut >= 0 && end.every((byte, index) => byte === update[cut + index]);
  return isAsThought ? joinBytes([update.subarray(0, cut), encodeDeletes(deletes)]) : update;
}

function edges({ clock, len }: { readonly clock: number; readonly len: number }): readonly [number, number] {
  return [clock, clock + len];
}

function encodeDeletes(deletes: Spans): Bytes {
  const bytes: number[] = [];
  pushNumber(bytes, deletes.size);
  for (const [client, spans] of [...deletes].sort(([a], [b]) => b - a)) {
    pushNumber(bytes, client);
    pushNumber(bytes, spans.length / 2);
    for (let i = 0; i + 1 < spans.length; i += 2) {
      const [start = 0, end = 0] = [spans[i], spans[i + 1]];
      pushNumber(bytes, start);
      pushNumber(bytes, end - start);
    }
  }
  return Uint8Array.from(bytes);
}

/** Seven bits a byte, the lowest first, as Yjs writes numbers. */
function pushNumber(bytes: number[], value: number): void {
  let rest = value;
  while (rest > 127) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
}

function ownBytes(bytes: Uint8Array): Bytes {
  return Uint8Array.from(bytes);
}
