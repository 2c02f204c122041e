/** A saved reply with one variant per language. Bodies are Liquid; see `render-template`. */
import * as z from 'zod/mini';
import type { Brand } from '../brand';
import { marketplaceNames } from '../marketplace/marketplace';

export type TemplateId = Brand<string, 'TemplateId'>;
export const templateIdSchema = z.custom<TemplateId>(
  (value) => typeof value === 'string' && /^[\w.:-]{1,100}$/.test(value),
);

/** What a buyer can want; a message can have several. */
export const intents = [
  'where_is_order',
  'product_question',
  'not_received',
  'damaged',
  'defective',
  'wrong_item',
  'missing_parts',
  'return_request',
  'refund_status',
  'cancel_order',
  'change_address',
  'invoice_request',
  'size_fit',
  'availability',
  'discount_request',
  'warranty',
  'thanks',
  'complaint',
  'legal_threat',
  'spam',
  'off_platform',
  'shipping_question',
  'other',
] as const;
export type Intent = (typeof intents)[number];

const bodySchema = z.string().check(z.maxLength(20_000));

export const templateVariantSchema = z.object({
  title: z.string().check(z.maxLength(200)),
  /** Liquid source. */
  body: bodySchema,
  /** Wording for one marketplace, where it is another than `body`. */
  bodyFor: z.optional(z.partialRecord(z.enum(marketplaceNames), bodySchema)),
  /** Last change of its words, epoch ms. A translation older than the main variant is out of date. */
  changedAt: z.optional(z.int()),
});
export type TemplateVariant = z.infer<typeof templateVariantSchema>;

/** State of the order that a reply presupposes; a reply with one is not offered when the order is known to be in another. */
export const orderSituations = [
  'not-shipped',
  'on-its-way',
  'late',
  'lost',
  'delivered',
  'returned-to-sender',
  'cancelled',
  'no-order',
] as const;
export type OrderSituation = (typeof orderSituations)[number];

const languageTag = z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/));

export const templateSchema = z.object({
  id: templateIdSchema,
  /** What is typed after `/` in the portal's box, and what other templates include it by. */
  shortcut: z.optional(z.string().check(z.maxLength(40))),
  /** Absent = in no folder. */
  folder: z.optional(z.string().check(z.maxLength(60))),
  /** Place in the seller's own order, ascending; absent = after all that have one. */
  position: z.optional(z.number()),
  isPinned: z.optional(z.boolean()),
  tags: z.array(z.string().check(z.maxLength(60))).check(z.maxLength(50)),
  intents: z.array(z.enum(intents)).check(z.maxLength(intents.length)),
  /** Empty = every order situation. */
  situations: z.array(z.enum(orderSituations)).check(z.maxLength(orderSituations.length)),
  /** Empty = every marketplace. */
  marketplaces: z.array(z.enum(marketplaceNames)).check(z.maxLength(marketplaceNames.length)),
  /** Presupposes who ships; absent = either. */
  fulfilledBy: z.optional(z.enum(['marketplace', 'seller'])),
  /** By BCP 47 primary language, e.g. { en: …, de: … }. */
  variants: z.record(languageTag, templateVariantSchema),
  /** The variant that the others are translations of; absent = none is. */
  mainLanguage: z.optional(languageTag),
  /** Came with Replydock and was not changed since. */
  isStarter: z._default(z.boolean(), false),
  updatedAt: z.int(),
});
export type Template = z.infer<typeof templateSchema>;
