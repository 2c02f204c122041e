import { describe, expect, it } from 'vitest';
import { type Template, templateSchema } from '@/lib/domain/template/template';
import { putStarters, readLibraryVersion, readTemplates } from '@/lib/store/templates-table';
import { noonAt } from '../../support/conversations';
import { aDatabase } from '../../support/database';

function aTemplate(id: string, title = 'On its way'): Template {
  const variants = { en: { title, body: 'Hello {{ buyer.name }}' } };
  return templateSchema.parse({
    id,
    tags: [],
    intents: [],
    situations: [],
    marketplaces: [],
    variants,
    updatedAt: noonAt,
  });
}

describe('putStarters', () => {
  it('leaves templates that are there as the seller has them', async () => {
    const db = aDatabase();
    await putStarters(db, [aTemplate('a', 'My own words')]);
    await putStarters(db, [aTemplate('a', 'Starter'), aTemplate('b')]);
    const titles = (await readTemplates(db, noonAt)).map((template) => template.variants.en?.title);
    expect(titles).toEqual(['My own words', 'On its way']);
  });

  it('changes the version only when something was added', async () => {
    const db = aDatabase();
    await putStarters(db, [aTemplate('a')]);
    const version = await readLibraryVersion(db);
    await putStarters(db, [aTemplate('a')]);
    expect(await readLibraryVersion(db)).toBe(version);
    await putStarters(db, [aTemplate('b')]);
    expect(await readLibraryVersion(db)).not.toBe(version);
  });
});

describe('readTemplates', () => {
  it('sets a template that no longer fits aside, once, and gives the others', async () => {
    const db = aDatabase();
    await putStarters(db, [aTemplate('a'), aTemplate('b')]);
    await db.templates
      .where('id')
      .equals('a')
      .modify({ tags: JSON.parse('"none"') });
    for (let round = 0; round < 2; round += 1) {
      expect((await readTemplates(db, noonAt)).map((template) => template.id)).toEqual(['b']);
    }
    expect(await db.setAside.toArray()).toMatchObject([{ table: 'templates', key: 'a', value: { tags: 'none' } }]);
  });
});
