/**
 * What a marketplace's adapter promises.
 *
 * 1. It reads and never acts: no request, no click, no change of the page.
 * 2. It never guesses: a value comes with its source, or it is missing with a reason. Sources that disagree make the value missing.
 * 3. It never throws because of what a page contains.
 * 4. It keeps no element between calls: pages re-mount their parts at any time.
 */
import type { Conversation } from '@/lib/domain/conversation/conversation';
import type { ConversationIdentity } from '@/lib/domain/conversation/insertion';
import type { InboxRow, Reading } from '@/lib/domain/conversation/reading';
import type { MarketplaceName } from '@/lib/domain/marketplace/marketplace';
import type { PageClock } from '@/lib/domain/time/page-time';

/** The page as it stands now. */
export interface PageView {
  readonly document: Document;
  readonly url: URL;
  readonly clock: PageClock;
}

/** A JSON response that the page loaded for itself, as the page's world handed it over. Untrusted. */
export interface ObservedResponse {
  readonly url: string;
  readonly status: number;
  readonly body: string;
  /** Epoch ms when it arrived. */
  readonly at: number;
}

/** A row of the list as it stands in the page. */
export interface RowOnPage {
  readonly element: Element;
  readonly row: InboxRow;
}

export interface PageAdapter {
  readonly marketplace: MarketplaceName;

  /** Takes in what the page loaded for itself, bounded in number and size. False if nothing was learnt from it. */
  takePageData(response: ObservedResponse): boolean;

  /** Everything that can be told about the page. */
  read(page: PageView): Reading;

  /** The rows of the conversation list, in page order, for the chips. */
  listRows(page: PageView): readonly RowOnPage[];

  /**
   * Which conversation the page shows at this very instant; undefined when none is open or any two signs of the page
   * (address, selected row, thread, page data) speak of different ones. Synchronous and cheap: insertion asks it.
   */
  identify(page: PageView): ConversationIdentity | undefined;

  /** The box a reply is typed into: a textarea or an editable element. */
  findReplyField(page: PageView): HTMLElement | undefined;

  /** What the panel must never cover besides the box, e.g. the Send button. */
  findReplyControls(page: PageView): readonly Element[];
}

/** The part of a reading that one strategy can fill. */
export type PartialConversation = Partial<Conversation>;
