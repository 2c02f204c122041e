/**
 * From each word of a library to where it stands: what is typed is compared with the words, which are few, and not with
 * the texts, which are long. So whole bodies are searched, and a slip costs no more than a word.
 */
import { isNearWord, searchWords } from './search-words';
import type { Template } from './template';

/** Longer than replies are; what comes after it is not searched. */
const maxBodyLength = 1_500;
const maxNearWords = 12;
/** So many are added between two looks at the time: about a millisecond. Bodies are longer than names. */
const atOnce = { names: 20, bodies: 3 } as const;

export const wordFields = ['title', 'shortcut', 'tags', 'body'] as const;

/** Where a word stands: by field, numbers of templates in ascending order. */
export type Places = readonly [number[], number[], number[], number[]];

export interface WordIndex {
  readonly templates: readonly Template[];
  /** Whose bodies are searched. */
  readonly language: string;
  readonly places: Map<string, Places>;
  /** How many templates are in it by title, shortcut and tags; those come first, for sellers look for titles. */
  named: number;
  /** How many are in it with their bodies. */
  whole: number;
  /** As the words are now; gone when one is added. */
  lists: WordLists | undefined;
}

interface WordLists {
  /** In alphabetical order. */
  readonly all: readonly string[];
  /** Of titles and tags, without numbers: what a typed word may be a slip of. */
  readonly ofNames: readonly string[];
}

export function createWordIndex(templates: readonly Template[], language: string): WordIndex {
  return { templates, language, places: new Map(), named: 0, whole: 0, lists: undefined };
}

/** Adds a few at a time until time is up; says whether all are in it. */
export function fillIndex(index: WordIndex, isTimeUp: () => boolean): boolean {
  const { templates } = index;
  const fill = (count: number, add: (index: WordIndex, template: Template) => void, from: number): void => {
    for (const template of templates.slice(from, from + count)) add(index, template);
  };
  while (index.named < templates.length) {
    fill(atOnce.names, addNames, index.named);
    if (isTimeUp()) return false;
  }
  while (index.whole < templates.length) {
    fill(atOnce.bodies, addBody, index.whole);
    if (isTimeUp()) break;
  }
  return index.whole === templates.length;
}

/** Titles in all languages: a seller looks for the title they know. */
function addNames(index: WordIndex, { variants, shortcut = '', tags }: Template): void {
  const titles = Object.values(variants).map(({ title }) => title);
  const fields = [titles.join(' '), shortcut, tags.join(' ')];
  for (const [field, text] of fields.entries()) addWords(index, text, { field, number: index.named });
  index.named += 1;
}

function addBody(index: WordIndex, { variants }: Template): void {
  const body = (variants[index.language] ?? Object.values(variants)[0])?.body ?? '';
  const text = withoutPlaceholders(body.slice(0, maxBodyLength));
  addWords(index, text, { field: wordFields.indexOf('body'), number: index.whole });
  index.whole += 1;
}

function addWords(index: WordIndex, text: string, { field, number }: { field: number; number: number }): void {
  for (const word of new Set(searchWords(text))) placesOf(index, word)[field]?.push(number);
  index.lists = undefined;
}

function placesOf({ places }: WordIndex, word: string): Places {
  const known = places.get(word);
  if (known) return known;
  const fresh: Places = [[], [], [], []];
  places.set(word, fresh);
  return fresh;
}

function withoutPlaceholders(body: string): string {
  return body.replace(/\{%[^%]*%\}|\{\{[^}]*\}\}/g, ' ');
}

function listsOf(index: WordIndex): WordLists {
  index.lists ??= {
    all: [...index.places.keys()].sort(),
    ofNames: [...index.places].filter(isSlippery).map(([word]) => word),
  };
  return index.lists;
}

function isSlippery([word, [inTitles, , inTags]]: readonly [string, Places]): boolean {
  return word.length >= 3 && (inTitles.length > 0 || inTags.length > 0) && !/^\p{N}+$/u.test(word);
}

/** Words that begin with the typed one. */
export function wordsBeginning(index: WordIndex, typed: string): readonly string[] {
  const { all } = listsOf(index);
  const words: string[] = [];
  for (let at = firstFrom(all, typed); at < all.length; at += 1) {
    const word = all[at] ?? '';
    if (!word.startsWith(typed)) break;
    words.push(word);
  }
  return words;
}

/** Place of the first word that does not come before this one. */
function firstFrom(sorted: readonly string[], word: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Words of titles and tags that the typed one may be a slip of. Short words are taken as typed: a letter changed, they are any word. */
export function wordsNear(index: WordIndex, typed: string): readonly string[] {
  if (typed.length < 4) return [];
  const most = typed.length < 8 ? 1 : 2;
  const near: string[] = [];
  for (const word of listsOf(index).ofNames) {
    if (canBeNear(typed, word, most) && isNearWord(typed, word, most)) near.push(word);
    if (near.length === maxNearWords) break;
  }
  return near;
}

/** Of so many first letters one at least stands in the other word, nearly at its place. Quick, for it is asked of every word. */
function canBeNear(typed: string, word: string, most: number): boolean {
  for (let at = 0; at <= most; at += 1) {
    const found = word.indexOf(typed.charAt(at));
    if (found >= 0 && found <= at + most) return true;
  }
  return false;
}
