import { describe, expect, it } from 'vitest';
import { agree, isSameUser, isUserName, onlyOf } from '@/lib/marketplaces/ebay/words';

describe('agree', () => {
  it.each([
    ['the same text', 'Blue widget', 'blue  WIDGET', true],
    ['a visibly cut text', 'Blue widg…', 'Blue widget with brass handle', true],
    ['a text cut with dots', 'Blue widget with...', 'Blue widget with brass handle', true],
    ['another text', 'Red lamp', 'Blue widget', false],
    ['a beginning that is too short', 'Blue', 'Blue widget', false],
    ['nothing', '', 'Blue widget', false],
    ['a beginning that is long enough', 'Blue widg', 'Blue widget', true],
    ['a text cut to next to nothing', 'Bl…', 'Blue widget', false],
    ['direction marks around the same text', '\u202eabc\u202c', 'abc', true],
  ])('compares %s', (_name, a, b, expected) => {
    expect(agree(a, b, 8)).toBe(expected);
    expect(agree(b, a, 8)).toBe(expected);
  });
});

describe('isSameUser', () => {
  it.each([
    ['jane_doe', 'Jane_Doe', true],
    ['jane_d…', 'jane_doe', true],
    ['ja…', 'jane_doe', false],
    ['jane', 'jane_doe', false],
    ['', '', false],
  ])('compares %s and %s', (a, b, expected) => {
    expect(isSameUser(a, b)).toBe(expected);
  });
});

describe('isUserName', () => {
  it.each([
    ['jane_doe', true],
    ['<b>x</b>', true],
    ['Jane Doe', false],
    ['', false],
    [undefined, false],
    ['x'.repeat(65), false],
  ])('takes %s: %s', (text, expected) => {
    expect(isUserName(text)).toBe(expected);
  });
});

describe('onlyOf', () => {
  it.each([
    ['nothing', [], undefined],
    ['one value', ['a'], 'a'],
    ['the same value twice', ['a', 'a'], 'a'],
    ['values that differ', ['a', 'b'], undefined],
  ])('tells of %s', (_name, values, only) => {
    expect(onlyOf(values)).toBe(only);
  });
});
