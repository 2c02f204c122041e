/** Whether, what and where this browser syncs, as the seller chose. Stays in this browser. */
import * as z from 'zod/mini';
import type { syncSwitches } from './sync-parts';

export const syncCarriers = ['browser', 'web-dav'] as const;
export type SyncCarrier = (typeof syncCarriers)[number];
export const syncCarrierSchema = z.enum(syncCarriers);

/** How often it is looked whether another browser has changed something, minutes. */
export const pollMinutes = [5, 15, 60] as const;

export const webDavPlaceSchema = z.object({
  /** The folder, with a slash at its end, e.g. "https://cloud.example.com/remote.php/dav/files/mara/Replydock/". */
  url: z.string().check(z.maxLength(2000)),
  user: z.string().check(z.maxLength(300)),
  password: z.string().check(z.maxLength(1000)),
});
export type WebDavPlace = z.infer<typeof webDavPlaceSchema>;

const switches = z.object({
  settings: z.boolean(),
  rules: z.boolean(),
  hours: z.boolean(),
  templates: z.boolean(),
  customers: z.boolean(),
  habits: z.boolean(),
} satisfies Record<(typeof syncSwitches)[number], z.ZodMiniType<boolean>>);

export const syncChoicesSchema = z.object({
  /** What this browser is called on the others, e.g. "Firefox on the packing desk". */
  deviceName: z.string().check(z.maxLength(60)),
  parts: switches,
  browser: z.object({
    isOn: z.boolean(),
    /** A passphrase is asked for: without one the browser's vendor can read what travels. */
    isSealed: z.boolean(),
  }),
  webDav: z.object({ isOn: z.boolean(), place: z.nullable(webDavPlaceSchema) }),
  everyMinutes: z.int().check(z.minimum(1), z.maximum(1440)),
});
export type SyncChoices = z.infer<typeof syncChoicesSchema>;

export const defaultSyncChoices: SyncChoices = {
  deviceName: '',
  parts: { settings: true, rules: true, hours: true, templates: true, customers: false, habits: false },
  browser: { isOn: false, isSealed: false },
  webDav: { isOn: false, place: null },
  everyMinutes: 15,
};
