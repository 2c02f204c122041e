/** What a forecast tells: how the share of late answers goes on while nobody answers. */
import type { MarketplaceName } from '../marketplace/marketplace';
import type { Between } from './between';

/** The share of late answers at an instant, 0 … 1; absent where no message counts then. */
export interface CoursePoint {
  readonly at: number;
  readonly share?: Between;
}

export interface Forecast {
  readonly marketplace: MarketplaceName;
  /** The share is that of the messages of so many days before each instant: as time goes on, old ones leave it. */
  readonly days: number;
  /** Nothing is answered until then, epoch ms. */
  readonly until: number;
  /** Now, and then. */
  readonly from?: Between;
  readonly to?: Between;
  /** Messages that wait now and become late in that time. */
  readonly fallsDue: Between;
  /** Messages that may wait and whose time nothing tells. */
  readonly unknownTimes: number;
}
