/** The browser's tabs, as far as it takes to find a conversation that is open in one and to go there. */
import { browser } from 'wxt/browser';
import { backgroundToPage } from '@/lib/protocol/messages';
import { type MessageSender, request, toTab } from '@/lib/protocol/request';
import type { SessionShelf, TabsAtHand } from './open-conversations';
import type { TabSight } from './open-tabs';

/** A page that takes longer is busy, or hangs. */
const waitsMs = 1_500;

const shelfName = 'openTabs';

/** In the browser's memory: it outlives the background's sleep and is empty after a restart. */
export const sessionShelf: SessionShelf = {
  read: async () => (await browser.storage.session.get(shelfName))[shelfName],
  write: (value) => browser.storage.session.set({ [shelfName]: value }),
};

export const tabsAtHand: TabsAtHand = { lookAt, show };

/** Tabs are joined only within what is signed in together. */
export function scopeOf({ tab }: MessageSender): string {
  const container = tab && 'cookieStoreId' in tab && typeof tab.cookieStoreId === 'string' ? tab.cookieStoreId : '';
  return `${tab?.incognito ? 'private' : 'open'} ${container}`;
}

async function lookAt(tabId: number): Promise<TabSight> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (!tab || tab.discarded === true) return { kind: 'gone' };
  // It stands as it was left and goes on from there when somebody looks at it.
  if ('frozen' in tab && tab.frozen === true) return { kind: 'resting' };
  const asked = request(backgroundToPage, { name: 'page/which', payload: {}, transport: toTab(tabId) }).then(
    ({ key }): TabSight => ({ kind: 'shows', key }),
    (): TabSight => ({ kind: 'gone' }),
  );
  const busy = new Promise<TabSight>((resolve) => setTimeout(() => resolve({ kind: 'busy' }), waitsMs));
  return Promise.race([asked, busy]);
}

async function show(tabId: number): Promise<boolean> {
  try {
    const tab = await browser.tabs.update(tabId, { active: true });
    if (tab) await browser.windows.update(tab.windowId, { focused: true });
    return tab !== undefined;
  } catch {
    return false;
  }
}
