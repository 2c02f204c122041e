/**
 * A person's name made comparable: "Weidenbach, Marta" and "MARTA  WEIDENBACH" are one text. Only spelling is evened
 * out: two names that differ in a letter stay two names.
 */
import { foldLetters, smallLetters, spellOut } from './name-letters';
import { firmWords, notOnePerson, titles, titlesBeforeWholeName, titlesInFront } from './name-words';

/** What a name is compared by. */
export interface NameReading {
  /** Every spelling under which the same name may be met, the usual one first; empty where there is no letter. */
  readonly forms: readonly string[];
  /**
   * Under it names are offered as possibly the same, never joined: middle initials are dropped and "ue" is taken for
   * "ü" wherever it stands, so that Muller meets Mueller, but Michal also Michael.
   */
  readonly looseForm: string;
  /**
   * Whether the text names one person in full. A surname alone, an initial, a couple, a household or a firm are names
   * that several people share: they prove nothing.
   */
  readonly isWhole: boolean;
}

/**
 * Small letters, no accents, no titles, no punctuation, words sorted; words in Chinese, Japanese and Korean letters
 * keep their order and come as one. Empty where there is no letter, e.g. for "--".
 * @example normaliseName('Weidenbach, Dr. Marta') // 'marta weidenbach'
 */
export function normaliseName(name: string): string {
  return joined(wordsOf(foldLetters(smallLetters(name))));
}

/**
 * Every spelling under which the same name may be met, `normaliseName` first: Müller is also Mueller, O'Brien also
 * Obrien. Müller thereby meets both Muller and Mueller, and never Miller.
 */
export function nameForms(name: string): readonly string[] {
  return readName(name).forms;
}

/** Whether both texts name one person, in any of the spellings. False where either holds no name. */
export function isSameName(one: NameReading, other: NameReading): boolean {
  return one.forms.some((form) => other.forms.includes(form));
}

export function readName(name: string): NameReading {
  const text = smallLetters(name);
  const words = wordsOf(foldLetters(text));
  const variants = new Set([spellOut(text), withoutApostrophes(text), spellOut(withoutApostrophes(text))]);
  variants.delete(text);
  const forms = [words, ...[...variants].map((variant) => wordsOf(foldLetters(variant)))].map(joined);
  return {
    forms: [...new Set(forms)].filter((form) => form !== ''),
    looseForm: looseFormOf(text.includes("'") ? wordsOf(foldLetters(withoutApostrophes(text))) : words),
    isWhole: isWholeName(text, words),
  };
}

function withoutApostrophes(text: string): string {
  return /['’ʼ`´]/.test(text) ? text.replace(/(\p{L})['’ʼ`´](?=\p{L})/gu, '$1') : text;
}

function looseFormOf(words: readonly string[]): string {
  const whole = words.filter((word) => word.length > 1);
  return joined(
    (whole.length > 1 ? whole : words).map((word) => word.replace(/ae|oe|ue|aa/g, (pair) => pair[0] ?? '')),
  );
}

function isWholeName(text: string, words: readonly string[]): boolean {
  if (/[&+@]|\bc\s*\/\s*o\b/.test(text)) return false;
  if (words.some((word) => notOnePerson.has(word) || firmWords.has(word))) return false;
  if (words.every(isEastAsian)) return words.length > 1 || (words[0]?.length ?? 0) > 2;
  return words.filter((word) => word.length > 1).length > 1;
}

/** The words without titles, from folded text. A name that is nothing but titles keeps them: it may be one. */
function wordsOf(text: string): readonly string[] {
  const all = text.includes(',')
    ? text.split(',').flatMap((part) => withoutTitleInFront(split(part), part))
    : withoutTitleInFront(split(text), text);
  const named = all.filter((word) => !titles.has(word));
  return withoutHonorific(named.length > 0 ? named : all);
}

function split(part: string): readonly string[] {
  return part.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');
}

/** Words that are a title only in front of a name: "Herr Lang", but not "Michael Herr". */
function withoutTitleInFront(words: readonly string[], part: string): readonly string[] {
  const [first, ...rest] = words;
  if (first === undefined || rest.length === 0) return words;
  if (first === 'de' && rest[0] === 'heer') return rest.slice(1);
  if (titles.has(first)) return withoutTitleInFront(rest, part.slice(part.indexOf(first) + first.length));
  if (first === 'm' && rest.length > 1 && /^[^\p{L}]*m\./u.test(part)) return rest;
  if (titlesBeforeWholeName.has(first) && rest.length > 1) return rest;
  return titlesInFront.has(first) ? rest : words;
}

const eastAsian = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}々ー]+$/u;
const honorifics = '様|さま|さん|殿|先生|女士|小姐';
const honorificAlone = new RegExp(`^(?:${honorifics})$`);
const honorificAtEnd = new RegExp(`(?<=..)(?:${honorifics})$`);

function isEastAsian(word: string): boolean {
  return word.charCodeAt(0) >= 0x1100 && eastAsian.test(word);
}

function withoutHonorific(words: readonly string[]): readonly string[] {
  const last = words.at(-1);
  if (last === undefined || !isEastAsian(last)) return words;
  if (words.length > 1 && honorificAlone.test(last)) return words.slice(0, -1);
  return [...words.slice(0, -1), last.replace(honorificAtEnd, '')];
}

function joined(words: readonly string[]): string {
  return words.length > 0 && words.every(isEastAsian) ? words.join('') : [...words].sort().join(' ');
}
