import { describe, expect, it } from 'vitest';
import { packagesState } from '../../../tools/set-up/packages.mjs';

const locked = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/react': { version: '19.3.1' },
    'node_modules/win32-only': { version: '1.0.0', optional: true },
  },
};

describe('packagesState', () => {
  it('is missing where nothing is installed', () => {
    expect(packagesState({ locked, installed: undefined })).toBe('missing');
  });

  it('is current without the optional packages of other platforms', () => {
    const installed = { packages: { 'node_modules/react': { version: '19.3.1' } } };

    expect(packagesState({ locked, installed })).toBe('current');
  });

  it.each([
    ['a package of another version', { 'node_modules/react': { version: '19.2.0' } }],
    [
      'an optional package of another version',
      {
        'node_modules/react': { version: '19.3.1' },
        'node_modules/win32-only': { version: '0.9.0' },
      },
    ],
    ['a package that is absent', { 'node_modules/win32-only': { version: '1.0.0' } }],
  ])('is stale with %s', (_name, packages) => {
    expect(packagesState({ locked, installed: { packages } })).toBe('stale');
  });
});
