import { describe, expect, it } from 'vitest';
import { only } from '@/lib/marketplaces/amazon/only';

describe('only', () => {
  it('is the value that all are', () => {
    expect(only(['a', 'a'])).toBe('a');
  });

  it('is nothing where values differ, or where there are none', () => {
    expect(only(['a', 'b'])).toBeUndefined();
    expect(only(['a', undefined])).toBeUndefined();
    expect(only([])).toBeUndefined();
  });
});
