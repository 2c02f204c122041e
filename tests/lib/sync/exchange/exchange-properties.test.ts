import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SyncPart, syncParts } from '@/lib/domain/sync/sync-parts';
import { SyncError } from '@/lib/domain/sync/sync-problem';
import type { Bytes } from '@/lib/sealing/bytes';
import { openSeal, passphraseKey, type Seal } from '@/lib/sync/exchange/seal';
import { SharedStorage, type StoreFaults } from '@/tests/support/blob-store';
import { type SeededRandom, seededRandom } from '@/tests/support/seeded-random';
import { Device } from './device';

const runs = process.env.REPLYDOCK_SOAK === undefined ? 25 : 10_000;
const day = 24 * 60 * 60 * 1000;
const parts: readonly SyncPart[] = ['settings', 'templates', 'customers'];

const edits = ['set', 'set-same', 'unset', 'write', 'erase'] as const;
const deeds = [
  'exchange',
  'pull',
  'push',
  'all-at-once',
  'restart',
  'forget',
  'die-before-merge',
  'die-before-memory',
  'roll-back',
  'lose-one',
  'cut-one',
  'weeks-pass',
  'clock-jumps',
] as const;

const step = fc.record({
  device: fc.nat({ max: 4 }),
  part: fc.constantFrom(...parts),
  kind: fc.oneof(fc.constantFrom(...edits), fc.constantFrom(...deeds)),
  pick: fc.nat({ max: 1000 }),
});
const course = fc.record({
  count: fc.integer({ min: 2, max: 5 }),
  seed: fc.integer(),
  steps: fc.array(step, { minLength: 5, maxLength: 45 }),
});
type Course = typeof course extends fc.Arbitrary<infer Value> ? Value : never;

class World {
  readonly storage: SharedStorage;
  readonly devices: readonly Device[];
  readonly #random: SeededRandom;
  readonly #snapshots: ReadonlyMap<string, Bytes>[] = [];
  /** What somebody wrote and nobody took away. */
  readonly #kept = new Map<string, { readonly part: SyncPart; readonly where: 'value' | 'text' }>();
  #isRough = true;
  #next = 0;

  constructor({ count, seed }: Course, seal: Seal, roomBytes?: number) {
    this.#random = seededRandom(seed);
    this.storage = new SharedStorage({ roomBytes });
    this.devices = Array.from({ length: count }, (_, index) => {
      const id = 'abcde'.charAt(index).repeat(10);
      return new Device({ id, store: this.storage.asSeen(this.#faults()), seal, parts });
    });
  }

  async step({ device: index, part, kind, pick }: Course['steps'][number]): Promise<void> {
    const device = this.devices[index % this.devices.length];
    if (!device) return;
    const word = `w${this.#next}.`;
    this.#next += 1;
    if (kind === 'set') {
      device.set(part, word, pick);
      this.#kept.set(word, { part, where: 'value' });
    } else if (kind === 'set-same') device.set(part, `same${pick % 3}`, word);
    else if (kind === 'unset') this.#unset(device, part, pick);
    else if (kind === 'write') {
      device.text(part).insert(this.#between(device, part, pick), word);
      this.#kept.set(word, { part, where: 'text' });
    } else if (kind === 'erase') this.#erase(device, part);
    else await this.#deed(device, kind, pick);
  }

  /** Everything is in order again, and everybody looks in twice. */
  async comeToRest(): Promise<void> {
    this.#isRough = false;
    for (const device of this.devices) device.now = Date.UTC(2027, 5, 1);
    for (let round = 0; round < 2; round += 1) for (const device of this.devices) await device.exchange();
  }

  check(): void {
    const [first, ...others] = this.devices;
    for (const other of others) expect(other.says()).toEqual(first?.says());
    for (const [word, { part, where }] of this.#kept) {
      if (where === 'value') expect(first?.values(part)).toHaveProperty([word]);
      else expect(first?.text(part).toString()).toContain(word);
    }
  }

  #faults(): StoreFaults {
    const some =
      <Fault>(...faults: readonly Fault[]) =>
      () => {
        return this.#isRough && this.#random.chance(0.2) ? faults[this.#random.below(faults.length)] : undefined;
      };
    return {
      write: some('threw-before', 'threw-after'),
      read: some('threw', 'not-arrived'),
      remove: some('threw-before', 'threw-after', 'half'),
      list: some('threw', 'late', 'partial', 'twice'),
    };
  }

  async #deed(device: Device, kind: (typeof deeds)[number], pick: number): Promise<void> {
    if (kind === 'exchange') await quietly(device.exchange());
    else if (kind === 'pull') await quietly(device.pull());
    else if (kind === 'push') await quietly(device.push());
    else if (kind === 'all-at-once') await Promise.all(this.devices.map((one) => quietly(one.exchange())));
    else if (kind === 'restart') device.restart();
    else if (kind === 'forget') device.memory = undefined;
    else if (kind === 'die-before-merge') await quietly(device.pullAnd({ merges: false, remembers: true }));
    else if (kind === 'die-before-memory') await quietly(device.pullAnd({ merges: true, remembers: false }));
    else if (kind === 'roll-back') this.storage.rollBack(this.#snapshots[pick % this.#snapshots.length] ?? new Map());
    else if (kind === 'lose-one') this.storage.drop(this.storage.names[pick % this.storage.names.length] ?? '');
    else if (kind === 'cut-one') this.#cut(this.storage.names[pick % this.storage.names.length]);
    else if (kind === 'weeks-pass') for (const one of this.devices) one.now += 40 * day;
    else device.now += (pick - 500) * 60_000;
    this.#snapshots.push(this.storage.snapshot());
  }

  #cut(name: string | undefined): void {
    if (name !== undefined) this.storage.put(name, this.storage.bytesOf(name).slice(0, 30));
  }

  #unset(device: Device, part: SyncPart, pick: number): void {
    const keys = Object.keys(device.values(part));
    const key = keys[pick % keys.length];
    if (key === undefined) return;
    device.unset(part, key);
    this.#kept.delete(key);
  }

  #erase(device: Device, part: SyncPart): void {
    const text = device.text(part).toString();
    const word = /^[^.]*\./.exec(text)?.[0];
    if (word === undefined) return;
    device.text(part).delete(0, word.length);
    this.#kept.delete(word);
  }

