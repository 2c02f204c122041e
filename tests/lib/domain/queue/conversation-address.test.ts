import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPortalHost } from '@/lib/domain/marketplace/sites';
import { addressOf, keptAddress } from '@/lib/domain/queue/conversation-address';
import { aConversation, keyOf } from '../../../support/conversations';

const id = '00000000-0000-4000-8000-000000000001';
const amazon = aConversation();
const ebay = aConversation({
  key: keyOf('ebay:UK:1234'),
  marketplace: 'ebay',
  site: 'UK',
  conversationId: '1234',
  buyerIds: ['ebay:user:birch_tern203'],
  itemIds: ['900000000001'],
});

describe('keptAddress', () => {
  it.each([
    ['names the open case', `https://sellercentral.amazon.com/messaging/inbox?fi=caseId&ss=x&cc=${id}`, amazon],
    ['is of a whole region', `https://sellercentral-europe.amazon.com/messaging/inbox?cc=${id}`, amazon],
    ['names the conversation', 'https://www.ebay.co.uk/cnt/ViewMessage?conversationId=1234', ebay],
    [
      'names buyer and item',
      'https://mesg.ebay.co.uk/cnt/ViewMessage?reference_type=LISTING&reference_id=900000000001&other_user_id=Birch_Tern203',
      ebay,
    ],
  ])('keeps one that %s', (_, address, conversation) => {
    expect(keptAddress(address, conversation)).toBe(address);
  });

  it.each([
    ['nothing', undefined, amazon],
    ['no address', 'messaging', amazon],
    ['another conversation', 'https://sellercentral.amazon.com/messaging/inbox?cc=other', amazon],
    ['none', 'https://www.ebay.co.uk/cnt/ViewMessage', ebay],
    ['a page without lock', `http://sellercentral.amazon.com/messaging/inbox?cc=${id}`, amazon],
    ['a host that only looks so', `https://sellercentral.amazon.com.example.com/messaging/inbox?cc=${id}`, amazon],
    ['another port', `https://sellercentral.amazon.com:8443/messaging/inbox?cc=${id}`, amazon],
    ['a name and password', `https://a:b${'@'}sellercentral.amazon.com/messaging/inbox?cc=${id}`, amazon],
    ['another page of the portal', `https://sellercentral.amazon.com/gp/sign-out?cc=${id}`, amazon],
    ['the other marketplace', `https://www.ebay.co.uk/cnt/ViewMessage?cc=${id}`, amazon],
    ['a script', `javascript:alert("${id}")`, amazon],
    ['more than an address', `https://sellercentral.amazon.com/messaging/inbox?cc=${id}&x=${'y'.repeat(3000)}`, amazon],
  ])('does not keep one of %s', (_, address, conversation) => {
    expect(keptAddress(address, conversation)).toBeUndefined();
  });
});

describe('addressOf', () => {
  const place = { key: keyOf(`amazon:${id}`), marketplace: 'amazon' as const, site: 'DE' };

  it.each([
    [
      'where it was seen',
      { ...place, address: `https://sellercentral-europe.amazon.com/messaging/inbox?cc=${id}` },
      `https://sellercentral-europe.amazon.com/messaging/inbox?cc=${id}`,
    ],
    ['its case', place, `https://sellercentral.amazon.de/messaging/inbox?fi=caseId&ss=${id}&cc=${id}`],
    ['the inbox', { ...place, key: keyOf('amazon:odd?x=1') }, 'https://sellercentral.amazon.de/messaging/inbox'],
    [
      'the inbox of eBay',
      { key: keyOf('ebay:UK:1234'), marketplace: 'ebay' as const, site: 'UK' },
      'https://www.ebay.co.uk/cnt/ViewMessage?group_type=CORE',
    ],
  ])('leads to %s', (_, from, address) => {
    expect(addressOf(from)).toBe(address);
  });

  it('never leads anywhere but to a portal', () => {
    const hosts = fc.constantFrom(
      'example.com',
      'sellercentral.amazon.com',
      'www.ebay.de',
      'ebay.de.example.com',
      'localhost',
    );
    const addresses = fc.oneof(
      fc.string(),
      fc.webUrl(),
      fc
        .tuple(fc.constantFrom('https:', 'http:', 'javascript:', 'data:', 'file:'), fc.string(), hosts, fc.string())
        .map(([scheme, user, host, rest]) => `${scheme}//${user}${host}/${rest}`),
    );
    const keys = fc.string({ minLength: 1, maxLength: 60 }).map((text) => `x${text.replace(/\s/g, '')}`);
    const marketplaces = fc.constantFrom('amazon' as const, 'ebay' as const);
    fc.assert(
      fc.property(marketplaces, keys, addresses, fc.string(), (marketplace, key, address, site) => {
        const url = new URL(addressOf({ key: keyOf(`${marketplace}:${key}`), marketplace, site, address }));
        expect(url.protocol).toBe('https:');
        expect(isPortalHost(url.hostname)).toBe(true);
        expect(url.username + url.password + url.port).toBe('');
      }),
      { numRuns: 200 },
    );
  });
});
