import { describe, expect, it } from 'vitest';
import { defaultSettings } from '@/lib/domain/settings/settings';
import type { Template } from '@/lib/domain/template/template';
import { bridgeParts } from '@/lib/services/sync/bridge';
import { takeBackEvent } from '@/lib/services/sync/take-back';
import type { ReplydockDatabase } from '@/lib/store/database';
import { readForgottenStarters } from '@/lib/store/forgotten-starters';
import { readVersions, saveTemplates } from '@/lib/store/save-templates';
import { readSettings, saveSettings } from '@/lib/store/settings-table';
import { readSyncEvents } from '@/lib/store/sync-tables';
import { eraseTemplates, moveToTrash, readTrash, takeFromTrash } from '@/lib/store/template-trash';
import { putStarters, readLibraryVersion, readTemplates } from '@/lib/store/templates-table';
import { hourMs, noonAt } from '../../../support/conversations';
import { aSyncShop, type Shared, type SyncShop } from '../../../support/sync-shops';
import { aTemplate } from '../../../support/templates';

const id = aTemplate().id;

async function edit(
  db: ReplydockDatabase,
  change: (template: Template) => Partial<Template>,
  now: number,
): Promise<void> {
  const before = await db.templates.get(id);
  if (!before) throw new Error('Not here');
  await saveTemplates(db, [{ before, after: { ...before, ...change(before) } }], now);
}
const saying =
  (body: string, title = 'Parcel late') =>
  () => ({ variants: { en: { title, body } } });

const bodyIn = async (db: ReplydockDatabase) => (await db.templates.get(id))?.variants.en?.body;
const versionsIn = async (db: ReplydockDatabase) =>
  (await readVersions(db, id)).map(({ template }) => template.variants.en?.body);

/** Two browsers that have one template in common. */
async function twoShops(): Promise<{ one: SyncShop; other: SyncShop; shared: Shared }> {
  const [one, other] = [aSyncShop(), aSyncShop()];
  await saveTemplates(one.db, [{ after: aTemplate() }], noonAt);
  const first = await one.sync(noonAt);
  const shared = await other.sync(noonAt, first);
  await one.sync(noonAt, shared);
  return { one, other, shared };
}

/** Both hear of each other until nobody has anything new to say. */
async function agree(shops: readonly SyncShop[], now: number): Promise<void> {
  let said: Shared[] = [];
  for (let round = 0; round < 4; round += 1) {
    const next: Shared[] = [];
    for (const shop of shops) next.push(await shop.sync(now, ...said));
    said = next;
  }
}

