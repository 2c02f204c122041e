import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { panelHandlers } from '@/lib/services/background-services';
import { KeptDrafts } from '@/lib/services/kept-drafts';
import { createPanelHub } from '@/lib/services/panel-hub';
import { createPanelLines } from '@/lib/services/panel-lines';
import { readTemplates } from '@/lib/store/templates-table';
import { noonAt } from '../../support/conversations';
import { aDatabase } from '../../support/database';
import { noSync } from '../../support/no-sync';
import { OpenTabsWorld } from '../../support/open-tabs-world';

beforeEach(() => fakeBrowser.reset());

function handlers() {
  const db = aDatabase();
  const now = () => noonAt;
  const hub = createPanelHub({ db, now, readShortcuts: async () => ({}) });
  const lines = createPanelLines({ now, ring: async () => {} });
  const { presence } = new OpenTabsWorld();
  const drafts = new KeptDrafts({ db, now });
  return { db, handle: panelHandlers({ db, drafts, hub, lines, now, presence, sync: noSync }) };
}

describe('templates/draft', () => {
  it('stores the new template and opens the workshop with it', async () => {
    const { db, handle } = handlers();
    const draft = { language: 'en', title: 'It comes again', body: 'The lamp will be sent again.', intents: [] };
    await handle['templates/draft'](draft, {});
    const [template, ...others] = await readTemplates(db, noonAt);
    expect(others).toEqual([]);
    const tabs = await fakeBrowser.tabs.query({});
    const opened = tabs.map(({ url }) => url ?? '').filter((url) => url.includes('options.html'));
    expect(opened).toEqual([expect.stringContaining(`#replies/${encodeURIComponent(template?.id ?? '?')}`)]);
  });
});
