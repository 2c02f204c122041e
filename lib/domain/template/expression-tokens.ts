/** What stands inside the braces of a placeholder or tag, word by word, with the place of each in the source. */
import { quotedEnd } from './scan-source';

export type ExpressionToken =
  | {
      readonly kind: 'path';
      readonly start: number;
      readonly end: number;
      /** E.g. order, id; a member chosen by another value is `undefined` here and stands in `inner`. */
      readonly segments: readonly (string | number | undefined)[];
      readonly inner: readonly ExpressionToken[];
    }
  | { readonly kind: 'string'; readonly start: number; readonly end: number; readonly value: string }
  | { readonly kind: 'number'; readonly start: number; readonly end: number; readonly value: number }
  | { readonly kind: 'sign'; readonly start: number; readonly end: number; readonly sign: string }
  /** Cannot be read: a lone quote, a brace, a character that means nothing here. */
  | { readonly kind: 'bad'; readonly start: number; readonly end: number; readonly fix?: string };

export type PathToken = Extract<ExpressionToken, { kind: 'path' }>;

const signs = ['==', '!=', '>=', '<=', '..', '<>', '>', '<', '|', ':', ',', '(', ')', '='] as const;
const maxNesting = 4;

export function readTokens(source: string, start: number, end: number): readonly ExpressionToken[] {
  const tokens: ExpressionToken[] = [];
  let at = skipSpace(source, start, end);
  while (at < end) {
    const token = readToken(source, at, end, 0);
    tokens.push(token);
    at = skipSpace(source, token.end, end);
  }
  return tokens;
}

function readToken(source: string, start: number, end: number, depth: number): ExpressionToken {
  return (
    readString(source, start, end) ??
    readNumber(source, start, end) ??
    readPath(source, start, end, depth) ??
    readSign(source, start, end) ??
    badToken(source, start)
  );
}

/** Word processors put curly quotes; `=>` and the like are left to the grammar. */
function badToken(source: string, start: number): ExpressionToken {
  const character = String.fromCodePoint(source.codePointAt(start) ?? 0);
  const place = { kind: 'bad', start, end: start + character.length } as const;
  return /[“”„‟«»‘’‚]/.test(character) ? { ...place, fix: '"' } : place;
}

function readString(source: string, start: number, end: number): ExpressionToken | undefined {
  const quote = source[start];
  if (quote !== '"' && quote !== "'") return undefined;
  const close = quotedEnd(source, start, end);
  if (close === undefined) return { kind: 'bad', start, end };
  return { kind: 'string', start, end: close, value: unescaped(source.slice(start + 1, close - 1)) };
}

/** Names, labels and choices need no more than Liquid's plain escapes. */
function unescaped(text: string): string {
  return text.includes('\\')
    ? text.replace(/\\(.)/gs, (_all, letter: string) => (letter === 'n' ? '\n' : letter))
    : text;
}

function readNumber(source: string, start: number, end: number): ExpressionToken | undefined {
  const digits = /^[+-]?\d+(?:\.\d+)?/.exec(source.slice(start, Math.min(end, start + 40)))?.[0];
  if (digits === undefined || isWordAt(source, start + digits.length, end)) return undefined;
  return { kind: 'number', start, end: start + digits.length, value: Number(digits) };
}

function readPath(source: string, start: number, end: number, depth: number): ExpressionToken | undefined {
  let at = wordEnd(source, start, end);
  if (at === start) return undefined;
  const segments: (string | number | undefined)[] = [source.slice(start, at)];
  const inner: ExpressionToken[] = [];
  while (at < end) {
    if (source[at] === '.' && isWordAt(source, at + 1, end)) {
      const close = wordEnd(source, at + 1, end);
      segments.push(source.slice(at + 1, close));
      at = close;
      continue;
    }
    if (source[at] !== '[' || depth >= maxNesting) break;
    const member = readMember(source, at, end, depth);
    if (!member) break;
    segments.push(member.segment);
    if (member.segment === undefined) inner.push(member.token);
    at = member.end;
  }
  return { kind: 'path', start, end: at, segments, inner };
}

/** `["title"]`, `[0]` or `[other.value]`. */
function readMember(source: string, open: number, end: number, depth: number) {
  const token = readToken(source, skipSpace(source, open + 1, end), end, depth + 1);
  const close = skipSpace(source, token.end, end);
  if (close >= end || source[close] !== ']' || token.kind === 'sign' || token.kind === 'bad') return undefined;
  return { token, segment: token.kind === 'path' ? undefined : token.value, end: close + 1 };
}

function readSign(source: string, start: number, end: number): ExpressionToken | undefined {
  const sign = signs.find((known) => source.startsWith(known, start) && start + known.length <= end);
  return sign && { kind: 'sign', start, end: start + sign.length, sign };
}

export function skipSpace(source: string, from: number, end: number): number {
  let at = from;
  while (at < end && isSpace(source[at])) at += 1;
  return at;
}

function isWordAt(source: string, at: number, end: number): boolean {
  return at < end && isWordCharacter(source[at]);
}

function wordEnd(source: string, start: number, end: number): number {
  let at = start;
  while (isWordAt(source, at, end)) at += 1;
  return at;
}

function isSpace(character: string | undefined): boolean {
  return character !== undefined && character !== '\ufeff' && /\s/.test(character);
}

/** Letters of any script, digits, `_`, `-` and `?`. Invisible characters are none: they would make names that look alike. */
export function isWordCharacter(character: string | undefined): boolean {
  if (character === undefined) return false;
  return character < '\u0080' ? /[\w?-]/.test(character) : /[\p{L}\p{N}\p{M}]/u.test(character);
}
