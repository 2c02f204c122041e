/** What the desk remembers of a place beside the exchange's own memory. One that does not fit is begun anew. */
import * as z from 'zod/mini';
import type { SyncPart } from '@/lib/domain/sync/sync-parts';
import type { Bytes } from '@/lib/sealing/bytes';

const byte = z.int().check(z.minimum(0), z.maximum(255));

const memorySchema = z.object({
  /** The documents as they were when all of them had last been sent, by part: SHA-256, base64. */
  sent: z.record(z.string(), z.string()),
  /** Key blobs that lie there, by name. */
  keys: z.record(z.string(), z.array(byte).check(z.maxLength(1000))),
  /** Of the exchange. */
  exchange: z.optional(z.unknown()),
});
export type SyncPlaceMemory = z.infer<typeof memorySchema>;

export function readPlaceMemory(stored: unknown): SyncPlaceMemory {
  const memory = memorySchema.safeParse(stored);
  return memory.success ? memory.data : { sent: {}, keys: {} };
}

export async function fingerprintsOf(documents: ReadonlyMap<SyncPart, Bytes>): Promise<Record<string, string>> {
  const prints: Record<string, string> = {};
  for (const [part, bytes] of documents) {
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    prints[part] = btoa(String.fromCharCode(...digest));
  }
  return prints;
}

/** Whether everything that the documents say has been sent, and nothing else was. */
export function isAllSent({ sent }: SyncPlaceMemory, prints: Readonly<Record<string, string>>): boolean {
  const parts = Object.keys(prints);
  return parts.length === Object.keys(sent).length && parts.every((part) => sent[part] === prints[part]);
}
