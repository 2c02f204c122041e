/** Many phrases looked for at once: each word of a text leads only to the phrases that begin with it. */
import { type Phrase, parsePhrase } from '../phrases';
import { type Clause, isUnspaced, normalise } from './clauses';
import type { Match } from './match';
import { parseText, type TextPhrase, textMatch } from './text-phrase';

/** In German and Dutch the verb may stand at the end. */
const maxGap = (language: string) => (language === 'de' || language === 'nl' ? 9 : 5);

interface Entry {
  readonly name: string;
  readonly phrase: Phrase;
}

export interface PhraseIndex {
  /** By whole first words and by beginnings of three letters. */
  readonly byWord: ReadonlyMap<string, readonly Entry[]>;
  readonly byBeginning: ReadonlyMap<string, readonly Entry[]>;
  /** Most words between two of a phrase. */
  readonly gap: number;
  readonly texts: readonly TextPhrase[];
}

const beginningLength = 3;

export function phraseIndex(lists: ReadonlyMap<string, readonly string[]>, language: string): PhraseIndex {
  const byWord = new Map<string, Entry[]>();
  const byBeginning = new Map<string, Entry[]>();
  const texts: TextPhrase[] = [];
  for (const [name, phrases] of lists) {
    for (const written of phrases) {
      if (isUnspaced(language)) texts.push(parseText(name, normalise(written, language)));
      else {
        for (const variant of variantsOf(normalise(written, language))) {
          indexPhrase({ name, phrase: parsePhrase(variant) }, byWord, byBeginning);
        }
      }
    }
  }
  return { byWord, byBeginning, gap: maxGap(language), texts };
}

/** A phrase for each alternative of several words (`send_back`), besides the one of single words. */
function variantsOf(written: string): readonly string[] {
  const group = written.split(' ').find((each) => each.includes('_'));
  if (group === undefined) return [written];
  const [joined, single] = [true, false].map((isJoined) =>
    group.split('|').filter((each) => each.includes('_') === isJoined),
  );
  const others = single && single.length > 0 ? [single.join('|')] : [];
  return [...(joined ?? []).map((each) => each.replaceAll('_', ' ')), ...others].flatMap((each) =>
    variantsOf(written.replace(group, () => each)),
  );
}

function indexPhrase(entry: Entry, byWord: Map<string, Entry[]>, byBeginning: Map<string, Entry[]>): void {
  for (const { text, kind } of entry.phrase[0]?.alternatives ?? []) {
    const isBeginning = kind === 'beginning' && text.length >= beginningLength;
    const key = isBeginning ? text.slice(0, beginningLength) : text;
    const map = isBeginning ? byBeginning : byWord;
    map.set(key, [...(map.get(key) ?? []), entry]);
  }
}

/** All phrases that stand in the clause, each at its first place for each beginning. */
export function matchesIn({ words, folded }: Clause, index: PhraseIndex): readonly Match[] {
  const found = index.texts.flatMap((each) => textMatch(folded, each) ?? []);
  words.forEach((word, start) => {
    const entries = [index.byWord.get(word), index.byBeginning.get(word.slice(0, beginningLength))];
    for (const { name, phrase } of entries.flatMap((list) => list ?? [])) {
      const places = placesOf({ words, start, phrase, gap: index.gap });
      if (places) found.push({ name, start, end: places.at(-1) ?? start, places });
    }
  });
  return found;
}

interface Attempt {
  readonly words: readonly string[];
  readonly start: number;
  readonly phrase: Phrase;
  readonly gap: number;
}

function placesOf({ words, start, phrase, gap }: Attempt): readonly number[] | undefined {
  const places: number[] = [];
  let at = start;
  for (const [index, { alternatives, afterGap }] of phrase.entries()) {
    const last = afterGap && index > 0 ? at + gap : at;
    while (at <= last && !alternatives.some(({ text, kind }) => isWord(words[at] ?? '', text, kind))) at += 1;
    if (at > last || at >= words.length) return undefined;
    places.push(at);
    at += 1;
  }
  return places;
}

function isWord(word: string, text: string, kind: 'word' | 'beginning' | 'number'): boolean {
  if (kind === 'number') return /^\d+$/.test(word);
  return kind === 'beginning' ? word.startsWith(text) : word === text;
}
