import { describe, expect, it } from 'vitest';
import { type Facts, isReturned, presenceOf, type Removal } from '@/lib/sync/document/presence';

const removal = (seen: Record<string, number>, writer = 'a', number = 9): Removal => ({
  writer,
  number,
  seen: new Map(Object.entries(seen)),
  mark: 1,
});
const facts = (some: Partial<Omit<Facts, 'stamps'>> & { stamps: Record<string, number> }): Facts => ({
  removals: [],
  erasures: [],
  known: new Map(),
  ...some,
  stamps: new Map(Object.entries(some.stamps)),
});

describe('presenceOf', () => {
  it.each([
    { name: 'never removed', of: facts({ stamps: { a: 1 } }), is: 'present' },
    {
      name: 'removed with all that was known',
      of: facts({ stamps: { a: 1 }, removals: [removal({ a: 1 })] }),
      is: 'removed',
    },
    {
      name: 'changed by somebody whom the removal had not seen',
      of: facts({ stamps: { a: 1, b: 4 }, removals: [removal({ a: 1 })] }),
      is: 'present',
    },
    {
      name: 'changed and removed by one, removed by another',
      of: facts({ stamps: { a: 1, b: 4 }, removals: [removal({ a: 1 }), removal({ a: 1, b: 4 }, 'b')] }),
      is: 'removed',
    },
    {
      name: 'erased by one, changed and removed by another',
      of: facts({ stamps: { b: 4 }, erasures: [removal({ b: 3 })], removals: [removal({ b: 4 }, 'b')] }),
      is: 'removed',
    },
    {
      name: 'erased by one, removed by another',
      of: facts({ stamps: { b: 4 }, erasures: [removal({ b: 4 })], removals: [removal({ b: 4 }, 'b')] }),
      is: 'gone',
    },
    { name: 'erased without ever having been here', of: facts({ stamps: {}, erasures: [removal({})] }), is: 'gone' },
  ])('is $is: $name', ({ of, is }) => {
    expect(presenceOf(of)).toBe(is);
  });
});

describe('isReturned', () => {
  it('is so until somebody who knows of the removal changes it', () => {
    const changed = { stamps: { a: 1, b: 4 }, removals: [removal({ a: 1 })] };

    expect(isReturned(facts(changed))).toBe(true);
    expect(isReturned(facts({ ...changed, known: new Map([['a', 9]]) }))).toBe(false);
  });
});
