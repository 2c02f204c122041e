import { beforeAll, describe, expect, it } from 'vitest';
import { leavePlace } from '@/lib/sync/exchange/exchange';
import { openSeal, type Seal } from '@/lib/sync/exchange/seal';
import { SharedStorage } from '@/tests/support/blob-store';
import { Device } from './device';

const day = 24 * 60 * 60 * 1000;
let seal: Seal;

beforeAll(async () => {
  seal = await openSeal(new SharedStorage().asSeen(), undefined);
});

function twoAt(storage: SharedStorage): readonly [Device, Device] {
  return [
    new Device({ id: 'aaaaaaaaaa', store: storage.asSeen(), seal }),
    new Device({ id: 'bbbbbbbbbb', store: storage.asSeen(), seal }),
  ];
}

describe('pullUpdates and pushDocuments', () => {
  it('bring what one device wrote to the other', async () => {
    const [one, other] = twoAt(new SharedStorage());
    one.set('settings', 'language', 'de');
    one.text('templates').insert(0, 'Hello Robin');
    await one.exchange();
    const { devices } = await other.exchange();

    expect(other.values('settings')).toEqual({ language: 'de' });
    expect(other.text('templates').toString()).toBe('Hello Robin');
    expect(devices).toEqual([{ id: 'aaaaaaaaaa', name: 'Browser aaaaaaaaaa', lastSeenAt: one.now }]);
  });

  it('make one listing and nothing else where nothing is new', async () => {
    const storage = new SharedStorage();
    const [one, other] = twoAt(storage);
    one.set('settings', 'language', 'de');
    for (const device of [one, other, one, other]) await device.exchange();
    storage.countAnew();
    await one.pull();
    expect(storage.counts).toEqual({ lists: 1, reads: 0, writes: 0, removals: 0, bytesWritten: 0, bytesRead: 0 });
    await one.push();
    expect(storage.counts).toMatchObject({ lists: 1, reads: 0, writes: 0 });
  });

  it('carry a change that is a deletion alone', async () => {
    const storage = new SharedStorage();
    const [one, other] = twoAt(storage);
    one.set('settings', 'a', 1);
    for (const device of [one, other]) await device.exchange();
    one.unset('settings', 'a');
    for (const device of [one, other]) await device.exchange();
    expect(other.values('settings')).toEqual({});
    expect(storage.counts.writes).toBe(2);
  });

  it('deliver again what was read and never reached the document', async () => {
    const [one, other] = twoAt(new SharedStorage());
    one.set('settings', 'a', 1);
    await one.exchange();
    const before = other.states();
    await other.pull();
    // The document is put back as if the browser had been killed, the memory is as after the pull.
    const fresh = new Device({ id: other.id, store: other.store, seal });
    fresh.memory = other.memory;
    expect(before.size).toBeGreaterThan(0);
    await fresh.exchange();
    expect(fresh.values('settings')).toEqual({ a: 1 });
  });

  it('leave a part that is switched off unread, and bring all of it when it is switched on', async () => {
    const storage = new SharedStorage();
    const [one, other] = twoAt(storage);
    other.parts = ['settings'];
    one.set('templates', 't', 1);
    one.set('settings', 's', 1);
    await one.exchange();
    for (let round = 0; round < 6; round += 1) await other.exchange();
    storage.countAnew();
    await other.exchange();
    expect(storage.counts.reads).toBe(0);

    other.parts = ['settings', 'templates'];
    const { isBehind } = await other.push();
    await other.exchange();
    expect(isBehind).toBe(true);
    expect(other.values('templates')).toEqual({ t: 1 });
  });

  it('put back what the storage lost, and tell it', async () => {
    const storage = new SharedStorage();
    const [one, other] = twoAt(storage);
    one.set('settings', 'a', 1);
    await one.exchange();
    const old = storage.snapshot();
    one.set('settings', 'b', 2);
    await one.exchange();
    await other.exchange();
    storage.rollBack(old);

    expect((await other.exchange()).isRolledBack).toBe(true);
    expect((await other.exchange()).isRolledBack).toBe(false);
    const fresh = new Device({ id: 'cccccccccc', store: storage.asSeen(), seal });
    await fresh.exchange();
    expect(fresh.values('settings')).toEqual({ a: 1, b: 2 });
  });

  it('take another device’s folding for no rollback', async () => {
    const storage = new SharedStorage();
    const [one, other] = twoAt(storage);
    for (let edit = 0; edit < 40; edit += 1) {
      one.set('settings', `k${edit % 7}`, edit);
      await one.exchange();
      expect((await other.exchange()).isRolledBack).toBe(false);
    }
    expect(storage.names.length).toBeLessThan(16);
    expect(storage.counts.removals).toBeGreaterThan(20);
  });

  it('read the others where one blob is damaged, tell it, and never remove it', async () => {
    const storage = new SharedStorage();
    const [one, other] = twoAt(storage);
    one.set('settings', 'a', 1);
    await one.exchange();
    const damaged = storage.names[0] ?? '';
    storage.put(damaged, storage.bytesOf(damaged).fill(7, 12));
    one.set('rules', 'b', 2);
    await one.exchange();
    const { problems } = await other.exchange();
    expect(problems).toEqual([{ name: 'unreadable' }]);
    expect(other.values('rules')).toEqual({ b: 2 });

    for (let edit = 0; edit < 30; edit += 1) {
      other.set('settings', 'c', edit);
      await other.exchange();
    }
    expect(storage.names).toContain(damaged);
  });

  it('make good what was cut after everybody had read it', async () => {
    const storage = new SharedStorage();
    const [one, other] = twoAt(storage);
    one.set('settings', 'a', 1);
    for (const device of [one, other]) await device.exchange();
    const name = storage.names[0] ?? '';
    storage.put(name, storage.bytesOf(name).slice(0, 40));
    expect((await other.exchange()).problems).toEqual([{ name: 'unreadable' }]);
    const fresh = new Device({ id: 'cccccccccc', store: storage.asSeen(), seal });
    await fresh.exchange();
    expect(fresh.values('settings')).toEqual({ a: 1 });
  });

  it('take a broken memory for none', async () => {
    const storage = new SharedStorage();
    const [one, other] = twoAt(storage);
    one.set('settings', 'a', 1);
    await one.exchange();
    storage.countAnew();
    for (const broken of [null, 'x', { version: 1 }, { version: 2, blobs: [] }, []]) {
      other.memory = broken;
      await other.exchange();
    }
    expect(other.values('settings')).toEqual({ a: 1 });
    expect(storage.counts.writes).toBe(0);
  });

  it('leave alone what is not theirs', async () => {
    const storage = new SharedStorage();
    const [one] = twoAt(storage);
    storage.put('something-else', new Uint8Array([1, 2, 3]));
    one.set('settings', 'a', 1);
    await one.exchange();
    expect(storage.names).toContain('something-else');
  });
});

