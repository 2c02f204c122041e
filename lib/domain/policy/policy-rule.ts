/** What a message rule is. The rules themselves are data: `data/policy-rules`. */
import type { MarketplaceName } from '../marketplace/marketplace';

export const severities = ['block', 'warn', 'tip'] as const;
/** `block`: ask before it is inserted. `warn`: the seller decides. `tip`: a hint. */
export type Severity = (typeof severities)[number];

/** Words for the seller, in the languages that the panel speaks. */
export interface PanelWords {
  readonly en: string;
  readonly de: string;
}

/** What the buyer asked for: an answer to it is no advertising and no evasion. */
export type AskedThing = 'cancel' | 'link' | 'offer' | 'invoice' | 'unsubscribe';

export interface PolicyRule {
  /** Never changes: choices and reports name it. */
  readonly id: string;
  readonly marketplace: MarketplaceName;
  readonly severity: Severity;
  /** Only for messages that the seller starts. */
  readonly onlyProactive?: boolean;
  /** Sites where the severity is another. */
  readonly severityAt?: Readonly<Record<string, Severity>>;
  /** Where the buyer asked for it, it is a tip. */
  readonly tipWhenAsked?: AskedThing;
  readonly title: PanelWords;
  /** One plain sentence or two: why, and what to do instead. */
  readonly explanation: PanelWords;
  readonly source: string;
  /** ISO day on which somebody last held the rule against its source. */
  readonly checkedAt: string;
  readonly version: number;
  /** What finds it, see `finders.ts`. */
  readonly finder: string;
  /** Messages that break it and messages that do not, in one place with the rule. */
  readonly breaks: readonly string[];
  readonly keeps: readonly string[];
}
