/** A text on its way into the portal's own box, made for one conversation and refused in any other. */
import * as z from 'zod/mini';

/**
 * Everything that tells one conversation from another on a page. Read anew in the same synchronous turn as the
 * insertion; two identities are the same conversation only if no part of them differs (`isSameConversation`).
 */
export const conversationIdentitySchema = z.object({
  key: z.string().check(z.maxLength(250)),
  conversationId: z.optional(z.string().check(z.maxLength(200))),
  buyerIds: z.array(z.string().check(z.maxLength(200))).check(z.maxLength(10)),
  buyerName: z.optional(z.string().check(z.maxLength(1000))),
  orderIds: z.array(z.string().check(z.maxLength(64))).check(z.maxLength(100)),
  itemIds: z.array(z.string().check(z.maxLength(64))).check(z.maxLength(100)),
  /** Hash of the oldest shown message: the thread's pane itself, whatever address and list say. */
  threadMark: z.optional(z.string().check(z.maxLength(64))),
});
export type ConversationIdentity = z.infer<typeof conversationIdentitySchema>;

/** At the caret, in place of the whole draft, or behind it. */
export const insertionModes = ['at-caret', 'replace', 'append'] as const;
export type InsertionMode = (typeof insertionModes)[number];

/** UTF-16 units of a word that can make way for a reply. */
export const mostReplaced = 50;

export const insertionSchema = z.object({
  identity: conversationIdentitySchema,
  text: z.string().check(z.minLength(1), z.maxLength(50_000)),
  mode: z.enum(insertionModes),
  /** With `at-caret`: what stands directly before the caret and makes way; where something else does, nothing is done. */
  replacing: z.optional(z.string().check(z.minLength(1), z.maxLength(mostReplaced))),
  /** With `replace`: `hashText` of the very draft that makes way; where the box holds another, nothing is done. */
  over: z.optional(z.string().check(z.minLength(1), z.maxLength(64))),
  /** Where the caret goes, one stop after the other: UTF-16 offsets into the text. Behind the text without any. */
  cursors: z.optional(z.array(z.int()).check(z.maxLength(50))),
});
export type Insertion = z.infer<typeof insertionSchema>;

export type { InsertionOutcome, RefusalReason } from './insertion-outcome';
