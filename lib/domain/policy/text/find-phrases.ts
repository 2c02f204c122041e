/** Finds the phrases of all languages in the words of a draft: first plain ones, then those that build on concepts. */
import type { CompiledBooks, Phrase } from './compile-books';
import type { FoundPhrases } from './phrase-book';
import { PhraseSearch } from './phrase-search';
import type { Token } from './tokens';

/** @param languages those whose phrases are looked for */
export function findPhrases(
  tokens: readonly Token[],
  books: CompiledBooks,
  languages: ReadonlySet<string>,
): FoundPhrases {
  const search = new PhraseSearch(tokens, books, languages);
  const waiting = new Map<string, Phrase[]>();
  for (const phrase of likelyPhrases(books, search.words, languages)) {
    const others = waiting.get(phrase.name);
    if (phrase.isPlain) search.search(phrase);
    else if (others) others.push(phrase);
    else waiting.set(phrase.name, [phrase]);
  }
  for (const name of books.names) {
    for (const phrase of waiting.get(name) ?? []) search.search(phrase);
    search.takeAway(name);
  }
  return search.found;
}

/** Those whose rarest word is there, in the order of the books. */
function likelyPhrases(
  { phrases, byRarest, wordless }: CompiledBooks,
  words: readonly number[],
  languages: ReadonlySet<string>,
): readonly Phrase[] {
  const places: number[] = [];
  for (const word of words) for (const place of byRarest[word] ?? []) places.push(place);
  for (const place of wordless) if (languages.has(phrases[place]?.language ?? '')) places.push(place);
  return Array.from(Int32Array.from(places).sort()).flatMap((place) => phrases[place] ?? []);
}
