/**
 * A change as it belongs into the source: with the source's own white space where there is some, since boxes and
 * editors write theirs.
 */

import { unitsAround } from './find-place';
import type { PlacedWord, SourceToken } from './source-tokens';
import { editAt, type WordingEdit } from './wording-edit';

/** Indexes of tokens; `to` is not included. */
interface Range {
  readonly from: number;
  readonly to: number;
}

interface Standing extends Range {
  /** Of the whole box. */
  readonly text: string;
  readonly words: readonly PlacedWord[];
}

/** Undefined where something that is not white space stands in the way. */
export function placeEdit(
  source: string,
  tokens: readonly SourceToken[],
  range: Range,
  standing: Standing,
): WordingEdit | undefined {
  const stretch = stretchOf(source, tokens, range, standing);
  if (!stretch) return undefined;
  const from = tokens[Math.max(0, range.from - unitsAround)]?.start ?? 0;
  const to = tokens[Math.min(tokens.length, range.to + unitsAround) - 1]?.end ?? source.length;
  return editAt(source, stretch, { from: Math.min(from, stretch.start), to: Math.max(to, stretch.end) });
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly put: string;
}

function stretchOf(
  source: string,
  tokens: readonly SourceToken[],
  { from, to }: Range,
  standing: Standing,
): Stretch | undefined {
  const [first, last] = [tokens[from], tokens[to - 1]];
  const before = tokens[from - 1]?.end;
  const behind = tokens[to]?.start;
  const put = writtenIn(standing);
  if (to > from && first && last && put !== '') {
    const leading = spaceBetween(source, { from: before, to: first.start }, spaceAt(standing, standing.from));
    const trailing = spaceBetween(source, { from: last.end, to: behind }, spaceAt(standing, standing.to));
    return {
      start: leading === undefined ? first.start : (before ?? first.start),
      end: trailing === undefined ? last.end : (behind ?? last.end),
      put: (leading ?? '') + put + (trailing ?? ''),
    };
  }
  if (to > from && first && last) {
    const start = before ?? first.start;
    const end = behind ?? last.end;
    const gaps = [source.slice(start, first.start), source.slice(last.end, end)] as const;
    if (!gaps.every(isSpace)) return { start: first.start, end: last.end, put: '' };
    const isAtEdge = before === undefined || behind === undefined;
    return { start, end, put: isAtEdge || spaceAt(standing, standing.from) === '' ? '' : widerOf(...gaps) };
  }
  return put === '' ? undefined : stretchBetween(source, { before, behind, put }, standing);
}

/** What is to stand there instead; undefined where it can stay as it is. */
function spaceBetween(
  source: string,
  { from, to }: { readonly from: number | undefined; readonly to: number | undefined },
  standing: string | undefined,
): string | undefined {
  if (from === undefined || to === undefined || standing === undefined) return undefined;
  const gap = source.slice(from, to);
  return isSpace(gap) && (gap === '') !== (standing === '') ? standing : undefined;
}

interface Between {
  readonly before: number | undefined;
  readonly behind: number | undefined;
  readonly put: string;
}

/** Something new where nothing stood. */
function stretchBetween(source: string, { before, behind, put }: Between, standing: Standing): Stretch | undefined {
  const [leading = '', trailing = ''] = [spaceAt(standing, standing.from), spaceAt(standing, standing.to)];
  if (before === undefined && behind === undefined) return undefined;
  if (before === undefined) return { start: behind ?? 0, end: behind ?? 0, put: put + (trailing || ' ') };
  if (behind === undefined) return { start: before, end: before, put: leading + put };
  const gap = source.slice(before, behind);
  if (!isSpace(gap)) return undefined;
  const asThere = (space: string) => (space.includes('\n') && gap.includes('\n') ? gap : space);
  return { start: before, end: behind, put: asThere(leading) + put + asThere(trailing) };
}

function writtenIn({ text, words, from, to }: Standing): string {
  const [first, last] = [words[from], words[to - 1]];
  if (to <= from || !first || !last) return '';
  return text.slice(first.start, last.end).replace(/\s+/g, tidySpace).normalize('NFC');
}

/** White space before the word with this index; undefined at the edges of the box. */
function spaceAt({ text, words }: Standing, index: number): string | undefined {
  const [before, behind] = [words[index - 1], words[index]];
  return before && behind && tidySpace(text.slice(before.end, behind.start));
}

function tidySpace(space: string): string {
  const lineEnds = space.replaceAll('\r\n', '\n').split('\n').length - 1;
  if (lineEnds > 0) return '\n'.repeat(Math.min(lineEnds, 2));
  return space === '' ? '' : ' ';
}

function widerOf(one: string, other: string): string {
  const ends = (space: string) => space.split('\n').length;
  return ends(other) > ends(one) || one === '' ? other : one;
}

function isSpace(text: string): boolean {
  return text.trim() === '';
}
