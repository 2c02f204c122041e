/**
 * The content script's side of the protocol: what it asks the background, and what the background may tell it.
 * Apart from the other messages because only small schemas may travel into portals' pages.
 */
import * as z from 'zod/mini';
import {
  type ConversationIdentity,
  type Insertion,
  type InsertionOutcome,
  insertionSchema,
  mostReplaced,
} from '@/lib/domain/conversation/insertion';
import type { Reading } from '@/lib/domain/conversation/reading';
import type { Asking, Serving } from './request';

const nothing = z.object({});
type Nothing = z.output<typeof nothing>;

/** How the dock stands in the page. */
export const panelLayoutSchema = z.object({ widthPx: z.int(), isFolded: z.boolean() });
export type PanelLayout = z.infer<typeof panelLayoutSchema>;

export const panelCommands = ['toggle-panel', 'insert-1', 'insert-2', 'insert-3'] as const;
export type PanelCommand = (typeof panelCommands)[number];

/** As much of a deadline as a row's chip shows; epoch ms UTC. */
export const rowDueSchema = z.object({
  kind: z.enum(['due', 'settled', 'unknown']),
  dueEarliestAt: z.optional(z.int()),
  dueLatestAt: z.optional(z.int()),
});
export type RowDue = z.infer<typeof rowDueSchema>;

/** Keys by which the seller chooses among the replies that are offered for a typed shortcut. */
export const slashKeys = ['down', 'up', 'choose'] as const;
export type SlashKey = (typeof slashKeys)[number];

/** Whether replies are shown for what is typed: until the page hears so, all keys are its own. */
export const slashOfferSchema = z.object({
  /** As it stands before the caret, e.g. `/shi`. */
  typed: z.string().check(z.maxLength(mostReplaced)),
  isOffered: z.boolean(),
});
export type SlashOffer = z.infer<typeof slashOfferSchema>;

/** What is typed in the box; nothing of it is left where `typed` is absent. */
export interface SlashTyped {
  typed?: string | undefined;
  /** Key of the conversation it is typed in. */
  conversation?: string | undefined;
}

/** A key that was pressed while replies for `typed` were offered. */
export interface SlashPressed {
  typed: string;
  key: SlashKey;
}

export const readAnswerSchema = z.object({
  layout: panelLayoutSchema,
  /** Whether shortcuts that are typed in the box are looked for. */
  hearsShortcuts: z.boolean(),
  /** Less left than this is "soon", ms. */
  soonMs: z.number(),
  /** In the order of the reading's rows. */
  rows: z.array(rowDueSchema),
});
export type ReadAnswer = z.infer<typeof readAnswerSchema>;

/** What stands in the portal's box, and in which conversation. */
export interface DraftInBox {
  identity: ConversationIdentity;
  run: string;
  text: string;
}

/** What stands in the box now, for the panel to check; nobody keeps it. */
export interface DraftTyped {
  text: string;
  /** Key of the conversation that the page shows. */
  conversation?: string | undefined;
}

/** A longer text than any box takes is not told. */
export const typedLength = 50_000;

export interface PageQuestions {
  /** A conversation may be opened soon. */
  'page/stir': Nothing;
  'page/read': { reading: Reading };
  /** The page makes way for another one, or its tab is being closed. */
  'page/leave': Nothing;
  'draft/keep': DraftInBox;
  /** It was sent, or the seller has emptied the box. */
  'draft/drop': DraftInBox;
  'draft/typing': DraftTyped;
  'panel/command': { command: PanelCommand };
  'slash/tell': SlashTyped;
  'slash/key': SlashPressed;
}
export interface PageAnswers extends Record<keyof PageQuestions, unknown> {
  'page/stir': Nothing;
  'page/read': ReadAnswer;
  'page/leave': Nothing;
  'draft/keep': Nothing;
  'draft/drop': Nothing;
  'draft/typing': Nothing;
  'panel/command': Nothing;
  'slash/tell': Nothing;
  'slash/key': Nothing;
}

/** Content script → background. */
export const pageAsks: Asking<PageQuestions, PageAnswers> = {
  to: 'background-from-page',
  answers: {
    'page/stir': nothing,
    'page/read': readAnswerSchema,
    'page/leave': nothing,
    'draft/keep': nothing,
    'draft/drop': nothing,
    'draft/typing': nothing,
    'panel/command': nothing,
    'slash/tell': nothing,
    'slash/key': nothing,
  },
};

/** The conversation that the page has told of last; absent where that was none, or none for certain. */
export const shownOnPageSchema = z.object({ key: z.optional(z.string().check(z.maxLength(250))) });
export type ShownOnPage = z.infer<typeof shownOnPageSchema>;

export interface PageOrders {
  'page/tell': Nothing;
  'page/which': Nothing;
  'panel/layout': PanelLayout;
  'panel/focus-page': Nothing;
  'reply/insert': Insertion;
  'slash/offer': SlashOffer;
}
export interface PageReports extends Record<keyof PageOrders, unknown> {
  'page/tell': Nothing;
  'page/which': ShownOnPage;
  'panel/layout': Nothing;
  'panel/focus-page': Nothing;
  'reply/insert': InsertionOutcome;
  'slash/offer': Nothing;
}

/** Background → content script of one tab. */
export const pageServes: Serving<PageOrders, PageReports> = {
  to: 'page',
  payloads: {
    'page/tell': nothing,
    'page/which': nothing,
    'panel/layout': panelLayoutSchema,
    'panel/focus-page': nothing,
    'reply/insert': insertionSchema,
    'slash/offer': slashOfferSchema,
  },
};
