/** What is known of the conversation that a draft answers. Every field may be absent; then its rules are silent. */
import type { AskedThing } from './policy-rule';

export interface PolicyFacts {
  readonly asked?: readonly AskedThing[];
  /** Names of this buyer, as the page and the orders print them. */
  readonly buyerNames?: readonly string[];
  /** Orders of this buyer. */
  readonly orderNumbers?: readonly string[];
  /** Other buyers whose name or order may have been left in a draft by mistake. */
  readonly otherBuyerNames?: readonly string[];
  readonly otherOrderNumbers?: readonly string[];
  /** BCP 47. */
  readonly buyerLanguage?: string;
  /** Most characters that the portal's box takes. */
  readonly limit?: number;
}
