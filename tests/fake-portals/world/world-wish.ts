/** What a world should be like. */
import type { PortalName } from '../server/portal-hosts';

export interface WorldWish {
  readonly marketplace: PortalName;
  readonly seed: number;
  /** Epoch ms; everything in the world lies before it. */
  readonly now: number;
  /** Default 14. */
  readonly conversations?: number;
  /** Countries of the cases; default US, DE and UK. */
  readonly sites?: readonly string[];
  /** Default true: about every fourth conversation is hostile. */
  readonly hasHostile?: boolean;
}
