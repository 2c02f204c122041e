/** What panel, background and the worker of past answers say to each other about the seller's own past answers. */
import * as z from 'zod/mini';
import { conversationKeySchema, conversationSchema } from '@/lib/domain/conversation/conversation';
import { keepDaysSchema } from '@/lib/domain/customer/retention';
import { marketplaceNames } from '@/lib/domain/marketplace/marketplace';
import { orderSchema } from '@/lib/domain/order/order';
import { orderPartySchema } from '@/lib/domain/order/order-party';
import { intents, templateIdSchema } from '@/lib/domain/template/template';

const languageSchema = z.string().check(z.regex(/^[a-z]{2,3}$/));
const bodySchema = z.string().check(z.minLength(1), z.maxLength(6000));
const accountSchema = z.string().check(z.maxLength(200));
const keySchema = z.string().check(z.maxLength(250));

/** The open conversation, by which past answers are looked for. */
export const answersQuestionSchema = z.object({
  conversation: conversationKeySchema,
  marketplace: z.enum(marketplaceNames),
  account: z.optional(accountSchema),
  /** The buyer's own words that wait for an answer. */
  text: z.string().check(z.maxLength(2000)),
  /** Of the reply, BCP 47 primary subtag. */
  language: languageSchema,
});
export type AnswersQuestion = z.output<typeof answersQuestionSchema>;

/** One past answer without anything of its buyer; see `lib/intent/past-answers`. */
export const pastAnswerSchema = z.object({
  id: templateIdSchema,
  language: languageSchema,
  /** Liquid source; `[…]` where something was left out. */
  body: bodySchema,
  /** Epoch ms. */
  answeredAt: z.optional(z.int()),
  times: z.int(),
});
export type PastAnswerView = z.output<typeof pastAnswerSchema>;

/** So many conversations are looked through, those last seen. */
export const mostPlaces = 4000;

export const placesWantedSchema = z.object({
  /** Of the open conversation. */
  account: z.optional(accountSchema),
  /** Epoch ms; what was stored since is told apart. */
  since: z.optional(z.number()),
});
export type PlacesWanted = z.output<typeof placesWantedSchema>;

/** Where answers of the seller may be. */
export const answeredPlacesSchema = z.object({
  /** False while past answers are switched off: then there are no places. */
  isOn: z.boolean(),
  /** By the background's clock, epoch ms. */
  listedAt: z.number(),
  /** Of conversations, last seen first. */
  keys: z.array(keySchema).check(z.maxLength(mostPlaces)),
  /** The first so many were stored since; all of them where no time was asked for. */
  changed: z.int(),
  /** Whose conversations may be used; absent where all may. */
  accounts: z.optional(z.array(accountSchema)),
  seller: z.object({ agentName: z.string(), shopName: z.string(), signature: z.string() }),
  keepMessagesDays: keepDaysSchema,
});
export type AnsweredPlacesTold = z.output<typeof answeredPlacesSchema>;

/** So many conversations are handed out at once: nobody is to wait for it. */
export const mostRecordsAtOnce = 12;

export const recordsWantedSchema = z.object({
  account: z.optional(accountSchema),
  keys: z.array(keySchema).check(z.minLength(1), z.maxLength(mostRecordsAtOnce)),
});
export type RecordsWanted = z.output<typeof recordsWantedSchema>;

/** An answered conversation with what is stored of its orders and the people behind them. */
export const answeredRecordSchema = z.object({
  key: keySchema,
  /** When its texts go, epoch ms. */
  expiresAt: z.number(),
  conversation: conversationSchema,
  orders: z.array(orderSchema),
  parties: z.array(orderPartySchema),
});

export const answeredRecordsSchema = z.object({
  /** The first so many of the keys were looked at, at least one. */
  done: z.int().check(z.minimum(1)),
  /** Of them, those that may be used and hold an answer; each to be checked by itself. */
  records: z.array(z.unknown()).check(z.maxLength(mostRecordsAtOnce)),
});
export type AnsweredRecordsTold = z.output<typeof answeredRecordsSchema>;

/** Texts of the seller's library, in parts. */
export interface LibraryPart {
  readonly version: number;
  readonly texts: readonly string[];
  /** Where the next part begins; absent after the last one. */
  readonly next?: number;
}

/** What the worker cannot know by itself: the panel asks the background for it, or has it. */
export type AnswersAsk =
  | { readonly name: 'answers/places'; readonly payload: PlacesWanted }
  | { readonly name: 'answers/records'; readonly payload: RecordsWanted }
  | { readonly name: 'library'; readonly payload: { readonly from: number } };

/** Worker → panel. */
export type AnswersWorkerWord =
  | { readonly kind: 'ask'; readonly id: number; readonly ask: AnswersAsk }
  | { readonly kind: 'found'; readonly id: number; readonly answers: readonly PastAnswerView[] };

/** Panel → worker. `library` is the version of the templates; an answer is unchecked, and absent where none came. */
export type AnswersPanelWord =
  | { readonly kind: 'find'; readonly id: number; readonly question: AnswersQuestion; readonly library: number }
  | { readonly kind: 'stop' }
  | { readonly kind: 'answer'; readonly id: number; readonly answer?: unknown };

/** A template that is begun with a past answer. */
export const templateDraftSchema = z.object({
  language: languageSchema,
  title: z.string().check(z.maxLength(200)),
  body: bodySchema,
  intents: z.array(z.enum(intents)).check(z.maxLength(3)),
});
export type TemplateDraft = z.output<typeof templateDraftSchema>;
