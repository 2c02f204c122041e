/** The words in question within what stands around them, short enough for a narrow panel. */

export interface Excerpt {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

const mostAround = 40;
const mostQuoted = 160;
/** A finding of this much of the text is about the text as a whole. */
const wholeShare = 0.9;
const shortText = 80;

/** Undefined where the finding is about the text as a whole, so that nothing is worth quoting. */
export function excerptOf(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): Excerpt | undefined {
  const length = text.trim().length;
  if (end <= start || (length > shortText && end - start > length * wholeShare)) return undefined;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const nextLine = text.indexOf('\n', end);
  const before = text.slice(start === 0 ? 0 : lineStart, start);
  const after = text.slice(end, nextLine < 0 ? text.length : nextLine);
  const quote = text.slice(start, end);
  return {
    before: before.length > mostAround ? `…${before.slice(-mostAround).replace(/^\S*\s/, '')}` : before.trimStart(),
    quote: quote.length > mostQuoted ? `${quote.slice(0, mostQuoted)}…` : quote,
    after: after.length > mostAround ? `${after.slice(0, mostAround).replace(/\s\S*$/, '')}…` : after.trimEnd(),
  };
}
