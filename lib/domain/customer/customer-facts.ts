/**
 * What a customer's orders and conversations tell in sum. Only what is known is counted: amounts that nobody told stay
 * out and are said to be missing, and currencies are never added up.
 */
import type { Conversation } from '../conversation/conversation';
import type { Money, Order, OrderStatus } from '../order/order';

/** What the facts are counted from. */
export interface FactSources {
  /** Each order once. */
  readonly orders: readonly Order[];
  readonly conversations: readonly Pick<Conversation, 'openedAt' | 'messages'>[];
  /** Epoch ms of the first sighting by ourselves, where known. */
  readonly firstSeenAt?: number | undefined;
}

export interface CustomerFacts {
  /** Cancelled ones are not among them. */
  readonly orders: number;
  readonly cancelledOrders: number;
  /** One sum for each currency, the largest number of orders first. */
  readonly spent: readonly Money[];
  /** Orders that `spent` leaves out: their amount was not told, or an unknown part of it was given back. */
  readonly ordersOfUnknownAmount: number;
  /** Orders that were sent back or asked to be. */
  readonly returns: number;
  readonly refunds: number;
  readonly conversations: number;
  /** Epoch ms of the first order, message or sighting; undefined where nothing has a time. */
  readonly firstSeenAt?: number;
  /** `first-order` as far as is known: older ones may have been before the first import. */
  readonly standing?: 'first-order' | 'returning';
  readonly hasHighReturnRate: boolean;
}

/**
 * At least half of five or more orders that could have been returned, and at least three. Shops that sell clothes see
 * every second parcel again, and one or two returns are bad luck: fewer orders tell nothing of a person.
 */
export const highReturnRate = { leastOrders: 5, leastReturns: 3, leastShare: 0.5 } as const;

export function customerFacts({ orders, conversations, firstSeenAt }: FactSources): CustomerFacts {
  const valid = orders.filter(({ status }) => status !== 'cancelled');
  const amounts = valid.map(keptAmount);
  const first = firstOf([
    firstSeenAt,
    ...orders.map(({ orderedAt }) => orderedAt?.earliestAt),
    ...conversations.map(({ openedAt }) => openedAt?.earliestAt),
    ...conversations.flatMap(({ messages }) => messages.map(({ sentAt }) => sentAt?.earliestAt)),
  ]);
  return {
    orders: valid.length,
    cancelledOrders: orders.length - valid.length,
    spent: sumByCurrency(amounts.flatMap((amount) => amount ?? [])),
    ordersOfUnknownAmount: amounts.filter((amount) => amount === undefined).length,
    returns: valid.filter(isReturn).length,
    refunds: valid.filter(({ status }) => status === 'refunded').length,
    conversations: conversations.length,
    ...(first !== undefined && { firstSeenAt: first }),
    ...(valid.length > 0 && { standing: valid.length === 1 ? 'first-order' : 'returning' }),
    hasHighReturnRate: isHighReturnRate(valid),
  };
}

/** What the order cost and the seller kept; undefined where that is not known. */
function keptAmount(order: Order): Money | undefined {
  if (order.status && statusesOfRefunds.has(order.status)) return undefined;
  return order.total ?? sumOfLines(order);
}

const statusesOfRefunds: ReadonlySet<OrderStatus> = new Set(['refunded', 'returned-to-seller']);

/** Lines and shipping, where every line tells its price and all are in one currency. */
function sumOfLines({ items, shippingTotal }: Order): Money | undefined {
  const lines = items.map(({ lineTotal, unitPrice, quantity }) => {
    if (lineTotal) return lineTotal;
    return unitPrice && quantity !== undefined
      ? { ...unitPrice, amountMinor: unitPrice.amountMinor * quantity }
      : undefined;
  });
  const known = lines.filter((line) => line !== undefined);
  if (known.length === 0 || known.length < lines.length) return undefined;
  const [sum, ...others] = sumByCurrency(shippingTotal ? [...known, shippingTotal] : known);
  return others.length === 0 ? sum : undefined;
}

function sumByCurrency(amounts: readonly Money[]): readonly Money[] {
  const sums = new Map<string, { orders: number; amountMinor: number }>();
  for (const { currency, amountMinor } of amounts) {
    const before = sums.get(currency) ?? { orders: 0, amountMinor: 0 };
    sums.set(currency, { orders: before.orders + 1, amountMinor: before.amountMinor + amountMinor });
  }
  return [...sums]
    .sort(([a, one], [b, other]) => other.orders - one.orders || (a < b ? -1 : 1))
    .map(([currency, { amountMinor }]) => ({ amountMinor, currency }));
}

function isReturn({ status, returnRequestedAt }: Order): boolean {
  return returnRequestedAt !== undefined || status === 'returning-to-seller' || status === 'returned-to-seller';
}

/** An order that has not been shipped cannot have been returned; one of unknown status may well have been kept. */
function isHighReturnRate(orders: readonly Order[]): boolean {
  const returns = orders.filter(isReturn).length;
  const shipped = orders.filter((order) => isReturn(order) || !notYetShipped(order)).length;
  const { leastOrders, leastReturns, leastShare } = highReturnRate;
  return shipped >= leastOrders && returns >= leastReturns && returns / shipped >= leastShare;
}

function notYetShipped({ status }: Order): boolean {
  return status === 'pending' || status === 'unshipped';
}

function firstOf(times: readonly (number | undefined)[]): number | undefined {
  const known = times.filter((at) => at !== undefined);
  return known.length === 0 ? undefined : Math.min(...known);
}
