/**
 * What an adapter read from one page at one instant: values, where each came from, and what is missing and why.
 * This is what travels from the page to the background; it is checked there again, because a page can be hostile.
 */
import * as z from 'zod/mini';
import { marketplaceNames } from '../marketplace/marketplace';
import { orderSchema } from '../order/order';
import { conversationSchema } from './conversation';
import { conversationIdentitySchema } from './insertion';

export const pageKinds = ['inbox', 'conversation', 'contact', 'orders', 'order', 'other'] as const;
export type PageKind = (typeof pageKinds)[number];

/**
 * `ready` = the page can be read; `loading` = skeletons; `signed-out` = a sign-in page or a signed-out answer;
 * `blocked` = captcha or "pardon our interruption"; `error` = the portal's own error page;
 * `unrecognised` = the address is one of ours but nothing known is on the page; `retired` = a page the portal has replaced.
 */
export const pageConditions = [
  'ready',
  'loading',
  'signed-out',
  'blocked',
  'error',
  'unrecognised',
  'retired',
] as const;
export type PageCondition = (typeof pageConditions)[number];

/** Strategies in the order of trust. `page-data` is the JSON that the page loaded for itself. */
export const fieldSources = [
  'page-data',
  'url',
  'id',
  'attribute',
  'link',
  'text',
  'label',
  'position',
  'subject',
  'host',
] as const;
export type FieldSource = (typeof fieldSources)[number];

/** The fields a report speaks of; every one is either read (with a source) or missing (with a reason). */
export const readingFields = [
  'page',
  'site',
  'account',
  'conversationId',
  'buyerName',
  'buyerLanguage',
  'orderIds',
  'itemIds',
  'messages',
  'sentAt',
  'status',
  'replyField',
] as const;
export type ReadingField = (typeof readingFields)[number];

/** Why a field has no value. Total: the panel has a sentence for each. */
export const missingReasons = [
  /** Nothing on the page tells it. */
  'not-on-page',
  /** The pane that would tell it is still loading. */
  'still-loading',
  /** Two sources tell different things. */
  'sources-disagree',
  /** The page prints a placeholder such as "buyer" instead. */
  'placeholder',
  /** Something is there, but in no form that is known. */
  'not-understood',
  /** The page tells it only to the day or without a time zone. */
  'imprecise',
] as const;
export type MissingReason = (typeof missingReasons)[number];

/** One row of a conversation list. */
export const inboxRowSchema = z.object({
  conversation: conversationSchema,
  isUnread: z.optional(z.boolean()),
  isSelected: z.optional(z.boolean()),
});
export type InboxRow = z.infer<typeof inboxRowSchema>;

export const replyFieldSchema = z.object({
  present: z.boolean(),
  editable: z.boolean(),
  /** Longest text the box takes, in UTF-16 units, where the page tells. */
  maxLength: z.optional(z.int()),
});

export const readingSchema = z.object({
  page: z.enum(pageKinds),
  condition: z.enum(pageConditions),
  marketplace: z.enum(marketplaceNames),
  site: z.optional(z.string().check(z.maxLength(8))),
  readAt: z.int(),
  /** The opened conversation, or the message being started on a contact page. */
  conversation: z.optional(conversationSchema),
  /** Of the open conversation, if all signs on the page agreed when it was read; insertions are made for it. */
  identity: z.optional(conversationIdentitySchema),
  rows: z.array(inboxRowSchema).check(z.maxLength(2000)),
  /** Orders that this page or its data tells of. */
  orders: z.array(orderSchema).check(z.maxLength(500)),
  replyField: replyFieldSchema,
  /** What stands in the box; absent where there is none, or its conversation is not known for sure. */
  draftBox: z.optional(
    z.object({
      isEmpty: z.boolean(),
      run: z.optional(z.string().check(z.maxLength(64))),
      mark: z.optional(z.string().check(z.maxLength(64))),
    }),
  ),
  missing: z.array(z.object({ field: z.enum(readingFields), reason: z.enum(missingReasons) })).check(z.maxLength(50)),
  sources: z.partialRecord(z.enum(readingFields), z.enum(fieldSources)),
});
export type Reading = z.infer<typeof readingSchema>;
