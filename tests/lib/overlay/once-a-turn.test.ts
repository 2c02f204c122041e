import { describe, expect, it } from 'vitest';
import { onceATurn } from '@/lib/overlay/once-a-turn';

function counting() {
  let made = 0;
  return onceATurn(() => {
    made += 1;
    return made;
  });
}

describe('onceATurn', () => {
  it('makes a value once within a turn', () => {
    const value = counting();
    expect([value(), value()]).toEqual([1, 1]);
  });

  it('makes another in the next turn', async () => {
    const value = counting();
    value();
    await Promise.resolve();
    expect(value()).toBe(2);
  });

  it('keeps nothing where making failed', () => {
    let calls = 0;
    const value = onceATurn(() => {
      calls += 1;
      if (calls === 1) throw new Error('not yet');
      return calls;
    });
    expect(value).toThrow('not yet');
    expect(value()).toBe(2);
  });
});
