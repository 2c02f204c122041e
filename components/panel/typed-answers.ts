/**
 * What was typed into fill-in fields, by reply. It belongs to the conversation it was typed in, and is gone with it:
 * one buyer's refund is never proposed to the next.
 */
import type { FieldAnswers } from '@/lib/domain/template/template-fields';

export interface TypedAnswers {
  /** Whatever tells the conversation from all others. */
  readonly place: unknown;
  readonly byReply: ReadonlyMap<string, FieldAnswers>;
}

const none: ReadonlyMap<string, FieldAnswers> = new Map();

export function answersIn(place: unknown, kept: TypedAnswers | undefined): TypedAnswers {
  return kept && Object.is(kept.place, place) ? kept : { place, byReply: none };
}

/** @param reply names a template and its language */
export function withAnswer(
  { place, byReply }: TypedAnswers,
  { reply, field, entry }: { readonly reply: string; readonly field: string; readonly entry: string },
): TypedAnswers {
  return { place, byReply: new Map(byReply).set(reply, { ...byReply.get(reply), [field]: entry }) };
}
