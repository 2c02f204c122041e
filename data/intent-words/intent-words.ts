/**
 * How the words of a language that tell an intent are written down.
 *
 * A phrase is words in a row, folded (no accents, `ß` as `ss`, no apostrophes). `a|b` = either word; `word*` = any word
 * that begins so; `#` = a number; `..` = up to five words between. A phrase lies within one sentence.
 * In Japanese and Chinese a phrase is a run of characters.
 */
import type { Intent } from '@/lib/domain/template/template';

export interface IntentPhrases {
  /** Tells the intent by itself. */
  readonly strong?: readonly string[];
  /** Tells it unless something stronger speaks for another. */
  readonly clear?: readonly string[];
  /** A hint. */
  readonly weak?: readonly string[];
  /** Speaks against it, e.g. "no need to return". */
  readonly against?: readonly string[];
}

export type IntentWords = Readonly<Partial<Record<Intent, IntentPhrases>>>;
