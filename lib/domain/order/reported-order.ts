/** What one report file tells of one order: the lasting facts and, apart from them, who is behind it. */
import type { Order } from './order';
import type { OrderParty } from './order-party';

export interface ReportedOrder {
  readonly order: Order;
  readonly party?: OrderParty;
}
