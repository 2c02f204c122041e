/**
 * One spelling for what pages write in many: lower case, ASCII digits, plain spaces and hyphens, no accents, no
 * direction marks, no abbreviation dots. Letters of other scripts stay as they are.
 */
export function foldTimeText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\p{Cf}\u0970]/gu, '')
    .normalize('NFKC')
    .replace(/\p{Nd}/gu, asciiDigit)
    .replaceAll('ı', 'i')
    .replace(/[−‐-―]/g, '-')
    .replace(/[’ʼ]/g, "'")
    .replace(/(?<!\d)\./g, '')
    .replace(/[\s,،、;()[\]]+/g, ' ')
    .trim();
}

/** Digits of every script come in runs of ten from a code point that ends in 0 or 6 (hexadecimal). */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const low = code % 16;
  return `${/\p{Nd}/u.test(String.fromCodePoint(code - low)) ? low : low - 6}`;
}

/** A pattern of alternatives, the longest first; of none, one that matches nothing. */
export function anyOf(texts: readonly string[]): string {
  const sorted = texts
    .toSorted((a, b) => b.length - a.length)
    .map((text) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return `(?:${sorted.join('|') || '(?!)'})`;
}
