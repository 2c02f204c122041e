import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { SyncError } from '@/lib/domain/sync/sync-problem';
import type { Bytes } from '@/lib/sealing/bytes';
import { openSeal, passphraseKey, type Seal } from '@/lib/sync/exchange/seal';
import { SharedStorage } from '@/tests/support/blob-store';
import { bytesOf } from '@/tests/support/bytes';

const runs = process.env.REPLYDOCK_SOAK === undefined ? 200 : 10_000;
const few = { rounds: 1000 };
const name = 'aaaaaaaaaa-1-abcdefgh';
let right: CryptoKey;
let wrong: CryptoKey;

beforeAll(async () => {
  right = await passphraseKey('four invented words here');
  wrong = await passphraseKey('four other words there');
});

async function problemOf(deed: Promise<unknown>): Promise<string> {
  try {
    await deed;
    return 'none';
  } catch (error) {
    return error instanceof SyncError ? error.problem.name : String(error);
  }
}

function sealAt(storage: SharedStorage, passphrase: CryptoKey | undefined): Promise<Seal> {
  return openSeal(storage.asSeen(), passphrase, undefined, few);
}

describe('openSeal', () => {
  it('makes a key where there is none, and finds it again', async () => {
    const storage = new SharedStorage();
    const one = await sealAt(storage, right);
    const other = await sealAt(storage, right);
    const sealed = await one.seal(name, bytesOf('Hello Robin'));
    expect(await other.open(name, sealed)).toEqual(bytesOf('Hello Robin'));
    expect(storage.names).toHaveLength(1);
  });

  it('derives a key slowly by default, in a time that can be borne', async () => {
    const started = performance.now();
    await openSeal(new SharedStorage().asSeen(), right);
    console.info(`A new key takes ${Math.round(performance.now() - started)} ms`);
    expect(performance.now() - started).toBeGreaterThan(20);
  });

  it('tells a wrong passphrase, and a missing one', async () => {
    const storage = new SharedStorage();
    await sealAt(storage, right);
    expect(await problemOf(sealAt(storage, wrong))).toBe('wrong-passphrase');
    expect(await problemOf(sealAt(storage, undefined))).toBe('no-passphrase');
    expect(await problemOf(passphraseKey(''))).toBe('no-passphrase');
  });

  it('takes the same passphrase in another form of Unicode', async () => {
    const storage = new SharedStorage();
    await sealAt(storage, await passphraseKey('Gru\u0308n'));
    expect((await sealAt(storage, await passphraseKey('Grün'))).isSealed).toBe(true);
  });

  it('opens what two devices sealed that made a key at once', async () => {
    const [ours, theirs] = [new SharedStorage(), new SharedStorage()];
    const [one, other] = [await sealAt(ours, right), await sealAt(theirs, right)];
    for (const [key, bytes] of theirs.snapshot()) ours.put(key, bytes);
    for (const [key, bytes] of ours.snapshot()) theirs.put(key, bytes);
    expect(await one.open(name, await other.seal(name, bytesOf('a')))).toEqual(bytesOf('a'));
    expect(await other.open(name, await one.seal(name, bytesOf('b')))).toEqual(bytesOf('b'));
    expect(await (await sealAt(ours, right)).open(name, await other.seal(name, bytesOf('c')))).toEqual(bytesOf('c'));
  });

  it('tells another’s passphrase from damage where both made a key at once', async () => {
    const [ours, theirs] = [new SharedStorage(), new SharedStorage()];
    const [one, other] = [await sealAt(ours, right), await sealAt(theirs, wrong)];
    for (const [key, bytes] of theirs.snapshot()) ours.put(key, bytes);
    expect(await problemOf(one.open(name, await other.seal(name, bytesOf('a'))))).toBe('wrong-passphrase');
  });

  it('opens blobs whose key is lost, by the passphrase, and by no other', async () => {
    const storage = new SharedStorage();
    const seal = await sealAt(storage, right);
    const key = storage.names[0] ?? '';
    storage.put(name, await seal.seal(name, bytesOf('a')));
    storage.drop(key);
    expect(await problemOf(sealAt(storage, wrong))).toBe('wrong-passphrase');
    expect(await (await sealAt(storage, right)).open(name, storage.bytesOf(name))).toEqual(bytesOf('a'));
    expect(storage.names).toHaveLength(2);
  });

  it('takes a damaged key for damage, not for a wrong passphrase', async () => {
    const storage = new SharedStorage();
    await sealAt(storage, right);
    const key = storage.names[0] ?? '';
    const whole = storage.bytesOf(key);
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: whole.byteLength - 1 }), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        storage.put(key, changed(whole, at, change));
        expect(['tampered', 'newer-version']).toContain(await problemOf(sealAt(storage, right)));
      }),
      { numRuns: runs },
    );
  });
});

