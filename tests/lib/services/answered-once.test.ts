import { describe, expect, it } from 'vitest';
import type { Reading } from '@/lib/domain/conversation/reading';
import type { PanelView } from '@/lib/protocol/panel-view';
import type { MessageSender } from '@/lib/protocol/request';
import { pageHandlers, panelHandlers } from '@/lib/services/background-services';
import { KeptDrafts } from '@/lib/services/kept-drafts';
import { type AlsoOpen, createOpenConversations } from '@/lib/services/open-conversations';
import { createPanelHub } from '@/lib/services/panel-hub';
import { createPanelLines } from '@/lib/services/panel-lines';
import {
  aConversation,
  aReading,
  buyerMessage,
  hourMs,
  keyOf,
  noonAt,
  sellerMessage,
} from '../../support/conversations';
import { aDatabase } from '../../support/database';
import { noSync } from '../../support/no-sync';

const key = keyOf('amazon:00000000-0000-4000-8000-000000000001');
const question = buyerMessage(noonAt - 5 * hourMs);

function reading(messages = [question], readAt = noonAt): Reading {
  const conversation = aConversation({ key, messages });
  return aReading({ readAt, conversation, identity: { key, buyerIds: [], orderIds: [], itemIds: [] } });
}

/** A sender as the browser fills it in; what is not asked of it is left out. */
function from(id: number): MessageSender {
  const tab = { id, index: 0, windowId: 1, highlighted: false, active: true, pinned: false, incognito: false };
  return {
    id: 'replydock',
    frameId: 0,
    tab: {
      ...tab,
      selected: true,
      discarded: false,
      autoDiscardable: true,
      groupId: -1,
      frozen: false,
      lastAccessed: 0,
    },
  };
}

/** The background with two tabs, and what their panels were shown. */
async function twoTabs() {
  const db = aDatabase();
  const now = () => noonAt;
  const hub = createPanelHub({ db, now, readShortcuts: async () => ({}) });
  const lines = createPanelLines({ now, ring: () => {} });
  const shown: number[] = [];
  let shelf: unknown;
  let wake = () => {};
  const presence = createOpenConversations({
    storage: {
      read: async () => shelf,
      write: async (value) => {
        shelf = value;
      },
    },
    tabs: {
      lookAt: async () => ({ kind: 'shows', key }),
      show: async (tabId) => {
        shown.push(tabId);
        return true;
      },
    },
    now,
    tell: (tabId: number, alsoOpen: AlsoOpen | undefined) => hub.tellAlsoOpen(tabId, alsoOpen),
  });
  const context = { db, drafts: new KeptDrafts({ db, now }), hub, lines, now, presence, sync: noSync };
  const views = new Map<number, PanelView[]>([1, 2].map((tabId) => [tabId, []]));
  for (const [tabId, seen] of views) {
    const postView = (view: PanelView) => {
      seen.push(view);
      wake();
    };
    hub.attach(tabId, { postView, postLibrary: () => {}, libraryVersion: 0 });
  }
  const until = async (isThere: () => boolean): Promise<void> => {
    while (!isThere()) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
  const latest = (tabId: number) => views.get(tabId)?.at(-1);
  return { page: pageHandlers(context), panel: panelHandlers(context), latest, until, shown };
}

describe('a conversation in two tabs', () => {
  it('is said to be so in the second', async () => {
    const { page, latest, until } = await twoTabs();
    await page['page/read']({ reading: reading() }, from(1));
    await page['page/read']({ reading: reading() }, from(2));
    await until(() => latest(2)?.alsoOpen !== undefined);
    expect(latest(2)?.alsoOpen).toEqual({ count: 1, sinceAt: noonAt });
    expect(latest(1)?.alsoOpen).toBeUndefined();
  });

  it('is no more once the first page has gone', async () => {
    const { page, latest, until } = await twoTabs();
    await page['page/read']({ reading: reading() }, from(1));
    await page['page/read']({ reading: reading() }, from(2));
    await until(() => latest(2)?.alsoOpen !== undefined);
    await page['page/leave']({}, from(1));
    expect(latest(2)?.alsoOpen).toBeUndefined();
  });

  it('is answered in both when it is answered in one', async () => {
    const { page, latest, until } = await twoTabs();
    await page['page/read']({ reading: reading() }, from(1));
    await page['page/read']({ reading: reading() }, from(2));
    expect(latest(1)?.deadline?.kind).toBe('due');
    const answered = reading([question, sellerMessage(noonAt - hourMs)], noonAt + 1);
    await page['page/read']({ reading: answered }, from(2));
    await until(() => latest(1)?.deadline?.kind !== 'due');
    expect(latest(1)?.deadline).toMatchObject({ kind: 'settled' });
  });

  it('is left by way of the panel for the tab that had it first', async () => {
    const { page, panel, shown } = await twoTabs();
    await page['page/read']({ reading: reading() }, from(1));
    await page['page/read']({ reading: reading() }, from(2));
    expect(await panel['presence/go']({}, from(2))).toEqual({ isShown: true });
    expect(shown).toEqual([1]);
    expect(await panel['presence/go']({}, from(3))).toEqual({ isShown: false });
  });
});
