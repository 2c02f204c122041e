/** The words by which rules find what they look for, one book for each language; and what was found. */

/**
 * The words of one language: concepts are building blocks, themes are what rules ask for. In order: a concept may build
 * on those before it. `x!` takes away every `x` that it overlaps, in all languages.
 */
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

/** Everything found, by name. */
export type FoundPhrases = ReadonlyMap<string, readonly Found[]>;