describe('bridgeParts', () => {
  it('gives an untouched browser everything', async () => {
    const one = aSyncShop();
    await saveTemplates(one.db, [{ after: aTemplate() }, { after: aTemplate({ id: 'b', shortcut: 'b' }) }], noonAt);
    await moveToTrash(one.db, ['b'], noonAt + 1);
    await edit(one.db, saying('Edited'), noonAt + hourMs);
    await saveSettings(one.db, { agentName: 'Mara', signature: 'Mara\nFernhold' }, noonAt);
    const other = aSyncShop();
    await other.sync(noonAt + 2 * hourMs, await one.sync(noonAt + 2 * hourMs));
    expect(await readTemplates(other.db, noonAt)).toEqual(await readTemplates(one.db, noonAt));
    expect(await readTrash(other.db)).toEqual(await readTrash(one.db));
    expect(await versionsIn(other.db)).toEqual(await versionsIn(one.db));
    expect(await readSettings(other.db)).toMatchObject({ agentName: 'Mara', signature: 'Mara\nFernhold' });
    expect(await readLibraryVersion(other.db)).toBeGreaterThan(0);
  });

  it('writes nothing where nothing is new', async () => {
    const { one, shared } = await twoShops();
    const [version, before] = [await readLibraryVersion(one.db), await one.sync(noonAt + 1, shared)];
    const after = await one.sync(noonAt + 2, shared, shared);
    expect(after).toEqual(before);
    expect(await readLibraryVersion(one.db)).toBe(version);
    expect(one.events).toEqual([]);
  });

  it('keeps edits of different fields of one template, and tells of nothing', async () => {
    const { one, other } = await twoShops();
    await edit(one.db, () => ({ shortcut: 'late' }), noonAt + hourMs);
    await edit(other.db, saying('Another text'), noonAt + hourMs + 1);
    await agree([one, other], noonAt + 2 * hourMs);
    for (const { db, events } of [one, other]) {
      expect(await db.templates.get(id)).toMatchObject({
        shortcut: 'late',
        variants: { en: { body: 'Another text' } },
      });
      expect(events).toEqual([]);
    }
  });

  it('merges edits of one text, keeps both states, and says so', async () => {
    const { one, other } = await twoShops();
    await edit(one.db, saying('Your parcel {{ order.id }} is very late.'), noonAt + hourMs);
    await edit(other.db, saying('Dear Sir, your parcel {{ order.id }} is late.'), noonAt + hourMs + 1);
    await agree([one, other], noonAt + 2 * hourMs);
    expect(await bodyIn(one.db)).toBe(await bodyIn(other.db));
    for (const { db } of [one, other]) {
      const states = [await bodyIn(db), ...(await versionsIn(db))];
      expect(states).toContain('Your parcel {{ order.id }} is very late.');
      expect(states).toContain('Dear Sir, your parcel {{ order.id }} is late.');
    }
    expect([...one.events, ...other.events].map(({ kind, part, title }) => [kind, part, title])).toContainEqual([
      'merged',
      'templates',
      'Parcel late',
    ]);
  });

  it('notices edits that met when both had written them down before they heard of each other', async () => {
    const { one, other } = await twoShops();
    await edit(one.db, saying('Same text', 'Title of one'), noonAt + hourMs);
    await edit(other.db, saying('Same text', 'Title of other'), noonAt + hourMs + 1);
    const [first, second] = [await one.sync(noonAt + 2 * hourMs), await other.sync(noonAt + 2 * hourMs)];
    await one.sync(noonAt + 3 * hourMs, second);
    await other.sync(noonAt + 3 * hourMs, first);
    expect([...one.events, ...other.events].map(({ kind }) => kind)).toContain('merged');
  });

  it('tells of no merge where one was edited after the other', async () => {
    const { one, other } = await twoShops();
    await edit(one.db, saying('First'), noonAt + hourMs);
    const first = await one.sync(noonAt + hourMs);
    await other.sync(noonAt + hourMs, first);
    await edit(other.db, saying('Second'), noonAt + 2 * hourMs);
    await one.sync(noonAt + 2 * hourMs, await other.sync(noonAt + 2 * hourMs));
    await agree([one, other], noonAt + 3 * hourMs);
    expect(await bodyIn(one.db)).toBe('Second');
    expect([...one.events, ...other.events]).toEqual([]);
  });

  it('takes away what is deleted elsewhere, into the trash', async () => {
    const { one, other } = await twoShops();
    await moveToTrash(one.db, [id], noonAt + hourMs);
    await agree([one, other], noonAt + 2 * hourMs);
    expect(await readTemplates(other.db, noonAt)).toEqual([]);
    expect(await readTrash(other.db)).toMatchObject([{ id, deletedAt: noonAt + hourMs }]);
    await takeFromTrash(other.db, [id], { now: noonAt + 3 * hourMs, newId: () => 'n' });
    await agree([one, other], noonAt + 3 * hourMs);
    expect(await readTrash(one.db)).toEqual([]);
    expect(await bodyIn(one.db)).toBe('Your parcel {{ order.id }} is late.');
  });

  it('brings a deleted template back that was edited meanwhile, and says so', async () => {
    const { one, other } = await twoShops();
    await moveToTrash(one.db, [id], noonAt + hourMs);
    await edit(other.db, saying('Edited meanwhile'), noonAt + hourMs);
    await agree([one, other], noonAt + 2 * hourMs);
    for (const { db } of [one, other]) {
      expect(await bodyIn(db)).toBe('Edited meanwhile');
      expect(await readTrash(db)).toEqual([]);
    }
    expect(one.events).toMatchObject([{ kind: 'returned', title: 'Parcel late', recordId: id }]);
    expect(await takeBackEvent(one.db, one.events[0]?.id ?? '', noonAt + 3 * hourMs)).toBe(true);
    await agree([one, other], noonAt + 4 * hourMs);
    expect(await readTemplates(other.db, noonAt)).toEqual([]);
  });

  it('erases what is erased elsewhere, and gives it back whole where it was edited meanwhile', async () => {
    const { one, other } = await twoShops();
    await edit(
      other.db,
      ({ variants }) => ({ variants: { ...variants, de: { title: 'Paket', body: 'Zu spät' } } }),
      noonAt + 5,
    );
    await agree([one, other], noonAt + 10);
    await eraseTemplates(one.db, [id]);
    await edit(
      other.db,
      ({ variants }) => ({ variants: { ...variants, en: { title: 'Kept', body: 'Kept' } } }),
      noonAt + hourMs,
    );
    await agree([one, other], noonAt + 2 * hourMs);
    expect(await one.db.templates.get(id)).toEqual(await other.db.templates.get(id));
    expect((await one.db.templates.get(id))?.variants).toMatchObject({ de: { body: 'Zu spät' }, en: { body: 'Kept' } });
    await eraseTemplates(one.db, [id]);
    await agree([one, other], noonAt + 3 * hourMs);
    for (const { db } of [one, other]) {
      expect([await db.templates.count(), await db.trash.count(), await db.templateVersions.count()]).toEqual([
        0, 0, 0,
      ]);
    }
  });

  it('never lets a default win over what was set', async () => {
    const [one, other] = [aSyncShop(), aSyncShop()];
    await saveSettings(one.db, { agentName: 'Mara', soonHours: 6 }, noonAt);
    const [first, second] = [await one.sync(noonAt), await other.sync(noonAt)];
    await one.sync(noonAt, second);
    await other.sync(noonAt, first);
    for (const { db } of [one, other])
      expect(await readSettings(db)).toMatchObject({ agentName: 'Mara', soonHours: 6 });
  });

  it('leaves to each browser what belongs to it', async () => {
    const [one, other] = [aSyncShop(), aSyncShop()];
    await saveSettings(
      one.db,
      { panelWidthPx: 400, hasStarted: true, alerts: { ...defaultSettings.alerts, isOn: true } },
      noonAt,
    );
    await agree([one, other], noonAt);
    expect(await readSettings(other.db)).toEqual(defaultSettings);
  });

  it('can take a setting back that was changed in two browsers at once', async () => {
    const [one, other] = [aSyncShop(), aSyncShop()];
    await agree([one, other], noonAt);
    await saveSettings(one.db, { soonHours: 5 }, noonAt);
    await saveSettings(other.db, { soonHours: 7 }, noonAt);
    const first = await one.sync(noonAt + 1);
    await other.sync(noonAt + 2, first);
    expect(other.events).toMatchObject([
      { kind: 'merged', part: 'settings', recordId: 'soonHours', title: 'soonHours' },
    ]);
    expect(await takeBackEvent(other.db, other.events[0]?.id ?? '', noonAt)).toBe(true);
    expect(await readSettings(other.db)).toMatchObject({ soonHours: 7 });
    expect(await takeBackEvent(other.db, other.events[0]?.id ?? '', noonAt)).toBe(false);
    expect(await readSyncEvents(other.db)).toMatchObject([{ isTakenBack: true }]);
  });

  it('meets what others have by what was changed later, and keeps the other as a version', async () => {
    const [one, other] = [aSyncShop(), aSyncShop()];
    await saveTemplates(one.db, [{ after: aTemplate() }], noonAt);
    await edit(one.db, saying('Later'), noonAt + 9 * hourMs);
    await saveTemplates(other.db, [{ after: aTemplate(saying('Earlier')()) }], noonAt + hourMs);
    await other.sync(noonAt + 10 * hourMs, await one.sync(noonAt + 10 * hourMs));
    expect(await bodyIn(other.db)).toBe('Later');
    expect(await versionsIn(other.db)).toContain('Earlier');
    await agree([one, other], noonAt + 11 * hourMs);
    expect(await versionsIn(one.db)).toContain('Earlier');
    expect(await one.db.templates.count()).toBe(1);
  });

  it('goes on under another name in a copy of a browser profile', async () => {
    const { one, other } = await twoShops();
    const [document, memory, writer] = [
      await one.db.syncDocuments.toArray(),
      await one.db.singles.get('sync-bridged'),
      await one.db.singles.get('sync-writer'),
    ];
    const rows = await one.db.templates.toArray();
    await edit(one.db, saying('Written by the original'), noonAt + hourMs);
    const later = await one.sync(noonAt + hourMs);
    // Put back from an old copy.
    await one.db.syncDocuments.bulkPut(document);
    if (memory) await one.db.singles.put(memory);
    await one.db.templates.bulkPut(rows);
    await edit(one.db, () => ({ shortcut: 'copy' }), noonAt + hourMs + 5);
    await one.sync(noonAt + 2 * hourMs, later);
    expect(await one.db.singles.get('sync-writer')).not.toEqual(writer);
    await agree([one, other], noonAt + 3 * hourMs);
    expect(await one.db.templates.get(id)).toEqual(await other.db.templates.get(id));
    const states = [
      await one.db.templates.get(id),
      ...(await readVersions(one.db, id)).map(({ template }) => template),
    ];
    expect(states.map((state) => state?.variants.en?.body)).toContain('Written by the original');
    expect(states.map((state) => state?.shortcut)).toContain('copy');
  });

  it('writes nothing on trial', async () => {
    const { one } = await twoShops();
    await edit(one.db, saying('Edited'), noonAt + hourMs);
    const before = await one.db.syncDocuments.toArray();
    const request = { parts: ['templates'] as const, updates: new Map(), now: noonAt + hourMs, isSealed: false };
    const { documents } = await bridgeParts(one.db, { ...request, isTrial: true });
    expect(await one.db.syncDocuments.toArray()).toEqual(before);
    expect((await bridgeParts(one.db, request)).documents.get('templates')).toEqual(documents.get('templates'));
  });

  it('is all or nothing where something cannot be read', async () => {
    const { one } = await twoShops();
    await saveSettings(one.db, { agentName: 'Mara' }, noonAt);
    const before = await one.db.syncDocuments.toArray();
    const updates = new Map([['templates' as const, [new Uint8Array([9, 9, 9, 9])]]]);
    await expect(
      bridgeParts(one.db, { parts: ['settings', 'templates'], updates, now: noonAt, isSealed: true }),
    ).rejects.toThrow();
    expect(await one.db.syncDocuments.toArray()).toEqual(before);
  });
});

