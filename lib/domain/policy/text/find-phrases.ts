/** Finds the phrases of all languages in the words of a draft: first plain ones, then those that build on concepts. */
import { type Alternative, type Element, parsePhrase } from './phrases';
import type { Token } from './tokens';

/** The words of one language: concepts are building blocks, themes are what rules ask for. In order: a concept may
 * build on those before it. `x!` takes away every `x` that it overlaps, in all languages. */
export interface PhraseBook {
  readonly language: string;
  readonly phrases: Readonly<Record<string, readonly string[]>>;
}

/** Tokens `from` up to, not including, `to`. */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly language: string;
}

interface Phrase {
  readonly name: string;
  readonly language: string;
  readonly elements: readonly Element[];
  /** Builds on no concept. */
  readonly isPlain: boolean;
}

/** Phrases by the first word they can begin with. */
interface PhraseIndex {
  readonly exact: ReadonlyMap<string, readonly Phrase[]>;
  readonly stems: ReadonlyMap<string, readonly Phrase[]>;
}

export interface CompiledBooks {
  readonly index: PhraseIndex;
  /** Names in the order they are worked out, each with the phrases that begin with a concept. */
  readonly steps: readonly { readonly name: string; readonly phrases: readonly Phrase[] }[];
}

export function compileBooks(books: readonly PhraseBook[]): CompiledBooks {
  const all = books.flatMap(({ language, phrases }) =>
    Object.entries(phrases).flatMap(([name, written]) =>
      written.map((phrase): Phrase => {
        const elements = parsePhrase(phrase);
        return { name, language, elements, isPlain: elements.every(({ kind }) => kind !== 'concept') };
      }),
    ),
  );
  const named = new Set(books.flatMap(({ phrases }) => Object.keys(phrases)).map((name) => name.replace('!', '')));
  const names = [...named].flatMap((name) => [`${name}!`, name]);
  const onConcepts = all.filter(({ elements }) => elements[0]?.kind === 'concept');
  const steps = names.map((name) => ({ name, phrases: onConcepts.filter((phrase) => phrase.name === name) }));
  return { index: indexOf(all), steps };
}

function indexOf(phrases: readonly Phrase[]): PhraseIndex {
  const exact = new Map<string, Phrase[]>();
  const stems = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const [first] = phrase.elements;
    if (first?.kind !== 'words') continue;
    for (const { words, isStem } of first.alternatives) {
      const [word = ''] = words;
      const index = isStem && words.length === 1 ? stems : exact;
      const listed = index.get(word);
      if (listed) listed.push(phrase);
      else index.set(word, [phrase]);
    }
  }
  return { exact, stems };
}

/** Everything found, by name. */
export type FoundPhrases = ReadonlyMap<string, readonly Found[]>;

/** @param languages those whose phrases are looked for */
export function findPhrases(
  tokens: readonly Token[],
  books: CompiledBooks,
  languages: ReadonlySet<string>,
): FoundPhrases {
  const search = new PhraseSearch(tokens, languages);
  search.lookUp(books.index);
  for (const { name, phrases } of books.steps) {
    search.buildOnWords(name);
    for (const phrase of phrases) search.buildOnConcept(phrase);
    search.takeAway(name);
  }
  return search.found;
}

const shortestSpelled = 5;
const longestStem = 18;

class PhraseSearch {
  readonly found = new Map<string, Found[]>();
  /** Ends by `language:name` and first token. */
  private readonly ends = new Map<string, Map<number, number[]>>();
  /** Phrases that begin with a word that is there, but need concepts that are not worked out yet; by name. */
  private readonly waiting = new Map<string, { readonly phrase: Phrase; readonly at: number }[]>();

  constructor(
    private readonly tokens: readonly Token[],
    private readonly languages: ReadonlySet<string>,
  ) {}

  lookUp({ exact, stems }: PhraseIndex): void {
    this.tokens.forEach(({ word, spelled }, at) => {
      for (const written of spelled === undefined ? [word] : [word, spelled]) {
        this.tryLater(exact.get(written), at);
        for (let length = 2; length <= Math.min(written.length, longestStem); length += 1)
          this.tryLater(stems.get(written.slice(0, length)), at);
      }
    });
  }

  private tryLater(phrases: readonly Phrase[] | undefined, at: number): void {
    for (const phrase of phrases ?? []) {
      if (!this.languages.has(phrase.language)) continue;
      const waiting = this.waiting.get(phrase.name);
      if (phrase.isPlain) this.tryAt(phrase, at);
      else if (waiting) waiting.push({ phrase, at });
      else this.waiting.set(phrase.name, [{ phrase, at }]);
    }
  }

  buildOnWords(name: string): void {
    for (const { phrase, at } of this.waiting.get(name) ?? []) this.tryAt(phrase, at);
  }

