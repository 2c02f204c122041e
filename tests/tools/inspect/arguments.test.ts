import { describe, expect, it } from 'vitest';
import { readArguments, requireKnownOptions } from '../../../tools/inspect/arguments';

describe('readArguments', () => {
  it('tells words from options wherever they stand', () => {
    const { words, options } = readArguments(['--now', 'X', 'a', '--zone=Europe/Berlin', 'b']);
    expect(words).toEqual(['a', 'b']);
    expect([...options]).toEqual([
      ['now', 'X'],
      ['zone', 'Europe/Berlin'],
    ]);
  });

  it('refuses an option without a value', () => {
    expect(() => readArguments(['a', '--now'])).toThrow('Option --now needs a value.');
  });
});

describe('requireKnownOptions', () => {
  it('refuses an option that the kind does not know', () => {
    expect(() => requireKnownOptions(readArguments(['--color', 'red']), ['now'])).toThrow('Unknown option --color.');
  });
});
