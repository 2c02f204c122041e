import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import type { SyncPart } from '@/lib/domain/sync/sync-parts';
import { SyncError, type SyncProblem } from '@/lib/domain/sync/sync-problem';
import type { Bytes } from '@/lib/sealing/bytes';
import { createBrowserAreaStore } from '@/lib/sync/carriers/browser-area';
import { pullUpdates, pushDocuments } from '@/lib/sync/exchange/exchange';
import { openSeal, passphraseKey } from '@/lib/sync/exchange/seal';
import { seededRandom } from '../../support/seeded-random';
import { type AreaFlavour, type FakeSyncArea, SyncAccount } from '../../support/sync-area';

const runs = process.env.REPLYDOCK_SOAK === undefined ? 10 : 1_000;
const patienceMs = process.env.REPLYDOCK_SOAK === undefined ? 30_000 : 3_600_000;
const dayMs = 86_400_000;
const parts: readonly SyncPart[] = ['settings', 'templates'];

/** One seller's browsers on one account, and the time on all their clocks. */
class Shop {
  readonly account: SyncAccount;
  now = 1_790_000_000_000;
  #count = 0;

  constructor(seed = 1) {
    this.account = new SyncAccount(seed);
  }

  addBrowser(flavour: AreaFlavour = 'chromium', passphrase?: CryptoKey): Browser {
    const area = this.account.addBrowser(flavour, () => this.now);
    this.#count += 1;
    return new Browser(this, area, this.#count, passphrase);
  }

  /** Everything that is under way arrives everywhere. */
  arrive(): void {
    this.account.deliver();
    this.account.deliver();
  }

  /** So often that whoever has to answer to another's blobs has done so. */
  async settle(browsers: readonly Browser[]): Promise<void> {
    for (let round = 0; round < 3; round += 1) {
      for (const browser of browsers) {
        this.arrive();
        await browser.sync();
      }
    }
    this.arrive();
  }
}

class Browser {
  readonly area: FakeSyncArea;
  readonly #shop: Shop;
  readonly #number: number;
  readonly #passphrase: CryptoKey | undefined;
  readonly #documents = new Map<SyncPart, Y.Doc>(parts.map((part) => [part, new Y.Doc()]));
  #memory: unknown;

