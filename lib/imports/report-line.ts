/** One row of a report as facts, ready to be folded into its order, or the reason why it was not taken. */
import type { MarketplaceName } from '@/lib/domain/marketplace/marketplace';
import type { Order, OrderItem, Shipment } from '@/lib/domain/order/order';
import type { OrderParty } from '@/lib/domain/order/order-party';
import type { ReportKind } from './report-survey';

type FactName =
  | 'site'
  | 'account'
  | 'total'
  | 'shippingTotal'
  | 'status'
  | 'fulfilledBy'
  | 'recordNumber'
  | 'salesChannel'
  | 'isBusinessBuyer'
  | 'purchaseOrder'
  | 'orderedAt'
  | 'paidAt'
  | 'shipBy'
  | 'deliverBy';

/** What a row tells of the order as a whole. `shippingTotal` is this row's part of it. */
export type OrderFacts = { readonly [Name in FactName]?: Order[Name] | undefined };

export interface ReportLine {
  /** As a spreadsheet counts, from 1. */
  readonly rowNumber: number;
  readonly marketplace: MarketplaceName;
  readonly report: ReportKind;
  /** `record:<number>` for an eBay sale that has no order number (yet). */
  readonly orderId: string;
  readonly facts: OrderFacts;
  readonly buyerId: string | undefined;
  /** Undefined in eBay's summary of an order of several items, whose items follow in rows of their own. */
  readonly item: OrderItem | undefined;
  readonly shipments: readonly Shipment[];
  readonly party: OrderParty | undefined;
  /** The carrier or service as the row names it, whether or not anything was shipped. */
  readonly carrierName: string | undefined;
  /** Whether Amazon calls the order about to be late, or about to be cancelled. */
  readonly lateShipmentRisk: boolean | undefined;
  readonly cancellationRisk: boolean | undefined;
  /** Whether eBay sends it on to another country by its own programme. */
  readonly isForwarded: boolean | undefined;
}

export type RowProblemReason =
  | 'too-long-row'
  | 'broken-quotes'
  | 'wrong-cell-count'
  /** The file ends in the middle of it. */
  | 'cut-row'
  /** Another report begins here; nothing behind it is taken, because its orders may be the same once more. */
  | 'second-report'
  | 'no-order-number'
  | 'not-an-order-number'
  /** A spreadsheet has rounded the number (6.72E+13). */
  | 'scientific-notation'
  /** A spreadsheet has taken zeros from the front. */
  | 'lost-zeros'
  | 'unreadable-date'
  | 'unreadable-amount'
  | 'unreadable-quantity'
  /** The cell holds what cannot stand in its column, so cells may have moved. */
  | 'unexpected-value';

export interface RowProblem {
  readonly rowNumber: number;
  readonly reason: RowProblemReason;
  readonly column?: string;
  /** Cut to a few words. */
  readonly value?: string;
  /** Whether the row was taken without this cell. */
  readonly isTaken: boolean;
}
