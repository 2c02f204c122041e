import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Template } from '@/lib/domain/template/template';
import { eraseAllCustomers } from '@/lib/services/erase-customer';
import type { ReplydockDatabase, TemplateUseRecord } from '@/lib/store/database';
import { readVersions } from '@/lib/store/save-templates';
import { saveSettings } from '@/lib/store/settings-table';
import { takeFromTrash } from '@/lib/store/template-trash';
import { backUp, preview, restore, wholeStore } from '../../support/backups';
import { hourMs, noonAt } from '../../support/conversations';
import { aDatabase } from '../../support/database';
import { aTemplate } from '../../support/templates';

const dayMs = 24 * hourMs;
const day = (number: number) => noonAt - (20 - number) * dayMs;

const reply = (body: string, updatedAt: number, id = 'own:a', isStarter = false) =>
  aTemplate({ id, variants: { en: { title: 'Sorry', body } }, updatedAt, isStarter });

const trash = (db: ReplydockDatabase, template: Template, deletedAt: number) =>
  db.trash.put({ id: template.id, deletedAt, template });

const use = (times: number, byLanguage: TemplateUseRecord['byLanguage'], lastAt = day(3)) => ({
  id: 'own:a',
  times,
  lastAt,
  byLanguage,
});

const bodies = (templates: readonly { readonly template: Template }[]) =>
  templates.map(({ template }) => template.variants.en?.body);

let here: ReplydockDatabase;
let there: ReplydockDatabase;
beforeEach(() => {
  here = aDatabase();
  there = aDatabase();
});

describe('restoring the trash', () => {
  it('keeps in use what is in use here, and the deleted wording as an earlier version', async () => {
    await here.templates.put(reply('Ours', day(5)));
    await trash(there, reply('Theirs', day(4)), day(6));
    await restore(here, await backUp(there));
    expect(await here.trash.count()).toBe(0);
    expect((await here.templates.get('own:a'))?.variants.en?.body).toBe('Ours');
    expect(bodies(await readVersions(here, 'own:a'))).toEqual(['Theirs']);
  });

  it('keeps what was deleted on both sides once, with the later deletion and the later wording', async () => {
    await trash(here, reply('Ours', day(5)), day(6));
    await trash(there, reply('Theirs', day(4)), day(9));
    await restore(here, await backUp(there));
    expect(await here.trash.toArray()).toMatchObject([
      { id: 'own:a', deletedAt: day(9), template: { variants: { en: { body: 'Ours' } } } },
    ]);
    expect(bodies(await readVersions(here, 'own:a'))).toEqual(['Theirs']);
  });

  it('leaves deleted what was deleted here, and says so', async () => {
    await trash(here, reply('Ours', day(4)), day(6));
    await there.templates.put(reply('Theirs', day(5)));
    const file = await backUp(there);
    expect((await preview(here, file)).deleted).toEqual({ stay: 1, comeBack: 0, past: 0 });
    await restore(here, file);
    expect(await here.templates.count()).toBe(0);
    expect(bodies(await here.trash.toArray())).toEqual(['Ours']);
    expect(bodies(await readVersions(here, 'own:a'))).toEqual(['Theirs']);
  });

  it('brings back what was edited after it was deleted here, and says so before', async () => {
    await trash(here, reply('Ours', day(4)), day(6));
    await there.templates.put(reply('Theirs', day(7)));
    const file = await backUp(there);
    expect((await preview(here, file)).deleted).toEqual({ stay: 0, comeBack: 1, past: 0 });
    await restore(here, file);
    expect((await here.templates.get('own:a'))?.variants.en?.body).toBe('Theirs');
    expect(await here.trash.count()).toBe(0);
    expect(bodies(await readVersions(here, 'own:a'))).toEqual(['Ours']);
  });

  it('never brings a starter reply back that was deleted here, however new the installation of the backup is', async () => {
    await trash(here, reply('Starter', day(1), 'starter:a', true), day(2));
    await there.templates.put(reply('Starter', day(9), 'starter:a', true));
    await restore(here, await backUp(there));
    expect(await here.templates.count()).toBe(0);
    expect(await here.templateVersions.count()).toBe(0);
  });

  it('does not make the copy of a reply anew that was deleted since', async () => {
    await here.templates.put(reply('Ours', day(5)));
    await there.templates.put(reply('Theirs', day(4)));
    const file = await backUp(there);
    await restore(here, file);
    const copy = (await here.templates.toArray()).find(({ id }) => id !== 'own:a');
    if (!copy) throw new Error('There is a copy of theirs');
    await here.templates.delete(copy.id);
    await trash(here, copy, noonAt);
    await restore(here, file);
    expect(await here.templates.count()).toBe(1);
  });

  it('lets nothing stay longer in the trash than thirty days', async () => {
    await trash(there, reply('Theirs', day(4)), day(6));
    const file = await backUp(there);
    const late = await restore(here, file, { now: day(6) + 31 * dayMs });
    expect(late).toMatchObject({ deleted: { past: 1 }, parts: { trash: { total: 0, fresh: 0 } } });
    expect(await here.trash.count()).toBe(0);
    const text = await unpacked(await backUp(there, undefined, day(6) + 31 * dayMs));
    expect(text).not.toContain('Theirs');
  });

  it('gives a restored reply back with its history', async () => {
    await trash(there, reply('Third', day(4)), day(6));
    await there.templateVersions.bulkAdd([
      { templateId: 'own:a', savedAt: day(1), keptAt: day(2), template: reply('First', day(1)) },
      { templateId: 'own:a', savedAt: day(2), keptAt: day(4), template: reply('Second', day(2)) },
    ]);
    await restore(here, await backUp(there));
    await takeFromTrash(here, ['own:a'], { now: noonAt, newId: () => 'other' });
    expect(bodies(await readVersions(here, 'own:a'))).toEqual(['Second', 'First']);
  });
});

