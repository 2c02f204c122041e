/** Phrase books made ready to be searched: equal words share a number, and each phrase knows which of them it needs. */
import type { PhraseBook } from './phrase-book';
import { type Alternative, type Element, parsePhrase } from './phrases';
import { WordRoles } from './word-roles';

/** An element with the number of its words or its concept; a number belongs to one language. */
export type Slot = Element & { readonly id: number };

/** A word or concept without which the phrase cannot be. */
export interface Need {
  readonly id: number;
  readonly isConcept: boolean;
  /** Most words from the beginning of the phrase to it. */
  readonly reach: number;
}

export interface Phrase {
  readonly name: string;
  readonly language: string;
  /** The number of the concept that the phrase is one of. */
  readonly makes: number;
  readonly slots: readonly Slot[];
  readonly needs: readonly Need[];
  /** Place of the last slot that is neither a gap nor optional. */
  readonly lastNeeded: number;
  /** Builds on no concept. */
  readonly isPlain: boolean;
}

export interface CompiledBooks {
  readonly roles: WordRoles;
  readonly phrases: readonly Phrase[];
  /** Places among the phrases, by the word that they need and that the fewest others need. */
  readonly byRarest: readonly (readonly number[] | undefined)[];
  /** Places of phrases of concepts alone. */
  readonly wordless: readonly number[];
  /** In the order in which they are worked out. */
  readonly names: readonly string[];
}

const gapId = -1;

export function compileBooks(books: readonly PhraseBook[]): CompiledBooks {
  const ids = new Map<string, number>();
  const words = new Map<number, { readonly language: string; readonly alternatives: readonly Alternative[] }>();
  const idOf = (key: string) => {
    const id = ids.get(key) ?? ids.size;
    ids.set(key, id);
    return id;
  };
  const toSlot = (element: Element, language: string): Slot => {
    if (element.kind === 'gap') return { ...element, id: gapId };
    if (element.kind === 'concept') return { ...element, id: idOf(`${language} <${element.name}>`) };
    const id = idOf(`${language} ${element.written}`);
    words.set(id, { language, alternatives: element.alternatives });
    return { ...element, id };
  };
  const slots = new Map<string, Map<Element, Slot>>();
  const slotOf = (element: Element, language: string): Slot => {
    const ofLanguage = slots.get(language) ?? new Map<Element, Slot>();
    slots.set(language, ofLanguage);
    const slot = ofLanguage.get(element) ?? toSlot(element, language);
    ofLanguage.set(element, slot);
    return slot;
  };
  const written = books.flatMap(({ language, phrases: named }) =>
    Object.entries(named).flatMap(([name, each]) => each.map((phrase) => ({ language, name, phrase }))),
  );
  const phrases = written.map(({ language, name, phrase }): Phrase => {
    const row = parsePhrase(phrase).map((element) => slotOf(element, language));
    const isPlain = row.every(({ kind }) => kind !== 'concept');
    return { name, language, makes: idOf(`${language} <${name}>`), slots: row, ...needsOf(row), isPlain };
  });
  return {
    roles: new WordRoles(words),
    phrases,
    ...indexOf(phrases, ids.size),
    names: [...new Set(phrases.map(({ name }) => name.replace('!', '')))].flatMap((name) => [`${name}!`, name]),
  };
}

function indexOf(phrases: readonly Phrase[], size: number): Pick<CompiledBooks, 'byRarest' | 'wordless'> {
  const rarest = rarestWords(phrases);
  const byRarest = new Array<number[] | undefined>(size).fill(undefined);
  const wordless: number[] = [];
  phrases.forEach((phrase, place) => {
    const id = rarest(phrase);
    const others = id === undefined ? wordless : byRarest[id];
    if (others) others.push(place);
    else if (id !== undefined) byRarest[id] = [place];
  });
  return { byRarest, wordless };
}

/** The needed word of a phrase whose words stand in the fewest phrases: in a draft it will be rare too. */
function rarestWords(phrases: readonly Phrase[]): (phrase: Phrase) => number | undefined {
  const places = new Map<Slot, number>();
  for (const { slots } of phrases) for (const slot of slots) places.set(slot, (places.get(slot) ?? 0) + 1);
  const uses = new Map<string, number>();
  for (const [slot, count] of places) {
    for (const word of firstWords(slot)) uses.set(word, (uses.get(word) ?? 0) + count);
  }
  const mostUsed = new Map<Slot, number>();
  for (const slot of places.keys()) {
    mostUsed.set(slot, Math.max(...firstWords(slot).map((word) => uses.get(word) ?? 0)));
  }
  const usesOf = (slot: Slot) => mostUsed.get(slot) ?? 0;
  return ({ slots }) => {
    const needed = slots.filter((slot) => slot.kind === 'words' && !slot.isOptional);
    return needed.toSorted((one, other) => usesOf(one) - usesOf(other))[0]?.id;
  };
}

function firstWords(slot: Slot): readonly string[] {
  return slot.kind === 'words' ? slot.alternatives.map(({ words }) => words[0] ?? '') : [];
}

function needsOf(slots: readonly Slot[]): Pick<Phrase, 'needs' | 'lastNeeded'> {
  const needs: Need[] = [];
  let reach = 0;
  let lastNeeded = 0;
  slots.forEach((slot, at) => {
    if (slot.kind !== 'gap' && !slot.isOptional) {
      needs.push({ id: slot.id, isConcept: slot.kind === 'concept', reach });
      lastNeeded = at;
    }
    reach += longestOf(slot);
  });
  return { needs, lastNeeded };
}

function longestOf(slot: Slot): number {
  if (slot.kind === 'gap') return slot.most;
  if (slot.kind === 'concept') return Number.POSITIVE_INFINITY;
  return longestWords(slot.alternatives);
}

function longestWords(alternatives: readonly Alternative[]): number {
  let longest = 0;
  for (const { words } of alternatives) longest = Math.max(longest, words.length);
  return longest;
}
