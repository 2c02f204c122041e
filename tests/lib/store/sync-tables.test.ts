import { describe, expect, it } from 'vitest';
import { defaultSyncChoices } from '@/lib/domain/sync/sync-choices';
import { mostSyncEvents, type SyncEvent } from '@/lib/domain/sync/sync-status';
import {
  addSyncEvents,
  clearSyncDocuments,
  readBridgeMemories,
  readSyncChoices,
  readSyncDocument,
  readSyncEvents,
  readSyncWriter,
  saveBridgeMemories,
  saveSyncChoices,
  saveSyncDocument,
  saveSyncWriter,
} from '@/lib/store/sync-tables';
import { noonAt } from '../../support/conversations';
import { aDatabase } from '../../support/database';

const anEvent = (number: number): SyncEvent => ({
  id: `event-${number}`,
  at: noonAt + number,
  kind: 'merged',
  part: 'templates',
  recordId: 'parcel-late',
  title: 'Parcel late',
  isTakenBack: false,
});

describe('readSyncChoices', () => {
  it('is off until the seller chooses', async () => {
    expect(await readSyncChoices(aDatabase())).toEqual(defaultSyncChoices);
  });

  it('keeps what was chosen and changes the rest', async () => {
    const db = aDatabase();
    await saveSyncChoices(db, { deviceName: 'Packing desk' }, noonAt);
    await saveSyncChoices(db, { everyMinutes: 5 }, noonAt);
    expect(await readSyncChoices(db)).toEqual({ ...defaultSyncChoices, deviceName: 'Packing desk', everyMinutes: 5 });
  });

  it('knows a part that a later release has added', async () => {
    const db = aDatabase();
    const { habits: _, ...parts } = defaultSyncChoices.parts;
    await db.singles.put({ name: 'sync-choices', value: { ...defaultSyncChoices, deviceName: 'Old', parts } });
    expect(await readSyncChoices(db)).toEqual({ ...defaultSyncChoices, deviceName: 'Old' });
  });

  it('sets aside what does not fit before it is written over, without the password', async () => {
    const db = aDatabase();
    const place = { url: 'https://cloud.example.com/dav/', user: 'mara', password: 'swordfish' };
    const value = { everyMinutes: 'often', webDav: { isOn: true, place } };
    await db.singles.put({ name: 'sync-choices', value });
    await saveSyncChoices(db, { everyMinutes: 60 }, noonAt);
    const aside = await db.setAside.toArray();
    expect(aside).toMatchObject([{ key: 'sync-choices', value: { everyMinutes: 'often' } }]);
    expect(JSON.stringify(aside)).not.toContain('swordfish');
    expect((await readSyncChoices(db)).everyMinutes).toBe(60);
  });
});

describe('readSyncWriter', () => {
  it('is made once, and another one in every browser', async () => {
    const [one, other] = [aDatabase(), aDatabase()];
    const writer = await readSyncWriter(one);
    expect(await readSyncWriter(one)).toEqual(writer);
    expect(writer.deviceId).toMatch(/^[a-z0-9]{16}$/);
    expect((await readSyncWriter(other)).deviceId).not.toBe(writer.deviceId);
  });

  it('is one of two that ask for it at once', async () => {
    const db = aDatabase();
    const [one, other] = await Promise.all([readSyncWriter(db), readSyncWriter(db)]);
    expect(one).toEqual(other);
  });

  it('keeps its device under a new client id', async () => {
    const db = aDatabase();
    const writer = await readSyncWriter(db);
    await saveSyncWriter(db, { ...writer, clientId: 7 });
    expect(await readSyncWriter(db)).toEqual({ deviceId: writer.deviceId, clientId: 7 });
  });
});

describe('clearSyncDocuments', () => {
  it('forgets these parts, and what was remembered of them', async () => {
    const db = aDatabase();
    const memory = { mark: 'm', own: {}, unwritten: [] };
    for (const part of ['hours', 'rules'] as const) await saveSyncDocument(db, part, new Uint8Array([1]));
    await saveBridgeMemories(db, { hours: memory, rules: memory });
    await clearSyncDocuments(db, ['hours']);
    expect([await readSyncDocument(db, 'hours'), await readSyncDocument(db, 'rules')]).toEqual([
      undefined,
      new Uint8Array([1]),
    ]);
    expect(await readBridgeMemories(db)).toEqual({ rules: memory });
    await clearSyncDocuments(db);
    expect(await db.syncDocuments.count()).toBe(0);
    expect(await readBridgeMemories(db)).toEqual({});
  });
});

describe('addSyncEvents', () => {
  it('keeps the newest, and tells them first', async () => {
    const db = aDatabase();
    await addSyncEvents(
      db,
      Array.from({ length: mostSyncEvents + 5 }, (_, number) => anEvent(number)),
    );
    const events = await readSyncEvents(db);
    expect(events).toHaveLength(mostSyncEvents);
    expect(events[0]).toEqual(anEvent(mostSyncEvents + 4));
    expect(events.at(-1)).toEqual(anEvent(5));
  });

  it('tells of none that does not fit', async () => {
    const db = aDatabase();
    await addSyncEvents(db, [{ ...anEvent(1), title: 'x'.repeat(999) }, anEvent(2)]);
    expect(await readSyncEvents(db)).toEqual([anEvent(2)]);
  });
});
