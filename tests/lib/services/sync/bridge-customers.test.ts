import { describe, expect, it } from 'vitest';
import { noHabits } from '@/lib/domain/habits/habits';
import { keepAboutCustomer } from '@/lib/services/customer-services';
import type { ReplydockDatabase } from '@/lib/store/database';
import { readHabitKeys, readHabits, writeHabits } from '@/lib/store/habits-table';
import { readSigningKeys } from '@/lib/store/signing-key';
import { noonAt } from '../../../support/conversations';
import { aSyncShop, type Shared, type SyncShop } from '../../../support/sync-shops';

const keep = (db: ReplydockDatabase, note: string, tags: string[] = [], terms = ['o:AAAAAAAAAAAAAAAA'], now = noonAt) =>
  keepAboutCustomer({ db, now: () => now }, { terms, tags, note });

async function agree(shops: readonly SyncShop[]): Promise<void> {
  let said: Shared[] = [];
  for (let round = 0; round < 4; round += 1) {
    const next: Shared[] = [];
    for (const shop of shops) next.push(await shop.sync(noonAt, ...said));
    said = next;
  }
}

const notesIn = async ({ db }: SyncShop) => (await db.customers.toArray()).map(({ note }) => note);

describe('customers', () => {
  it('stay where they are unless what travels is sealed', async () => {
    const [one, other] = [aSyncShop({ isSealed: false }), aSyncShop()];
    await keep(one.db, 'Evenings');
    const shared = await one.sync(noonAt);
    expect([...shared.keys()]).not.toContain('customers');
    expect([...shared.keys()]).not.toContain('habits');
    expect(await one.db.syncDocuments.get('customers')).toBeUndefined();
    await other.sync(noonAt, shared);
    expect(await other.db.customers.count()).toBe(0);
  });

  it('are not written where this browser does not ask for a seal, whatever others share', async () => {
    const [one, other] = [aSyncShop(), aSyncShop({ isSealed: false })];
    await keep(one.db, 'Evenings');
    await other.sync(noonAt, await one.sync(noonAt));
    expect(await other.db.customers.count()).toBe(0);
  });

  it('follow with tags and notes, and go when nothing is kept any more', async () => {
    const [one, other] = [aSyncShop(), aSyncShop()];
    await keep(one.db, 'Evenings', ['trade']);
    await agree([one, other]);
    await keep(one.db, 'Evenings only', ['trade']);
    await keep(other.db, 'Evenings', ['trade', 'kind']);
    await agree([one, other]);
    for (const { db } of [one, other]) {
      expect(await db.customers.toArray()).toMatchObject([{ note: 'Evenings only', tags: ['trade', 'kind'] }]);
    }
    await keep(other.db, '', []);
    await agree([one, other]);
    expect([await notesIn(one), await notesIn(other)]).toEqual([[], []]);
  });

  it('are found elsewhere, because the keys come along', async () => {
    const [one, other] = [aSyncShop(), aSyncShop()];
    await keep(one.db, 'Evenings');
    await agree([one, other]);
    const [here, there] = [await readSigningKeys(one.db), await readSigningKeys(other.db)];
    expect([there.own, ...there.others]).toContainEqual(here.own);
  });

  it('keep both notes where two browsers wrote one at once', async () => {
    const [one, other] = [aSyncShop(), aSyncShop()];
    await keep(one.db, 'Evenings');
    await agree([one, other]);
    await keep(one.db, 'Evenings, by phone');
    await keep(other.db, 'Kind. Evenings');
    await agree([one, other]);
    expect(await notesIn(one)).toEqual(['Kind. Evenings, by phone']);
    expect(await notesIn(other)).toEqual(['Kind. Evenings, by phone']);
    expect([...one.events, ...other.events].map(({ kind, part }) => [kind, part])).toContainEqual([
      'merged',
      'customers',
    ]);
  });
});

describe('what was learned', () => {
  const learn = async (db: ReplydockDatabase, picks: number, isOn = true) => {
    const { mark } = await readHabitKeys(db);
    await writeHabits(db, { ...noHabits, keyMark: mark, picks, isOn, version: picks, changedAt: noonAt });
  };

  it('comes to a new browser, and the one that has learned more counts', async () => {
    const [one, other] = [aSyncShop(), aSyncShop()];
    await learn(one.db, 12);
    await agree([one, other]);
    expect(await readHabits(other.db)).toMatchObject({ picks: 12, isOn: true });
    await learn(one.db, 13);
    await learn(other.db, 15, false);
    await agree([one, other]);
    expect(await readHabits(one.db)).toMatchObject({ picks: 15, isOn: true });
    expect(await readHabits(other.db)).toMatchObject({ picks: 15, isOn: false });
  });

  it('is forgotten everywhere when it is forgotten in one browser', async () => {
    const [one, other] = [aSyncShop(), aSyncShop()];
    await learn(one.db, 12);
    await agree([one, other]);
    await learn(one.db, 0);
    await agree([one, other]);
    expect([(await readHabits(one.db)).picks, (await readHabits(other.db)).picks]).toEqual([0, 0]);
  });
});
