import { describe, expect, it } from 'vitest';
import { type Template, templateSchema } from '@/lib/domain/template/template';
import type { PanelView } from '@/lib/protocol/panel-view';
import { createPanelHub, type LibraryChunk, type PanelListener } from '@/lib/services/panel-hub';
import { putStarters } from '@/lib/store/templates-table';
import { anOrder, aReading, noonAt } from '../../support/conversations';
import { aDatabase } from '../../support/database';
import { storeOrders } from '../../support/stored-facts';

const tabId = 7;

/** A panel that remembers what it was told and can wait for something. */
function aPanel(libraryVersion?: number) {
  const views: PanelView[] = [];
  const chunks: LibraryChunk[] = [];
  let wake = () => {};
  const listener: PanelListener = {
    postView: (view) => {
      views.push(view);
      wake();
    },
    postLibrary: (chunk) => {
      chunks.push(chunk);
      wake();
    },
    libraryVersion,
  };
  const until = async (isThere: () => boolean): Promise<void> => {
    while (!isThere()) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
  return { listener, views, chunks, until };
}

function templates(count: number): Template[] {
  const variants = { en: { title: 'On its way', body: 'Hello' } };
  return Array.from({ length: count }, (_, index) =>
    templateSchema.parse({
      id: `t${index}`,
      tags: [],
      intents: [],
      situations: [],
      marketplaces: [],
      variants,
      updatedAt: 1,
    }),
  );
}

function anIdentity(key: string) {
  return { key, buyerIds: [], orderIds: [], itemIds: [] };
}

function aHub() {
  const db = aDatabase();
  const hub = createPanelHub({ db, now: () => noonAt, readShortcuts: async () => ({ togglePanel: 'Alt+Shift+R' }) });
  return { db, hub };
}

describe('createPanelHub', () => {
  it('shows a new panel the reading its tab already has', async () => {
    const { hub } = aHub();
    await hub.takeReading(tabId, aReading());
    const panel = aPanel();
    hub.attach(tabId, panel.listener);
    await panel.until(() => panel.views.length > 0);
    expect(panel.views[0]).toMatchObject({
      reading: { conversation: { buyerName: 'Tamsin' } },
      shortcuts: { togglePanel: 'Alt+Shift+R' },
    });
  });

  it('shows a panel that comes back nothing before its page has told', async () => {
    const { hub } = aHub();
    const panel = aPanel(1);
    hub.attach(tabId, panel.listener);
    await hub.takeReading(tabId, aReading());
    expect(panel.views.map((view) => view.reading?.conversation?.buyerName)).toEqual(['Tamsin']);
  });

  it('settles every reading, also one that another took the place of', async () => {
    const { hub } = aHub();
    const panel = aPanel();
    hub.attach(tabId, panel.listener);
    const first = hub.takeReading(tabId, aReading({ readAt: noonAt + 1 }));
    await Promise.all([first, hub.takeReading(tabId, aReading({ readAt: noonAt + 2 }))]);
    expect(panel.views.at(-1)?.reading?.readAt).toBe(noonAt + 2);
  });

  it('has shown a reading to the panels when it says so', async () => {
    const { hub } = aHub();
    const panel = aPanel();
    hub.attach(tabId, panel.listener);
    await hub.takeReading(tabId, aReading({ readAt: noonAt + 1 }));
    expect(panel.views.at(-1)?.reading?.readAt).toBe(noonAt + 1);
  });

  it('never shows a reading to the panel of another tab', async () => {
    const { hub } = aHub();
    const other = aPanel();
    hub.attach(tabId + 1, other.listener);
    await hub.takeReading(tabId, aReading());
    await other.until(() => other.views.length > 0);
    expect(other.views.every((view) => view.reading === undefined)).toBe(true);
  });

  it('tells again when a stored fact changes', async () => {
    const { db, hub } = aHub();
    const panel = aPanel();
    hub.attach(tabId, panel.listener);
    await hub.takeReading(tabId, aReading());
    await storeOrders(db, [anOrder()], noonAt);
    await panel.until(() => panel.views.at(-1)?.orders.length === 1);
    expect(panel.views.at(-1)?.orders[0]?.orderId).toBe('000-0000001-0000001');
  });

  it('sends the library in chunks, once for each version', async () => {
    const { db, hub } = aHub();
    await putStarters(db, templates(1201));
    const panel = aPanel();
    hub.attach(tabId, panel.listener);
    await panel.until(() => panel.chunks.at(-1)?.isLast === true);
    expect(panel.chunks.map((chunk) => chunk.templates.length)).toEqual([500, 500, 201]);
    expect(panel.chunks.map((chunk) => chunk.isFirst)).toEqual([true, false, false]);
    const known = aPanel(panel.chunks[0]?.version);
    await hub.takeReading(tabId, aReading());
    hub.attach(tabId, known.listener);
    await known.until(() => known.views.length > 0);
    expect(known.chunks).toEqual([]);
  });

  it('still shows the page when the store cannot be opened', async () => {
    const { db, hub } = aHub();
    db.close({ disableAutoOpen: true });
    const panel = aPanel();
    hub.attach(tabId, panel.listener);
    await hub.takeReading(tabId, aReading());
    expect(panel.views.at(-1)).toMatchObject({
      storeProblem: 'cannot-open',
      reading: { conversation: { buyerName: 'Tamsin' } },
    });
  });

  it('says that writing failed until it works again', async () => {
    const { hub } = aHub();
    const panel = aPanel();
    hub.attach(tabId, panel.listener);
    hub.tellWriteProblem('quota');
    await panel.until(() => panel.views.at(-1)?.storeProblem === 'quota');
    hub.tellWriteProblem(undefined);
    await panel.until(() => panel.views.at(-1)?.storeProblem === undefined);
    expect(panel.views.map((view) => view.storeProblem)).toContain('quota');
  });

  it('shows a panel that comes back what was stored while it was away', async () => {
    const { db, hub } = aHub();
    const panel = aPanel();
    hub.attach(tabId, panel.listener);
    await hub.takeReading(tabId, aReading());
    hub.detach(tabId, panel.listener);
    await storeOrders(db, [anOrder({ orderId: '000-0000009-0000009' })], noonAt);
    const again = aPanel(0);
    hub.attach(tabId, again.listener);
    await again.until(() => again.views.length > 0);
    expect(again.views[0]?.orders).toHaveLength(2);
  });

  it('tells how many conversations wait, and again only when that changes', async () => {
    const { hub } = aHub();
    const panel = aPanel();
    hub.attach(tabId, panel.listener);
    await hub.takeReading(tabId, aReading());
    const told = panel.views.length;
    hub.tellQueue({ waiting: 3, soon: 1, late: 0 });
    hub.tellQueue({ waiting: 3, soon: 1, late: 0 });
    expect(panel.views.slice(told).map(({ queue }) => queue)).toEqual([{ waiting: 3, soon: 1, late: 0 }]);
    await hub.takeReading(tabId, aReading({ readAt: noonAt + 1 }));
    expect(panel.views.at(-1)?.queue).toEqual({ waiting: 3, soon: 1, late: 0 });
  });

  it('says of other tabs only what belongs to the conversation that is shown', async () => {
    const { hub } = aHub();
    const panel = aPanel();
    const told = { key: 'amazon:first', count: 1, sinceAt: noonAt };
    hub.attach(tabId, panel.listener);
    hub.tellAlsoOpen(tabId, told);
    await hub.takeReading(tabId, aReading({ identity: anIdentity('amazon:first') }));
    expect(panel.views.at(-1)?.alsoOpen).toEqual({ count: 1, sinceAt: noonAt });
    await hub.takeReading(tabId, aReading({ identity: anIdentity('amazon:second') }));
    expect(panel.views.at(-1)).not.toHaveProperty('alsoOpen');
    const before = panel.views.length;
    hub.tellAlsoOpen(tabId, undefined);
    expect(panel.views).toHaveLength(before);
  });

  it('takes back what it said of other tabs', async () => {
    const { hub } = aHub();
    const panel = aPanel();
    hub.attach(tabId, panel.listener);
    await hub.takeReading(tabId, aReading({ identity: anIdentity('amazon:first') }));
    hub.tellAlsoOpen(tabId, { key: 'amazon:first', count: 2, sinceAt: noonAt });
    hub.tellAlsoOpen(tabId, undefined);
    expect(panel.views.slice(-2).map(({ alsoOpen }) => alsoOpen?.count)).toEqual([2, undefined]);
  });

  it('tells a panel that left nothing more', async () => {
    const { hub } = aHub();
    const panel = aPanel();
    hub.attach(tabId, panel.listener);
    await panel.until(() => panel.views.length > 0);
    hub.detach(tabId, panel.listener);
    const told = panel.views.length;
    await hub.takeReading(tabId, aReading());
    expect(panel.views).toHaveLength(told);
  });
});
