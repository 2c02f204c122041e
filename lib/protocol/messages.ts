/**
 * Every message between our contexts, by direction. A message is `{ name, payload }`; both ends check both ways with
 * the schemas below, and the receiver checks the sender (`sender.ts`).
 */
import * as z from 'zod/mini';
import { conversationKeySchema } from '@/lib/domain/conversation/conversation';
import { insertionSchema, mostReplaced } from '@/lib/domain/conversation/insertion';
import { insertionOutcomeSchema } from '@/lib/domain/conversation/insertion-outcome';
import { readingSchema } from '@/lib/domain/conversation/reading';
import { lessonSchema } from '@/lib/domain/habits/learn-habits';
import { understoodSchema } from '@/lib/domain/queue/understood';
import { settingsChangesSchema } from '@/lib/domain/settings/settings';
import { syncCarrierSchema } from '@/lib/domain/sync/sync-choices';
import { templateIdSchema, templateSchema } from '@/lib/domain/template/template';
import { customerVerdictSchema, keptAboutCustomerSchema } from './customer-words';
import {
  editsNotedSchema,
  editsWantedSchema,
  editVerdictDoneSchema,
  editVerdictSchema,
  offeredEditsSchema,
} from './edit-words';
import {
  type PageAnswers,
  type PageOrders,
  type PageQuestions,
  type PageReports,
  pageAsks,
  pageServes,
  panelCommands,
  panelLayoutSchema,
  shownOnPageSchema,
  slashKeys,
  slashOfferSchema,
  typedLength,
} from './for-page';
import { habitsChangeSchema, habitsForPanelSchema } from './habit-words';
import { discardedDraftSchema, draftInBoxSchema } from './kept-draft-words';
import { panelViewSchema } from './panel-view';
import {
  answeredPlacesSchema,
  answeredRecordsSchema,
  placesWantedSchema,
  recordsWantedSchema,
  templateDraftSchema,
} from './past-answer-words';
import { type Direction, direction } from './request';
import { syncOutcomeSchema, syncStartSchema } from './sync-words';

const nothing = z.object({});

const typedText = z.string().check(z.maxLength(mostReplaced));
const slashTypedSchema = z.object({
  typed: z.optional(typedText),
  conversation: z.optional(z.string().check(z.maxLength(250))),
});
const draftTypedSchema = z.object({
  text: z.string().check(z.maxLength(typedLength)),
  conversation: z.optional(z.string().check(z.maxLength(250))),
});
const slashPressedSchema = z.object({ typed: typedText, key: z.enum(slashKeys) });

/** Content script → background. The panel of the same tab hears `page/read` too. */
export const pageToBackground: Direction<PageQuestions, PageAnswers> = {
  ...pageAsks,
  payloads: {
    'page/stir': z.object({}),
    'page/read': z.object({ reading: readingSchema }),
    'page/leave': nothing,
    'draft/keep': draftInBoxSchema,
    'draft/drop': draftInBoxSchema,
    'draft/typing': draftTypedSchema,
    'panel/command': z.object({ command: z.enum(panelCommands) }),
    'slash/tell': slashTypedSchema,
    'slash/key': slashPressedSchema,
  },
};

/** Background → content script of one tab; a panel that can reach its tab sends `reply/insert` and `slash/offer` itself. */
export const backgroundToPage: Direction<PageOrders, PageReports> = {
  ...pageServes,
  answers: {
    'page/tell': nothing,
    'page/which': shownOnPageSchema,
    'panel/layout': nothing,
    'panel/focus-page': nothing,
    'reply/insert': insertionOutcomeSchema,
    'slash/offer': nothing,
  },
};

/** A portal tab that was open before this version of Replydock was. */
export const outdatedTabSchema = z.object({ tabId: z.int(), title: z.string(), marketplace: z.string() });
export type OutdatedTab = z.infer<typeof outdatedTabSchema>;

/** A reply that now stands in the portal's box. */
const templateUseSchema = z.object({ templateId: templateIdSchema, language: z.string().check(z.maxLength(35)) });
export type TemplateUse = z.output<typeof templateUseSchema>;

