import { describe, expect, it } from 'vitest';
import { createRandom } from './random';

describe('createRandom', () => {
  it('gives the same numbers for the same seed and purpose', () => {
    const draw = () => Array.from({ length: 20 }, createRandom(7, 'a').next);
    expect(draw()).toEqual(draw());
  });

  it('keeps purposes of one seed apart', () => {
    expect(createRandom(7, 'a').digits(20)).not.toBe(createRandom(7, 'b').digits(20));
  });

  it('draws whole numbers from both ends of the range and from nowhere else', () => {
    const random = createRandom(1);
    const drawn = new Set(Array.from({ length: 500 }, () => random.whole(3, 6)));
    expect([...drawn].sort()).toEqual([3, 4, 5, 6]);
  });

  it('makes version 4 UUIDs', () => {
    expect(createRandom(1).uuid()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('shuffles without losing anything', () => {
    expect(createRandom(4).shuffle([1, 2, 3, 4, 5]).sort()).toEqual([1, 2, 3, 4, 5]);
  });
});
