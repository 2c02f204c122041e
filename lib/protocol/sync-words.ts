/** What our own pages say to the background about sync. */
import * as z from 'zod/mini';
import { webDavPlaceSchema } from '@/lib/domain/sync/sync-choices';
import { syncProblemSchema } from '@/lib/domain/sync/sync-problem';

const passphrase = z.string().check(z.minLength(1), z.maxLength(1000));

/** Switches a carrier on, or changes how it is used; the first sync is done before the answer comes. */
export const syncStartSchema = z.union([
  /** Without a passphrase whoever keeps the browser's sync area can read what travels. */
  z.object({ carrier: z.literal('browser'), passphrase: z.optional(passphrase) }),
  z.object({ carrier: z.literal('web-dav'), place: webDavPlaceSchema, passphrase }),
]);
export type SyncStart = z.infer<typeof syncStartSchema>;

/** Absent problem = it went well. */
export const syncOutcomeSchema = z.object({ problem: z.optional(syncProblemSchema) });
export type SyncOutcome = z.infer<typeof syncOutcomeSchema>;