/** Panel, options and welcome pages → background. */
export const panelToBackground = direction({
  to: 'background-from-panel',
  payloads: {
    'reply/insert': insertionSchema,
    'reply/inserted': templateUseSchema,
    'panel/layout': panelLayoutSchema,
    'panel/focus-page': nothing,
    'page/tell': nothing,
    'settings/save': settingsChangesSchema,
    'options/open': nothing,
    'tabs/outdated': nothing,
    'tabs/reload': z.object({ tabId: z.int() }),
    'customer/decide': customerVerdictSchema,
    'customer/take-back': z.object({ decisionId: z.string() }),
    'customer/keep': keptAboutCustomerSchema,
    'draft/discard': discardedDraftSchema,
    'slash/offer': slashOfferSchema,
    'habits/learn': lessonSchema,
    'habits/change': habitsChangeSchema,
    'answers/places': placesWantedSchema,
    'answers/records': recordsWantedSchema,
    'templates/draft': templateDraftSchema,
    'edits/note': editsNotedSchema,
    'edits/find': editsWantedSchema,
    'edits/decide': editVerdictSchema,
    /** Shows the conversation in a tab: in one that has it open already, else in a new one. */
    'queue/open': z.object({ key: conversationKeySchema }),
    /** Shows the whole queue on a page of its own. */
    'queue/show': nothing,
    'queue/understood': z.object({ key: conversationKeySchema, understood: understoodSchema }),
    /** Something that badge and alerts follow from has changed: a setting, a mark. */
    'queue/changed': nothing,
    /** Shows the other tab in which the sender's conversation is open too. */
    'presence/go': nothing,
    /** Something that travels was changed on one of our pages. */
    'sync/changed': nothing,
    'sync/now': nothing,
    'sync/start': syncStartSchema,
    'sync/stop': z.object({ carrier: syncCarrierSchema, erases: z.boolean() }),
    /** Puts back how it was here before two browsers' changes were merged. */
    'sync/take-back': z.object({ eventId: z.string().check(z.maxLength(100)) }),
  },
  answers: {
    'reply/insert': insertionOutcomeSchema,
    'reply/inserted': nothing,
    'panel/layout': nothing,
    'panel/focus-page': nothing,
    'page/tell': nothing,
    'settings/save': nothing,
    'options/open': nothing,
    'tabs/outdated': z.object({ tabs: z.array(outdatedTabSchema) }),
    'tabs/reload': nothing,
    'customer/decide': nothing,
    'customer/take-back': nothing,
    'customer/keep': nothing,
    'draft/discard': nothing,
    'slash/offer': nothing,
    'habits/learn': nothing,
    'habits/change': nothing,
    'answers/places': answeredPlacesSchema,
    'answers/records': answeredRecordsSchema,
    'templates/draft': nothing,
    'edits/note': nothing,
    'edits/find': offeredEditsSchema,
    'edits/decide': editVerdictDoneSchema,
    'queue/open': z.object({ isOpened: z.boolean() }),
    'queue/show': nothing,
    'queue/understood': nothing,
    'queue/changed': nothing,
    'presence/go': z.object({ isShown: z.boolean() }),
    'sync/changed': nothing,
    'sync/now': syncOutcomeSchema,
    'sync/start': syncOutcomeSchema,
    'sync/stop': syncOutcomeSchema,
    'sync/take-back': z.object({ isDone: z.boolean() }),
  },
});

/** Background → all frames of one tab, for the panel among them: it is to connect. Nobody answers. */
export const backgroundToPanels = direction({
  to: 'panel',
  payloads: { 'panel/wake': nothing },
  answers: { 'panel/wake': nothing },
});

/** Background → panel, by port. The library comes in chunks and only when its version is not the panel's. */
export const backgroundToPanel = {
  'panel/hello': z.object({ tabId: z.int() }),
  'panel/view': panelViewSchema,
  'panel/library': z.object({
    version: z.int(),
    templates: z.array(templateSchema),
    isFirst: z.boolean(),
    isLast: z.boolean(),
  }),
  'panel/command': z.object({ command: z.enum(panelCommands) }),
  'slash/tell': slashTypedSchema,
  'slash/key': slashPressedSchema,
  'draft/typing': draftTypedSchema,
  /** Before the view that names its version, where the panel has another. */
  'panel/habits': habitsForPanelSchema,
} as const;

/** Panel → background, by port, once after connecting: what it already holds. */
export const panelGreetingSchema = z.object({
  libraryVersion: z.optional(z.int()),
  habitsVersion: z.optional(z.int()),
});

/** Name of the port between a panel and the background. */
export const panelPortName = 'panel';
