/** Text made comparable: small letters without accents, so that "Größe", "groesse" aside, is found by "grosse". */

const unfolded: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', ł: 'l', æ: 'ae', œ: 'oe', đ: 'd', ı: 'i' };

/** Accents are taken off Latin letters only: in Japanese and Hindi they change the letter. */
export function foldText(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[ßøłæœđı]/g, (letter) => unfolded[letter] ?? letter);
}

function isAscii(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is the one that needs no folding
  return /^[\u0000-\u007f]*$/.test(text);
}
