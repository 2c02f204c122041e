/** What the customers page of the options shows and can ask for; the page's wiring answers from the store. */
import type { Order } from '@/lib/domain/order/order';
import type { OrderParty } from '@/lib/domain/order/order-party';
import type { CustomerVerdict, KeptAboutCustomer } from './customer-words';
import type { CustomerFacts, CustomerIdentity } from './panel-view';

/** Why an order was found. `whole-name`: the name itself is no longer kept. */
export type FoundBy = 'order-number' | 'tracking-number' | 'name' | 'whole-name' | 'user-name' | 'item';

export interface FoundOrder {
  /** Names the order: marketplace and number. */
  readonly key: string;
  readonly order: Order;
  readonly by: FoundBy;
  /** Who is behind it, while that is kept. */
  readonly party?: OrderParty;
}

/** One customer, with everything that is stored about them. */
export interface CustomerPage {
  readonly facts: CustomerFacts;
  readonly identity: CustomerIdentity;
  /** Newest first. */
  readonly orders: readonly Order[];
  /** By order key, while it is kept. */
  readonly parties: ReadonlyMap<string, OrderParty>;
  /** Keys of their conversations, to erase and export. */
  readonly conversations: readonly string[];
}

/** All answers come from the store of this browser. */
export interface CustomersAccess {
  /** While the seller types; at most a few dozen, what fits best first. */
  readonly search: (query: string) => Promise<readonly FoundOrder[]>;
  /** The customer behind an order; undefined where it is gone. */
  readonly open: (orderKey: string) => Promise<CustomerPage | undefined>;
  readonly decide: (verdict: CustomerVerdict) => Promise<void>;
  readonly takeBack: (decisionId: string) => Promise<void>;
  readonly keep: (kept: KeptAboutCustomer) => Promise<void>;
  /** Everything about the customer as JSON text. */
  readonly exportText: (customer: CustomerPage) => Promise<string>;
  readonly erase: (customer: CustomerPage) => Promise<void>;
  /** All customers and orders; templates and settings stay. */
  readonly eraseAll: () => Promise<void>;
}
