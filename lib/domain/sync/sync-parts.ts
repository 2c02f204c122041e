/** What can follow the seller to other browsers. Orders, messages and drafts are not among it, and never will be. */
import * as z from 'zod/mini';

/**
 * Each part is a document of its own, so that one that is switched off, or has no room, leaves the others alone. In the
 * order in which they are given room.
 */
export const syncParts = ['settings', 'rules', 'hours', 'templates', 'customers', 'habits', 'versions'] as const;
export type SyncPart = (typeof syncParts)[number];
export const syncPartSchema = z.enum(syncParts);

/** What the seller switches; earlier versions go with the templates. */
export const syncSwitches = ['settings', 'rules', 'hours', 'templates', 'customers', 'habits'] as const;
export type SyncSwitch = (typeof syncSwitches)[number];

export function switchOf(part: SyncPart): SyncSwitch {
  return part === 'versions' ? 'templates' : part;
}
