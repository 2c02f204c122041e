import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SyncError, type SyncProblem } from '@/lib/domain/sync/sync-problem';
import type { Bytes } from '@/lib/sealing/bytes';
import type { BlobStore } from '@/lib/sync/blob-store';
import { clearBrowserArea, createBrowserAreaStore } from '@/lib/sync/carriers/browser-area';
import { seededRandom } from '../../../support/seeded-random';
import { type AreaFlavour, FakeSyncArea, SyncAccount } from '../../../support/sync-area';

const runs = process.env.REPLYDOCK_SOAK === undefined ? 25 : 5_000;
const patienceMs = process.env.REPLYDOCK_SOAK === undefined ? 30_000 : 3_600_000;
const flavours: readonly AreaFlavour[] = ['chromium', 'firefox'];
const day = 86_400_000;
const longestName = 'n'.repeat(60);

function someBytes(length: number, seed = length): Bytes {
  const random = seededRandom(seed);
  return Uint8Array.from({ length }, () => random.below(256));
}

/** Compared as text: that is fast, also with many bytes. */
function hex(bytes: Bytes | undefined): string | undefined {
  return bytes && Buffer.from(bytes).toString('hex');
}

async function problemOf(deed: Promise<unknown>): Promise<SyncProblem | undefined> {
  try {
    await deed;
    return undefined;
  } catch (error) {
    if (error instanceof SyncError) return error.problem;
    throw error;
  }
}

async function takenBy(store: BlobStore): Promise<number> {
  const blobs = await store.list();
  return blobs.reduce((sum, { name, length }) => sum + (store.room?.taken(name, length ?? 0) ?? 0), 0);
}

describe.each(flavours)('createBrowserAreaStore in %s', (flavour) => {
  it.each([0, 1, 2, 13, 6_500, 6_700, 30_000, 80_000])('gives back a blob of %i bytes', async (length) => {
    const store = createBrowserAreaStore(new FakeSyncArea(flavour));
    await store.write('blob', someBytes(length));
    expect(hex(await store.read('blob'))).toBe(hex(someBytes(length)));
    expect(await store.list()).toEqual([{ name: 'blob', length }]);
  });

  it('writes a blob in one call', async () => {
    const area = new FakeSyncArea(flavour);
    await createBrowserAreaStore(area).write('blob', someBytes(50_000));
    expect(area.writes).toBe(1);
    expect(area.items.size).toBeGreaterThan(5);
  });

  it('has nothing under a name that was never written', async () => {
    const store = createBrowserAreaStore(new FakeSyncArea(flavour));
    expect(await store.read('blob')).toBeUndefined();
    expect(await store.list()).toEqual([]);
  });

  it('does not see what somebody else keeps in the area, and leaves it there', async () => {
    const area = new FakeSyncArea(flavour);
    await area.set({ theme: 'dark', 'rd.blob': 'x', 'rd.BLOB.00': 'x' });
    const store = createBrowserAreaStore(area);
    await store.write('blob', someBytes(10));
    await store.remove(['blob', 'theme', 'unknown']);
    expect(await store.list()).toEqual([]);
    expect([...area.items.keys()]).toEqual(['theme', 'rd.blob', 'rd.BLOB.00']);
  });

  it('takes the same blob a second time without writing', async () => {
    const area = new FakeSyncArea(flavour);
    const store = createBrowserAreaStore(area);
    await store.write('blob', someBytes(20_000));
    await store.write('blob', someBytes(20_000));
    expect(area.writes).toBe(1);
  });

  it('never lets another blob take the place of one', async () => {
    const store = createBrowserAreaStore(new FakeSyncArea(flavour));
    await store.write('blob', someBytes(100, 1));
    expect(await problemOf(store.write('blob', someBytes(100, 2)))).toEqual({ name: 'failed' });
    expect(hex(await store.read('blob'))).toBe(hex(someBytes(100, 1)));
  });

  it('removes all items of several blobs in one call', async () => {
    const area = new FakeSyncArea(flavour);
    const store = createBrowserAreaStore(area);
    await store.write('a', someBytes(20_000));
    await store.write('b', someBytes(10));
    await store.write('c', someBytes(10));
    await store.remove(['a', 'b']);
    expect(await store.list()).toEqual([{ name: 'c', length: 10 }]);
    expect(area.items.size).toBe(1);
    expect(area.writes).toBe(4);
  });

  it('writes nothing where there is nothing to remove', async () => {
    const area = new FakeSyncArea(flavour);
    await createBrowserAreaStore(area).remove(['a']);
    expect(area.writes).toBe(0);
  });

  it('refuses a blob that has no room, says how much there is and leaves everything as it was', async () => {
    const area = new FakeSyncArea(flavour);
    const store = createBrowserAreaStore(area);
    await store.write('first', someBytes(60_000));
    const before = new Map(area.items);
    const problem = await problemOf(store.write('second', someBytes(40_000)));
    const room = store.room;
    expect(problem).toEqual({
      name: 'full',
      neededBytes: room?.taken('second', 40_000),
      roomBytes: (room?.total ?? 0) - (room?.taken('first', 60_000) ?? 0),
    });
    expect(area.items).toEqual(before);
  });

  it.each([90_000, 2_000_000])('refuses %i bytes, more than any area holds, without asking', async (length) => {
    const area = new FakeSyncArea(flavour);
    const store = createBrowserAreaStore(area);
    expect((await problemOf(store.write('large', someBytes(length))))?.name).toBe('full');
    expect(area.writes).toBe(0);
  });

  it('counts what others keep in the area when it is full', async () => {
    const area = new FakeSyncArea(flavour);
    for (const index of Array.from({ length: 12 }).keys()) await area.set({ [`other${index}`]: 'x'.repeat(8000) });
    const problem = await problemOf(createBrowserAreaStore(area).write('blob', someBytes(10_000)));
    expect(problem?.name).toBe('full');
    expect(problem?.roomBytes).toBeLessThan(102_400 - 12 * 8000);
  });

  it(
    'never tells of room that the browser does not give',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.record({ length: fc.oneof(fc.nat(300), fc.nat(9_000), fc.nat(40_000)), name: fc.nat(60) }), {
            maxLength: 40,
          }),
          async (wanted) => {
            const area = new FakeSyncArea(flavour);
            const store = createBrowserAreaStore(area);
            const { total, taken } = store.room ?? { total: 0, taken: () => 0 };
            let used = 0;
            for (const [index, { length, name }] of wanted.entries()) {
              const called = `${index}-${'x'.repeat(name)}`.slice(0, 60);
              if (used + taken(called, length) > total) continue;
              await store.write(called, someBytes(length));
              used += taken(called, length);
            }
            expect(await takenBy(store)).toBe(used);
            expect(area.bytesInUse).toBeLessThanOrEqual(used + 2);
          },
        ),
        { numRuns: runs },
      );
    },
    patienceMs,
  );

  it('leaves room for at least 82,000 bytes in one blob', () => {
    const { room } = createBrowserAreaStore(new FakeSyncArea(flavour));
    expect(room?.taken(longestName, 82_000)).toBeLessThanOrEqual(102_398);
  });

  it('refuses names that no blob may have', async () => {
    const store = createBrowserAreaStore(new FakeSyncArea(flavour));
    await expect(store.write('a.b', someBytes(1))).rejects.toThrow(RangeError);
  });
});

