/** The letters of names evened out: small, without accents, each letter in its one form. */
import { foldText } from '../template/fold-text';

/** Longer texts are no names; the rest is not read. */
const longestName = 200;

/** Letters that are spelled out where the keyboard lacks them; folding drops their mark instead. */
const spelledOut: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };

/** Letters that folding to the basic alphabet leaves as they are. */
const moreLetters: Readonly<Record<string, string>> = {
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŋ: 'n',
  ё: 'е',
  ς: 'σ',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ى: 'ي',
  ة: 'ه',
};

const unaccented = /^[ -~]*$/;
const moreMarks = /[\u0370-\u03ff\u1f00-\u1fff\u05b0-\u05c7\u0622-\u0652ðþħŋё]/;

/** Small letters with their accents. */
export function smallLetters(name: string): string {
  const text = name.slice(0, longestName);
  return unaccented.test(text) ? text.toLowerCase() : text.normalize('NFKC').toLowerCase().normalize('NFC');
}

/** Small letters without accents; takes and gives small letters. */
export function foldLetters(text: string): string {
  if (unaccented.test(text)) return text;
  const folded = foldText(text);
  if (!moreMarks.test(folded)) return folded;
  return folded
    .normalize('NFD')
    .replace(/(\p{Script=Greek})\p{M}+/gu, '$1')
    .normalize('NFC')
    .replace(/[\u0640\u064B-\u0652\u05B0-\u05C7]/g, '')
    .replace(/[ðþħŋёςأإآىة]/g, (letter) => moreLetters[letter] ?? letter);
}

/** Müller as Mueller, Sørensen as Soerensen; takes small letters. */
export function spellOut(text: string): string {
  return unaccented.test(text) ? text : text.replace(/[äöüåø]/g, (letter) => spelledOut[letter] ?? letter);
}
