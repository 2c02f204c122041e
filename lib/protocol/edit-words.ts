/** What panel, options page and background say to each other about changes that the seller keeps making to replies. */
import * as z from 'zod/mini';
import { wordingPlaceSchema } from '@/lib/domain/template/edits/kept-edits';
import { wordingEditSchema } from '@/lib/domain/template/edits/wording-edit';
import { templateIdSchema } from '@/lib/domain/template/template';

const mark = z.string().check(z.minLength(1), z.maxLength(64));

/** What was changed in one reply before it went; of the draft nothing else. */
export const editsNotedSchema = z.object({
  place: wordingPlaceSchema,
  edits: z.array(wordingEditSchema).check(z.minLength(1), z.maxLength(10)),
  /** Key of the conversation; it is kept as a hash. */
  conversation: z.string().check(z.minLength(1), z.maxLength(250)),
  /** Terms of the buyer's identities; empty where none is known. */
  buyers: z.array(z.string().check(z.maxLength(64))).check(z.maxLength(50)),
});
export type EditsNoted = z.output<typeof editsNotedSchema>;

export const editsWantedSchema = z.object({ template: templateIdSchema });

export const offeredEditSchema = z.object({
  mark,
  place: wordingPlaceSchema,
  edit: wordingEditSchema,
  times: z.int(),
  /** Epoch ms. */
  lastAt: z.int(),
});
export const offeredEditsSchema = z.object({ offers: z.array(offeredEditSchema).check(z.maxLength(300)) });

/**
 * `accept`: the template is changed, if its wording becomes the one with the mark `made`, which whoever asks has checked.
 * `never`: this is not offered again.
 */
export const editVerdictSchema = z.object({ mark, verdict: z.enum(['accept', 'never']), made: z.optional(mark) });
export type EditVerdict = z.output<typeof editVerdictSchema>;

/** Whether what was to be changed is changed, or refused. */
export const editVerdictDoneSchema = z.object({ isDone: z.boolean() });
