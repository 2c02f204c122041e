/** An order, as far as it matters for whose it is. A conversation may stand in for an order that is not known yet. */
import type { MarketplaceName } from '../marketplace/marketplace';
import type { MatchKey } from './match-key';

export interface Sighting {
  /** Names the order: marketplace and number. */
  readonly order: string;
  readonly marketplace: MarketplaceName;
  /** The seller's own account; undefined where nobody told. */
  readonly account?: string | undefined;
  /** Certain and likely keys, all signed or all plain; keys of other kinds are passed over. */
  readonly keys: readonly MatchKey[];
}
