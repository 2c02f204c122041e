/** What a fake Seller Central is made from, and what it offers to tests. */
import type { SentMessage } from '../server/portal-handle';
import type { PortalPage } from '../server/portal-page';
import type { PortalVariant } from '../variants/variant';
import type { World } from '../world/world';
import type { Capture } from './capture';

/**
 * `session-lost` = the page is open, its requests are refused; `skeleton` = it never gets beyond skeletons;
 * `flood` = a hostile page that forges whatever it can (see `app/flood.ts`).
 */
export type PortalCondition = 'ready' | 'signed-out' | 'session-lost' | 'captcha' | 'error' | 'skeleton' | 'flood';

export interface AmazonPortalOptions {
  readonly world: World;
  readonly variant: PortalVariant;
  /** Served before anything from the world. */
  readonly capture?: Capture;
  readonly condition?: PortalCondition;
}

export interface AmazonPortal extends PortalPage {
  readonly world: World;
  readonly variant: PortalVariant;
  /** Messages that were sent by a click on Send, as the portal received them. */
  readonly sent: readonly SentMessage[];
  /** Cases that were marked as needing no response. */
  readonly resolved: readonly string[];
  /** Address of the inbox; nothing is opened. */
  inboxAddress(): string;
  /**
   * Address that opens the conversation when it is loaded next. Where the variant's addresses tell nothing of the
   * selection, the page opens it by itself, once.
   */
  addressOf(conversationId: string): string;
}
