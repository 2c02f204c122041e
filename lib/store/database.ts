/**
 * The one database of the extension. Only the background and our own top-level pages open it: in the panel's frame it
 * is denied where third-party storage is blocked, and in a content script it would be the portal's.
 * Each version states only its change.
 */
import { Dexie, type Table } from 'dexie';
import type { Conversation } from '@/lib/domain/conversation/conversation';
import type { Order } from '@/lib/domain/order/order';
import type { Template } from '@/lib/domain/template/template';

/** A conversation as last known. `buyerIds` is repeated from the value for its index. All times epoch ms. */
export interface ConversationRecord {
  readonly key: string;
  readonly buyerIds: readonly string[];
  readonly firstSeenAt: number;
  readonly lastSeenAt: number;
  readonly conversation: Conversation;
}

/** An order as last known; `key` is marketplace + order number. */
export interface OrderRecord {
  readonly key: string;
  readonly buyerIds: readonly string[];
  readonly firstSeenAt: number;
  readonly lastSeenAt: number;
  readonly order: Order;
}

/** A single named value, e.g. the settings. */
export interface SingleRecord {
  readonly name: string;
  readonly value: unknown;
}

/** Something stored that no longer fits its schema: kept as it was, never replaced by a default. */
export interface SetAsideRecord {
  readonly id?: number;
  readonly table: string;
  readonly key: string;
  readonly value: unknown;
  readonly reason: string;
  readonly setAsideAt: number;
}

export class ReplydockDatabase extends Dexie {
  declare readonly conversations: Table<ConversationRecord, string>;
  declare readonly orders: Table<OrderRecord, string>;
  declare readonly templates: Table<Template, string>;
  declare readonly singles: Table<SingleRecord, string>;
  declare readonly setAside: Table<SetAsideRecord, number, SetAsideRecord>;

  constructor(name = 'replydock') {
    super(name);
    this.version(1).stores({
      conversations: 'key, *buyerIds, lastSeenAt',
      orders: 'key, *buyerIds',
      templates: 'id',
      singles: 'name',
      setAside: '++id, table',
    });
  }
}

/** Opens nothing yet: Dexie opens at the first use. */
export function openDatabase(name?: string): ReplydockDatabase {
  return new ReplydockDatabase(name);
}
