import { describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { isBackground, isOwnPage, isPortalPage } from '@/lib/protocol/sender';

const { id } = browser.runtime;
const tab = {
  id: 7,
  index: 0,
  windowId: 1,
  groupId: -1,
  highlighted: false,
  active: true,
  pinned: false,
  incognito: false,
  frozen: false,
  selected: true,
  discarded: false,
  autoDiscardable: true,
  lastAccessed: 0,
};

describe('isPortalPage', () => {
  it.each([
    [
      'our script on Seller Central',
      { id, tab, frameId: 0, url: 'https://sellercentral.amazon.de/messaging/inbox' },
      true,
    ],
    ['our script on eBay', { id, tab, frameId: 0, url: 'https://www.ebay.co.uk/cnt/ViewMessage' }, true],
    ['a script in a frame', { id, tab, frameId: 3, url: 'https://www.ebay.com/cnt/ViewMessage' }, false],
    ['another extension', { id: 'other', tab, frameId: 0, url: 'https://www.ebay.com/cnt/ViewMessage' }, false],
    ['another site', { id, tab, frameId: 0, url: 'https://ebay.com.example.com/cnt/' }, false],
    ['a look-alike host', { id, tab, frameId: 0, url: 'https://sellercentral.amazon.de.example.com/' }, false],
    ['no tab', { id, frameId: 0, url: 'https://www.ebay.com/cnt/ViewMessage' }, false],
    ['no address', { id, tab, frameId: 0 }, false],
  ])('of %s is %s', (_, sender, expected) => {
    expect(isPortalPage(sender)).toBe(expected);
  });
});

describe('isOwnPage', () => {
  it('knows our own pages by their address', () => {
    expect(isOwnPage({ id, url: `${browser.runtime.getURL('/')}panel.html` })).toBe(true);
    expect(isOwnPage({ id, url: 'https://www.ebay.com/' })).toBe(false);
    expect(isOwnPage({ id: 'other', url: `${browser.runtime.getURL('/')}panel.html` })).toBe(false);
  });
});

describe('isBackground', () => {
  it('is a sender of ours outside any tab', () => {
    expect(isBackground({ id })).toBe(true);
    expect(isBackground({ id, tab })).toBe(false);
    expect(isBackground({ id: 'other' })).toBe(false);
  });
});