describe('restoring earlier versions', () => {
  const version = (body: string, at: number, id = 'own:a') => ({
    templateId: id,
    savedAt: day(at),
    keptAt: day(at + 1),
    template: reply(body, day(at), id),
  });

  it('puts those of both sides into one history, each once', async () => {
    const current = reply('Now', day(9));
    for (const db of [here, there]) await db.templates.put(current);
    await here.templateVersions.bulkAdd([version('First', 1), version('Fourth', 4)]);
    await there.templateVersions.bulkAdd([version('First', 1), version('Second', 2), version('Third', 3)]);
    const file = await backUp(there);
    expect((await preview(here, file)).parts['template-versions']).toMatchObject({ total: 1, fresh: 0, changed: 1 });
    await restore(here, file);
    await restore(here, file);
    expect(bodies(await readVersions(here, 'own:a'))).toEqual(['Fourth', 'Third', 'Second', 'First']);
  });

  it('takes none of ours away where there is no room for more', async () => {
    await here.templates.put(reply('Now', day(9)));
    await there.templates.put(reply('Now', day(9)));
    const many = (name: string, count: number) =>
      Array.from({ length: count }, (_, at) => ({ ...version(`${name} ${at}`, 1), savedAt: day(1) + at }));
    await here.templateVersions.bulkAdd(many('Ours', 98));
    await there.templateVersions.bulkAdd(many('Theirs', 50));
    const file = await backUp(there);
    await restore(here, file);
    await restore(here, file);
    const kept = bodies(await readVersions(here, 'own:a'));
    expect(kept.filter((body) => body?.startsWith('Ours'))).toHaveLength(98);
    expect(kept.filter((body) => body?.startsWith('Theirs')).toSorted()).toEqual(['Theirs 48', 'Theirs 49']);
  });

  it('leaves those of templates away that are gone for good', async () => {
    await there.templateVersions.add(version('First', 1, 'own:gone'));
    await there.templateUses.put({ ...use(2, { en: 2 }), id: 'own:gone' });
    const told = await restore(here, await backUp(there));
    expect(told.parts['template-versions']).toMatchObject({ total: 0 });
    expect(await here.templateVersions.count()).toBe(0);
    expect(await here.templateUses.count()).toBe(0);
  });
});

describe('restoring uses', () => {
  it('takes the larger count of each language', async () => {
    for (const db of [here, there]) await db.templates.put(reply('Now', day(9)));
    await here.templateUses.put(use(5, { en: 4, de: 1 }, day(3)));
    await there.templateUses.put(use(5, { en: 2, fr: 3 }, day(8)));
    const file = await backUp(there);
    await restore(here, file);
    await restore(here, file);
    expect(await here.templateUses.toArray()).toEqual([use(8, { en: 4, de: 1, fr: 3 }, day(8))]);
  });
});

describe('restoring what was set aside', () => {
  const aside = (table: string, value: unknown, key = 'k') => ({
    table,
    key,
    value,
    reason: 'does not fit',
    setAsideAt: day(10),
  });

  it('keeps both where they differ, each once', async () => {
    await here.setAside.add(aside('templates', { tags: 'none' }));
    await there.setAside.bulkAdd([aside('templates', { tags: 'none' }), aside('templates', { tags: 7 }, 'k2')]);
    const file = await backUp(there);
    expect((await preview(here, file)).parts['set-aside']).toEqual({ total: 2, fresh: 1, changed: 0, unfit: 0 });
    await restore(here, file);
    await restore(here, file);
    expect((await here.setAside.toArray()).map(({ value }) => value)).toEqual([{ tags: 'none' }, { tags: 7 }]);
  });

  it('lets no draft travel, nor what a person would be kept too long by', async () => {
    await saveSettings(there, { keepMessagesDays: 5 }, noonAt);
    await there.setAside.bulkAdd([
      aside('drafts', { keptAt: [1] }),
      aside('conversations', { buyer: 'Tamsin' }),
      aside('decisions', { by: 'Mara' }),
    ]);
    await restore(here, await backUp(there));
    expect((await here.setAside.toArray()).map(({ table }) => table)).toEqual(['decisions']);
  });

  it('drops by the rule of this browser what another has kept', async () => {
    await there.setAside.add(aside('orders', { buyer: 'Tamsin' }));
    const file = await backUp(there);
    const told = await restore(here, file, { now: noonAt + 60 * dayMs });
    expect(told).toMatchObject({ expired: 1, parts: { 'set-aside': { total: 0 } } });
    expect(await here.setAside.count()).toBe(0);
  });
});

