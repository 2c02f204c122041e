/** What panel and background say to each other about the seller's own past answers. */
import * as z from 'zod/mini';
import { conversationKeySchema } from '@/lib/domain/conversation/conversation';
import { marketplaceNames } from '@/lib/domain/marketplace/marketplace';
import { intents, templateIdSchema } from '@/lib/domain/template/template';

const languageSchema = z.string().check(z.regex(/^[a-z]{2,3}$/));
const bodySchema = z.string().check(z.minLength(1), z.maxLength(6000));

/** The open conversation, by which past answers are looked for. */
export const answersQuestionSchema = z.object({
  conversation: conversationKeySchema,
  marketplace: z.enum(marketplaceNames),
  account: z.optional(z.string().check(z.maxLength(200))),
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

export const pastAnswersSchema = z.object({ answers: z.array(pastAnswerSchema).check(z.maxLength(3)) });

/** A template that is begun with a past answer. */
export const templateDraftSchema = z.object({
  language: languageSchema,
  title: z.string().check(z.maxLength(200)),
  body: bodySchema,
  intents: z.array(z.enum(intents)).check(z.maxLength(3)),
});
export type TemplateDraft = z.output<typeof templateDraftSchema>;
