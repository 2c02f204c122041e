/** How sync stands, as it is shown: when, with whom, what was merged. Kept in this browser. All times epoch ms. */
import * as z from 'zod/mini';
import { syncCarrierSchema } from './sync-choices';
import { syncPartSchema } from './sync-parts';
import { syncProblemSchema } from './sync-problem';

const time = z.int().check(z.minimum(0));

export const syncDeviceSchema = z.object({
  /** Random; tells nothing of the machine. */
  id: z.string().check(z.regex(/^[a-z0-9]{8,32}$/)),
  name: z.string().check(z.maxLength(60)),
  lastSeenAt: time,
});
export type SyncDevice = z.infer<typeof syncDeviceSchema>;

export const carrierStatusSchema = z.object({
  carrier: syncCarrierSchema,
  /** Absent = not yet. */
  lastDoneAt: z.optional(time),
  lastTriedAt: z.optional(time),
  /** Of the last try; absent = it went well. */
  problem: z.optional(syncProblemSchema),
  /** When it is tried again by itself after a failure; absent after one that only the seller can mend. */
  nextTryAt: z.optional(time),
  /** How many tries in a row have failed. */
  failedInARow: z.optional(z.int()),
  /** Parts for which there was no room, the others went. */
  leftOut: z.array(syncPartSchema),
  /** How much of the room is taken, where there is a limit, bytes. */
  room: z.optional(z.object({ used: z.int(), of: z.int() })),
  /** The others that sync there. */
  devices: z.array(syncDeviceSchema).check(z.maxLength(100)),
  /** When the place last gave back an older state than it had; what was missing has been put back. */
  rolledBackAt: z.optional(time),
});
export type CarrierStatus = z.infer<typeof carrierStatusSchema>;

/**
 * `merged`: changed in two browsers at once, in the same place. `returned`: deleted in one and changed in another,
 * so it came back.
 */
export const syncEventKinds = ['merged', 'returned'] as const;

export const syncEventSchema = z.object({
  id: z.string().check(z.maxLength(100)),
  at: time,
  kind: z.enum(syncEventKinds),
  part: syncPartSchema,
  /** Of the template or customer; the name of a setting. */
  recordId: z.string().check(z.maxLength(300)),
  /** What the seller calls it, e.g. the template's title. */
  title: z.string().check(z.maxLength(300)),
  /** The other browser's name, where it is known. */
  device: z.optional(z.string().check(z.maxLength(60))),
  /** How it was here before, as JSON of the record; what "take back" puts there again. */
  before: z.optional(z.string().check(z.maxLength(200_000))),
  isTakenBack: z._default(z.boolean(), false),
});
export type SyncEvent = z.infer<typeof syncEventSchema>;
/** The oldest go. */
export const mostSyncEvents = 200;
