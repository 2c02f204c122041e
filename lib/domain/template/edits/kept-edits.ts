/**
 * Changes that a seller made before sending, counted until the same one was made in enough conversations to be offered.
 * Pure; what is kept names no buyer: conversations and buyers stand in it as keyed hashes.
 */
import * as z from 'zod/mini';
import { hashText } from '../../conversation/conversation-identity';
import { marketplaceNames } from '../../marketplace/marketplace';
import { bodiesFor } from '../library/template-edit';
import { type Template, type TemplateVariant, templateIdSchema } from '../template';
import { spliceEdit, type WordingEdit, wordingEditSchema } from './wording-edit';

/** In so many conversations, with as many buyers. */
export const timesToOffer = 3;
export const editsKeptMs = 90 * 86_400_000;
const mostEdits = 300;
const mostRefused = 500;
/** Of one edit: more do not make it surer. */
const mostSeen = 8;
const mostBuyers = 8;

const hash = z.string().check(z.maxLength(64));

/** Which of a template's wordings. */
export const wordingPlaceSchema = z.object({
  template: templateIdSchema,
  language: z.string().check(z.maxLength(35)),
  /** Absent = the wording for both marketplaces. */
  marketplace: z.optional(z.enum(marketplaceNames)),
});
export type WordingPlace = z.infer<typeof wordingPlaceSchema>;

const sightingSchema = z.object({
  conversation: hash,
  /** The buyer's identities; empty where none is known. */
  buyers: z.array(hash).check(z.maxLength(mostBuyers)),
  /** Epoch ms. */
  at: z.int(),
});
export type Sighting = z.infer<typeof sightingSchema>;

const keptEditSchema = z.object({
  place: wordingPlaceSchema,
  edit: wordingEditSchema,
  /** Newest first; of one conversation or buyer only one. */
  seen: z.array(sightingSchema).check(z.maxLength(mostSeen)),
});
export type KeptEdit = z.infer<typeof keptEditSchema>;

export const keptEditsSchema = z.object({
  edits: z.array(keptEditSchema).check(z.maxLength(mostEdits)),
  /** Marks of edits that the seller does not want to be asked about, without their words; newest first. */
  refused: z.array(z.object({ template: templateIdSchema, mark: hash })).check(z.maxLength(mostRefused)),
});
export type KeptEdits = z.infer<typeof keptEditsSchema>;

export const noEdits: KeptEdits = { edits: [], refused: [] };

/** Tells an edit at its place from all others. */
export function markOfEdit({ place, edit }: Pick<KeptEdit, 'place' | 'edit'>): string {
  const { template, language, marketplace = '' } = place;
  return hashText(JSON.stringify([template, language, marketplace, edit.left, edit.gone, edit.put, edit.right]));
}

export interface SeenEdits {
  readonly place: WordingPlace;
  readonly edits: readonly WordingEdit[];
  readonly sighting: Sighting;
}

export function noteEdits(kept: KeptEdits, { place, edits, sighting }: SeenEdits): KeptEdits {
  const refused = new Set(kept.refused.map(({ mark }) => mark));
  const byMark = new Map(kept.edits.map((each) => [markOfEdit(each), each]));
  for (const edit of edits) {
    const mark = markOfEdit({ place, edit });
    if (refused.has(mark)) continue;
    const before = byMark.get(mark)?.seen ?? [];
    byMark.delete(mark);
    byMark.set(mark, { place, edit, seen: withSighting(before, sighting) });
  }
  const list = [...byMark.values()].toSorted((one, other) => lastSeenAt(other) - lastSeenAt(one));
  return { ...kept, edits: list.slice(0, mostEdits) };
}

/** The same conversation or buyer is counted once. */
function withSighting(seen: readonly Sighting[], sighting: Sighting): Sighting[] {
  const cut = { ...sighting, buyers: sighting.buyers.slice(0, mostBuyers) };
  return [cut, ...seen.filter((each) => !isOfSame(each, cut))].slice(0, mostSeen);
}

