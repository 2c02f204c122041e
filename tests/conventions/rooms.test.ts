import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { mayImport, roomOf } from './rooms';

const sources = globSync([
  'lib/**/*.{ts,tsx}',
  'components/**/*.{ts,tsx}',
  'data/**/*.ts',
  'entrypoints/**/*.{ts,tsx}',
]);

const named = String.raw`\{[^}]*\}|\*(?: as \w+)?|\w+(?:,\s*\{[^}]*\})?`;
const statement = new RegExp(`^(?:(?:import|export)(?: type)? (?:${named}) from |import )'([^']+)'`, 'gm');
const dynamicImport = /\bimport\('([^']+)'\)/g;

/** What a module imports, as paths from the project's root or package names. */
function importsOf(path: string): string[] {
  const text = readFileSync(path, 'utf8');
  const found = [...text.matchAll(statement), ...text.matchAll(dynamicImport)];
  const specifiers = found.flatMap((match) => match[1] ?? []);
  return specifiers.map((specifier) => {
    if (specifier.startsWith('@/')) return specifier.slice(2);
    if (specifier.startsWith('.')) return posix.join(posix.dirname(path), specifier);
    return specifier;
  });
}

describe('rooms', () => {
  it('finds the modules it speaks of', () => {
    expect(sources.length).toBeGreaterThan(50);
    expect(sources.flatMap(importsOf).length).toBeGreaterThan(100);
  });

  it.each(sources)('%s imports only what its room may', (path) => {
    const room = roomOf(path);
    const forbidden = room ? importsOf(path).filter((target) => !mayImport(room, target)) : [];
    expect(forbidden, `${room?.path} may not import these. ${room?.because}`).toEqual([]);
  });

  it('lets nobody import an entrypoint', () => {
    const importers = sources.filter((path) =>
      importsOf(path).some((target) => target.startsWith('entrypoints/') && !path.startsWith(posix.dirname(target))),
    );
    expect(importers, 'An entrypoint is one browser context’s wiring; move what others need into a room.').toEqual([]);
  });
});
