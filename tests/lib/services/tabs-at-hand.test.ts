import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { scopeOf, sessionShelf } from '@/lib/services/tabs-at-hand';

beforeEach(() => fakeBrowser.reset());

const tab = {
  index: 0,
  windowId: 1,
  highlighted: false,
  active: true,
  pinned: false,
  incognito: false,
  selected: true,
  discarded: false,
  autoDiscardable: true,
  groupId: -1,
  frozen: false,
  lastAccessed: 0,
};

describe('scopeOf', () => {
  it('is the same for tabs that are signed in together', () => {
    expect(scopeOf({ tab: { ...tab, windowId: 2 } })).toBe(scopeOf({ tab }));
  });

  it('parts private windows and containers', () => {
    const container = { ...tab, cookieStoreId: 'firefox-container-2' };
    const scopes = [tab, { ...tab, incognito: true }, container].map((each) => scopeOf({ tab: each }));
    expect(new Set(scopes).size).toBe(3);
  });
});

describe('sessionShelf', () => {
  it('keeps what was put there, and nothing in the permanent storage', async () => {
    expect(await sessionShelf.read()).toBeUndefined();
    await sessionShelf.write([{ tabId: 1 }]);
    expect(await sessionShelf.read()).toEqual([{ tabId: 1 }]);
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });
});
