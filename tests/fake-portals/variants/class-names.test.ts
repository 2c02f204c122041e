import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { amazonNames } from '../amazon/known-names';
import { classNameOf, nameStyles } from './class-names';
import { classNameStyles } from './variant';

const css = readFileSync(new URL('../amazon/app/styles.css', import.meta.url), 'utf8');
const logical = [...new Set([...css.matchAll(/\.x-([a-z0-9-]+)/g)].map((match) => match[1] ?? ''))];

describe.each(classNameStyles)('classNameOf with %s names', (classNames) => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('gives no two parts the same class (seed %i)', (seed) => {
    const names = logical.map((name) => classNameOf(name, { classNames, seed }, amazonNames));
    expect(new Set(names).size).toBe(logical.length);
  });
});

describe('classNameOf', () => {
  it('uses the public names where they are known', () => {
    const name = classNameOf('message-seller', { classNames: 'known', seed: 1 }, amazonNames);
    expect(name).toBe('thread-message-max-width-container-right');
  });

  it('leaves no word in hashed names', () => {
    const names = logical.map((name) => classNameOf(name, { classNames: 'hashed', seed: 3 }, amazonNames));
    expect(names.filter((name) => !/^css-[a-z0-9]{6}$/.test(name))).toEqual([]);
  });
});

describe('nameStyles', () => {
  it('names every class of the sheet', () => {
    const named = nameStyles(css, { classNames: 'hashed', seed: 3 }, amazonNames);
    expect(named).not.toContain('.x-');
  });
});
