import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsOfIds, toRows } from '@/lib/intent/known-features';

const rows = rowsOfIds([10, 20, 30]);

describe('toRows', () => {
  it('names the rows of the known features and leaves out the others', () => {
    const { ids, values } = toRows({ ids: Uint32Array.of(30, 11, 10), values: Float32Array.of(0.3, 0.9, 0.4) }, rows);

    expect([...ids]).toEqual([2, 0]);
    expect(values[0]).toBeCloseTo(0.6, 5);
    expect(values[1]).toBeCloseTo(0.8, 5);
  });

  it('always gives a length of one, or nothing', () => {
    const feature = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.float({ min: 0.125, max: 1, noNaN: true }));
    fc.assert(
      fc.property(fc.uniqueArray(feature, { selector: ([id]) => id }), (features) => {
        const { values } = toRows(
          { ids: Uint32Array.from(features, ([id]) => id), values: Float32Array.from(features, ([, value]) => value) },
          rows,
        );

        if (values.length > 0) expect(Math.hypot(...values)).toBeCloseTo(1, 4);
      }),
    );
  });
});
