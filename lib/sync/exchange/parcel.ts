/**
 * What is in a blob, before it is sealed: who wrote it and when, and for each part an update.
 *
 * | bytes | what |
 * |---|---|
 * | 0   | version: 1 |
 * | 1–4 | length of the head, big-endian |
 * | …   | head: JSON (`headSchema`) |
 * | …   | the updates, one behind the other, as long as the head says |
 */
import * as z from 'zod/mini';
import { type SyncPart, syncPartSchema } from '@/lib/domain/sync/sync-parts';
import { SyncError } from '@/lib/domain/sync/sync-problem';
import { syncDeviceSchema } from '@/lib/domain/sync/sync-status';
import { type Bytes, joinBytes } from '@/lib/sealing/bytes';

const version = 1;
const frameLength = 5;
const time = z.int().check(z.minimum(0));

const headSchema = z.object({
  device: z.object({ id: syncDeviceSchema.shape.id, name: syncDeviceSchema.shape.name }),
  at: time,
  /** A later release may know parts that this one does not. */
  parts: z.array(z.tuple([z.string().check(z.maxLength(40)), z.int().check(z.minimum(0))])).check(z.maxLength(50)),
  /** Others that were known there, said where their own blobs may have been folded in. */
  others: z._default(z.array(syncDeviceSchema).check(z.maxLength(100)), []),
});
type Head = z.infer<typeof headSchema>;

export interface Parcel extends Omit<Head, 'parts'> {
  readonly updates: ReadonlyMap<SyncPart, Bytes>;
  /** There is more in it that this release does not know. */
  readonly hasMore: boolean;
}

export function writeParcel({ updates, device, at, others }: Omit<Parcel, 'hasMore'>): Bytes {
  const parts = [...updates].map(([part, update]) => [part, update.byteLength] as const);
  const head = new TextEncoder().encode(JSON.stringify({ device, at, parts, others }));
  const frame = new Uint8Array(frameLength);
  frame[0] = version;
  new DataView(frame.buffer).setUint32(1, head.byteLength);
  return joinBytes([frame, head, ...updates.values()]);
}

/** @throws SyncError `newer-version`, `unreadable` */
export function readParcel(bytes: Bytes): Parcel {
  if ((bytes[0] ?? 0) > version) throw new SyncError({ name: 'newer-version' });
  const { parts, ...head } = readHead(bytes);
  const updates = new Map<SyncPart, Bytes>();
  let at = frameLength + headLength(bytes);
  for (const [name, length] of parts) {
    const part = syncPartSchema.safeParse(name);
    if (part.success) updates.set(part.data, bytes.slice(at, at + length));
    at += length;
  }
  if (at !== bytes.byteLength) throw new SyncError({ name: 'unreadable' });
  return { ...head, updates, hasMore: updates.size < parts.length };
}

function readHead(bytes: Bytes): Head {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(
      bytes.subarray(frameLength, frameLength + headLength(bytes)),
    );
    return headSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new SyncError({ name: 'unreadable' }, { cause });
  }
}

function headLength(bytes: Bytes): number {
  return bytes.byteLength < frameLength ? 0 : new DataView(bytes.buffer, bytes.byteOffset).getUint32(1);
}
