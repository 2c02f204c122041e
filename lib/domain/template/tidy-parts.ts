/**
 * The white space of a finished reply: no space at the ends of lines, no more than one blank line in a row, nothing
 * before the first and after the last word. Only takes away; never touches a space between words.
 */
import type { TextPart } from './rendered-text';

interface Range {
  readonly start: number;
  readonly end: number;
}

export interface TidyText {
  readonly parts: TextPart[];
  /** Where the stops are now. */
  readonly cursors: readonly number[];
}

/**
 * @param cursors where the caret is to stop, ascending: something will be written there, so the space around it is kept
 *   as around a word
 */
export function tidyParts(parts: readonly TextPart[], cursors: readonly number[] = []): TidyText {
  const cuts = surplusSpace(parts.map((part) => part.text).join(''), cursors);
  let start = 0;
  const kept: TextPart[] = [];
  for (const part of parts) {
    const end = start + part.text.length;
    kept.push({ ...part, text: withoutCuts(part.text, start, cutsWithin(cuts, start, end)) });
    start = end;
  }
  return { parts: mergePlain(kept), cursors: cursors.map((cursor) => cursor - lengthBefore(cuts, cursor)) };
}

function lengthBefore(cuts: readonly Range[], offset: number): number {
  return cuts.reduce((sum, cut) => (cut.end <= offset ? sum + cut.end - cut.start : sum), 0);
}

/** Where white space is too much, in order. */
function surplusSpace(text: string, cursors: readonly number[]): Range[] {
  const stops = new Set(cursors);
  return [...text.matchAll(/\s+/g)].flatMap(({ index, 0: run }) =>
    splitAt(index, index + run.length, cursors).flatMap(({ start, end }) => {
      const isFirst = start === 0 && !stops.has(start);
      const isLast = end === text.length && !stops.has(end);
      if (isFirst || isLast) return [{ start, end }];
      const space = text.slice(start, end);
      return space.includes('\n') ? surplusOfLineEnds(space, start) : [];
    }),
  );
}

function splitAt(start: number, end: number, cursors: readonly number[]): Range[] {
  const within = cursors.filter((cursor) => cursor > start && cursor < end);
  const bounds = [start, ...new Set(within), end];
  return bounds.slice(1).map((bound, index) => ({ start: bounds[index] ?? start, end: bound }));
}

/** Keeps up to two line ends and the space that indents the next line. */
function surplusOfLineEnds(run: string, start: number): Range[] {
  const isKept = (position: number) => position > run.lastIndexOf('\n') || lineEndsToKeep.includes(position);
  const first = run.indexOf('\n');
  const lineEndsToKeep = [first, run.indexOf('\n', first + 1)];
  return Array.from(run, (_character, position) => position)
    .filter((position) => !isKept(position))
    .map((position) => ({ start: start + position, end: start + position + 1 }));
}

function cutsWithin(cuts: readonly Range[], start: number, end: number): readonly Range[] {
  return cuts.filter((cut) => cut.start < end && cut.end > start);
}

function withoutCuts(text: string, offset: number, cuts: readonly Range[]): string {
  let kept = '';
  let from = 0;
  for (const cut of cuts) {
    const start = Math.min(Math.max(cut.start - offset, from), text.length);
    const end = Math.min(Math.max(cut.end - offset, from), text.length);
    kept += text.slice(from, start);
    from = end;
  }
  return kept + text.slice(from);
}

function mergePlain(parts: readonly TextPart[]): TextPart[] {
  const merged: TextPart[] = [];
  for (const part of parts) {
    if (part.text === '') continue;
    const last = merged.at(-1);
    if (part.kind === 'plain' && last?.kind === 'plain')
      merged[merged.length - 1] = { ...last, text: last.text + part.text };
    else merged.push(part);
  }
  return merged;
}
