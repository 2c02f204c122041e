/** What the seller set. Broken stored values are kept aside, never silently replaced. */
import * as z from 'zod/mini';
import { defaultRetention, keepDaysSchema } from '../customer/retention';
import { defaultRuleChoices, ruleChoicesSchema } from '../policy/rule-choices';
import { workingHoursSchema } from '../working-hours/working-hours';
import { alertChoicesSchema, defaultAlertChoices } from './alert-choices';
import { firstLayout } from './first-layout';

export const colourSchemes = ['browser', 'light', 'dark'] as const;

/** Narrowest and widest panel, CSS px. */
export const panelWidthPx = { least: 320, most: 480 } as const;

export const settingsSchema = z.object({
  /** The person who signs, e.g. "Mara". Empty = not told yet. */
  agentName: z.string().check(z.maxLength(200)),
  /** The lines under a reply, e.g. "Kind regards\nMara, Fernhold Goods". Empty = not told yet. */
  signature: z.string().check(z.maxLength(2000)),
  /** The shop's name as buyers know it. */
  shopName: z.string().check(z.maxLength(200)),
  /** Language of replies when the buyer's language is unknown, BCP 47. */
  replyLanguage: z.string().check(z.maxLength(35)),
  /** Less left than this is "soon", hours. */
  soonHours: z.number().check(z.minimum(0), z.maximum(24)),
  /** The seller's own target for answering on eBay, hours. */
  ebayTargetHours: z.number().check(z.minimum(1), z.maximum(720)),
  /** Whether that target counts working hours only. */
  ebayCountsWorkingHours: z.boolean(),
  /** When the seller works; null = not told, so at any time. */
  workingHours: z.nullable(workingHoursSchema),
  alerts: alertChoicesSchema,
  /** Of Amazon's messages, the share in percent that may be late at most by the seller's own target. */
  lateShareTarget: z.number().check(z.minimum(0), z.maximum(100)),
  colourScheme: z.enum(colourSchemes),
  panelWidthPx: z.int().check(z.minimum(panelWidthPx.least), z.maximum(panelWidthPx.most)),
  isPanelFolded: z.boolean(),
  /** Whether replies are offered for a `/shortcut` that is typed in the portal's own box. */
  slashShortcuts: z.boolean(),
  /** Whether the seller's own past answers are offered. */
  suggestsPastAnswers: z.boolean(),
  /** The welcome was read and left. */
  hasStarted: z.boolean(),
  /** Accounts whose orders may be shown together, each group a list of account ids. */
  joinedAccounts: z.array(z.array(z.string())),
  /** Whether a customer is looked for on the other marketplace too. */
  joinsMarketplaces: z.boolean(),
  /** How long names, addresses and phone numbers of an order are kept, counted from its delivery. */
  keepNamesDays: keepDaysSchema,
  /** How long the texts of a conversation are kept, counted from its last message. */
  keepMessagesDays: keepDaysSchema,
  /** How long replies that were begun and not sent are kept, counted from the last change; 0 = never. */
  keepDraftsDays: z.int().check(z.minimum(0), z.maximum(365)),
  /** Message rules that are off, milder or stricter, and the team's own words. */
  ruleChoices: ruleChoicesSchema,
});
export type Settings = z.infer<typeof settingsSchema>;

/** Some settings, as they are changed. */
export const settingsChangesSchema = z.partial(settingsSchema);
export type SettingsChanges = z.infer<typeof settingsChangesSchema>;

export const defaultSettings: Settings = {
  agentName: '',
  signature: '',
  shopName: '',
  replyLanguage: 'en',
  soonHours: 4,
  ebayTargetHours: 24,
  ebayCountsWorkingHours: false,
  workingHours: null,
  alerts: defaultAlertChoices,
  lateShareTarget: 10,
  colourScheme: 'browser',
  ...firstLayout,
  slashShortcuts: true,
  suggestsPastAnswers: true,
  hasStarted: false,
  joinedAccounts: [],
  joinsMarketplaces: true,
  ...defaultRetention,
  keepDraftsDays: 30,
  ruleChoices: defaultRuleChoices,
};
