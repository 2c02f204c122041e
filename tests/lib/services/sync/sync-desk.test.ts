import { describe, expect, it } from 'vitest';
import { defaultSyncChoices } from '@/lib/domain/sync/sync-choices';
import { type SyncProblemName, syncProblemNames } from '@/lib/domain/sync/sync-problem';
import { readSettings, saveSettings } from '@/lib/store/settings-table';
import { readSyncChoices, readSyncPlace, saveSyncChoices } from '@/lib/store/sync-tables';
import { SharedPlace } from '../../../support/shared-place';
import { folder, passphrase, SyncingBrowser } from '../../../support/syncing-browser';
import { aTemplate } from '../../../support/templates';

function places() {
  return { browser: new SharedPlace(), 'web-dav': new SharedPlace() };
}

/** Two browsers that share a folder and the browser's own area, and have nothing switched on. */
async function twoBrowsers() {
  const shared = places();
  const [one, other] = [await SyncingBrowser.open('Packing desk', shared), await SyncingBrowser.open('Laptop', shared)];
  return { shared, folderPlace: shared['web-dav'], one, other };
}

async function twoInOneFolder() {
  const world = await twoBrowsers();
  await world.one.save(aReply('one', 'The parcel of the first'));
  expect(await world.one.startFolder()).toEqual({});
  expect(await world.other.startFolder()).toEqual({});
  await world.one.desk.syncNow();
  world.folderPlace.asked = [];
  return world;
}

function aReply(id: string, body: string) {
  return aTemplate({ id, variants: { en: { title: id, body } } });
}

describe('switching on', () => {
  it('has synced before it answers', async () => {
    const { one, other } = await twoInOneFolder();
    expect(await other.bodies()).toEqual({ one: 'The parcel of the first' });
    const { status } = await other.place();
    expect(status).toMatchObject({ lastDoneAt: other.now, leftOut: [], devices: [{ name: 'Packing desk' }] });
    expect(await readSyncChoices(one.db)).toMatchObject({ webDav: { isOn: true, place: folder } });
  });

  it.each<SyncProblemName>(['sign-in-refused', 'not-web-dav', 'offline'])(
    'leaves all as it was on %s',
    async (name) => {
      const { one } = await twoBrowsers();
      one.probeProblem = { name };
      expect(await one.startFolder()).toEqual({ problem: { name } });
      expect(await readSyncChoices(one.db)).toMatchObject({ webDav: defaultSyncChoices.webDav });
      expect(await readSyncPlace(one.db, 'web-dav')).toBeUndefined();
    },
  );

  it.each(syncProblemNames)('leaves all as it was where the place answers with %s', async (name) => {
    const { one, folderPlace } = await twoBrowsers();
    folderPlace.problem = { name };
    expect(await one.startFolder()).toEqual({ problem: { name } });
    expect(await readSyncPlace(one.db, 'web-dav')).toBeUndefined();
    folderPlace.problem = undefined;
    expect(await one.startFolder()).toEqual({});
  });

  it('tells a wrong passphrase, and keeps what was switched on before', async () => {
    const { one, other } = await twoInOneFolder();
    const third = await SyncingBrowser.open('Tablet', other.places);
    expect(await third.startFolder('seven gray herons')).toEqual({ problem: { name: 'wrong-passphrase' } });
    expect(await other.startFolder('seven gray herons')).toEqual({ problem: { name: 'wrong-passphrase' } });
    await other.save(aReply('two', 'Still shared'));
    expect(await other.desk.syncNow()).toEqual({});
    await one.desk.syncNow();
    expect(await one.bodies()).toMatchObject({ two: 'Still shared' });
  });

  it('keeps the passphrase as a key that cannot be read out', async () => {
    const { one } = await twoInOneFolder();
    const { passphrase: key } = await one.place();
    expect(key).toMatchObject({ extractable: false, type: 'secret' });
    expect(JSON.stringify(await one.db.singles.toArray())).not.toContain(passphrase);
  });

  it('shows no plain word where there is a passphrase', async () => {
    const { folderPlace } = await twoInOneFolder();
    expect(folderPlace.blobs.size).toBeGreaterThan(1);
    expect(folderPlace.text()).not.toMatch(/parcel|Packing|Laptop/);
  });
});

