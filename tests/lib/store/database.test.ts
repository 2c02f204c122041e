import { Dexie } from 'dexie';
import { describe, expect, it, onTestFinished } from 'vitest';
import { storeProblemOf } from '@/lib/services/store-problem';
import { openDatabase } from '@/lib/store/database';
import { readTemplates } from '@/lib/store/templates-table';
import { noonAt } from '../../support/conversations';
import { aDatabase } from '../../support/database';
import { aTemplate } from '../../support/templates';
import { version1 } from './frozen/version-1';
import { version2 } from './frozen/version-2';
import { version3 } from './frozen/version-3';
import { version4 } from './frozen/version-4';

interface Frozen {
  readonly verno: number;
  readonly stores: Readonly<Record<string, string>>;
  readonly rows: Readonly<Record<string, readonly object[]>>;
}

let count = 0;

/** Puts a frozen database onto the disk, as the extension of its day did, and tells its name. */
async function freeze({ verno, stores, rows }: Frozen): Promise<string> {
  count += 1;
  const name = `replydock-frozen-${count}`;
  const old = new Dexie(name);
  old.version(verno).stores({ ...stores });
  for (const [table, records] of Object.entries(rows)) await old.table(table).bulkAdd([...records]);
  old.close();
  onTestFinished(() => Dexie.delete(name));
  return name;
}

async function contentOf(db: Dexie, tables: readonly string[]): Promise<Record<string, unknown[]>> {
  const entries = tables.map(async (table) => [table, await db.table(table).toArray()] as const);
  return Object.fromEntries(await Promise.all(entries));
}

describe('openDatabase', () => {
  it.each([version1, version2, version3, version4])(
    'opens a database of version $verno with all that is in it',
    async (frozen: Frozen) => {
      const db = openDatabase(await freeze(frozen));
      onTestFinished(() => db.close());
      const expected = Object.fromEntries(Object.entries(frozen.rows).map(([table, rows]) => [table, [...rows]]));
      const byId = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).toSorted();
      const found = await contentOf(db, Object.keys(frozen.rows));
      for (const [table, rows] of Object.entries(expected)) expect(byId(found[table] ?? [])).toEqual(byId(rows));
      expect(await readTemplates(db, noonAt)).toHaveLength(expected.templates?.length ?? 0);
      expect(await contentOf(db, ['templateVersions', 'trash', 'templateUses', 'drafts'])).toBeDefined();
      expect(await contentOf(db, ['syncDocuments', 'syncPlaces', 'syncEvents'])).toBeDefined();
    },
  );

  it('opens a database that is no older than itself again and again', async () => {
    const db = aDatabase();
    await db.open();
    db.close();
    const again = openDatabase(db.name);
    await again.open();
    expect(again.isOpen()).toBe(true);
    again.close();
  });

  it('leaves a database of a later version alone, says so, and loses nothing of it', async () => {
    const later: Frozen = {
      verno: 99,
      stores: { ...version2.stores, wonders: '++id' },
      rows: { ...version2.rows, wonders: [{ id: 1, of: 'tomorrow' }] },
    };
    const name = await freeze(later);
    const db = openDatabase(name);
    const problem = await db.templates.toArray().catch(storeProblemOf);
    const refused = await db.templates.put(aTemplate()).catch(storeProblemOf);
    db.close();
    expect([problem, refused]).toEqual(['newer-version', 'newer-version']);
    const tomorrow = new Dexie(name);
    tomorrow.version(99).stores({ ...later.stores });
    expect(await contentOf(tomorrow, ['wonders', 'templates'])).toEqual({
      wonders: [{ id: 1, of: 'tomorrow' }],
      templates: [...version2.rows.templates],
    });
    tomorrow.close();
  });
});

describe('durability', () => {
  async function durabilityOf(tables: readonly string[], mode: 'rw' | 'r'): Promise<string | undefined> {
    const db = aDatabase();
    return db.transaction(mode, [...tables], async (transaction) => {
      await transaction.table(tables[0] ?? '').count();
      return transaction.idbtrans.durability;
    });
  }

  it.each([
    ['templates', 'strict'],
    ['templateVersions', 'strict'],
    ['trash', 'strict'],
    ['customers', 'strict'],
    ['decisions', 'strict'],
    ['singles', 'strict'],
    ['drafts', 'strict'],
    ['syncDocuments', 'strict'],
    ['syncPlaces', 'strict'],
    ['orders', 'default'],
    ['conversations', 'default'],
    ['templateUses', 'default'],
  ])('of writing to %s is %s', async (table, durability) => {
    expect(await durabilityOf([table], 'rw')).toBe(durability);
  });

  it('is strict where one of several tables asks for it, and never for reading', async () => {
    expect(await durabilityOf(['orders', 'trash'], 'rw')).toBe('strict');
    expect(await durabilityOf(['templates'], 'r')).toBe('default');
  });
});
