import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bytes, joinBytes } from '@/lib/sealing/bytes';
import { sealing } from '@/lib/sealing/seal';
import { SealError, type SealProblem } from '@/lib/sealing/seal-error';
import { headerLength } from '@/lib/sealing/seal-header';
import { unlock } from '@/lib/sealing/unseal';
import { allOf, bytesOf, inPieces } from '../../support/bytes';

const passphrase = 'Kirschbaum im Nebel 7';
/** Few, so that tests need not wait for what makes guessing slow. */
const rounds = 1000;

async function seal(bytes: Bytes, word = passphrase): Promise<Bytes> {
  return allOf(inPieces(bytes, 9_999).pipeThrough(await sealing(word, { rounds })));
}

async function open(sealed: Bytes, word = passphrase): Promise<Bytes> {
  const unsealer = await unlock(sealed, word);
  return allOf(inPieces(sealed, 7_777).pipeThrough(unsealer.unsealing()));
}

async function problemWith(sealed: Bytes, word = passphrase): Promise<SealProblem | 'none'> {
  return open(sealed, word).then(
    () => 'none' as const,
    (error: unknown) => {
      if (error instanceof SealError) return error.problem;
      throw error;
    },
  );
}

/** Three chunks and a bit. */
const long = Uint8Array.from({ length: 200_000 }, (_, index) => (index * 7 + (index >> 8)) % 256);

function flipped(bytes: Bytes, at: number): Bytes {
  const copy = bytes.slice();
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}

describe('sealing', () => {
  it.each([
    ['nothing', new Uint8Array(0)],
    ['a line', bytesOf('Änne Größlich')],
    ['exactly a chunk', long.slice(0, 65_536)],
    ['several chunks', long],
  ])('gives back %s', async (_, bytes) => {
    expect(await open(await seal(bytes))).toEqual(bytes);
  });

  it('never shows what is sealed', async () => {
    const sealed = await seal(bytesOf('Tamsin Ashdale '.repeat(50)));
    expect(new TextDecoder('latin1').decode(sealed)).not.toContain('Tamsin');
  });

  it('gives other bytes each time', async () => {
    const [one, other] = [await seal(bytesOf('same')), await seal(bytesOf('same'))];
    expect(one.slice(13)).not.toEqual(other.slice(13));
  });

  it('takes a passphrase in any form of Unicode as the same', async () => {
    const sealed = await seal(bytesOf('hello'), 'Straße \u00fcber Z\u00e4une'.normalize('NFC'));
    expect(await open(sealed, 'Straße \u00fcber Z\u00e4une'.normalize('NFD'))).toEqual(bytesOf('hello'));
  });

  it('refuses an empty passphrase', async () => {
    await expect(sealing('', { rounds })).rejects.toThrow(RangeError);
  });
});

describe('unlock', () => {
  it('tells a wrong passphrase from damage', async () => {
    const sealed = await seal(long);
    expect(await problemWith(sealed, 'Kirschbaum im Nebel 8')).toBe('wrong-passphrase');
    expect(await problemWith(flipped(sealed, 20))).toBe('damaged');
    expect(await problemWith(flipped(sealed, 40))).toBe('damaged');
  });

  it('tells what is not sealed, what is newer and what is cut short', async () => {
    const sealed = await seal(long);
    const newer = sealed.slice();
    newer[8] = 2;
    expect(await problemWith(bytesOf('order-id\tsku'))).toBe('not-sealed');
    expect(await problemWith(newer)).toBe('newer-version');
    expect(await problemWith(sealed.slice(0, 30))).toBe('cut-short');
    expect(await problemWith(sealed.slice(0, -1))).toBe('cut-short');
    expect(await problemWith(sealed.slice(0, headerLength))).toBe('cut-short');
  });

  it('notices chunks that are left out, doubled or in another order', async () => {
    const sealed = await seal(long);
    const chunk = 5 + 65_536 + 16;
    const [head, first, second, rest] = [
      sealed.slice(0, headerLength),
      sealed.slice(headerLength, headerLength + chunk),
      sealed.slice(headerLength + chunk, headerLength + 2 * chunk),
      sealed.slice(headerLength + 2 * chunk),
    ];
    expect(await problemWith(joinBytes([head, second, first, rest]))).toBe('damaged');
    expect(await problemWith(joinBytes([head, first, rest]))).toBe('damaged');
    expect(await problemWith(joinBytes([head, first, first, second, rest]))).toBe('damaged');
    expect(await problemWith(joinBytes([head, first, second]))).toBe('cut-short');
    expect(await problemWith(joinBytes([sealed, first]))).toBe('damaged');
  });

  it('does not take the end of another file for its own', async () => {
    const [one, other] = [await seal(long), await seal(long)];
    const half = headerLength + 5 + 65_536 + 16;
    expect(await problemWith(joinBytes([one.slice(0, half), other.slice(half)]))).toBe('damaged');
  });

  it('does not let a file keep the machine busy', async () => {
    const sealed = await seal(bytesOf('x'));
    new DataView(sealed.buffer).setUint32(9, 4_000_000_000);
    expect(await problemWith(sealed)).toBe('damaged');
  });

  it('never opens what was changed by a single bit', async () => {
    const sealed = await seal(long.slice(0, 70_000));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: sealed.byteLength - 1 }), async (at) => {
        expect(await problemWith(flipped(sealed, at))).not.toBe('none');
      }),
      { numRuns: 60 },
    );
  });
});