describe('syncing', () => {
  it('brings edits of different fields of one template together', async () => {
    const { one, other } = await twoInOneFolder();
    const template = aReply('one', 'The parcel of the first');
    await one.save({ ...template, shortcut: 'late' });
    await other.save({ ...template, folder: 'Parcels' });
    await one.desk.changed();
    await other.desk.changed();
    await one.desk.syncNow();
    for (const { db } of [one, other]) {
      expect(await db.templates.get('one')).toMatchObject({ shortcut: 'late', folder: 'Parcels' });
    }
  });

  it('asks nobody where nothing that travels has changed', async () => {
    const { one, folderPlace } = await twoInOneFolder();
    await one.desk.changed();
    await saveSettings(one.db, { panelWidthPx: 444 }, one.now);
    await one.desk.changed();
    expect(folderPlace.asked).toEqual([]);
  });

  it('asks for one listing when it looks and nothing is new', async () => {
    const { one, folderPlace } = await twoInOneFolder();
    one.goOn(15);
    one.restart();
    await one.desk.comeDue();
    expect(folderPlace.asked).toEqual(['list']);
  });

  it('sends a change with few requests and few bytes', async () => {
    const { one, folderPlace } = await twoInOneFolder();
    await one.save(aReply('one', 'The parcel of the first, again'));
    folderPlace.carried = 0;
    await one.desk.changed();
    expect(folderPlace.asked.filter((name) => name === 'write')).toHaveLength(1);
    expect(folderPlace.asked.length).toBeLessThanOrEqual(3);
    expect(folderPlace.carried).toBeLessThan(20_000);
  });

  it('is not due before its time', async () => {
    const { one, folderPlace } = await twoInOneFolder();
    one.goOn(5);
    await one.desk.comeDue();
    expect(folderPlace.asked).toEqual([]);
  });

  it('brings from one place to the other', async () => {
    const { one, other, shared } = await twoInOneFolder();
    const third = await SyncingBrowser.open('Tablet', shared);
    expect(await one.desk.start({ carrier: 'browser' })).toEqual({});
    expect(await third.desk.start({ carrier: 'browser' })).toEqual({});
    await third.save(aReply('three', 'From the tablet'));
    await third.desk.changed();
    await one.desk.lookAt('browser');
    other.goOn(15);
    await other.desk.comeDue();
    expect(await other.bodies()).toEqual({ one: 'The parcel of the first', three: 'From the tablet' });
  });

  it('leaves parts alone that are switched off, and brings all of them when they are switched on', async () => {
    const { one, other } = await twoInOneFolder();
    const withoutTemplates = { ...defaultSyncChoices.parts, templates: false };
    await saveSyncChoices(other.db, { parts: withoutTemplates }, other.now);
    await one.save(aReply('two', 'Not for the laptop'));
    await saveSettings(one.db, { soonHours: 7 }, one.now);
    await other.save(aReply('own', 'Only on the laptop'));
    await one.desk.changed();
    await other.desk.syncNow();
    await one.desk.syncNow();
    expect(await other.bodies()).toEqual({ one: 'The parcel of the first', own: 'Only on the laptop' });
    expect((await readSettings(other.db)).soonHours).toBe(7);
    expect(Object.keys(await one.bodies())).toEqual(['one', 'two']);
    await saveSyncChoices(other.db, { parts: defaultSyncChoices.parts }, other.now);
    await other.desk.changed();
    await one.desk.syncNow();
    for (const browser of [one, other]) expect(Object.keys(await browser.bodies())).toEqual(['one', 'own', 'two']);
  });

  it('brings customers only where there is a passphrase', async () => {
    const { one, shared } = await twoInOneFolder();
    await saveSyncChoices(one.db, { parts: { ...defaultSyncChoices.parts, customers: true } }, one.now);
    await one.db.customers.put({ id: 'c', terms: ['term'], tags: [], note: 'Likes copper', changedAt: one.now });
    expect(await one.desk.start({ carrier: 'browser' })).toEqual({});
    const third = await SyncingBrowser.open('Tablet', shared);
    await saveSyncChoices(third.db, { parts: { ...defaultSyncChoices.parts, customers: true } }, third.now);
    expect(await third.desk.start({ carrier: 'browser' })).toEqual({});
    expect(await third.db.customers.count()).toBe(0);
    await one.desk.changed();
    expect(await third.startFolder()).toEqual({});
    expect(await third.db.customers.toArray()).toMatchObject([{ note: 'Likes copper' }]);
  });
});