describe('Seal', () => {
  it('opens what it sealed, whatever it is', async () => {
    const seals = [await sealAt(new SharedStorage(), right), await sealAt(new SharedStorage(), undefined)];
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (bytes) => {
        const plain = Uint8Array.from(bytes);
        for (const seal of seals) expect(await seal.open(name, await seal.seal(name, plain))).toEqual(plain);
      }),
      { numRuns: runs },
    );
  });

  it('never opens what was changed, cut, lengthened or renamed', async () => {
    const seal = await sealAt(new SharedStorage(), right);
    const sealed = await seal.seal(name, bytesOf('Hello Robin, your parcel has left us.'));
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: sealed.byteLength - 1 }), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const problem = await problemOf(seal.open(name, changed(sealed, at, change)));
        expect(at < 6 ? ['unreadable', 'newer-version', 'tampered'] : ['tampered', 'no-passphrase']).toContain(problem);
        expect(await problemOf(seal.open(name, sealed.slice(0, at)))).not.toBe('none');
      }),
      { numRuns: runs },
    );
    expect(await problemOf(seal.open(`${name}a`, sealed))).toBe('tampered');
    expect(await problemOf(seal.open(name, Uint8Array.from([...sealed, 0])))).toBe('tampered');
  });

  it('never shows a word, and shows little of the length', async () => {
    const seal = await sealAt(new SharedStorage(), right);
    const lengths = new Set<number>();
    for (let length = 0; length < 120; length += 1) {
      const sealed = await seal.seal(name, bytesOf(`Robin${'x'.repeat(length)}`));
      lengths.add(sealed.byteLength);
      expect(new TextDecoder('latin1').decode(sealed)).not.toContain('Robin');
    }
    expect(lengths.size).toBe(1);
  });

  it('takes nothing in that was left unsealed beside what is sealed', async () => {
    const open = await sealAt(new SharedStorage(), undefined);
    const seal = await sealAt(new SharedStorage(), right);
    expect(await problemOf(seal.open(name, await open.seal(name, bytesOf('a'))))).toBe('no-passphrase');
    expect(await problemOf(open.open(name, await seal.seal(name, bytesOf('a'))))).toBe('no-passphrase');
  });

  it('tells damage, and what a later release wrote, where nothing is sealed', async () => {
    const seal = await sealAt(new SharedStorage(), undefined);
    const bytes = await seal.seal(name, bytesOf('Hello'));
    expect(await problemOf(seal.open(name, changed(bytes, bytes.byteLength - 1, 1)))).toBe('unreadable');
    expect(await problemOf(seal.open('aaaaaaaaaa-2-abcdefgh', bytes))).toBe('unreadable');
    expect(await problemOf(seal.open(name, changed(bytes, 5, 2)))).toBe('newer-version');
    expect(await problemOf(seal.open(name, bytesOf('<html>')))).toBe('unreadable');
  });

  it('stops at what would fill the memory', async () => {
    const seal = await sealAt(new SharedStorage(), undefined);
    const bomb = await seal.seal(name, new Uint8Array(65 * 1024 * 1024));
    expect(bomb.byteLength).toBeLessThan(100_000);
    expect(await problemOf(seal.open(name, bomb))).toBe('unreadable');
  });
});

function changed(bytes: Bytes, at: number, by: number): Bytes {
  const copy = bytes.slice();
  copy[at] = (copy[at] ?? 0) ^ by;
  return copy;
}
