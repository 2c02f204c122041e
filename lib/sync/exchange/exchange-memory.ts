/**
 * What a device remembers of a place between two exchanges: which blobs lie there and what each covers. Kept by the
 * caller; one that is broken or lost costs a fresh look at everything, and nothing else.
 */
import * as z from 'zod/mini';
import { type SyncPart, syncPartSchema, syncParts } from '@/lib/domain/sync/sync-parts';
import { syncProblemNames } from '@/lib/domain/sync/sync-problem';
import { type SyncDevice, syncDeviceSchema } from '@/lib/domain/sync/sync-status';
import { type Coverage, joinCoverage, type Spans } from './coverage';

const count = z.int().check(z.minimum(0));
/** Of each client: its number, then its spans. */
const spansSchema = z.array(z.array(count).check(z.minLength(1)));
const coverageSchema = z.object({ structs: spansSchema, deletes: spansSchema });
const partsSchema = z.array(syncPartSchema);

const blobSchema = z.object({
  length: count,
  /** Who wrote it, and when by that device's clock; the other by ours. */
  device: syncDeviceSchema.shape.id,
  at: count,
  firstSeenAt: count,
  parts: z.array(z.tuple([syncPartSchema, coverageSchema])),
  /** There is something in it that was not read: it must stay. */
  hasMore: z.boolean(),
  /** Parts of which our own document is not known to hold all: to be read again, so that nothing is lost on the way. */
  lacking: partsSchema,
  tries: count,
  triedAt: count,
  problem: z.optional(z.enum(syncProblemNames)),
});
type StoredBlob = z.infer<typeof blobSchema>;

const memorySchema = z.object({
  version: z.literal(1),
  nextNumber: count,
  blobs: z.array(z.tuple([z.string().check(z.maxLength(60)), blobSchema])).check(z.maxLength(5000)),
  devices: z.array(syncDeviceSchema).check(z.maxLength(200)),
  /** What this device exchanges: as last pushed. Absent = not yet. */
  parts: z.optional(partsSchema),
  /** Blobs that were written in place of others, which go as soon as it is sure that these are there. */
  folds: z.array(z.object({ name: z.string(), sum: z.string(), replaces: z.array(z.string()) })),
  /** Stands for the documents and blobs at whose sight nothing was left to do. */
  settled: z.optional(z.string()),
});
type StoredMemory = z.infer<typeof memorySchema>;

export interface KnownBlob extends Omit<StoredBlob, 'parts'> {
  readonly parts: ReadonlyMap<SyncPart, Coverage>;
}
export type SyncFold = StoredMemory['folds'][number];

export interface ExchangeMemory extends Omit<StoredMemory, 'version' | 'blobs' | 'devices' | 'folds'> {
  readonly blobs: ReadonlyMap<string, KnownBlob>;
  readonly devices: readonly SyncDevice[];
  readonly folds: readonly SyncFold[];
}

export const freshMemory: ExchangeMemory = { nextNumber: 1, blobs: new Map(), devices: [], folds: [] };

/** Undefined where there is none, or what is there is not sound. */
export function readMemory(kept: unknown): ExchangeMemory | undefined {
  const checked = memorySchema.safeParse(kept);
  if (!checked.success) return undefined;
  const { version: _, blobs, ...rest } = checked.data;
  return { ...rest, blobs: new Map(blobs.map(([name, blob]) => [name, fromStored(blob)])) };
}

/** As plain JSON. */
export function writeMemory({ blobs, devices, folds, ...rest }: ExchangeMemory): unknown {
  const stored: StoredMemory = {
    ...rest,
    version: 1,
    blobs: [...blobs].map(([name, blob]) => [name, toStored(blob)]),
    devices: [...devices],
    folds: [...folds],
  };
  return stored;
}

/** What these blobs hold of a part, all together. */
export function heldBy(blobs: Iterable<KnownBlob>, part: SyncPart): Coverage {
  return joinCoverage([...blobs].flatMap(({ parts }) => parts.get(part) ?? []));
}

/** The same for every part. */
export function partsHeld(blobs: ReadonlyMap<string, KnownBlob>): ReadonlyMap<SyncPart, Coverage> {
  return new Map(syncParts.map((part) => [part, heldBy(blobs.values(), part)]));
}

function toStored({ parts, ...blob }: KnownBlob): StoredBlob {
  return {
    ...blob,
    parts: [...parts].map(([part, { structs, deletes }]) => [
      part,
      { structs: fromSpans(structs), deletes: fromSpans(deletes) },
    ]),
  };
}

function fromStored({ parts, ...blob }: StoredBlob): KnownBlob {
  return {
    ...blob,
    parts: new Map(
      parts.map(([part, { structs, deletes }]) => [part, { structs: toSpans(structs), deletes: toSpans(deletes) }]),
    ),
  };
}

function fromSpans(spans: Spans): number[][] {
  return [...spans].map(([client, edges]) => [client, ...edges]);
}

function toSpans(stored: readonly (readonly number[])[]): Spans {
  return new Map(stored.map(([client = 0, ...edges]) => [client, edges]));
}