describe('failing', () => {
  it('tries again ever more seldom, and at once when the seller says so', async () => {
    const { one, folderPlace } = await twoInOneFolder();
    folderPlace.problem = { name: 'server-failed', status: 503 };
    expect(await one.desk.syncNow()).toEqual({ problem: { name: 'server-failed', status: 503 } });
    await one.save(aReply('two', 'Waits'));
    const failedAt = (await one.place()).status.lastTriedAt ?? 0;
    expect((await one.place()).status).toMatchObject({ failedInARow: 1, nextTryAt: failedAt + 60_000 });
    one.goOn(2);
    await one.desk.comeDue();
    expect((await one.place()).status).toMatchObject({ failedInARow: 2, nextTryAt: one.now + 120_000 });
    folderPlace.asked = [];
    await one.desk.changed();
    await one.desk.comeDue();
    expect(folderPlace.asked).toEqual([]);
    folderPlace.problem = undefined;
    expect(await one.desk.syncNow()).toEqual({});
    const { status } = await one.place();
    expect(status).toMatchObject({ lastDoneAt: one.now });
    expect(status).not.toHaveProperty('problem');
    expect(status).not.toHaveProperty('failedInARow');
  });

  it('keeps all edits of weeks without a connection', async () => {
    const { one, other, folderPlace } = await twoInOneFolder();
    folderPlace.problem = { name: 'offline' };
    for (let day = 1; day <= 8; day += 1) {
      one.goOn(24 * 60);
      await one.save(aReply(`day-${day}`, `Written on day ${day}`));
      await one.desk.changed();
      await one.desk.comeDue();
    }
    await other.save(aReply('one', 'Changed meanwhile'));
    folderPlace.problem = undefined;
    one.goOn(60);
    await one.desk.comeDue();
    await other.desk.syncNow();
    await one.desk.syncNow();
    expect(Object.keys(await other.bodies())).toHaveLength(9);
    expect(await one.bodies()).toEqual(await other.bodies());
    expect(await one.bodies()).toMatchObject({ one: 'Changed meanwhile', 'day-8': 'Written on day 8' });
  });

  it('waits for the seller where the permission is gone', async () => {
    const { one, folderPlace } = await twoInOneFolder();
    one.isPermitted = false;
    expect(await one.desk.syncNow()).toEqual({ problem: { name: 'no-permission' } });
    one.isPermitted = true;
    one.goOn(1000);
    await one.desk.comeDue();
    expect(folderPlace.asked).toEqual([]);
    expect(await one.desk.syncNow()).toEqual({});
  });

  it('puts back what the place has lost', async () => {
    const { one, other, folderPlace } = await twoInOneFolder();
    for (const name of folderPlace.blobs.keys()) if (!name.startsWith('key-')) folderPlace.blobs.delete(name);
    await one.desk.syncNow();
    const third = await SyncingBrowser.open('Tablet', other.places);
    expect(await third.startFolder()).toEqual({});
    expect(await third.bodies()).toEqual({ one: 'The parcel of the first' });
    expect((await one.place()).status.rolledBackAt).toBe(one.now);
  });

  it('begins anew where what it remembers of a place is broken', async () => {
    const { one, other } = await twoInOneFolder();
    await one.db.syncPlaces.put({ ...(await one.place()), memory: { sent: 7 } });
    await other.save(aReply('two', 'Came later'));
    await other.desk.changed();
    expect(await one.desk.syncNow()).toEqual({});
    expect(await one.bodies()).toMatchObject({ two: 'Came later' });
  });
});

