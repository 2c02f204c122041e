/**
 * A template's source cut into text, placeholders and tags, as Liquid cuts it; what Liquid cannot cut is cut so that the
 * rest can still be read. The pieces cover the source exactly once. Takes time in proportion to the length.
 */

export interface SourcePiece {
  readonly kind: 'text' | 'output' | 'tag';
  readonly start: number;
  readonly end: number;
  /** What stands between the braces, without the dashes that trim. Of text: all of it. */
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly isClosed: boolean;
}

export function scanSource(source: string): readonly SourcePiece[] {
  const pieces: SourcePiece[] = [];
  const find = finders(source);
  let at = 0;
  while (at < source.length) {
    const piece = readPiece(source, at, find);
    pieces.push(piece);
    at = piece.end;
  }
  return pieces;
}

function readPiece(source: string, start: number, find: Finders): SourcePiece {
  const kind = openerAt(source, start);
  if (!kind) {
    const end = nextOpener(source, start);
    return { kind: 'text', start, end, innerStart: start, innerEnd: end, isClosed: true };
  }
  const end = kind === 'tag' ? tagEnd(source, start, find) : outputEnd(source, start, find.quotedEnd);
  return end === undefined
    ? bracedPiece(source, { kind, start, end: endOfUnclosed(source, start, find), isClosed: false })
    : bracedPiece(source, { kind, start, end, isClosed: true });
}

function bracedPiece(source: string, piece: Pick<SourcePiece, 'kind' | 'start' | 'end' | 'isClosed'>): SourcePiece {
  const bracesEnd = piece.isClosed ? piece.end - 2 : piece.end;
  const innerStart = Math.min(piece.start + (source[piece.start + 2] === '-' ? 3 : 2), bracesEnd);
  const hasEndDash = piece.isClosed && bracesEnd > innerStart && source[bracesEnd - 1] === '-';
  return { ...piece, innerStart, innerEnd: hasEndDash ? bracesEnd - 1 : bracesEnd };
}

export function openerAt(source: string, at: number): 'output' | 'tag' | undefined {
  if (source[at] !== '{') return undefined;
  const second = source[at + 1];
  if (second === '{') return 'output';
  return second === '%' ? 'tag' : undefined;
}

function nextOpener(source: string, from: number): number {
  let at = source.indexOf('{', from);
  while (at >= 0 && !openerAt(source, at)) at = source.indexOf('{', at + 1);
  return at < 0 ? source.length : at;
}

/** Placeholders may hold their own end in quotes. */
function outputEnd(source: string, start: number, findQuote: QuoteFinder): number | undefined {
  let at = start + 2;
  while (at < source.length) {
    const quoteEnd = findQuote(at);
    if (quoteEnd !== undefined) at = quoteEnd;
    else if (source.startsWith('}}', at)) return at + 2;
    else if (openerAt(source, at)) return undefined;
    else at += 1;
  }
  return undefined;
}

/** Tags end at the first `%}`, whatever stands around it. */
function tagEnd(source: string, start: number, find: Finders): number | undefined {
  const close = find.tagClose(start + 2);
  if (close === undefined) return undefined;
  const isRemark = /^-?\s*#/.test(source.slice(start + 2, start + 40));
  return isRemark || !hasOpener(source, start + 2, close, find.quotedEnd) ? close + 2 : undefined;
}

function hasOpener(source: string, start: number, end: number, findQuote: QuoteFinder): boolean {
  if (nextOpener(source, start) >= end) return false;
  let at = start;
  while (at < end) {
    if (openerAt(source, at)) return true;
    at = findQuote(at) ?? at + 1;
  }
  return false;
}

/** What was never closed ends with its line, or where the next one begins. */
function endOfUnclosed(source: string, start: number, find: Finders): number {
  return Math.min(find.lineEnd(start) ?? source.length, nextOpener(source, start + 2));
}

/** Each remembers what it found: asked again and again from left to right, it reads the source once. */
interface Finders {
  readonly quotedEnd: QuoteFinder;
  readonly tagClose: (from: number) => number | undefined;
  readonly lineEnd: (from: number) => number | undefined;
}

function finders(source: string): Finders {
  return {
    quotedEnd: quoteFinder(source),
    tagClose: nextFinder(source, /%\}/g),
    lineEnd: nextFinder(source, /[\r\n]/g),
  };
}

function nextFinder(source: string, wanted: RegExp): (from: number) => number | undefined {
  let askedFrom = -1;
  let found: number | undefined;
  return (from) => {
    if (askedFrom >= 0 && from >= askedFrom && (found === undefined || found >= from)) return found;
    wanted.lastIndex = from;
    askedFrom = from;
    found = wanted.exec(source)?.index;
    return found;
  };
}

/** Where a quoted text that begins here ends; undefined if none begins here or it never ends. */
type QuoteFinder = (at: number) => number | undefined;

function quoteFinder(source: string): QuoteFinder {
  const unclosed = new Set<string>();
  return (at) => {
    const quote = source[at];
    if ((quote !== '"' && quote !== "'") || unclosed.has(quote)) return undefined;
    const end = quotedEnd(source, at);
    if (end === undefined) unclosed.add(quote);
    return end;
  };
}

/** The offset behind the quoted text that begins at `start`. */
export function quotedEnd(source: string, start: number, limit: number = source.length): number | undefined {
  const quote = source[start];
  for (let at = start + 1; at < limit; at += 1) {
    if (source[at] === '\\') at += 1;
    else if (source[at] === quote) return at + 1;
  }
  return undefined;
}
