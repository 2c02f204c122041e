/** What the server tells a page about itself, and the JSON that the page then loads. Shared by both sides. */
import type { PortalVariant } from '../variants/variant';
import type { WorldMessage, WorldOrder } from '../world/world';
import type { EbayKnobs } from './ebay-knobs';

export interface ContactTarget {
  readonly userName: string;
  readonly itemId: string;
  readonly itemTitle: string;
}

export type EbayScreen =
  | { readonly kind: 'messages'; readonly opened: string | undefined }
  | { readonly kind: 'orders' }
  | { readonly kind: 'order'; readonly orderId: string }
  | { readonly kind: 'contact'; readonly target: ContactTarget };

export interface PageConfig {
  readonly screen: EbayScreen;
  readonly variant: PortalVariant;
  readonly knobs: EbayKnobs;
  /** The world's now when the page was served, epoch ms. */
  readonly now: number;
  readonly seller: string;
  readonly neverLoads: boolean;
}

export interface ListRow {
  readonly conversationId: string;
  readonly kind: 'member' | 'ebay';
  readonly userName: string;
  readonly itemId: string | undefined;
  readonly title: string;
  readonly latest: string;
  readonly updatedAt: number;
  readonly isUnread: boolean;
}

export interface ThreadItem {
  readonly itemId: string;
  readonly title: string;
  readonly priceMinor: number;
  readonly currency: string;
}

export interface MemberThread {
  readonly kind: 'member';
  readonly conversationId: string;
  readonly userName: string;
  readonly item: ThreadItem;
  readonly orderId: string | undefined;
  readonly messages: readonly WorldMessage[];
}

export interface NoticeThread {
  readonly kind: 'ebay';
  readonly conversationId: string;
  readonly subject: string;
  readonly sentAt: number;
}

export type Thread = MemberThread | NoticeThread;

export interface ListAnswer {
  readonly rows: readonly ListRow[];
}

export interface OrdersAnswer {
  readonly orders: readonly WorldOrder[];
}

/** Addresses of the invented JSON. */
export const dataPaths = {
  list: '/cnt/messages/list',
  thread: '/cnt/messages/thread',
  orders: '/sh/ord/list',
  send: '/cnt/ReplyToMessages',
} as const;

/** Whether the page's data comes in a form that nobody else can read. */
export function isVeiled({ pageData }: PortalVariant): boolean {
  return pageData === 'blocked' || pageData === 'late';
}