describe('many small blobs', () => {
  it('fills the area with as many small blobs as it takes items', async () => {
    const area = new FakeSyncArea('firefox');
    const store = createBrowserAreaStore(area);
    const { total, taken } = store.room ?? { total: 0, taken: () => 0 };
    const fits = Math.floor(total / taken('s-000', 10));
    expect(fits).toBe(511);
    for (const index of Array.from({ length: fits }).keys()) await store.write(`s-${index}`, someBytes(10));
    expect(await store.list()).toHaveLength(fits);
  });
});

describe('what is said of a browser’s refusal', () => {
  const now = 1_000_000;

  function refusing(message: string) {
    return createBrowserAreaStore(
      {
        get: async () => ({}),
        set: () => Promise.reject(new Error(message)),
        remove: () => Promise.reject(new Error(message)),
      },
      { now: () => now },
    );
  }

  it.each([
    ['This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.', now + 60_000],
    ['This request exceeds the MAX_WRITE_OPERATIONS_PER_HOUR quota.', now + 600_000],
  ])('tells when to try again after "%s"', async (message, retryAt) => {
    expect(await problemOf(refusing(message).write('a', someBytes(1)))).toEqual({ name: 'too-often', retryAt });
  });

  it.each([
    'Resource::kQuotaBytes quota exceeded',
    'Resource::kQuotaBytesPerItem quota exceeded',
    'Resource::kMaxItems quota exceeded',
    'QUOTA_BYTES quota exceeded',
    'QUOTA_BYTES_PER_ITEM quota exceeded',
    'MAX_ITEMS quota exceeded',
    'QuotaExceededError: storage.sync API call exceeded its quota limitations.',
  ])('says that it is full after "%s"', async (message) => {
    expect((await problemOf(refusing(message).write('a', someBytes(1))))?.name).toBe('full');
  });

  it('says no more than that it failed after "An unexpected error occurred"', async () => {
    expect(await problemOf(refusing('An unexpected error occurred').write('a', someBytes(1)))).toEqual({
      name: 'failed',
    });
  });

  it('meets the limit of 120 writes a minute and goes on a minute later', async () => {
    let clock = now;
    const area = new FakeSyncArea('chromium', () => clock);
    const store = createBrowserAreaStore(area, { now: () => clock });
    for (const index of Array.from({ length: 120 }).keys()) await store.write(`b-${index}`, someBytes(3));
    const problem = await problemOf(store.write('late', someBytes(3)));
    expect(problem?.name).toBe('too-often');
    clock = problem?.retryAt ?? 0;
    await store.write('late', someBytes(3));
    expect(await store.list()).toHaveLength(121);
  });
});

