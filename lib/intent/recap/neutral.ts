/** Phrases that would only mislead ("no later than") are taken away before a clause is read. */
import { type Clause, isUnspaced, normalise } from './clauses';
import type { Vocabulary } from './vocabulary';

export function withoutNeutral(clause: Clause, { neutral, words, language }: Vocabulary): Clause {
  if (isUnspaced(language)) {
    const folded = words.neutral.reduce(
      (text, phrase) => text.replaceAll(normalise(phrase, language), ' '),
      clause.folded,
    );
    return { ...clause, folded };
  }
  const kept: string[] = [];
  for (let place = 0; place < clause.words.length; ) {
    const phrases = neutral.get(clause.words[place] ?? '') ?? [];
    const phrase = phrases.find((each) => each.every((word, index) => clause.words[place + index] === word));
    if (!phrase) kept.push(clause.words[place] ?? '');
    place += phrase?.length ?? 1;
  }
  return kept.length === clause.words.length ? clause : { ...clause, words: kept };
}
