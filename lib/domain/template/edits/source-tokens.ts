/**
 * A template's source as the words and placeholders that it can write, in order. What cannot be followed from the
 * written text back to one place of the source stands there as a wall.
 */
import { tokensOf } from '../library/diff-tokens';
import { readSource } from '../read-source';
import { tagNameOf } from '../read-tag';
import { type SourcePiece, scanSource } from '../scan-source';

export interface SourceToken {
  readonly kind: 'word' | 'value' | 'wall';
  /** Of a word. */
  readonly text: string;
  /** Of a value: the variables that it is made of, fields as `ask.refund`. */
  readonly names: readonly string[];
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
}

/** Tags that write nothing where they stand and decide nothing. */
const silentTags: ReadonlySet<string> = new Set(['ask', 'assign', 'cursor', 'comment', 'endcomment', '#']);

/** None for a source with faults. */
export function sourceTokens(source: string): readonly SourceToken[] {
  const { faults, outputs } = readSource(source);
  if (faults.length > 0) return [];
  const tokens: SourceToken[] = [];
  let isComment = false;
  let loops = 0;
  for (const piece of scanSource(source)) {
    const name = piece.kind === 'tag' ? tagNameOf(source, piece).name : '';
    if (name === 'comment' || name === 'endcomment') isComment = name === 'comment';
    if (isComment) continue;
    if (name === 'for') loops += 1;
    if (name === 'endfor') loops -= 1;
    const names = outputs.get(piece.start)?.names ?? [];
    if (piece.kind === 'text' && loops === 0) tokens.push(...wordsOf(source, piece));
    else if (piece.kind === 'output' && loops === 0) tokens.push(token('value', piece, names));
    else if (!silentTags.has(name)) tokens.push(token('wall', piece));
  }
  return tokens;
}

function token(kind: 'value' | 'wall', { start, end }: SourcePiece, names: readonly string[] = []): SourceToken {
  return { kind, text: '', names, start, end };
}

function wordsOf(source: string, { start, end }: SourcePiece): SourceToken[] {
  return placedWords(source.slice(start, end)).map((word) => ({
    kind: 'word',
    text: word.text,
    names: [],
    start: start + word.start,
    end: start + word.end,
  }));
}

export interface PlacedWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Words and signs of a text without its white space. */
export function placedWords(text: string): readonly PlacedWord[] {
  let end = 0;
  return tokensOf(text).flatMap((part) => {
    const start = end;
    end += part.length;
    return part.trim() === '' ? [] : [{ text: part, start, end }];
  });
}