describe('blobs on their way between browsers', () => {
  it(
    'never shows a blob before all of it has come, and then as it was written',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.nat(),
          fc.array(fc.nat(40_000), { minLength: 1, maxLength: 4 }),
          fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 }),
          async (seed, lengths, shares) => {
            const account = new SyncAccount(seed);
            const [from, to] = [account.addBrowser(), account.addBrowser('chromium')];
            const store = createBrowserAreaStore(from);
            const written = new Map<string, Bytes>();
            for (const [index, length] of lengths.entries()) {
              const isFull = (await problemOf(store.write(`b-${index}`, someBytes(length)))) !== undefined;
              if (!isFull) written.set(`b-${index}`, someBytes(length));
            }
            const arriving = createBrowserAreaStore(to);
            for (const share of shares) {
              account.deliver(share);
              for (const { name } of await arriving.list())
                expect(hex(await arriving.read(name))).toBe(hex(written.get(name)));
            }
            account.deliver();
            account.deliver();
            expect(new Set((await arriving.list()).map(({ name }) => name))).toEqual(new Set(written.keys()));
          },
        ),
        { numRuns: runs },
      );
    },
    patienceMs,
  );

  it('shows nothing of a blob one of whose items was damaged', async () => {
    const area = new FakeSyncArea('chromium');
    const store = createBrowserAreaStore(area);
    await store.write('blob', someBytes(20_000));
    const item = area.items.get('rd.blob.01') ?? '';
    await area.set({ 'rd.blob.01': `${item.slice(0, 500)}${item[500] === 'a' ? 'b' : 'a'}${item.slice(501)}` });
    expect(await store.list()).toEqual([]);
    expect(await store.read('blob')).toBeUndefined();
  });

  it('never mixes items of two blobs of one name', async () => {
    const [one, other] = [new FakeSyncArea('chromium'), new FakeSyncArea('chromium')];
    await createBrowserAreaStore(one).write('blob', someBytes(20_000, 1));
    await createBrowserAreaStore(other).write('blob', someBytes(20_000, 2));
    await one.set({ 'rd.blob.02': other.items.get('rd.blob.02') ?? '' });
    expect(await createBrowserAreaStore(one).read('blob')).toBeUndefined();
  });

  it('is not disturbed by values that are no text', async () => {
    const store = createBrowserAreaStore({
      get: async () => ({ 'rd.a.00': 7, 'rd.b.00': null, 'rd.c.00': { text: '' }, 'rd.d.00': '' }),
      set: async () => {},
      remove: async () => {},
    });
    expect(await store.list()).toEqual([]);
  });
});

describe('clearBrowserArea', () => {
  it('takes away whole and torn blobs of everybody, and nothing else', async () => {
    const area = new FakeSyncArea('chromium');
    const store = createBrowserAreaStore(area);
    await store.write('whole', someBytes(20_000));
    await store.write('torn', someBytes(20_000));
    await area.remove(['rd.torn.00']);
    await area.set({ theme: 'dark' });
    await clearBrowserArea(area);
    expect([...area.items.keys()]).toEqual(['theme']);
  });

  it('writes nothing where there is nothing of ours', async () => {
    const area = new FakeSyncArea('chromium');
    await clearBrowserArea(area);
    expect(area.writes).toBe(0);
  });
});

describe('blobs that stay torn', () => {
  async function torn(name: string, after: number) {
    let clock = 100 * day;
    const area = new FakeSyncArea('chromium');
    const store = createBrowserAreaStore(area, { now: () => clock, isOwn: (called) => called.startsWith('mine-') });
    await store.write(name, someBytes(20_000));
    await area.remove([`rd.${name}.01`]);
    clock += after;
    await store.write('mine-next', someBytes(1));
    return [...area.items.keys()].filter((key) => key.startsWith(`rd.${name}.`)).length;
  }

  it('are cleared away by the device that made them after 30 days', async () => {
    expect(await torn('mine-1', 31 * day)).toBe(0);
  });

  it('stay for 30 days', async () => {
    expect(await torn('mine-1', 30 * day)).toBe(3);
  });

  it('stay for ever where another device made them', async () => {
    expect(await torn('theirs-1', 400 * day)).toBe(3);
  });

  it('are written anew as a whole under the same name', async () => {
    const area = new FakeSyncArea('chromium');
    const store = createBrowserAreaStore(area);
    await store.write('blob', someBytes(20_000));
    await area.remove(['rd.blob.00']);
    await store.write('blob', someBytes(9_000));
    expect(hex(await store.read('blob'))).toBe(hex(someBytes(9_000)));
    expect([...area.items.keys()]).toEqual(['rd.blob.00', 'rd.blob.01']);
  });
});
