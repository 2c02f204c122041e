/** Which elements of all phrases a word can fill. Worked out once for each word and kept: drafts repeat their words. */
import type { Alternative } from './phrases';
import { spellingsOf } from './spellings';

export interface WordRole {
  /** Elements that this word fills alone. */
  readonly fills: ReadonlySet<number>;
  /** Elements that it fills together with words that follow. */
  readonly begins: ReadonlyMap<number, readonly Alternative[]>;
  /** All of them, by language. */
  readonly byLanguage: ReadonlyMap<string, readonly number[]>;
}

interface Listed {
  readonly id: number;
  readonly language: string;
  readonly alternative: Alternative;
}

const shortestStem = 2;
/** In a word with digits and signs for letters, shorter ones are met by chance. */
const shortestSpelled = 4;
const mostKept = 20_000;
/** A row of so many numbers means any number, one with a fraction too. */
const enoughNumbers = 8;
const decimal = /^\d+[.,]\d+$/;

export class WordRoles {
  private readonly exact = new Map<string, Listed[]>();
  private readonly stems = new Map<string, Listed[]>();
  private readonly longestStem: number;
  private readonly anyNumber: Listed[] = [];
  private readonly known = new Map<string, WordRole>();

  constructor(
    elements: ReadonlyMap<number, { readonly language: string; readonly alternatives: readonly Alternative[] }>,
  ) {
    for (const [id, { language, alternatives }] of elements) {
      for (const alternative of alternatives) this.list({ id, language, alternative });
      const [first] = alternatives;
      if (first && meansAnyNumber(alternatives)) this.anyNumber.push({ id, language, alternative: first });
    }
    this.longestStem = Math.max(0, ...[...this.stems.keys()].map(({ length }) => length));
  }

  private list(listed: Listed): void {
    const { words, isStem } = listed.alternative;
    const [word = ''] = words;
    const index = isStem && words.length === 1 ? this.stems : this.exact;
    const before = index.get(word);
    if (before) before.push(listed);
    else index.set(word, [listed]);
  }

  roleOf(word: string): WordRole {
    const before = this.known.get(word);
    if (before) return before;
    const role = toRole([
      ...this.listedFor(word, shortestStem),
      ...spellingsOf(word)
        .filter(({ length }) => length >= shortestSpelled)
        .flatMap((spelling) => this.listedFor(spelling, shortestSpelled)),
      ...(decimal.test(word) ? this.anyNumber : []),
    ]);
    if (this.known.size >= mostKept) this.known.clear();
    this.known.set(word, role);
    return role;
  }

  private listedFor(word: string, shortest: number): Listed[] {
    const listed = [...(this.exact.get(word) ?? [])];
    for (let length = shortest; length <= Math.min(word.length, this.longestStem); length += 1)
      listed.push(...(this.stems.get(word.slice(0, length)) ?? []));
    return listed;
  }
}

function meansAnyNumber(alternatives: readonly Alternative[]): boolean {
  return alternatives.length >= enoughNumbers && alternatives.every(({ words }) => /^\d+$/.test(words.join(' ')));
}

function toRole(listed: readonly Listed[]): WordRole {
  const fills = new Set<number>();
  const begins = new Map<number, Alternative[]>();
  const byLanguage = new Map<string, Set<number>>();
  for (const { id, language, alternative } of listed) {
    if (alternative.words.length === 1) fills.add(id);
    else begins.set(id, [...(begins.get(id) ?? []), alternative]);
    const ids = byLanguage.get(language);
    if (ids) ids.add(id);
    else byLanguage.set(language, new Set([id]));
  }
  return { fills, begins, byLanguage: new Map([...byLanguage].map(([language, ids]) => [language, [...ids]])) };
}