function isOfSame(one: Sighting, other: Sighting): boolean {
  return one.conversation === other.conversation || one.buyers.some((buyer) => other.buyers.includes(buyer));
}

function lastSeenAt({ seen }: KeptEdit): number {
  return seen[0]?.at ?? 0;
}

/** A template's change that can be made with one click. */
export interface OfferedEdit {
  readonly mark: string;
  readonly place: WordingPlace;
  readonly edit: WordingEdit;
  readonly times: number;
  /** Epoch ms. */
  readonly lastAt: number;
}

/** Those made often enough, and lately; whether they still fit their template is told by `withEdit` (`apply-edit.ts`). */
export function editsToOffer(kept: KeptEdits, now: number): readonly OfferedEdit[] {
  return withoutOldEdits(kept, now).edits.flatMap((each) =>
    each.seen.length < timesToOffer
      ? []
      : [
          {
            mark: markOfEdit(each),
            place: each.place,
            edit: each.edit,
            times: each.seen.length,
            lastAt: lastSeenAt(each),
          },
        ],
  );
}

/**
 * The template with the change as `make` makes it; undefined where its words are not there any more. Whoever stores it
 * has it checked by `withEdit` first.
 */
export function spliceOffer(
  template: Template,
  { place, edit }: Pick<OfferedEdit, 'place' | 'edit'>,
  make = spliceEdit,
): Template | undefined {
  const variant = template.variants[place.language];
  const before = variant && wordingAt(variant, place);
  const after = template.id === place.template && before !== undefined ? make(before, edit) : undefined;
  const changed = variant && after !== undefined ? changedVariant(variant, place, after) : undefined;
  return changed && { ...template, variants: { ...template.variants, [place.language]: changed } };
}

/** Tells one wording at the place of an edit from all others; undefined where there is none. */
export function markOfWording(template: Template, place: WordingPlace): string | undefined {
  const variant = template.variants[place.language];
  const wording = variant && wordingAt(variant, place);
  return wording === undefined ? undefined : hashText(wording);
}

function wordingAt({ body, bodyFor }: TemplateVariant, { marketplace }: WordingPlace): string | undefined {
  return marketplace ? bodyFor?.[marketplace] : body;
}

function changedVariant(
  variant: TemplateVariant,
  { marketplace }: WordingPlace,
  after: string,
): TemplateVariant | undefined {
  if (!marketplace) return { ...variant, body: after };
  const bodyFor = bodiesFor((name) => (name === marketplace ? after : variant.bodyFor?.[name]));
  return bodyFor ? { ...variant, bodyFor } : undefined;
}

/** It is never offered again; its words go. */
export function refuseEdit(kept: KeptEdits, mark: string): KeptEdits {
  const edit = kept.edits.find((each) => markOfEdit(each) === mark);
  if (!edit) return kept;
  const refused = [{ template: edit.place.template, mark }, ...kept.refused].slice(0, mostRefused);
  return { edits: kept.edits.filter((each) => each !== edit), refused };
}

export function withoutEdit(kept: KeptEdits, mark: string): KeptEdits {
  return { ...kept, edits: kept.edits.filter((each) => markOfEdit(each) !== mark) };
}

export function withoutOldEdits(kept: KeptEdits, now: number): KeptEdits {
  return withSightings(kept, ({ at }) => at > now - editsKeptMs);
}

/** Keeps what is seen elsewhere too. */
export function withSightings(kept: KeptEdits, isKept: (sighting: Sighting) => boolean): KeptEdits {
  const edits = kept.edits.map((each) => ({ ...each, seen: each.seen.filter(isKept) }));
  const isSame = edits.every(({ seen }, index) => seen.length === kept.edits[index]?.seen.length);
  return isSame ? kept : { ...kept, edits: edits.filter(({ seen }) => seen.length > 0) };
}

export function withoutTemplates(kept: KeptEdits, ids: readonly string[]): KeptEdits {
  const gone = new Set(ids);
  return {
    edits: kept.edits.filter(({ place }) => !gone.has(place.template)),
    refused: kept.refused.filter(({ template }) => !gone.has(template)),
  };
}
