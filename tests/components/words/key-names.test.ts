import { describe, expect, it } from 'vitest';
import { keysOf, lastKey, sharedPrefix } from '@/components/words/key-names';

describe('keysOf', () => {
  it.each([
    ['Alt+1', ['Alt', '1']],
    ['Alt+Shift+R', ['Alt', 'Shift', 'R']],
    ['⌥⇧R', ['⌥', '⇧', 'R']],
    ['F9', ['F9']],
  ])('cuts %s into keys', (binding, keys) => {
    expect(keysOf(binding)).toEqual(keys);
  });
});

describe('sharedPrefix', () => {
  it('is what all bindings begin with', () => {
    expect(sharedPrefix(['Alt+1', 'Alt+2', 'Alt+3'])).toBe('Alt');
  });

  it('is none where a binding differs or was taken away', () => {
    expect(sharedPrefix(['Alt+1', 'Ctrl+2', 'Alt+3'])).toBeUndefined();
    expect(sharedPrefix(['Alt+1', undefined, 'Alt+3'])).toBeUndefined();
  });
});

describe('lastKey', () => {
  it('is the key that is pressed last', () => {
    expect(lastKey('Ctrl+Shift+7')).toBe('7');
  });
});
