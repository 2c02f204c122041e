/**
 * A draft as rules read it: small letters without accents, look-alike letters and digits made plain, invisible
 * characters left out. Every character knows where it stands in the seller's own text.
 */

export interface DraftView {
  readonly text: string;
  /** Place of each character in the original; one more entry than characters, the last is the original's length. */
  readonly places: readonly number[];
}

const unfolded: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ı: 'i',
  ð: 'd',
};

/** Cyrillic and Greek letters that are taken for Latin ones, by sight. */
const lookAlikes: Readonly<Record<string, string>> = Object.fromEntries([
  ...pairs('АВЕКМНОРСТУХІЅЈԚԜ', 'abekmhopctyxisjqw'),
  ...pairs('авекморстухіѕјԛԝһԁӏп', 'abekmopctyxisjqwhdln'),
  ...pairs('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'abezhikmnoptyx'),
  ...pairs('αεικνορτυχω', 'aeikvoptuxw'),
]);

const plainMarks: Readonly<Record<string, string>> = Object.fromEntries([
  ...[...'’‘‛`´ʼ′'].map((mark) => [mark, "'"]),
  ...[...'“”„‟«»″'].map((mark) => [mark, '"']),
  ...[...'‐‑‒–—―−'].map((mark) => [mark, '-']),
  ...[...'。．｡․'].map((mark) => [mark, '.']),
  ...[...'、，'].map((mark) => [mark, ',']),
]);

function pairs(from: string, to: string): (readonly [string, string])[] {
  return [...from].map((letter, index) => [letter, to.charAt(index)] as const);
}

const invisible = /[\p{Cf}\p{Mn}\p{Me}\p{Cc}]/u;
const keptSyllables = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Han}]/u;
const digitOfOtherScript = /\p{Nd}/u;

export function viewOf(original: string): DraftView {
  const places: number[] = [];
  let text = '';
  let place = 0;
  for (const char of original) {
    const plain = char <= '\u007f' ? plainAscii(char) : plainChar(char);
    for (let index = 0; index < plain.length; index += 1) places.push(place);
    text += plain;
    place += char.length;
  }
  places.push(original.length);
  return { text, places };
}

function plainAscii(char: string): string {
  if (char === '\n' || char === '\t') return char;
  return char < ' ' || char === '\u007f' ? '' : char === '`' ? "'" : char.toLowerCase();
}

const known = new Map<string, string>();

function plainChar(char: string): string {
  const before = known.get(char);
  if (before !== undefined) return before;
  const plain = foldChar(char);
  if (known.size < 4000) known.set(char, plain);
  return plain;
}

function foldChar(char: string): string {
  const alike = lookAlikes[char] ?? plainMarks[char];
  if (alike !== undefined) return alike;
  if (/[\u2028\u2029\u0085]/.test(char)) return '\n';
  if (invisible.test(char)) return '';
  if (keptSyllables.test(char)) return char.normalize('NFKC');
  const lower = char.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  if (lower.length === 1 && lower > '\u007f' && digitOfOtherScript.test(lower)) return westernDigit(lower);
  return lower.replace(/[ßøłæœđıð]/g, (letter) => unfolded[letter] ?? letter).replace(/[’‘]/g, "'");
}

/** Digits of a script stand in a row of ten, and the row begins where the one before is no digit. */
function westernDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  let value = 0;
  while (value < 9 && digitOfOtherScript.test(String.fromCharCode(code - value - 1))) value += 1;
  return String(value);
}

export interface ViewEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The view with some stretches written another way; edits are in order and do not overlap. */
export function rewriteView(view: DraftView, edits: readonly ViewEdit[]): DraftView {
  if (edits.length === 0) return view;
  const places: number[] = [];
  let text = '';
  let at = 0;
  const keep = (end: number) => {
    text += view.text.slice(at, end);
    for (let index = at; index < end; index += 1) places.push(view.places[index] ?? 0);
  };
  for (const edit of edits) {
    keep(edit.start);
    text += edit.text;
    for (let index = 0; index < edit.text.length; index += 1) places.push(view.places[edit.start] ?? 0);
    at = edit.end;
  }
  keep(view.text.length);
  places.push(view.places[view.text.length] ?? 0);
  return { text, places };
}

/** The stretch of the original behind a stretch of the view, whole characters. */
export function originalRange(
  { places }: DraftView,
  start: number,
  end: number,
): readonly [start: number, end: number] {
  const from = places[start] ?? 0;
  const last = places[Math.max(start, end - 1)] ?? from;
  let next = end;
  while (next < places.length - 1 && (places[next] ?? 0) <= last) next += 1;
  const to = places[next] ?? last;
  return [from, Math.max(from, to)];
}
