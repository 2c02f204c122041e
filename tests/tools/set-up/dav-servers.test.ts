import { describe, expect, it } from 'vitest';
import { davServerNames, findDavServer } from '../../../tools/set-up/dav-servers.mjs';

const everything = { platform: 'linux', isFile: () => true };

describe('findDavServer', () => {
  it.each([...davServerNames])('finds %s where Debian puts it', (name) => {
    expect(findDavServer(name, everything)).toMatch(/^\/usr\/sbin\//);
  });

  it('finds none that does not speak WebDAV', () => {
    const isFile = (path: string) => !path.endsWith('.so');

    expect(findDavServer('lighttpd', { platform: 'linux', isFile })).toBeUndefined();
  });

  it('does not take the Apache of macOS, whose modules lie elsewhere', () => {
    expect(findDavServer('apache', { ...everything, platform: 'darwin' })).toBeUndefined();
  });
});
