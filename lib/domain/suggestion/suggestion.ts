/** A template ranked for one conversation, with the facts that put it there. */
import type { RenderedText, TemplateFault } from '../template/rendered-text';
import type { Intent, Template } from '../template/template';
import type { ReplyCost } from './reply-cost';

/** Why a template is suggested. Days (YYYY-MM-DD) are the marketplace's, as in the reply. Texts are quoted from the conversation; the panel has a sentence for each kind. */
export type SuggestionReason =
  | { readonly kind: 'intent'; readonly intent: Intent; readonly quote?: string }
  | { readonly kind: 'topic'; readonly topic: string; readonly intent: Intent }
  | { readonly kind: 'order-shipped'; readonly shippedOn: string; readonly dueOn?: string }
  | { readonly kind: 'order-late'; readonly daysLate: number }
  | { readonly kind: 'order-not-shipped' }
  | { readonly kind: 'order-delivered'; readonly deliveredOn?: string }
  | { readonly kind: 'language'; readonly language: string }
  /** The variant is not in the buyer's language: said, never hidden. */
  | { readonly kind: 'other-language'; readonly language: string; readonly wanted: string }
  /** Which language the buyer reads is not known; this one is the seller's choice. */
  | { readonly kind: 'guessed-language'; readonly language: string }
  | { readonly kind: 'often-used' }
  /** The seller mostly takes this one where it fits as it does here. */
  | { readonly kind: 'you-often-take-this' }
  /** Said where something went wrong: what the reply gives away. */
  | { readonly kind: 'cost'; readonly cost: ReplyCost };

export interface Suggestion {
  readonly template: Template;
  /** Language of the chosen variant, BCP 47. */
  readonly language: string;
  readonly title: string;
  readonly rendered: RenderedText;
  readonly reasons: readonly SuggestionReason[];
  /** Comparable within one ranking only; never shown. */
  readonly score: number;
}

export interface Ranking {
  readonly suggestions: readonly Suggestion[];
  /** False: the best are shown as equals, all closed. */
  readonly isSure: boolean;
  /** Templates that could not be rendered, left out above. */
  readonly faulty: readonly { readonly template: Template; readonly faults: readonly TemplateFault[] }[];
}
