import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalTemplate } from '@/lib/domain/template/library/template-edit';
import type { Template } from '@/lib/domain/template/template';
import type { ReplydockDatabase } from '@/lib/store/database';
import { saveTemplates } from '@/lib/store/save-templates';
import { readSettings, saveSettings } from '@/lib/store/settings-table';
import { eraseTemplates, moveToTrash, readTrash, takeFromTrash } from '@/lib/store/template-trash';
import { readTemplates } from '@/lib/store/templates-table';
import { hourMs, noonAt } from '../../../support/conversations';
import { aSyncShop, type Shared, type SyncShop } from '../../../support/sync-shops';
import { aTemplate } from '../../../support/templates';

/** 1 = the full count; any other number = so many runs. */
const soak = Number(process.env.REPLYDOCK_SOAK ?? 0);
const runs = soak === 0 ? 5 : soak === 1 ? 10_000 : soak;
const timeoutMs = soak === 0 ? 120_000 : 10 * hourMs;
const parts = ['settings', 'templates', 'versions'] as const;

const names = ['a', 'b', 'starter:c'];
const starters = [aTemplate({ id: 'starter:c', isStarter: true, variants: { en: { title: 'S', body: 'Shipped.' } } })];

const step = fc.record({
  shop: fc.nat(3),
  name: fc.constantFrom(...names),
  deed: fc.constantFrom(
    'insert',
    'rewrite',
    'title',
    'tag',
    'trash',
    'restore',
    'erase',
    'signature',
    'send',
    'send',
    'late',
  ),
  at: fc.nat(20),
  to: fc.nat(3),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

class World {
  readonly shops: readonly SyncShop[];
  readonly words = new Map<string, string>();
  readonly #sent: Shared[] = [];
  #count = 0;
  now = noonAt;

  constructor(count: number) {
    this.shops = Array.from({ length: count }, () => aSyncShop({ parts: [...parts], starters }));
  }

  async begin(): Promise<void> {
    for (const [index, { db }] of this.shops.entries()) {
      await db.templates.bulkPut(starters.map((starter) => ({ ...starter, updatedAt: noonAt - index })));
    }
  }

  async take({ shop: number, name, deed, at, to }: Step): Promise<void> {
    this.now += 2 * hourMs;
    const shop = this.#shop(number);
    const { db } = shop;
    switch (deed) {
      case 'trash':
        return void (await moveToTrash(db, [name], this.now));
      case 'restore':
        return void (await takeFromTrash(db, [name], { now: this.now, newId: () => `n${this.now}` }));
      case 'erase':
        return eraseTemplates(db, [name]);
      case 'signature': {
        const { signature } = await readSettings(db);
        return saveSettings(db, { signature: `${signature} s${this.now}` }, this.now);
      }
      case 'send':
        this.#sent.push(await shop.sync(this.now));
        return void (await this.#shop(to).sync(this.now, ...this.#sent.slice(-1)));
      case 'late': {
        const old = this.#sent[at % Math.max(1, this.#sent.length)];
        return void (await shop.sync(this.now, ...(old ? [old, old] : [])));
      }
      default:
        return this.#edit(db, name, { deed, at });
    }
  }

  async #edit(db: ReplydockDatabase, name: string, { deed, at }: Pick<Step, 'deed' | 'at'>): Promise<void> {
    this.#count += 1;
    const word = `word${this.#count}.`;
    const before = await db.templates.get(name);
    const stored = before ?? aTemplate({ id: name, variants: { en: { title: 'T', body: 'One two three.' } } });
    const { title, body } = stored.variants.en ?? { title: 'T', body: '' };
    const words = body.split(' ');
    const en = {
      insert: { title, body: words.toSpliced(at, 0, word).join(' ') },
      rewrite: { title, body: `Quite another text with ${word}` },
      title: { title: `Title ${word}`, body },
    };
    const variant = deed === 'insert' || deed === 'rewrite' || deed === 'title' ? en[deed] : { title, body };
    const tags = deed === 'tag' ? [...stored.tags, word] : stored.tags;
    const after = { ...stored, tags, variants: { ...stored.variants, en: variant } };
    await saveTemplates(db, [{ before, after }], this.now);
    this.words.set(word, name);
  }

  /** Everybody hears of everybody until nothing new is said. */
  async agree(): Promise<void> {
    let said: Shared[] = [];
    for (let round = 0; round < 5; round += 1) {
      this.now += hourMs;
      const next: Shared[] = [];
      for (const shop of this.shops) next.push(await shop.sync(this.now, ...said));
      said = next;
    }
    this.#sent.push(...said);
  }

  /** What was shared long ago, once more. */
  async hearOldNews(): Promise<void> {
    for (const shop of this.shops) await shop.sync(this.now, ...this.#sent.slice(0, 4));
  }

  #shop(number: number): SyncShop {
    const shop = this.shops[number % this.shops.length];
    if (!shop) throw new Error('No shop');
    return shop;
  }
}

const sorted = (templates: readonly Template[]) =>
  templates.map((template) => canonicalTemplate(template)).toSorted((a, b) => (a.id < b.id ? -1 : 1));

async function stateOf({ db }: SyncShop): Promise<object> {
  const inUse = (await readTemplates(db, noonAt)).filter(({ isStarter }) => !isStarter);
  const trash = (await readTrash(db)).map(({ id, deletedAt, template }) => ({
    id,
    deletedAt,
    template: template.isStarter ? template.id : canonicalTemplate(template),
  }));
  const { signature } = await readSettings(db);
  return { inUse: sorted(inUse), trash: trash.toSorted((a, b) => (a.id < b.id ? -1 : 1)), signature };
}

async function wordsIn({ db }: SyncShop): Promise<string> {
  return JSON.stringify([await db.templates.toArray(), await db.trash.toArray(), await db.templateVersions.toArray()]);
}

const count = fc.integer({ min: 2, max: 4 });
const steps = fc.array(step, { minLength: 3, maxLength: 14 });

async function played(number: number, taken: readonly Step[]): Promise<World> {
  const world = new World(number);
  await world.begin();
  for (const each of taken) await world.take(each);
  await world.agree();
  return world;
}

describe('browsers that sync', () => {
  it('all agree, whatever was done where, lost, sent twice or late', { timeout: timeoutMs }, async () => {
    await fc.assert(
      fc.asyncProperty(count, steps, async (number, taken) => {
        const { shops } = await played(number, taken);
        const [first, ...others] = await Promise.all(shops.map(stateOf));
        for (const other of others) expect(other).toEqual(first);
        await Promise.all(shops.map(({ db }) => db.delete()));
      }),
      { numRuns: runs },
    );
  });

  it('never lose a word that was typed, unless it was erased', { timeout: timeoutMs }, async () => {
    const kept = steps.map((all) => all.filter(({ deed }) => deed !== 'erase'));
    await fc.assert(
      fc.asyncProperty(count, kept, async (number, taken) => {
        const { shops, words } = await played(number, taken);
        for (const shop of shops) {
          const found = await wordsIn(shop);
          for (const word of words.keys()) expect(found).toContain(word);
        }
        await Promise.all(shops.map(({ db }) => db.delete()));
      }),
      { numRuns: runs },
    );
  });

  it('never bring a deleted template back by themselves', { timeout: timeoutMs }, async () => {
    await fc.assert(
      fc.asyncProperty(count, steps, fc.constantFrom(...names), fc.boolean(), async (number, taken, name, forGood) => {
        const world = await played(number, taken);
        const [first] = world.shops;
        if (first) await (forGood ? eraseTemplates(first.db, [name]) : moveToTrash(first.db, [name], world.now));
        await world.agree();
        await world.hearOldNews();
        await world.agree();
        for (const { db } of world.shops) {
          expect(await db.templates.get(name)).toBeUndefined();
          if (forGood) expect(await db.trash.get(name)).toBeUndefined();
        }
        await Promise.all(world.shops.map(({ db }) => db.delete()));
      }),
      { numRuns: runs },
    );
  });

  it('give an untouched browser everything', { timeout: timeoutMs }, async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (taken) => {
        const { shops, now } = await played(2, taken);
        const [first] = shops;
        const fresh = aSyncShop({ parts: [...parts], starters });
        if (!first) throw new Error('No shop');
        await fresh.db.templates.bulkPut(starters);
        await fresh.sync(now, await first.sync(now));
        expect(await stateOf(fresh)).toEqual(await stateOf(first));
        await Promise.all([...shops, fresh].map(({ db }) => db.delete()));
      }),
      { numRuns: runs },
    );
  });
});
