import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factorCodes, LevelPacking, mostLevels, toFactor, toFactorCode } from '@/lib/intent/packed-weights';

describe('LevelPacking', () => {
  it('keeps every level of a byte', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: mostLevels }), fc.infiniteStream(fc.nat()), (most, numbers) => {
        const packing = new LevelPacking(most);
        const levels = [...numbers.take(packing.perByte)].map((number) => (number % (2 * most + 1)) - most);
        const packed = packing.pack(levels);

        expect(packed).toBeLessThan(packing.bytes);
        expect(levels.map((_level, place) => packing.levelAt(packed, place))).toEqual(levels);
      }),
    );
  });

  it.each([
    [1, 5],
    [2, 3],
    [4, 2],
    [7, 2],
    [8, 1],
    [127, 1],
  ])('of levels up to %d puts %d into a byte', (most, perByte) => {
    const packing = new LevelPacking(most);

    expect(packing.perByte).toBe(perByte);
    expect(packing.bytes).toBeLessThanOrEqual(256);
  });
});

describe('toFactorCode', () => {
  it('finds the code of every factor again', () => {
    for (let code = 0; code < factorCodes; code += 1) expect(toFactorCode(toFactor(code))).toBe(code);
  });

  it('misses a factor in reach by no more than an eighth', () => {
    const least = toFactor(1);
    const most = toFactor(factorCodes - 1);
    fc.assert(
      fc.property(fc.double({ min: least, max: most, noNaN: true }), (factor) => {
        expect(Math.abs(toFactor(toFactorCode(factor)) / factor - 1)).toBeLessThan(0.125);
      }),
    );
  });

  it.each([0, -1, Number.NaN])('has none for %d', (factor) => {
    expect(toFactorCode(factor)).toBe(0);
  });
});
