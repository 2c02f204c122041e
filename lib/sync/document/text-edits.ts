/**
 * How one text becomes another in few steps, so that what others write at the same time stays where they put it. Whole
 * characters only: halves of surrogate pairs are never parted. Long texts that differ much are compared by words, then
 * by lines, so that it stays quick.
 */
import diff from 'fast-diff';

/** In the order in which they are made, from the end of the text to its beginning; positions in UTF-16 units. */
export interface TextEdit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

/** Comparing takes the square of how much differs; this much takes some milliseconds, or tens of them. */
const mostCharacters = 3000;
const mostPieces = 14_000;
const mostDiffering = 1500;

const grains: readonly ((text: string) => readonly string[])[] = [
  (text) => Array.from(text),
  (text) => text.match(/[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? [],
  (text) => text.match(/[^\n]*\n|[^\n]+/g) ?? [],
];

export function textEdits(before: string, after: string): readonly TextEdit[] {
  return editsFrom(before, after, 0, 0).toReversed();
}

function editsFrom(before: string, after: string, from: number, grain: number): readonly TextEdit[] {
  const head = sharedHead(before, after);
  const tail = sharedTail(before.slice(head), after.slice(head));
  const old = before.slice(head, before.length - tail);
  const now = after.slice(head, after.length - tail);
  const at = from + head;
  if (old === '' && now === '') return [];
  if (old === '' || now === '') return [{ at, remove: old.length, insert: now }];
  return comparedFrom(old, now, at, grain);
}

function comparedFrom(old: string, now: string, at: number, grain: number): readonly TextEdit[] {
  const split = grains[grain];
  if (!split) return [{ at, remove: old.length, insert: now }];
  if (grain === 0 && old.length + now.length > mostCharacters) return comparedFrom(old, now, at, 1);
  const before = split(old);
  const after = split(now);
  if (grain > 0 && !areQuicklyCompared(before, after)) return comparedFrom(old, now, at, grain + 1);
  return steps(before, after).flatMap(({ start, removed, inserted }) =>
    grain === 0 || removed === '' || inserted === '' || removed.length === old.length
      ? [{ at: at + start, remove: removed.length, insert: inserted }]
      : editsFrom(removed, inserted, at + start, 0),
  );
}

function areQuicklyCompared(before: readonly string[], after: readonly string[]): boolean {
  if (before.length + after.length > mostPieces) return false;
  const surplus = new Map<string, number>();
  for (const piece of before) surplus.set(piece, (surplus.get(piece) ?? 0) + 1);
  for (const piece of after) surplus.set(piece, (surplus.get(piece) ?? 0) - 1);
  let differing = 0;
  for (const count of surplus.values()) differing += Math.abs(count);
  return differing <= mostDiffering;
}

interface Step {
  readonly start: number;
  readonly removed: string;
  readonly inserted: string;
}

function steps(before: readonly string[], after: readonly string[]): readonly Step[] {
  const alphabet = new Map<string, string>();
  const compared = diff(lettersOf(before, alphabet), lettersOf(after, alphabet));
  const found: Step[] = [];
  let start = 0;
  let oldIndex = 0;
  let newIndex = 0;
  let removed = '';
  let inserted = '';
  const close = () => {
    if (removed !== '' || inserted !== '') found.push({ start, removed, inserted });
    start += removed.length;
    removed = '';
    inserted = '';
  };
  for (const [kind, { length }] of compared) {
    if (kind === diff.INSERT) {
      inserted += after.slice(newIndex, newIndex + length).join('');
      newIndex += length;
    } else if (kind === diff.DELETE) {
      removed += before.slice(oldIndex, oldIndex + length).join('');
      oldIndex += length;
    } else {
      close();
      start += before.slice(oldIndex, oldIndex + length).join('').length;
      oldIndex += length;
      newIndex += length;
    }
  }
  close();
  return found;
}

/** One unit for each piece that differs; from where no unit is half a pair, and there are enough. */
function lettersOf(pieces: readonly string[], alphabet: Map<string, string>): string {
  return pieces
    .map((piece) => {
      const letter = alphabet.get(piece) ?? String.fromCharCode(0x100 + alphabet.size);
      alphabet.set(piece, letter);
      return letter;
    })
    .join('');
}

function sharedHead(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let count = 0;
  while (count < most && a.charCodeAt(count) === b.charCodeAt(count)) count += 1;
  return splitsPair(a, count) || splitsPair(b, count) ? count - 1 : count;
}

function sharedTail(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let count = 0;
  while (count < most && a.charCodeAt(a.length - 1 - count) === b.charCodeAt(b.length - 1 - count)) count += 1;
  return splitsPair(a, a.length - count) || splitsPair(b, b.length - count) ? count - 1 : count;
}

/** Whether a cut before this unit would part a pair. */
function splitsPair(text: string, at: number): boolean {
  return at > 0 && at < text.length && isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at));
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000;
}