  constructor(shop: Shop, area: FakeSyncArea, number: number, passphrase: CryptoKey | undefined) {
    this.area = area;
    this.#shop = shop;
    this.#number = number;
    this.#passphrase = passphrase;
    for (const [part, document] of this.#documents) document.clientID = number * 10 + parts.indexOf(part);
  }

  get id(): string {
    return `browser${String(this.#number).padStart(4, '0')}`;
  }

  put(part: SyncPart, key: string, value: string): void {
    this.#documents.get(part)?.getMap('values').set(key, value);
  }

  drop(part: SyncPart, key: string): void {
    this.#documents.get(part)?.getMap('values').delete(key);
  }

  /** Long values as their length and sum: differences are to be read. */
  read(part: SyncPart): Record<string, unknown> {
    const values = this.#documents.get(part)?.getMap('values').toJSON() ?? {};
    const sorted = Object.entries(values).sort(([a], [b]) => a.localeCompare(b));
    return Object.fromEntries(sorted.map(([key, value]) => [key, shortened(String(value))]));
  }

  /** The parts that were left out. @throws SyncError */
  async sync(): Promise<readonly SyncPart[]> {
    const store = createBrowserAreaStore(this.area, {
      now: () => this.#shop.now,
      isOwn: (name) => name.startsWith(`${this.id}-`),
    });
    const seal = await openSeal(store, this.#passphrase, undefined, { rounds: 1000 });
    const place = { store, seal, device: { id: this.id, name: `Browser ${this.#number}` }, now: this.#shop.now };
    const pulled = await pullUpdates({ ...place, memory: this.#memory });
    for (const [part, updates] of pulled.updates) {
      const document = this.#documents.get(part);
      for (const update of updates) if (document) Y.applyUpdate(document, update);
    }
    this.#memory = pulled.memory;
    const pushed = await pushDocuments({ ...place, memory: this.#memory }, this.#encoded());
    this.#memory = pushed.memory;
    return pushed.leftOut;
  }

  async problem(): Promise<SyncProblem | undefined> {
    try {
      await this.sync();
      return undefined;
    } catch (error) {
      if (error instanceof SyncError) return error.problem;
      throw error;
    }
  }

  #encoded(): ReadonlyMap<SyncPart, Bytes> {
    return new Map(
      Array.from(this.#documents, ([part, document]) => [part, Uint8Array.from(Y.encodeStateAsUpdate(document))]),
    );
  }
}

function shortened(value: string): string {
  if (value.length <= 40) return value;
  return `${value.length}: ${createHash('sha256').update(value).digest('hex').slice(0, 12)}`;
}

/** Text that nothing makes smaller. */
function noise(length: number, seed = length): string {
  const random = seededRandom(seed);
  return Array.from({ length }, () => String.fromCharCode(33 + random.below(94))).join('');
}

describe('three browsers on one account', () => {
  it.each<readonly [AreaFlavour, AreaFlavour, AreaFlavour]>([
    ['chromium', 'chromium', 'chromium'],
    ['firefox', 'firefox', 'firefox'],
  ])('agree: %s, %s and %s', async (...flavours) => {
    const shop = new Shop();
    const browsers = flavours.map((flavour) => shop.addBrowser(flavour));
    for (const [index, browser] of browsers.entries()) browser.put('templates', `from-${index}`, noise(400, index));
    await shop.settle(browsers);
    const [first] = browsers;
    expect(Object.keys(first?.read('templates') ?? {})).toEqual(['from-0', 'from-1', 'from-2']);
    for (const browser of browsers) expect(browser.read('templates')).toEqual(first?.read('templates'));
  });

  it('agree with a passphrase, of which the account sees nothing', async () => {
    const shop = new Shop();
    const key = await passphraseKey('four small paper boats');
    const [one, two] = [shop.addBrowser('chromium', key), shop.addBrowser('chromium', key)];
    one.put('templates', 'greeting', 'Thank you for your order');
    await shop.settle([one, two]);
    expect(two.read('templates')).toEqual({ greeting: 'Thank you for your order' });
    const stranger = shop.addBrowser();
    shop.arrive();
    expect((await stranger.problem())?.name).toBe('no-passphrase');
  });

  it('write nothing where nothing is new', async () => {
    const shop = new Shop();
    const browsers = [shop.addBrowser(), shop.addBrowser(), shop.addBrowser()];
    for (const [index, browser] of browsers.entries()) browser.put('settings', `from-${index}`, 'x');
    await shop.settle(browsers);
    const before = browsers.map(({ area }) => area.writes);
    await shop.settle(browsers);
    expect(browsers.map(({ area }) => area.writes)).toEqual(before);
  });
});

describe('an area that is full', () => {
  it('carries the settings, leaves the templates out and says so', async () => {
    const shop = new Shop();
    const [one, two] = [shop.addBrowser(), shop.addBrowser()];
    one.put('settings', 'language', 'de');
    one.put('templates', 'large', noise(120_000));
    expect(await one.sync()).toEqual(['templates']);
    await shop.settle([one, two]);
    expect(two.read('settings')).toEqual({ language: 'de' });
    expect(two.read('templates')).toEqual({});
  });

  it('carries the templates as well as soon as they are small enough', async () => {
    const shop = new Shop();
    const [one, two] = [shop.addBrowser(), shop.addBrowser()];
    one.put('templates', 'large', noise(120_000));
    one.put('templates', 'small', 'Thank you');
    expect(await one.sync()).toEqual(['templates']);
    one.drop('templates', 'large');
    expect(await one.sync()).toEqual([]);
    await shop.settle([one, two]);
    expect(two.read('templates')).toEqual({ small: 'Thank you' });
  });

  it('carries them as soon as what took the room has gone', async () => {
    const shop = new Shop();
    const [one, two] = [shop.addBrowser(), shop.addBrowser()];
    one.put('templates', 'theirs', noise(50_000, 1));
    await shop.settle([one, two]);
    two.put('templates', 'mine', noise(50_000, 2));
    two.put('settings', 'language', 'de');
    expect(await two.sync()).toEqual(['templates']);
    await shop.settle([one, two]);
    expect(one.read('settings')).toEqual({ language: 'de' });
    expect(Object.keys(one.read('templates'))).toEqual(['theirs']);

    one.drop('templates', 'theirs');
    await shop.settle([one, two]);
    expect(one.read('templates')).toEqual({ mine: shortened(noise(50_000, 2)) });
    expect(two.read('templates')).toEqual({ mine: shortened(noise(50_000, 2)) });
  });

  it('still carries later settings when templates have taken what they may', async () => {
    const shop = new Shop();
    const [one, two] = [shop.addBrowser(), shop.addBrowser()];
    for (let count = 0; count < 20; count += 1) {
      one.put('templates', `number-${count}`, noise(6000, count));
      await one.sync();
    }
    one.put('settings', 'language', 'de');
    await one.sync();
    two.put('settings', 'signature', 'Mara');
    await shop.settle([one, two]);
    expect(one.read('settings')).toEqual({ language: 'de', signature: 'Mara' });
    expect(two.read('settings')).toEqual({ language: 'de', signature: 'Mara' });
  });

  it('is brought below its limit again after two browsers have filled it at once, and carries the settings', async () => {
    const shop = new Shop();
    const [one, two] = [shop.addBrowser(), shop.addBrowser()];
    one.put('templates', 'from-one', noise(60_000, 1));
    two.put('templates', 'from-two', noise(60_000, 2));
    await one.sync();
    await two.sync();
    shop.arrive();
    expect(one.area.bytesInUse).toBeGreaterThan(102_400);
    one.put('settings', 'language', 'de');
    await one.sync();
    expect(one.area.bytesInUse).toBeLessThan(102_400);
    await shop.settle([one, two]);
    expect(two.read('settings')).toEqual({ language: 'de' });
    expect(Object.keys(one.read('templates'))).toEqual(['from-one', 'from-two']);
    expect(await one.sync()).toEqual(['templates']);
  });
});

describe('the limit of writes', () => {
  it('holds nothing up for longer than it lasts', async () => {
    const shop = new Shop();
    const [one, two] = [shop.addBrowser(), shop.addBrowser()];
    const problems: SyncProblem[] = [];
    for (let count = 0; count < 130; count += 1) {
      one.put('settings', `number-${count}`, 'x');
      const problem = await one.problem();
      if (problem) problems.push(problem);
    }
    expect(new Set(problems.map(({ name }) => name))).toEqual(new Set(['too-often']));
    shop.now = Math.max(...problems.map(({ retryAt }) => retryAt ?? 0));
    await shop.settle([one, two]);
    expect(Object.keys(two.read('settings'))).toHaveLength(130);
  });
});

describe('items that travel one by one', () => {
  const steps = fc.array(
    fc.record({
      who: fc.nat(2),
      what: fc.constantFrom('put', 'put', 'large', 'sync', 'sync', 'deliver', 'deliver', 'sign-in', 'wait'),
      share: fc.double({ min: 0.1, max: 1, noNaN: true }),
    }),
    { minLength: 10, maxLength: 40 },
  );

  it(
    'never lose anything, and all browsers come to say the same',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.nat(), steps, async (seed, taken) => {
          const shop = new Shop(seed);
          const browsers = [shop.addBrowser(), shop.addBrowser(), shop.addBrowser()];
          const put = new Set<string>();
          for (const [index, { who, what, share }] of taken.entries()) {
            const browser = browsers[who];
            if (!browser) continue;
            shop.now += 60_000;
            if (what === 'put' || what === 'large') {
              browser.put('templates', `key-${index}`, noise(what === 'put' ? 50 : 2500, index));
              put.add(`key-${index}`);
            } else if (what === 'sync') await browser.sync();
            else if (what === 'deliver') shop.account.deliver(share);
            else if (what === 'wait') shop.now += 10 * dayMs;
            else {
              shop.account.signOut(browser.area);
              shop.account.signIn(browser.area);
            }
          }
          await shop.settle(browsers);
          await shop.settle(browsers);
          for (const browser of browsers) {
            expect(new Set(Object.keys(browser.read('templates')))).toEqual(put);
            expect(browser.read('templates')).toEqual(browsers[0]?.read('templates'));
          }
        }),
        { numRuns: runs },
      );
    },
    patienceMs,
  );
});

describe('a browser that is gone', () => {
  async function shopWithAnOldBrowser() {
    const shop = new Shop();
    const [one, two, old] = [shop.addBrowser(), shop.addBrowser(), shop.addBrowser()];
    old.put('templates', 'from-old', noise(3000));
    old.put('settings', 'signature', 'Mara');
    await shop.settle([one, two, old]);
    shop.account.signOut(old.area);
    for (let count = 0; count < 50; count += 1) {
      shop.now += dayMs;
      one.put('templates', `day-${count}`, noise(300, count));
      one.put('settings', `day-${count}`, 'x');
      await one.sync();
      shop.arrive();
    }
    await shop.settle([one, two]);
    return { shop, one, two, old };
  }

  const itemsOf = (browser: Browser, id: string) =>
    [...browser.area.items.keys()].filter((key) => key.startsWith(`rd.${id}-`));

  it('has its items folded into another’s and dropped, and nothing of it is lost', async () => {
    const { shop, one, two, old } = await shopWithAnOldBrowser();
    expect(itemsOf(one, old.id)).toEqual([]);
    expect(two.read('templates')).toMatchObject({ 'from-old': shortened(noise(3000)) });
    const fresh = shop.addBrowser();
    await shop.settle([one, two, fresh]);
    expect(fresh.read('templates')).toEqual(one.read('templates'));
    expect(fresh.read('settings')).toMatchObject({ signature: 'Mara', 'day-49': 'x' });
  });

  it('brings what it has when it returns, and takes what the others have', async () => {
    const { shop, one, two, old } = await shopWithAnOldBrowser();
    old.put('templates', 'while-away', 'Thank you');
    shop.account.signIn(old.area);
    await shop.settle([old, one, two]);
    expect(one.read('templates')).toMatchObject({ 'while-away': 'Thank you', 'day-49': shortened(noise(300, 49)) });
    expect(old.read('templates')).toEqual(one.read('templates'));
    expect(two.read('templates')).toEqual(one.read('templates'));
  });
});

describe('a browser that signs in later', () => {
  it('puts its own items there again after the browser has dropped them', async () => {
    const shop = new Shop();
    const one = shop.addBrowser();
    one.put('settings', 'language', 'de');
    await shop.settle([one]);
    const late = shop.addBrowser();
    shop.account.signOut(late.area);
    late.put('templates', 'greeting', 'Hello');
    await late.sync();
    shop.account.signIn(late.area);
    expect(late.area.items.size).toBe(0);
    await shop.settle([late, one]);
    expect(one.read('templates')).toEqual({ greeting: 'Hello' });
    expect(late.read('settings')).toEqual({ language: 'de' });
  });
});