  #between(device: Device, part: SyncPart, pick: number): number {
    const words = device.text(part).toString().split('.');
    const before = words.slice(0, pick % words.length);
    return before.reduce((sum, word) => sum + word.length + 1, 0);
  }
}

async function quietly(deed: Promise<unknown>): Promise<void> {
  try {
    await deed;
  } catch (error) {
    if (!(error instanceof SyncError)) throw error;
  }
}

async function live(life: Course, seal: Seal, roomBytes?: number): Promise<World> {
  const world = new World(life, seal, roomBytes);
  for (const one of life.steps) await world.step(one);
  await world.comeToRest();
  return world;
}

describe('an exchange', () => {
  it('always ends with every device saying the same, and every edit', async () => {
    const seal = await openSeal(new SharedStorage().asSeen(), undefined);
    await fc.assert(
      fc.asyncProperty(course, async (life) => (await live(life, seal)).check()),
      { numRuns: runs },
    );
  });

  it('always ends so where each device folds its own alone', async () => {
    const seal = await openSeal(new SharedStorage().asSeen(), undefined);
    await fc.assert(
      fc.asyncProperty(course, async (life) => (await live(life, seal, 300_000)).check()),
      { numRuns: runs },
    );
  });

  it('never loses settings where the room is far too small for the rest', async () => {
    const seal = await openSeal(new SharedStorage().asSeen(), undefined);
    await fc.assert(
      fc.asyncProperty(course, fc.nat({ max: 4 }), async (life, who) => {
        const world = new World(life, seal, 24_000);
        const large = world.devices[who % world.devices.length];
        const random = seededRandom(life.seed);
        large?.set('templates', 'large', Array.from({ length: 4500 }, () => random.below(1e9).toString(36)).join());
        for (const one of life.steps) await world.step(one);
        await world.comeToRest();
        const said = world.devices.map((device) => device.values('settings'));
        for (const values of said) expect(values).toEqual(said[0]);
      }),
      { numRuns: runs },
    );
  });

  it('never shows a word of what it carries where it is sealed', async () => {
    const storage = new SharedStorage();
    const seal = await openSeal(storage.asSeen(), await passphraseKey('four invented words here'), undefined, {
      rounds: 1000,
    });
    const words = fc.stringMatching(/^[A-Za-z]{8,20}$/);
    await fc.assert(
      fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 5 }), async (said) => {
        const device = new Device({ id: 'aaaaaaaaaa', store: storage.asSeen(), seal });
        for (const part of syncParts) for (const word of said) device.set(part, word, word);
        await device.push();
        const bytes = [...storage.snapshot()]
          .map(([name, blob]) => name + new TextDecoder('latin1').decode(blob))
          .join();
        for (const word of [...said, 'Browser', 'settings', 'templates']) expect(bytes).not.toContain(word);
        for (const name of storage.names.filter((one) => !one.startsWith('key-'))) storage.drop(name);
      }),
      { numRuns: runs },
    );
  });
});
