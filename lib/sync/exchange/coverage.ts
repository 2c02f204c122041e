/**
 * What an update holds: which operations (by client and clock) and which deletions. Two updates that cover the same say
 * the same; so what is new, what is missing and what may go is plain arithmetic with spans.
 */
import * as Y from 'yjs';
import { SyncError } from '@/lib/domain/sync/sync-problem';
import type { Bytes } from '@/lib/sealing/bytes';

/** Of each client: where a span begins and where it ends (not included), in order, none touching the next. */
export type Spans = ReadonlyMap<number, readonly number[]>;

export interface Coverage {
  readonly structs: Spans;
  readonly deletes: Spans;
}

export const coversNothing: Coverage = { structs: new Map(), deletes: new Map() };

/** @throws SyncError `unreadable` where this is no update */
export function coverageOf(update: Bytes): Coverage {
  const { structs, ds } = decode(update);
  const made = new Map<number, number[]>();
  for (const struct of structs) {
    if (struct instanceof Y.Skip) continue;
    spansIn(made, struct.id.client).push(struct.id.clock, struct.id.clock + struct.length);
  }
  const deleted = new Map<number, number[]>();
  for (const [client, items] of ds.clients) {
    for (const { clock, len } of items) spansIn(deleted, client).push(clock, clock + len);
  }
  return { structs: tidied(made), deletes: tidied(deleted) };
}

/** @throws SyncError `unreadable` */
export function decode(update: Bytes): ReturnType<typeof Y.decodeUpdate> {
  try {
    return Y.decodeUpdate(update);
  } catch (cause) {
    throw new SyncError({ name: 'unreadable' }, { cause });
  }
}

export function joinCoverage(all: readonly Coverage[]): Coverage {
  return { structs: joinSpans(all.map((one) => one.structs)), deletes: joinSpans(all.map((one) => one.deletes)) };
}

/** What `from` holds and `taken` does not. */
export function lessCoverage(from: Coverage, taken: Coverage): Coverage {
  return { structs: lessSpans(from.structs, taken.structs), deletes: lessSpans(from.deletes, taken.deletes) };
}

export function isNothing({ structs, deletes }: Coverage): boolean {
  return structs.size === 0 && deletes.size === 0;
}

export function covers(whole: Coverage, part: Coverage): boolean {
  return isNothing(lessCoverage(part, whole));
}

function joinSpans(all: readonly Spans[]): Spans {
  const joined = new Map<number, number[]>();
  for (const spans of all) {
    for (const [client, own] of spans) {
      const list = spansIn(joined, client);
      for (const edge of own) list.push(edge);
    }
  }
  return tidied(joined);
}

function lessSpans(from: Spans, taken: Spans): Spans {
  const left = new Map<number, readonly number[]>();
  for (const [client, spans] of from) {
    const rest = less(spans, taken.get(client) ?? []);
    if (rest.length > 0) left.set(client, rest);
  }
  return left;
}

function less(from: readonly number[], taken: readonly number[]): readonly number[] {
  const left: number[] = [];
  let next = 0;
  for (const [start, end] of pairs(from)) {
    let at = start;
    while (next < taken.length && (taken[next + 1] ?? 0) <= at) next += 2;
    for (let i = next; i < taken.length && (taken[i] ?? 0) < end; i += 2) {
      const begins = taken[i] ?? 0;
      if (begins > at) left.push(at, begins);
      at = Math.max(at, taken[i + 1] ?? 0);
    }
    if (at < end) left.push(at, end);
  }
  return left;
}

function tidied(all: ReadonlyMap<number, readonly number[]>): Spans {
  const tidy = new Map<number, readonly number[]>();
  for (const [client, spans] of all) {
    const joined: number[] = [];
    for (const [start, end] of pairs(spans).sort((a, b) => a[0] - b[0])) {
      if (end <= start) continue;
      const last = joined.at(-1);
      if (last !== undefined && start <= last) joined[joined.length - 1] = Math.max(last, end);
      else joined.push(start, end);
    }
    if (joined.length > 0) tidy.set(client, joined);
  }
  return tidy;
}

function pairs(spans: readonly number[]): (readonly [number, number])[] {
  const all: (readonly [number, number])[] = [];
  for (let i = 0; i + 1 < spans.length; i += 2) all.push([spans[i] ?? 0, spans[i + 1] ?? 0]);
  return all;
}

function spansIn(all: Map<number, number[]>, client: number): number[] {
  const there = all.get(client);
  if (there) return there;
  const made: number[] = [];
  all.set(client, made);
  return made;
}