describe('switching off', () => {
  it('forgets the place, its password and what was known there', async () => {
    const { one, folderPlace } = await twoInOneFolder();
    const before = new Map(folderPlace.blobs);
    expect(await one.desk.stop({ carrier: 'web-dav', erases: false })).toEqual({});
    expect(folderPlace.blobs).toEqual(before);
    expect(await readSyncChoices(one.db)).toMatchObject({ webDav: { isOn: false, place: null } });
    expect(await one.db.syncPlaces.count()).toBe(0);
    expect(await one.db.syncDocuments.count()).toBe(0);
    expect(JSON.stringify(await one.db.singles.toArray())).not.toContain(folder.password);
    expect(await one.bodies()).toEqual({ one: 'The parcel of the first' });
  });

  it('leaves no trace there where that is wanted', async () => {
    const { one, folderPlace } = await twoInOneFolder();
    expect(await one.desk.stop({ carrier: 'web-dav', erases: true })).toEqual({});
    expect(folderPlace.blobs.size).toBe(0);
  });

  it('stays on where the traces could not be taken away', async () => {
    const { one, folderPlace } = await twoInOneFolder();
    folderPlace.problem = { name: 'offline' };
    expect(await one.desk.stop({ carrier: 'web-dav', erases: true })).toEqual({ problem: { name: 'offline' } });
    expect((await readSyncChoices(one.db)).webDav.isOn).toBe(true);
  });

  it('meets the others afresh when it is switched on again', async () => {
    const { one, other } = await twoInOneFolder();
    await one.desk.stop({ carrier: 'web-dav', erases: false });
    await one.save(aReply('apart', 'Written apart'));
    await other.save(aReply('two', 'Written meanwhile'));
    await other.desk.changed();
    expect(await one.startFolder()).toEqual({});
    await other.desk.syncNow();
    for (const browser of [one, other]) expect(Object.keys(await browser.bodies())).toEqual(['apart', 'one', 'two']);
  });

  it('goes on with the other place', async () => {
    const { one, shared } = await twoInOneFolder();
    expect(await one.desk.start({ carrier: 'browser', passphrase: 'another one' })).toEqual({});
    await one.desk.stop({ carrier: 'web-dav', erases: true });
    const third = await SyncingBrowser.open('Tablet', shared);
    await one.save(aReply('two', 'By the area'));
    await one.desk.changed();
    expect(await third.desk.start({ carrier: 'browser', passphrase: 'another one' })).toEqual({});
    expect(await third.bodies()).toEqual({ one: 'The parcel of the first', two: 'By the area' });
  });
});

describe('a passphrase that is chosen later', () => {
  it('leaves nothing open of what this browser wrote', async () => {
    const { one, shared } = await twoBrowsers();
    await one.save(aReply('one', 'The parcel of the first'));
    expect(await one.desk.start({ carrier: 'browser' })).toEqual({});
    const plain = new Set(shared.browser.blobs.keys());
    expect(await one.desk.start({ carrier: 'browser', passphrase })).toEqual({});
    expect([...shared.browser.blobs.keys()].filter((name) => plain.has(name))).toEqual([]);
    const third = await SyncingBrowser.open('Tablet', shared);
    expect(await third.desk.start({ carrier: 'browser' })).toEqual({ problem: { name: 'no-passphrase' } });
    expect(await third.desk.start({ carrier: 'browser', passphrase })).toEqual({});
    expect(await third.bodies()).toEqual({ one: 'The parcel of the first' });
  });
});
