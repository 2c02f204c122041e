/**
 * The truth behind the fake portals: who wrote what and when, and which orders belong to it. Portals print it in
 * whatever way a variant says; a test compares what was read with this. Every instant is epoch ms UTC.
 */
import type { PortalName } from '../server/portal-hosts';

export interface WorldBuyer {
  /** What the portal prints; the portal's placeholder ("buyer") for some. */
  readonly shownName: string;
  /** What the subject calls them; undefined where nobody says it. */
  readonly name: string | undefined;
  /** Primary language subtag. */
  readonly language: string;
  /** Amazon's party id and relay alias, eBay's user name. */
  readonly partyId: string;
  readonly alias: string;
  readonly userName: string;
  readonly isBusiness: boolean;
}

export interface WorldItem {
  /** ASIN or eBay item number. */
  readonly itemId: string;
  readonly sku: string;
  readonly title: string;
  readonly priceMinor: number;
}

export interface WorldLine {
  readonly item: WorldItem;
  readonly quantity: number;
}

export type WorldOrderStatus = 'pending' | 'unshipped' | 'shipped' | 'delivered' | 'cancelled';

export interface WorldOrder {
  readonly orderId: string;
  /** Country code as in `lib/domain/marketplace/sites`. */
  readonly site: string;
  readonly currency: string;
  readonly buyer: WorldBuyer;
  readonly lines: readonly WorldLine[];
  readonly totalMinor: number;
  readonly status: WorldOrderStatus;
  readonly orderedAt: number;
  readonly shipByAt: number;
  readonly deliverByAt: number;
  readonly shippedAt: number | undefined;
  readonly carrier: string | undefined;
  readonly trackingNumber: string | undefined;
  readonly isFulfilledByMarketplace: boolean;
}

export interface WorldMessage {
  readonly id: string;
  readonly from: 'buyer' | 'seller';
  readonly sentAt: number;
  readonly text: string;
  readonly language: string;
}

/** `buyer-left`: they wait for an answer, but nothing can be delivered to them any more. */
export type WorldStatus = 'awaiting' | 'answered' | 'resolved' | 'no-response-needed' | 'buyer-left';

export interface WorldConversation {
  readonly marketplace: PortalName;
  /** Of the case; a page may show cases of several countries. */
  readonly site: string;
  readonly conversationId: string;
  readonly buyer: WorldBuyer;
  readonly orders: readonly WorldOrder[];
  readonly items: readonly WorldItem[];
  /** Key of a topic, see `topics`. */
  readonly topic: string;
  readonly status: WorldStatus;
  /** Oldest first; never empty. */
  readonly messages: readonly WorldMessage[];
  readonly isUnread: boolean;
  readonly openedAt: number;
  readonly updatedAt: number;
  readonly resolvedAt: number | undefined;
  /** Written to be misread: markup, template code, other people's numbers. */
  readonly isHostile: boolean;
}

export interface WorldSeller {
  readonly shopName: string;
  readonly merchantId: string;
  readonly partnerAccountId: string;
  readonly userName: string;
}

export interface World {
  readonly seed: number;
  readonly now: number;
  readonly seller: WorldSeller;
  /** Last written first, as inboxes list them. */
  readonly conversations: readonly WorldConversation[];
  readonly orders: readonly WorldOrder[];
}