  buildOnConcept(phrase: Phrase): void {
    const [first] = phrase.elements;
    if (first?.kind !== 'concept' || !this.languages.has(phrase.language)) return;
    for (const at of this.ends.get(`${phrase.language}:${first.name}`)?.keys() ?? []) this.tryAt(phrase, at);
  }

  private tryAt(phrase: Phrase, at: number): void {
    const end = this.match(phrase, 0, at);
    if (end !== undefined) this.add(phrase, at, end);
  }

  /** Drops what `name!` overlaps. */
  takeAway(name: string): void {
    const innocent = this.found.get(`${name}!`);
    const found = this.found.get(name);
    if (!innocent || !found) return;
    const covered = new Set(innocent.flatMap(({ from, to }) => range(from, to)));
    const kept = found.filter(({ from, to }) => !range(from, to).some((at) => covered.has(at)));
    this.found.set(name, []);
    for (const key of this.ends.keys()) if (key.endsWith(`:${name}`)) this.ends.delete(key);
    for (const { from, to, language } of kept) this.add({ name, language }, from, to);
  }

  private add({ name, language }: Pick<Phrase, 'name' | 'language'>, from: number, to: number): void {
    const key = `${language}:${name}`;
    const byStart = this.ends.get(key) ?? new Map<number, number[]>();
    this.ends.set(key, byStart);
    const ends = byStart.get(from) ?? [];
    if (ends.includes(to)) return;
    byStart.set(from, [...ends, to]);
    const found = this.found.get(name);
    if (found) found.push({ from, to, language });
    else this.found.set(name, [{ from, to, language }]);
  }

  /** The token after the last one matched. */
  private match(phrase: Phrase, element: number, at: number): number | undefined {
    const wanted = phrase.elements[element];
    if (wanted === undefined) return at;
    if (wanted.kind === 'gap') return this.matchAfterGap(phrase, element, at, wanted);
    if (element > 0 && !this.isSameSentence(at - 1, at) && phrase.elements[element - 1]?.kind !== 'gap')
      return wanted.isOptional ? this.match(phrase, element + 1, at) : undefined;
    for (const end of this.endsOf(phrase, wanted, at)) {
      const whole = this.match(phrase, element + 1, end);
      if (whole !== undefined) return whole;
    }
    return wanted.isOptional ? this.match(phrase, element + 1, at) : undefined;
  }

  private matchAfterGap(phrase: Phrase, element: number, at: number, gap: Extract<Element, { kind: 'gap' }>) {
    let crossings = 0;
    for (let skipped = 0; skipped <= gap.most && at + skipped < this.tokens.length; skipped += 1) {
      if (!this.isSameSentence(at + skipped - 1, at + skipped)) crossings += 1;
      if (crossings > (gap.crosses ? 1 : 0)) return undefined;
      const end = this.match(phrase, element + 1, at + skipped);
      if (end !== undefined) return end;
    }
    return undefined;
  }

  private isSameSentence(one: number, other: number): boolean {
    return this.tokens[one]?.sentence === this.tokens[other]?.sentence;
  }

  private endsOf({ language }: Phrase, element: Exclude<Element, { kind: 'gap' }>, at: number): readonly number[] {
    if (element.kind === 'concept') return this.ends.get(`${language}:${element.name}`)?.get(at) ?? [];
    const token = this.tokens[at];
    if (!token) return [];
    const { word, spelled } = token;
    const ends: number[] = [];
    this.addEnds(ends, element.byWord.get(word), at);
    if (spelled !== undefined) this.addEnds(ends, element.byWord.get(spelled), at);
    this.addEnds(ends, element.stems, at);
    return ends;
  }

  private addEnds(ends: number[], alternatives: readonly Alternative[] | undefined, at: number): void {
    for (const alternative of alternatives ?? []) {
      const end = this.endOfWords(alternative, at);
      if (end !== undefined && !ends.includes(end)) ends.push(end);
    }
  }

  private endOfWords({ words, isStem }: Alternative, at: number): number | undefined {
    const last = words.length - 1;
    for (let index = 0; index <= last; index += 1) {
      const token = this.tokens[at + index];
      if (!token || (index > 0 && !this.isSameSentence(at, at + index))) return undefined;
      const word = words[index] ?? '';
      if (!fits(token, word, isStem && index === last)) return undefined;
    }
    return at + words.length;
  }
}

function fits({ word, spelled }: Token, wanted: string, isStem: boolean): boolean {
  if (isStem ? word.startsWith(wanted) : word === wanted) return true;
  if (spelled === undefined || wanted.length < shortestSpelled) return false;
  return isStem ? spelled.startsWith(wanted) : spelled === wanted;
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
