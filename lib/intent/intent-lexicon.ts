/** The phrases of `data/intent-words`, made ready for search. */
import type { IntentPhrases, IntentWords } from '@/data/intent-words/intent-words';
import { type Intent, intents } from '@/lib/domain/template/template';
import { type Phrase, parsePhrase } from './phrases';

export interface WeightedPhrase {
  readonly phrase: Phrase;
  /** Negative for phrases that speak against the intent. */
  readonly weight: number;
}

export type IntentLexicon = ReadonlyMap<Intent, readonly WeightedPhrase[]>;

const weights: Readonly<Record<keyof IntentPhrases, number>> = { strong: 3, clear: 1.5, weak: 0.5, against: -3 };

export function createLexicon(words: IntentWords): IntentLexicon {
  return new Map(intents.map((intent) => [intent, weightedPhrases(words[intent] ?? {})]));
}

function weightedPhrases(phrases: IntentPhrases): readonly WeightedPhrase[] {
  const { strong = [], clear = [], weak = [], against = [] } = phrases;
  return Object.entries({ strong, clear, weak, against }).flatMap(([strength, written]) =>
    written.map((text) => ({ phrase: parsePhrase(text), weight: weightOf(strength) })),
  );
}

function weightOf(strength: string): number {
  return Object.entries(weights).find(([name]) => name === strength)?.[1] ?? 0;
}
