/** Builders for orders, with numbers that cannot exist. */
import type { Order } from '@/lib/domain/order/order';

export function order(overrides: Partial<Order> = {}): Order {
  return {
    marketplace: 'amazon',
    orderId: '000-0000000-0000001',
    buyerIds: [],
    items: [],
    shipments: [],
    ...overrides,
  };
}
