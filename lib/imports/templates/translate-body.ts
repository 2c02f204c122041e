/**
 * A text of another program with its placeholders made ours. What cannot be translated stays in the text as it reads,
 * with single braces, so that nothing of it is taken for a placeholder, and is listed as it stood.
 */

/** A stretch of a text that the other program would have replaced. */
export type Piece =
  | { readonly kind: 'text'; readonly source: string }
  /** `out` absent: it cannot be translated. */
  | { readonly kind: 'value'; readonly source: string; readonly out?: string | undefined }
  | { readonly kind: 'open' | 'else' | 'close'; readonly source: string; readonly out?: string | undefined };

export interface TranslatedBody {
  readonly body: string;
  /** Each once, in their order. */
  readonly untranslated: readonly string[];
}

/** Blocks are translated as a whole or not at all: a beginning without its end would spoil the template. */
export function joinPieces(pieces: readonly Piece[]): TranslatedBody {
  const isWhole = wholeBlocks(pieces);
  const untranslated = new Set<string>();
  let body = '';
  for (const [index, piece] of pieces.entries()) {
    const out = piece.kind === 'text' || (piece.kind !== 'value' && !isWhole.has(index)) ? undefined : piece.out;
    if (out === undefined && piece.kind !== 'text') untranslated.add(piece.source);
    // A brace of the text must not grow together with the beginning of a placeholder.
    if (out?.startsWith('{') && body.endsWith('{')) body += ' ';
    body += out ?? harmless(piece.source);
  }
  return { body, untranslated: [...untranslated] };
}

function wholeBlocks(pieces: readonly Piece[]): ReadonlySet<number> {
  const whole = new Set<number>();
  const open: number[][] = [];
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind === 'open') open.push([index]);
    if (piece.kind === 'else') open.at(-1)?.push(index);
    if (piece.kind !== 'close') continue;
    const block = open.pop();
    if (block?.every((part) => pieces[part]?.kind !== 'text' && hasOut(pieces[part]))) {
      for (const part of [...block, index]) whole.add(part);
    }
  }
  return whole;
}

function hasOut(piece: Piece | undefined): boolean {
  return piece !== undefined && piece.kind !== 'text' && piece.out !== undefined;
}

/** The text with nothing in it that Liquid would take for its own. */
export function harmless(text: string): string {
  return text
    .replace(/\{{2,}/g, '{')
    .replace(/\}{2,}/g, '}')
    .replace(/\{%/g, '{ %')
    .replace(/%\}/g, '% }');
}

/** A text in quotation marks for a tag; what would end it or the tag is taken out. */
export function quoted(text: string): string {
  const plain = text
    .replace(/[{}%\\]/g, ' ')
    .replace(/["\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return `"${plain}"`;
}

export function placeholder(variable: string, fallback?: string): string {
  return fallback === undefined ? `{{ ${variable} }}` : `{{ ${variable} | default: ${quoted(fallback)} }}`;
}

export const cursorTag = '{% cursor %}';

/** Another template, by its shortcut. */
export function renderTag(shortcut: string): string {
  return `{% render ${quoted(shortcut.replace(/^[/:;]+/, ''))} %}`;
}
