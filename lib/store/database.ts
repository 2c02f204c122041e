/**
 * The one database of the extension. Only the background and our own top-level pages open it: in the panel's frame it
 * is denied where third-party storage is blocked, and in a content script it would be the portal's.
 * Each version states only its change.
 */
import { Dexie, type Table } from 'dexie';
import type { Conversation, Message } from '@/lib/domain/conversation/conversation';
import type { Decision } from '@/lib/domain/customer/decisions';
import type { ConversationExchanges } from '@/lib/domain/insights/exchange';
import type { MarketplaceName } from '@/lib/domain/marketplace/marketplace';
import type { Order } from '@/lib/domain/order/order';
import type { OrderParty } from '@/lib/domain/order/order-party';
import type { ConversationMark } from '@/lib/domain/queue/conversation-mark';
import type { AnsweredElsewhere } from '@/lib/domain/queue/row-wait';
import type { Understood } from '@/lib/domain/queue/understood';
import type { Waiting } from '@/lib/domain/queue/waiting';
import type { SyncCarrier } from '@/lib/domain/sync/sync-choices';
import type { SyncPart } from '@/lib/domain/sync/sync-parts';
import type { CarrierStatus, SyncEvent } from '@/lib/domain/sync/sync-status';
import type { Template } from '@/lib/domain/template/template';
import { durableTables } from './durable-tables';
import { refuseNewerDatabase } from './newer-database';
import { createSigningKey, signingKeyName } from './signing-key';

/**
 * A conversation as last known. `terms` are keyed hashes of the buyer's identities, for the index: they stay when the
 * personal facts have gone. All times epoch ms.
 */
export interface ConversationRecord {
  readonly key: string;
  readonly terms: readonly string[];
  readonly firstSeenAt: number;
  readonly lastSeenAt: number;
  /** When its texts and names go. */
  readonly expiresAt: number;
  readonly conversation: Conversation;
  /** Where it was last seen open, an https address of a portal; with the names it goes. */
  readonly address?: string;
  readonly understood?: Understood;
  readonly elsewhere?: AnsweredElsewhere;
  /** Who wrote when, of messages whose texts have gone. */
  readonly timeline?: readonly PastMessage[];
}

/** A message without its text. */
export type PastMessage = Pick<Message, 'from' | 'sentAt' | 'isAutomatic' | 'settled'>;

/** What one report file told of an order. */
export interface ReportedPart {
  /** Kind of the report: a later file of the same kind takes the place of an earlier one. */
  readonly report: string;
  readonly importId: string;
  /** When the file was made, as far as that is known, epoch ms: a later word counts more. */
  readonly toldAt: number;
  readonly order: Order;
}

/** An order by whoever told of it; `key` is marketplace + order number. Read it as one with `wholeOrder`. */
export interface OrderRecord {
  readonly key: string;
  /** What it is found by: keyed hashes of identities, tracking numbers, items. See `orderTerms`. */
  readonly terms: readonly string[];
  readonly firstSeenAt: number;
  readonly lastSeenAt: number;
  /** From the portals' pages; last told at `lastSeenAt`. */
  readonly seen?: Order;
  /** From report files: one for each kind, and beside it the next one of that kind while its import is under way. */
  readonly reported?: readonly ReportedPart[];
}

/** Who is behind an order: personal, and gone after `expiresAt`. */
export interface PartyRecord {
  /** The order's. */
  readonly key: string;
  readonly expiresAt: number;
  /** Words of the names, folded, to search by. */
  readonly words: readonly string[];
  readonly party: OrderParty;
}

/** What an order is found by, and who is behind it. */
export interface OrderPlace {
  readonly terms: readonly string[];
  /** Absent where there is nobody to be kept, or not any more. */
  readonly party?: Omit<PartyRecord, 'key'>;
}

/** What was sold, once for however many orders: for the search by item. `key` is marketplace + item number or SKU. */
export interface ItemRecord {
  readonly key: string;
  readonly title: string;
  readonly words: readonly string[];
}

/** The import of one report file. Its id is on everything it wrote. */
export interface ImportRecord {
  readonly id: string;
  /** Recognises the file by what is in it. */
  readonly fingerprint: string;
  readonly fileName: string;
  readonly marketplace: MarketplaceName;
  readonly report: string;
  readonly state: 'running' | 'finished' | 'cancelled';
  readonly startedAt: number;
  readonly endedAt?: number;
  /** Rows of the file that are done with, taken or refused: where to go on. */
  readonly rowsDone: number;
  readonly rowsRefused: number;
  readonly ordersNew: number;
  readonly ordersChanged: number;
}

/** A row that was not taken. */
export interface RefusedRowRecord {
  readonly id?: number;
  readonly importId: string;
  /** As a spreadsheet counts. */
  readonly rowNumber: number;
  readonly reason: string;
  readonly column?: string;
  readonly value?: string;
}

/** What the seller keeps about a customer, found by any of the customer's terms. */
export interface CustomerRecord {
  readonly id: string;
  readonly terms: readonly string[];
  readonly tags: readonly string[];
  readonly note: string;
  readonly changedAt: number;
}

