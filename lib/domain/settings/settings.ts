/** What the seller set. Every field has a default; unknown or broken stored values are kept aside, never silently replaced. */
import * as z from 'zod/mini';

export const colourSchemes = ['browser', 'light', 'dark'] as const;

export const settingsSchema = z.object({
  /** The person who signs, e.g. "Mara". Empty = not told yet. */
  agentName: z._default(z.string().check(z.maxLength(200)), ''),
  /** The lines under a reply, e.g. "Kind regards\nMara, Fernhold Goods". Empty = not told yet. */
  signature: z._default(z.string().check(z.maxLength(2000)), ''),
  /** The shop's name as buyers know it. */
  shopName: z._default(z.string().check(z.maxLength(200)), ''),
  /** Language of replies when the buyer's language is unknown, BCP 47. */
  replyLanguage: z._default(z.string().check(z.maxLength(35)), 'en'),
  /** Less left than this is "soon", hours. */
  soonHours: z._default(z.number().check(z.minimum(0), z.maximum(24)), 4),
  /** The seller's own target for answering on eBay, hours. */
  ebayTargetHours: z._default(z.number().check(z.minimum(1), z.maximum(720)), 24),
  colourScheme: z._default(z.enum(colourSchemes), 'browser'),
  panelWidthPx: z._default(z.int().check(z.minimum(320), z.maximum(480)), 360),
  isPanelFolded: z._default(z.boolean(), false),
  /** The welcome was read and left. */
  hasStarted: z._default(z.boolean(), false),
  /** Accounts whose orders may be shown together, each group a list of account ids. */
  joinedAccounts: z._default(z.array(z.array(z.string())), []),
});
export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = settingsSchema.parse({});
