import { describe, expect, it } from 'vitest';
import { orderKey, parseOrderKey } from '@/lib/domain/order/order-key';

describe('parseOrderKey', () => {
  it.each([
    { marketplace: 'amazon', orderId: '900-0000000-0000001' },
    { marketplace: 'ebay', orderId: '00-00000-00007' },
    { marketplace: 'ebay', orderId: 'record:1103' },
  ] as const)('tells of $orderId what its key was made of', (order) => {
    expect(parseOrderKey(orderKey(order))).toEqual(order);
  });

  it('takes a text of no marketplace for the number alone', () => {
    expect(parseOrderKey('conversation')).toEqual({ marketplace: undefined, orderId: 'conversation' });
  });
});