/** An earlier state of a template. */
export interface TemplateVersionRecord {
  readonly id?: number;
  readonly templateId: string;
  /** When this state was saved, and when another took its place, epoch ms. */
  readonly savedAt: number;
  readonly keptAt: number;
  readonly template: Template;
}

/** A template that the seller has taken away, for a while. */
export interface TrashRecord {
  readonly id: string;
  readonly deletedAt: number;
  readonly template: Template;
}

/** How often a template was inserted. */
export interface TemplateUseRecord {
  readonly id: string;
  readonly times: number;
  readonly lastAt: number;
  readonly byLanguage: Readonly<Record<string, number>>;
}

/** A reply that was begun and not sent. Whoever has only the database can tell when it was written, and how long it is. */
export interface SealedDraft {
  /** What was written in one go. */
  readonly run: string;
  readonly keptAt: number;
  /** Of the key that it is sealed with. */
  readonly keyId: string;
  readonly nonceBeginning: Uint8Array<ArrayBuffer>;
  readonly number: number;
  readonly sealed: Uint8Array<ArrayBuffer>;
}

/** What is kept for the conversation with this key, newest first. */
export interface DraftsRecord {
  readonly key: string;
  readonly expiresAt: number;
  readonly drafts: readonly SealedDraft[];
}

/** Can be used in this browser, and not be read out of it. */
export interface DraftKeyRecord {
  readonly id: string;
  readonly key: CryptoKey;
}

/** One part of what travels, as the shared document that it was last written from and into. */
export interface SyncDocumentRecord {
  readonly part: SyncPart;
  readonly state: Uint8Array<ArrayBuffer>;
}

/** What this browser remembers of a place that it syncs with. */
export interface SyncPlaceRecord {
  readonly carrier: SyncCarrier;
  readonly status: CarrierStatus;
  /** What was seen there: see `ExchangeMemory`, which checks it. */
  readonly memory?: unknown;
  /** The passphrase as a key that can be used in this browser, and not be read out of it. */
  readonly passphrase?: CryptoKey;
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

/** Tables of what the seller made by hand. */
const handMade = [
  'templates',
  'templateVersions',
  'trash',
  'customers',
  'decisions',
  'drafts',
  'marks',
  'singles',
  'syncDocuments',
  'syncPlaces',
  'syncEvents',
];

export class ReplydockDatabase extends Dexie {
  declare readonly conversations: Table<ConversationRecord, string>;
  declare readonly orders: Table<OrderRecord, string>;
  declare readonly parties: Table<PartyRecord, string>;
  declare readonly items: Table<ItemRecord, string>;
  declare readonly imports: Table<ImportRecord, string>;
  declare readonly refusedRows: Table<RefusedRowRecord, number, RefusedRowRecord>;
  declare readonly customers: Table<CustomerRecord, string>;
  declare readonly decisions: Table<Decision, string>;
  declare readonly templates: Table<Template, string>;
  declare readonly templateVersions: Table<TemplateVersionRecord, number, TemplateVersionRecord>;
  declare readonly trash: Table<TrashRecord, string>;
  declare readonly templateUses: Table<TemplateUseRecord, string>;
  declare readonly drafts: Table<DraftsRecord, string>;
  declare readonly waitings: Table<Waiting, string>;
  declare readonly marks: Table<ConversationMark, string>;
  declare readonly exchanges: Table<ConversationExchanges, string>;
  declare readonly syncDocuments: Table<SyncDocumentRecord, string>;
  declare readonly syncPlaces: Table<SyncPlaceRecord, string>;
  declare readonly syncEvents: Table<SyncEvent, string>;
  declare readonly singles: Table<SingleRecord, string>;
  declare readonly setAside: Table<SetAsideRecord, number, SetAsideRecord>;

  constructor(name = 'replydock') {
    super(name);
    this.version(1).stores({
      conversations: 'key, *terms, lastSeenAt, expiresAt',
      orders: 'key, *terms',
      parties: 'key, expiresAt, *words',
      items: 'key, *words',
      imports: 'id, fingerprint',
      refusedRows: '++id, importId',
      customers: 'id, *terms',
      decisions: 'id, *orders',
      templates: 'id',
      singles: 'name',
      setAside: '++id, table',
    });
    this.version(2).stores({
      templateVersions: '++id, templateId',
      trash: 'id, deletedAt',
      templateUses: 'id, times, lastAt',
    });
    this.version(3).stores({
      drafts: 'key, expiresAt',
    });
    this.version(4).stores({
      waitings: 'key',
      marks: 'key',
      exchanges: 'key, lastSeenAt',
    });
    this.version(5).stores({
      syncDocuments: 'part',
      syncPlaces: 'carrier',
      syncEvents: 'id, at',
    });
    this.use(durableTables(handMade));
    refuseNewerDatabase(this);
    this.on('populate', (transaction) => {
      transaction.table('singles').add({ name: signingKeyName, value: createSigningKey() });
    });
  }
}

/** Opens nothing yet: Dexie opens at the first use. */
export function openDatabase(name?: string): ReplydockDatabase {
  return new ReplydockDatabase(name);
}