describe('pushDocuments where room is scarce', () => {
  it('gets settings through though the templates do not fit', async () => {
    const storage = new SharedStorage({ roomBytes: 20_000 });
    const [one, other] = twoAt(storage);
    one.set('templates', 'long', randomText(30_000));
    one.set('settings', 'language', 'de');
    const { leftOut, room } = await one.exchange();
    await other.exchange();
    expect(leftOut).toEqual(['templates']);
    expect(room?.of).toBe(20_000);
    expect(room?.used).toBeLessThan(1000);
    expect(other.values('settings')).toEqual({ language: 'de' });
  });

  it('leaves what fitted last, and brings all when there is room again', async () => {
    const storage = new SharedStorage({ roomBytes: 20_000 });
    const [one, other] = twoAt(storage);
    one.set('templates', 'short', 'Hello');
    await one.exchange();
    one.set('templates', 'long', randomText(30_000));
    expect((await one.exchange()).leftOut).toEqual(['templates']);
    one.set('settings', 'a', 1);
    expect((await one.exchange()).leftOut).toEqual(['templates']);
    await other.exchange();
    expect(other.values('templates')).toEqual({ short: 'Hello' });

    one.set('templates', 'long', 'no longer');
    expect((await one.exchange()).leftOut).toEqual([]);
    await other.exchange();
    expect(other.values('templates')).toEqual({ short: 'Hello', long: 'no longer' });
  });

  it('rewrites a part that fits only in place of what it replaces', async () => {
    const storage = new SharedStorage({ roomBytes: 20_000 });
    const [one, other] = twoAt(storage);
    for (let edit = 0; edit < 5; edit += 1) {
      one.set('templates', 'a', randomText(7000));
      expect((await one.exchange()).leftOut).toEqual([]);
    }
    await other.exchange();
    expect(other.values('templates')).toEqual(one.values('templates'));
  });

  it('lets earlier versions go before templates', async () => {
    const storage = new SharedStorage({ roomBytes: 20_000 });
    const [one] = twoAt(storage);
    one.set('versions', 'v', randomText(8000));
    one.set('templates', 't', 'short');
    expect((await one.exchange()).leftOut).toEqual([]);
    one.set('templates', 't', randomText(14_000));
    expect((await one.exchange()).leftOut).toEqual(['versions']);
  });

  it('folds in what devices left that are gone, and nobody else’s', async () => {
    const storage = new SharedStorage({ roomBytes: 100_000 });
    const [one, gone] = twoAt(storage);
    const there = new Device({ id: 'cccccccccc', store: storage.asSeen(), seal });
    for (let edit = 0; edit < 4; edit += 1) {
      gone.set('settings', `gone${edit}`, edit);
      await gone.exchange();
    }
    for (const device of [one, there]) {
      await device.exchange();
      device.now += 40 * day;
    }
    there.set('settings', 'there', 1);
    await there.exchange();
    for (let edit = 0; edit < 12; edit += 1) {
      one.set('settings', 'one', edit);
      await one.exchange();
    }
    expect(storage.names.filter((name) => name.startsWith(gone.id))).toEqual([]);
    expect(storage.names.filter((name) => name.startsWith(there.id))).toHaveLength(1);

    gone.set('settings', 'back', 1);
    await gone.exchange();
    for (const device of [one, there, gone]) await device.exchange();
    expect(there.says()).toEqual(gone.says());
    expect(one.values('settings')).toEqual({ gone0: 0, gone1: 1, gone2: 2, gone3: 3, there: 1, one: 11, back: 1 });
  });
});

describe('leavePlace', () => {
  it('erases everything', async () => {
    const storage = new SharedStorage();
    const [one, other] = twoAt(storage);
    for (const device of [one, other]) {
      device.set('settings', device.id, 1);
      await device.exchange();
    }
    await leavePlace({ store: one.store, seal, memory: one.memory, now: one.now, device: { id: one.id, name: '' } });
    expect(storage.names).toEqual([]);
  });
});

/** Cannot be made smaller by much. */
function randomText(length: number): string {
  let text = '';
  while (text.length < length) text += Math.random().toString(36).slice(2);
  return text.slice(0, length);
}
