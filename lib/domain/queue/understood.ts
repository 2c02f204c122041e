/** What a conversation's newest messages ask for, as the panel understood them: names of kinds only, none of the words. */
import * as z from 'zod/mini';

const kind = z.string().check(z.maxLength(64));

export const understoodSchema = z.object({
  /** Most likely first. */
  intents: z.array(kind).check(z.maxLength(3)),
  /** Why a person is needed: anger, threats, safety …; empty where it is not. */
  needsPerson: z.array(kind).check(z.maxLength(10)),
  isAngry: z.boolean(),
  /** Thanks alone, an automatic note of absence. */
  needsNoAnswer: z.boolean(),
  /** How many messages the conversation held then: with more, this is old. */
  messageCount: z.int(),
});
export type Understood = z.infer<typeof understoodSchema>;
