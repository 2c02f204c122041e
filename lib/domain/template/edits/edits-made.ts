/**
 * What the seller has changed in the template's own words between inserting a reply and sending it. Changes of values
 * are the buyer's matter and none of the template's, and what stands around the reply is the rest of the draft.
 */
import { findHunks } from '../library/diff-tokens';
import type { TextPart } from '../rendered-text';
import { applyEdit } from './apply-edit';
import { findPlace, unitsAround } from './find-place';
import { isPersonal, type PersonalWords } from './personal-words';
import { placeEdit } from './place-edit';
import { placedWords, sourceTokens } from './source-tokens';
import { mostChanged, type WordingEdit } from './wording-edit';
import { unitsAfter, unitsBefore, type WrittenToken, writtenTokens } from './written-tokens';

export interface EditedReply {
  /** The source that it was made from. */
  readonly body: string;
  /** As it was inserted. */
  readonly parts: readonly TextPart[];
  /** What stood in the box at the end. */
  readonly sent: string;
  /** Nothing else was put into the box: what stands before and behind the reply was written to it. */
  readonly isAlone: boolean;
  readonly personal: PersonalWords;
}

/** Fewer say nothing about where they come from. */
const fewestWords = 4;
/** A reply with less of its own words left was written anew. */
const leastKept = 0.6;
/** From one draft; who changed more has written another reply. */
const mostEdits = 6;
/** So many unchanged words part a change of the reply from what was written before or behind it. */
const wordsFromEdge = 4;

export function editsMade({ body, parts, sent, isAlone, personal }: EditedReply): readonly WordingEdit[] {
  const written = writtenTokens(parts);
  const standing = placedWords(sent);
  const hunks = findHunks(
    written.map(({ text }) => text),
    standing.map(({ text }) => text),
  );
  if (!isStillThere(written, hunks) || hunks.length > mostEdits) return [];
  const source = sourceTokens(body);
  let shift = 0;
  return hunks.flatMap(({ start, end, tokens }): WordingEdit[] => {
    const from = start + shift;
    shift += tokens.length - (end - start);
    if (!isAlone && (start < wordsFromEdge || end > written.length - wordsFromEdge)) return [];
    if (!isOwn(written, start, end)) return [];
    const words = written.slice(start, end).map(({ text }) => text);
    const left = unitsBefore(written, start, unitsAround);
    const right = unitsAfter(written, end, unitsAround);
    const at = findPlace(source, { words, left, right });
    if (at === undefined) return [];
    const standingAt = { text: sent, words: standing, from, to: from + tokens.length };
    const edit = placeEdit(body, source, { from: at, to: at + words.length }, standingAt);
    return edit && isWorth(edit, personal) && applyEdit(body, edit) !== undefined ? [edit] : [];
  });
}

function isStillThere(
  written: readonly WrittenToken[],
  hunks: readonly { readonly start: number; readonly end: number }[],
): boolean {
  const own = written.filter(({ name }) => name === undefined).length;
  const lost = hunks.reduce(
    (sum, { start, end }) => sum + written.slice(start, end).filter(({ name }) => name === undefined).length,
    0,
  );
  return own >= fewestWords && own - lost >= own * leastKept;
}

/** No value was touched, nor was anything put into the middle of one. */
function isOwn(written: readonly WrittenToken[], start: number, end: number): boolean {
  const [before, behind] = [written[start - 1], written[end]];
  const isWithin = before?.name !== undefined && before.part === behind?.part;
  return !isWithin && written.slice(start, end).every(({ name }) => name === undefined);
}

function isWorth({ gone, put }: WordingEdit, personal: PersonalWords): boolean {
  if (gone.length > mostChanged || put.length > mostChanged || /[{}]/.test(gone)) return false;
  return gone.trim() !== put.trim() && !isPersonal(put, personal);
}
