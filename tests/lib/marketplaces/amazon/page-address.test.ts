import { describe, expect, it } from 'vitest';
import { readAddress } from '@/lib/marketplaces/amazon/page-address';

const a = '00000000-0000-4000-8000-00000000000a';
const b = '00000000-0000-4000-8000-00000000000b';
const order = '000-0000001-0000001';

describe('readAddress', () => {
  it.each([
    ['/messaging/inbox', { page: 'inbox' }],
    ['/messaging/inbox/ref=xx_bbcbm_favb_xx', { page: 'inbox' }],
    [`/messaging/inbox-v2?cc=${a}`, { page: 'inbox', caseId: a }],
    [`/messaging/inbox-v3/ref=x?FI=caseId&SS=${a}`, { page: 'inbox', caseId: a }],
    [`/messaging/inbox?fi=caseId&ss=${a}&cc=${b}`, { page: 'inbox', caseId: b }],
    [`/messaging/inbox?fi=search&ss=${a}`, { page: 'inbox' }],
    [`/messaging/inbox?ct=${a.toUpperCase()}`, { page: 'inbox', caseId: a }],
    ['/messaging/inbox?cc=<script>', { page: 'inbox' }],
    [
      `/messaging/contact?orderID=${order}&marketplaceID=A1PA6795UKMFR9`,
      { page: 'contact', orderId: order, marketplaceId: 'A1PA6795UKMFR9' },
    ],
    [`/messaging/contact/returns?orderId=${order}`, { page: 'contact', orderId: order }],
    ['/orders-v3?page=1', { page: 'orders' }],
    ['/orders-v3/mfn/unshipped', { page: 'orders' }],
    ['/orders-v3/search?q=x', { page: 'orders' }],
    [`/orders-v3/order/${order}`, { page: 'order', orderId: order }],
    ['/messaging/reviews?orderId=x', { page: 'other' }],
    ['/cu/case-lobby', { page: 'other' }],
  ])('%s', (path, expected) => {
    const { isSignIn, ...address } = readAddress(new URL(path, 'https://sellercentral.amazon.de'));
    expect(isSignIn).toBe(false);
    expect(address).toEqual(expected);
  });

  it('knows the sign-in page', () => {
    expect(readAddress(new URL('https://sellercentral.amazon.de/ap/signin?x=1')).isSignIn).toBe(true);
  });
});
