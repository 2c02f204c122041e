/** A draft made ready for all rules at once: read once, compared with all phrases once. */
import { policyBooks } from '@/data/policy-rules/words/books';
import type { MarketplaceName } from '../marketplace/marketplace';
import type { PolicyFacts } from './policy-facts';
import { type CompiledBooks, compileBooks } from './text/compile-books';
import { type DraftView, originalRange, viewOf } from './text/draft-view';
import { findPhrases } from './text/find-phrases';
import { joinSpacedLetters } from './text/join-spaced-letters';
import { languagesOf } from './text/languages-of';
import type { Found, FoundPhrases } from './text/phrase-book';
import { withoutQuotes } from './text/quoted-history';
import { type Token, tokensOf } from './text/tokens';

export type MessageKind = 'reply' | 'proactive';

export interface DraftGiven {
  readonly text: string;
  readonly marketplace: MarketplaceName;
  readonly kind: MessageKind;
  /** BCP 47, of the draft. */
  readonly language?: string | undefined;
  readonly facts: PolicyFacts;
}

export interface Draft extends DraftGiven {
  /** The seller's own words: quoted history is blank. */
  readonly own: string;
  readonly view: DraftView;
  readonly tokens: readonly Token[];
  readonly found: FoundPhrases;
}

/** A stretch of the original that breaks a rule. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  /** Changes this stretch (not only the hit) into something that fits. */
  readonly fix?: { readonly start: number; readonly end: number; readonly text: string };
}

let compiled: CompiledBooks | undefined;

/** Made when a draft is read for the first time; takes some tenths of a second in all languages. */
export function readyBooks(): CompiledBooks {
  compiled ??= compileBooks(policyBooks);
  return compiled;
}

export function readDraft(given: DraftGiven): Draft {
  const own = withoutQuotes(given.text);
  const view = joinSpacedLetters(viewOf(own));
  const tokens = tokensOf(view, own);
  return { ...given, own, view, tokens, found: findPhrases(tokens, readyBooks(), languagesOf(tokens, given.language)) };
}

export function hitOfView({ view }: Draft, start: number, end: number): Hit {
  const [from, to] = originalRange(view, start, end);
  return { start: from, end: to };
}

export function hitOfTokens(draft: Draft, { from, to }: Pick<Found, 'from' | 'to'>): Hit {
  return hitOfView(draft, draft.tokens[from]?.start ?? 0, draft.tokens[to - 1]?.end ?? 0);
}