interface Library {
  readonly id: string;
  readonly place: 'none' | 'in use' | 'trash';
  readonly body: string;
  readonly at: number;
  readonly deletedAt: number;
  readonly versions: readonly { readonly body: string; readonly at: number }[];
  readonly uses: number;
}

const moment = fc.integer({ min: 1, max: 9 });
const wording = fc.constantFrom('One', 'Two', 'Three', 'Four');
const libraries = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('own:a', 'own:b', 'own:c'),
    place: fc.constantFrom('none', 'in use', 'trash' as const),
    body: wording,
    at: moment,
    deletedAt: moment,
    versions: fc.array(fc.record({ body: wording, at: moment }), { maxLength: 3 }),
    uses: fc.integer({ min: 0, max: 3 }),
  }),
  { selector: ({ id }) => id },
);

async function fill(db: ReplydockDatabase, library: readonly Library[]): Promise<void> {
  for (const { id, place, body, at, deletedAt, versions, uses } of library) {
    if (place === 'none') continue;
    if (place === 'in use') await db.templates.put(reply(body, day(at), id));
    else await trash(db, reply(body, day(at), id), day(Math.max(at, deletedAt)));
    await db.templateVersions.bulkAdd(
      versions
        .toSorted((one, other) => one.at - other.at)
        .map((one) => ({
          templateId: id,
          savedAt: day(one.at),
          keptAt: day(one.at),
          template: reply(one.body, day(one.at), id),
        })),
    );
    if (uses > 0) await db.templateUses.put({ id, times: uses, lastAt: day(at), byLanguage: { en: uses } });
  }
}

async function wordings(db: ReplydockDatabase): Promise<Set<string>> {
  const templates = [
    ...(await db.templates.toArray()),
    ...[...(await db.trash.toArray()), ...(await db.templateVersions.toArray())].map(({ template }) => template),
  ];
  return new Set(templates.map(({ id, variants }) => `${id.split('.')[0]} ${variants.en?.body}`));
}

describe('restoring a library', () => {
  it('loses no wording, brings nothing back unsaid, tells before what it does, and does nothing twice', async () => {
    await fc.assert(
      fc.asyncProperty(libraries, libraries, async (ours, theirs) => {
        const [one, other] = [aDatabase(), aDatabase()];
        await fill(one, ours);
        await fill(other, theirs);
        const before = await wordings(one);
        const inUse = new Set<string>((await one.templates.toArray()).map(({ id }) => id));
        const deleted = await one.trash.toArray();
        const file = await backUp(other);
        const foretold = await preview(one, file);
        const told = await restore(one, file);
        expect({ ...told.parts, ...told.deleted }).toEqual({ ...foretold.parts, ...foretold.deleted });

        const kept = await wordings(one);
        for (const wording of [...before, ...(await wordings(other))]) expect(kept).toContain(wording);
        const [left, inTrash] = [
          await one.templates.toArray(),
          new Set((await one.trash.toArray()).map(({ id }) => id)),
        ];
        for (const id of inUse) expect(left.map((template) => `${template.id}`)).toContain(id);
        expect(left.filter(({ id }) => inTrash.has(id))).toEqual([]);
        expect(deleted.filter(({ id }) => !inTrash.has(id))).toHaveLength(told.deleted.comeBack);

        const once = await wholeStore(one);
        const again = await restore(one, file);
        expect(await wholeStore(one)).toEqual(once);
        expect(Object.values(again.parts).every(({ fresh, changed }) => fresh + changed === 0)).toBe(true);
        await Promise.all([one.delete(), other.delete()]);
      }),
      { numRuns: 60 },
    );
  });

  it('ends in the same library on both sides where each restores the other', async () => {
    await fill(here, [{ id: 'own:a', place: 'in use', body: 'One', at: 3, deletedAt: 3, versions: [], uses: 2 }]);
    await fill(there, [{ id: 'own:b', place: 'trash', body: 'Two', at: 2, deletedAt: 5, versions: [], uses: 1 }]);
    await restore(here, await backUp(there));
    await restore(there, await backUp(here));
    const [one, two] = [await wholeStore(here), await wholeStore(there)];
    expect({ ...one, singles: [] }).toEqual({ ...two, singles: [] });
  });

  it('is not touched by erasing customers', async () => {
    await here.templates.put(reply('Now', day(9)));
    await here.templateUses.put(use(2, { en: 2 }));
    await eraseAllCustomers(here);
    expect([await here.templates.count(), await here.templateUses.count()]).toEqual([1, 1]);
  });
});

async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
}
