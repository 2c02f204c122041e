import { describe, expect, it } from 'vitest';
import { forgetExpired } from '@/lib/services/forget';
import { readVersions, saveTemplates } from '@/lib/store/save-templates';
import {
  emptyTrash,
  eraseTemplates,
  moveToTrash,
  readTrash,
  takeFromTrash,
  trashKeptMs,
} from '@/lib/store/template-trash';
import { readTemplateUses, readUsualTemplates, recordTemplateUse } from '@/lib/store/template-uses';
import { putStarters, readLibraryVersion, readTemplates } from '@/lib/store/templates-table';
import { noonAt } from '../../support/conversations';
import { aDatabase } from '../../support/database';
import { aTemplate } from '../../support/templates';

async function withTemplates(...ids: readonly string[]) {
  const db = aDatabase();
  await putStarters(
    db,
    ids.map((id) => aTemplate({ id })),
  );
  return db;
}

const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe('moveToTrash', () => {
  it('takes templates out of the library and keeps them, the last deleted first', async () => {
    const db = await withTemplates('a', 'b', 'c');
    const version = await readLibraryVersion(db);
    await moveToTrash(db, ['a'], noonAt);
    await moveToTrash(db, ['b', 'unknown'], noonAt + 1);
    expect(idsOf(await readTemplates(db, noonAt))).toEqual(['c']);
    expect(idsOf(await readTrash(db))).toEqual(['b', 'a']);
    expect(await readLibraryVersion(db)).toBe(version + 2);
  });
});

describe('takeFromTrash', () => {
  it('puts a template back as it was, with its versions', async () => {
    const db = await withTemplates('a');
    const [before] = await readTemplates(db, noonAt);
    const after = aTemplate({ id: 'a', variants: { en: { title: 'T', body: 'Anew' } } });
    const { templates } = await saveTemplates(db, [{ before, after }], noonAt + 99_000);
    await moveToTrash(db, ['a'], noonAt);
    await takeFromTrash(db, ['a'], { now: noonAt, newId: () => 'never' });
    expect(await readTemplates(db, noonAt)).toEqual(templates);
    expect(await readTrash(db)).toEqual([]);
    expect(await readVersions(db, 'a')).toHaveLength(1);
  });

  it('puts it beside a template that has taken its id', async () => {
    const db = await withTemplates('a');
    await moveToTrash(db, ['a'], noonAt);
    await db.templates.add(aTemplate({ id: 'a' }));
    await takeFromTrash(db, ['a'], { now: noonAt, newId: () => 'other' });
    expect(idsOf(await readTemplates(db, noonAt))).toEqual(['a', 'other']);
  });
});

describe('eraseTemplates', () => {
  it('leaves nothing of a template', async () => {
    const db = await withTemplates('a', 'b');
    await recordTemplateUse(db, { templateId: 'a', language: 'en', at: noonAt });
    await saveTemplates(db, [{ after: aTemplate({ id: 'a', folder: 'F' }) }], noonAt + 99_000);
    await moveToTrash(db, ['a'], noonAt);
    await eraseTemplates(db, ['a']);
    expect([await readTrash(db), await readVersions(db, 'a'), await readTemplateUses(db)]).toEqual([[], [], []]);
    expect(idsOf(await readTemplates(db, noonAt))).toEqual(['b']);
  });

  it('keeps a reply that came with Replydock away for good, in the trash and after it', async () => {
    const db = await withTemplates('starter:late');
    await moveToTrash(db, ['starter:late'], noonAt);
    await putStarters(db, [aTemplate({ id: 'starter:late' })]);
    expect(await readTemplates(db, noonAt)).toEqual([]);
    await eraseTemplates(db, ['starter:late']);
    await putStarters(db, [aTemplate({ id: 'starter:late' }), aTemplate({ id: 'starter:new' })]);
    expect(idsOf(await readTemplates(db, noonAt))).toEqual(['starter:new']);
  });
});

describe('emptyTrash', () => {
  it('erases what has been there for thirty days', async () => {
    const db = await withTemplates('a', 'b');
    await moveToTrash(db, ['a'], noonAt);
    await moveToTrash(db, ['b'], noonAt + 1);
    expect(await emptyTrash(db, noonAt + trashKeptMs)).toBe(1);
    expect(idsOf(await readTrash(db))).toEqual(['b']);
    await forgetExpired(db, noonAt + trashKeptMs + 1);
    expect(await readTrash(db)).toEqual([]);
  });
});

describe('recordTemplateUse', () => {
  it('counts insertions by language and tells the last one', async () => {
    const db = await withTemplates('a');
    for (const [index, language] of ['en', 'de', 'en'].entries()) {
      await recordTemplateUse(db, { templateId: 'a', language, at: noonAt + index });
    }
    expect(await readTemplateUses(db)).toEqual([
      { id: 'a', times: 3, lastAt: noonAt + 2, byLanguage: { en: 2, de: 1 } },
    ]);
  });

  it('counts nothing for a template that is gone', async () => {
    const db = await withTemplates('a');
    await recordTemplateUse(db, { templateId: 'b', language: 'en', at: noonAt });
    expect(await readTemplateUses(db)).toEqual([]);
  });

  it('grows no library: what panels hold stays the same', async () => {
    const db = await withTemplates('a');
    const version = await readLibraryVersion(db);
    await recordTemplateUse(db, { templateId: 'a', language: 'en', at: noonAt });
    expect(await readLibraryVersion(db)).toBe(version);
  });
});

describe('readUsualTemplates', () => {
  it('tells those used most and those used last', async () => {
    const db = await withTemplates('often', 'once', 'last');
    const uses = ['often', 'often', 'often', 'once', 'last'];
    for (const [index, templateId] of uses.entries())
      await recordTemplateUse(db, { templateId, language: 'en', at: noonAt + index });
    expect(idsOf(await readUsualTemplates(db, { most: 1, latest: 1 })).toSorted()).toEqual(['last', 'often']);
  });
});
