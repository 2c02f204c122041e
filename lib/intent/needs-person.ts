/** Why a person should answer a message, not a cheerful template: each reason with the sentence that told it. */
import type { Mood } from './intent-model';

export const personKinds = [
  'angry',
  'safety',
  'legal',
  'claim',
  'threat',
  'spam',
  'off_platform',
] as const satisfies readonly Mood[];
export type PersonKind = (typeof personKinds)[number];

export interface NeedsPerson {
  /** Empty where nothing speaks for it. */
  readonly kinds: readonly PersonKind[];
  /** The sentences that told, in the order of `kinds`, each once. */
  readonly quotes: readonly string[];
}

export const nobodyNeeded: NeedsPerson = { kinds: [], quotes: [] };

/** Probability from which a kind is shown: low, because a missed fire costs more than a needless look. */
export const leastPersonProbability = 0.12;
