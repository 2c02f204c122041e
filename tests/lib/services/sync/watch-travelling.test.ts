import { describe, expect, it, onTestFinished } from 'vitest';
import { watchTravelling } from '@/lib/services/sync/watch-travelling';
import type { ReplydockDatabase } from '@/lib/store/database';
import { saveTemplates } from '@/lib/store/save-templates';
import { saveSettings } from '@/lib/store/settings-table';
import { saveSyncChoices, saveSyncPlace } from '@/lib/store/sync-tables';
import { moveToTrash } from '@/lib/store/template-trash';
import { recordTemplateUse } from '@/lib/store/template-uses';
import { noonAt } from '../../../support/conversations';
import { aDatabase } from '../../../support/database';
import { aTemplate } from '../../../support/templates';

async function tellsOf(deed: (db: ReplydockDatabase) => Promise<unknown>): Promise<boolean> {
  const db = aDatabase();
  await db.templates.put(aTemplate());
  let times = 0;
  onTestFinished(
    watchTravelling(db, () => {
      times += 1;
    }),
  );
  await deed(db);
  await new Promise((resolve) => setImmediate(resolve));
  return times > 0;
}

const customer = { id: 'one', terms: ['term'], tags: [], note: 'Likes copper', changedAt: noonAt };

describe('watchTravelling', () => {
  it.each<[string, (db: ReplydockDatabase) => Promise<unknown>]>([
    ['a setting', (db) => saveSettings(db, { soonHours: 6 }, noonAt)],
    [
      'a template that is saved',
      (db) => saveTemplates(db, [{ before: aTemplate(), after: aTemplate({ isPinned: true }) }], noonAt),
    ],
    ['one that is thrown away', (db) => moveToTrash(db, [aTemplate().id], noonAt)],
    ['a note about a customer', (db) => db.customers.put(customer)],
    ['what travels', (db) => saveSyncChoices(db, { deviceName: 'Packing desk' }, noonAt)],
  ])('tells of %s', async (_, deed) => {
    expect(await tellsOf(deed)).toBe(true);
  });

  it.each<[string, (db: ReplydockDatabase) => Promise<unknown>]>([
    ['what pages tell', (db) => db.singles.put({ name: 'alerts', value: {} })],
    [
      'how often a template is used',
      (db) => recordTemplateUse(db, { templateId: aTemplate().id, language: 'en', at: noonAt }),
    ],
    [
      'how sync stands',
      (db) => saveSyncPlace(db, { carrier: 'browser', status: { carrier: 'browser', leftOut: [], devices: [] } }),
    ],
    ['what other tables hold', (db) => db.marks.clear()],
  ])('is silent about %s', async (_, deed) => {
    expect(await tellsOf(deed)).toBe(false);
  });

  it('is silent about the database of another profile', async () => {
    expect(await tellsOf(() => saveSettings(aDatabase(), { soonHours: 6 }, noonAt))).toBe(false);
  });
});
