import { describe, expect, it } from 'vitest';
import { withEdit } from '@/lib/domain/template/edits/apply-edit';
import { editsKeptMs, markOfWording } from '@/lib/domain/template/edits/kept-edits';
import { templateIdSchema } from '@/lib/domain/template/template';
import { decideEdit, readEditOffers, takeEdits } from '@/lib/services/edit-services';
import { eraseAllCustomers, eraseCustomer } from '@/lib/services/erase-customer';
import { forgetExpired } from '@/lib/services/forget';
import { changeLearning } from '@/lib/services/habit-services';
import type { ReplydockDatabase } from '@/lib/store/database';
import { readVersions } from '@/lib/store/save-templates';
import { readTemplateEdits, templateEditsName } from '@/lib/store/template-edits-table';
import { eraseTemplates } from '@/lib/store/template-trash';
import { noonAt } from '../../support/conversations';
import { aDatabase } from '../../support/database';
import { aTemplate } from '../../support/templates';

const now = () => noonAt;
const place = { template: templateIdSchema.parse('parcel-late'), language: 'en' };
const edit = { left: '{{ order.id }} ', gone: 'is late', put: 'takes longer', right: '.' };
const cases = ['amazon:case-1', 'amazon:case-2', 'ebay:UK:000-3'];

async function aShop(): Promise<ReplydockDatabase> {
  const db = aDatabase();
  await db.templates.put(aTemplate());
  return db;
}

async function make(db: ReplydockDatabase, conversations: readonly string[] = cases): Promise<void> {
  for (const conversation of conversations) {
    await takeEdits({ db, now }, { place, edits: [edit], conversation, buyers: [`term of ${conversation}`] });
  }
}

async function offered(db: ReplydockDatabase): Promise<string> {
  const [offer] = await readEditOffers({ db, now });
  if (!offer) throw new Error('Nothing is offered');
  return offer.mark;
}

describe('takeEdits', () => {
  it('keeps the words of the edit and no key of a conversation', async () => {
    const db = await aShop();
    await make(db);
    const stored = JSON.stringify(await db.singles.get(templateEditsName));
    expect(stored).toContain('takes longer');
    for (const key of cases) expect(stored.replaceAll(`term of ${key}`, '')).not.toContain(key);
    expect(await readEditOffers({ db, now })).toMatchObject([{ place, edit, times: 3 }]);
  });

  it('takes none while learning is off, and none of a template that is gone', async () => {
    const db = await aShop();
    await changeLearning({ db, now }, { isOn: false });
    await make(db);
    await changeLearning({ db, now }, { isOn: true });
    await db.templates.clear();
    await make(db);
    expect(await db.singles.get(templateEditsName)).toBeUndefined();
  });

  it('sets aside what does not fit any more, and begins anew', async () => {
    const db = await aShop();
    await db.singles.put({ name: templateEditsName, value: { edits: 'old' } });
    await make(db);
    expect(await db.setAside.toArray()).toMatchObject([{ table: 'singles', key: templateEditsName }]);
    expect(await readEditOffers({ db, now })).toHaveLength(1);
  });
});

/** As whoever asks has checked it. */
const made = (() => {
  const changed = withEdit(aTemplate(), { place, edit });
  return (changed && markOfWording(changed, place)) ?? '';
})();

describe('decideEdit', () => {
  it('changes the template and keeps what it was as a version', async () => {
    const db = await aShop();
    await make(db);
    const mark = await offered(db);
    expect(await decideEdit({ db, now: () => noonAt + 60_000 }, { mark, verdict: 'accept', made })).toBe(true);
    const changed = await db.templates.get('parcel-late');
    expect(changed?.variants.en?.body).toBe('Your parcel {{ order.id }} takes longer.');
    expect(await readVersions(db, 'parcel-late')).toMatchObject([
      { template: { variants: { en: { body: 'Your parcel {{ order.id }} is late.' } } } },
    ]);
    expect((await readTemplateEdits(db)).edits).toEqual([]);
  });

  it('never offers again what was refused', async () => {
    const db = await aShop();
    await make(db);
    expect(await decideEdit({ db, now }, { mark: await offered(db), verdict: 'never' })).toBe(true);
    await make(db, ['amazon:case-4', 'amazon:case-5', 'amazon:case-6']);
    expect(await readEditOffers({ db, now })).toEqual([]);
  });

  it('changes nothing where the words are others by now', async () => {
    const db = await aShop();
    await make(db);
    const mark = await offered(db);
    const template = aTemplate({ variants: { en: { title: 'Late', body: 'All is well.' } } });
    await db.templates.put(template);
    expect(await readEditOffers({ db, now })).toEqual([]);
    expect(await decideEdit({ db, now }, { mark, verdict: 'accept', made })).toBe(false);
    expect(await db.templates.get('parcel-late')).toEqual(template);
  });

  it.each([undefined, 'another'])('makes no wording that nobody has checked: %s', async (checked) => {
    const db = await aShop();
    await make(db);
    const mark = await offered(db);
    const verdict = { mark, verdict: 'accept' as const, ...(checked && { made: checked }) };
    expect(await decideEdit({ db, now }, verdict)).toBe(false);
    expect(await db.templates.get('parcel-late')).toEqual(aTemplate());
  });
});

describe('What is kept of edits', () => {
  it.each<[string, (db: ReplydockDatabase) => Promise<unknown>]>([
    ['after ninety days', (db) => forgetExpired(db, noonAt + editsKeptMs)],
    ['with the template', (db) => eraseTemplates(db, ['parcel-late'])],
    ['with all that was learned', (db) => changeLearning({ db, now }, { isForgotten: true })],
    ['with all customers', (db) => eraseAllCustomers(db)],
  ])('goes %s', async (_name, forget) => {
    const db = await aShop();
    await make(db);
    await forget(db);
    expect((await readTemplateEdits(db)).edits).toEqual([]);
  });

  it('goes for a conversation or a buyer that is erased', async () => {
    const db = await aShop();
    await make(db);
    await eraseCustomer(db, { orders: [], conversations: ['amazon:case-1'], terms: ['term of amazon:case-2'] });
    expect((await readTemplateEdits(db)).edits).toMatchObject([{ seen: [{ buyers: ['term of ebay:UK:000-3'] }] }]);
  });
});
