import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const textFiles = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\0')
  .filter((path) => /\.(ts|tsx|mjs|css|html|yml|md|json|jsonl)$/.test(path) && path !== 'package-lock.json');

/** Mail addresses that cannot be anybody's, and Amazon's relay domain with invented aliases. */
const inventedMail = /@(?:[\w.-]+\.)?(?:example(?:\.[a-z]+)?|marketplace\.amazon\.[a-z.]+|invalid|test)$/i;

function addressesIn(text: string): string[] {
  return text.match(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g) ?? [];
}

describe('the project’s texts', () => {
  it.each(textFiles)('%s names no real mail address', (path) => {
    const addresses = addressesIn(readFileSync(path, 'utf8')).filter((address) => !/^[\w-]+@\d/.test(address));
    expect(addresses.filter((address) => !inventedMail.test(address))).toEqual([]);
  });
});