describe('starters', () => {
  const starter = (number: number) =>
    aTemplate({
      id: `starter:${number}`,
      isStarter: true,
      variants: { en: { title: `S${number}`, body: `Shipped words ${number}.` } },
    });
  const starters = [starter(1), starter(2), starter(3)];
  const shop = async (installedAt: number) => {
    const found = aSyncShop({ starters });
    await putStarters(
      found.db,
      starters.map((template) => ({ ...template, updatedAt: installedAt })),
    );
    return found;
  };
  const change = async (db: ReplydockDatabase, number: number, changes: Partial<Template>, now: number) => {
    const before = await db.templates.get(`starter:${number}`);
    if (!before) throw new Error('Not here');
    await saveTemplates(db, [{ before, after: { ...before, ...changes } }], now);
  };
  const bodyOf = async (db: ReplydockDatabase, number: number) =>
    (await db.templates.get(`starter:${number}`))?.variants.en?.body;

  it('stay out of what is shared until somebody edits them', async () => {
    const one = await shop(noonAt);
    const bare = await aSyncShop().sync(noonAt);
    expect((await one.sync(noonAt)).get('templates')).toEqual(bare.get('templates'));
  });

  it('follow with their edits, place, pin, and away', async () => {
    const [one, other] = [await shop(noonAt), await shop(noonAt + 9)];
    await change(one.db, 1, { variants: { en: { title: 'S1', body: 'Shipped words 1, mine.' } } }, noonAt + hourMs);
    await change(one.db, 2, { isPinned: true }, noonAt + hourMs);
    await moveToTrash(one.db, ['starter:3'], noonAt + hourMs);
    await agree([one, other], noonAt + 2 * hourMs);
    expect(await bodyOf(other.db, 1)).toBe('Shipped words 1, mine.');
    expect(await other.db.templates.get('starter:2')).toMatchObject({ isPinned: true, isStarter: true });
    expect(await readTrash(other.db)).toMatchObject([{ id: 'starter:3' }]);
    await eraseTemplates(other.db, ['starter:3']);
    await agree([one, other], noonAt + 3 * hourMs);
    expect(await one.db.trash.count()).toBe(0);
    expect(await readForgottenStarters(one.db)).toEqual(['starter:3']);
  });

  it('merge as text where two browsers edit them for the first time', async () => {
    const [one, other] = [await shop(noonAt), await shop(noonAt + 9)];
    await agree([one, other], noonAt);
    await change(one.db, 1, { variants: { en: { title: 'S1', body: 'Dear Sir. Shipped words 1.' } } }, noonAt + hourMs);
    await change(other.db, 1, { variants: { en: { title: 'S1', body: 'Shipped words 1. Bye.' } } }, noonAt + hourMs);
    await agree([one, other], noonAt + 2 * hourMs);
    expect([await bodyOf(one.db, 1), await bodyOf(other.db, 1)]).toEqual(
      Array(2).fill('Dear Sir. Shipped words 1. Bye.'),
    );
  });
});
