/** What our contexts tell each other of replies that were begun and not sent. */
import * as z from 'zod/mini';
import { conversationIdentitySchema } from '@/lib/domain/conversation/insertion';
import { draftLength } from '@/lib/domain/conversation/kept-draft';

const run = z.string().check(z.minLength(1), z.maxLength(64));

/** What stands in the portal's box, or stood there until it was sent or emptied by the seller. */
export const draftInBoxSchema = z.object({
  identity: conversationIdentitySchema,
  run,
  text: z.string().check(z.minLength(1), z.maxLength(draftLength)),
});

/** The seller wants nothing more of a draft. */
export const discardedDraftSchema = z.object({ key: z.string().check(z.maxLength(250)), run });
export type DiscardedDraft = z.infer<typeof discardedDraftSchema>;

/** `lost`: one was kept and cannot be opened any more. */
export const keptDraftViewSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('kept'),
    run,
    text: z.string(),
    /** Epoch ms. */
    keptAt: z.int(),
    /** Else something stands in the box that is not this draft. */
    isBoxEmpty: z.boolean(),
  }),
  z.object({ kind: z.literal('lost') }),
]);
export type KeptDraftView = z.infer<typeof keptDraftViewSchema>;
