import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLocalHost } from '@/lib/domain/sync/local-host';
import { type WebDavRefusal, webDavAddress, webDavHostPatterns } from '@/lib/domain/sync/web-dav-address';

describe('webDavAddress', () => {
  it.each([
    ['as it is', 'https://cloud.example.com/dav/mara/Replydock/', 'https://cloud.example.com/dav/mara/Replydock/'],
    ['with the slash added', ' https://cloud.example.com/dav/a ', 'https://cloud.example.com/dav/a/'],
    ['with one slash only', 'https://cloud.example.com//dav//a///', 'https://cloud.example.com/dav/a/'],
    ['in lower case where case does not count', 'HTTPS://Cloud.Example.com/Dav/', 'https://cloud.example.com/Dav/'],
    [
      'with its own port',
      'https://nas.example.com:5006/home/Replydock',
      'https://nas.example.com:5006/home/Replydock/',
    ],
    ['encoded', 'https://cloud.example.com/Büro & Lager/', 'https://cloud.example.com/B%C3%BCro%20&%20Lager/'],
    ['by http in the house', 'http://192.168.178.20:8080/dav', 'http://192.168.178.20:8080/dav/'],
    ['without dots that lead up', 'https://cloud.example.com/a/../dav', 'https://cloud.example.com/dav/'],
  ])('takes a folder %s', (_name, typed, url) => {
    expect(webDavAddress(typed, 'mara')).toEqual({ kind: 'address', url });
  });

  it.each<[string, string, WebDavRefusal, string | undefined]>([
    ['nothing', '  ', 'empty', undefined],
    ['words', 'my cloud', 'not-an-address', undefined],
    ['no scheme', 'cloud.example.com/dav/a', 'not-an-address', 'https://cloud.example.com/dav/a/'],
    ['an e-mail address', 'mara@example.com', 'not-an-address', undefined],
    ['a path on the disk', 'C:\\Users\\mara', 'not-an-address', undefined],
    ['a script', 'javascript:alert(1)', 'not-an-address', undefined],
    ['FTP', 'ftp://cloud.example.com/a', 'not-http', undefined],
    ['a network drive', 'smb://nas/share', 'not-http', undefined],
    ['what a file manager calls it', 'davs://cloud.example.com/dav/a', 'not-http', 'https://cloud.example.com/dav/a/'],
    [
      'a password inside',
      'https://mara:tea@cloud.example.com/dav/a',
      'sign-in-inside',
      'https://cloud.example.com/dav/a/',
    ],
    ['http to the internet', 'http://cloud.example.com/dav/a/', 'in-the-clear', 'https://cloud.example.com/dav/a/'],
    ['a page of a folder', 'https://cloud.example.com/x/?dir=/a', 'page-address', 'https://cloud.example.com/x/'],
    ['an anchor', 'https://cloud.example.com/x/#a', 'page-address', 'https://cloud.example.com/x/'],
    ['a book', `https://cloud.example.com/${'a'.repeat(2000)}`, 'too-long', undefined],
  ])('refuses %s and says what was probably meant', (_name, typed, refusal, suggestion) => {
    const address = webDavAddress(typed, 'mara');

    expect(address).toMatchObject({ kind: 'refused', refusal });
    expect(address.suggestion).toBe(suggestion);
  });

  it.each([
    ['its start page', 'https://cloud.example.com/index.php'],
    ['its files page', 'https://cloud.example.com/apps/files'],
    ['its files page of today', 'https://cloud.example.com/index.php/apps/files/files/123?dir=/Team'],
    ['its dashboard', 'https://cloud.example.com/apps/dashboard/'],
    ['its login', 'https://cloud.example.com/login'],
    ['WebDAV without an owner', 'https://cloud.example.com/remote.php/dav/files/'],
    ['WebDAV without files', 'https://cloud.example.com/remote.php/dav'],
  ])('suggests the folder in Nextcloud for %s', (_name, typed) => {
    expect(webDavAddress(typed, 'mara k').suggestion).toBe(
      'https://cloud.example.com/remote.php/dav/files/mara%20k/Replydock/',
    );
  });

  it.each([
    [
      'a Nextcloud below a path',
      'https://example.com/cloud/apps/files/',
      'https://example.com/cloud/remote.php/dav/files/mara/Replydock/',
    ],
    [
      'the top of somebody’s files',
      'https://c.example.com/remote.php/dav/files/mara',
      'https://c.example.com/remote.php/dav/files/mara/Replydock/',
    ],
    [
      'the older address of ownCloud',
      'https://c.example.com/remote.php/webdav/',
      'https://c.example.com/remote.php/webdav/Replydock/',
    ],
    ['a storage box', 'https://u000000.your-storagebox.de', 'https://u000000.your-storagebox.de/Replydock/'],
    ['a Synology', 'https://nas.example.com:5006/', 'https://nas.example.com:5006/home/Replydock/'],
  ])('suggests a folder of its own for %s', (_name, typed, suggestion) => {
    expect(webDavAddress(typed, 'mara').suggestion).toBe(suggestion);
  });

  it('never suggests another host', () => {
    expect(webDavAddress('davs://cloud.example.com//apps', 'mara').suggestion).toBe(
      'https://cloud.example.com/remote.php/dav/files/mara/Replydock/',
    );
  });

  it('suggests nothing in a Nextcloud while it does not know whose files', () => {
    expect(webDavAddress('https://cloud.example.com/apps/files', ' ')).toEqual({
      kind: 'address',
      url: 'https://cloud.example.com/apps/files/',
    });
  });

  it('never takes or suggests an address that shows the password to everybody on the way, or holds one', () => {
    fc.assert(
      fc.property(typedAddress, fc.string({ unit: 'binary', maxLength: 8 }), (typed, user) => {
        const address = webDavAddress(typed, user);
        const urls = [address.suggestion, address.kind === 'address' ? address.url : undefined];

        for (const text of urls.filter((url) => url !== undefined)) {
          const url = new URL(text);
          const { hostname } = new URL(typed.replace(/^(?:davs?|https?)?:?(?:\/\/)?/i, 'https://'));
          expect(url.hostname).toBe(hostname.replace(/\.$/, ''));
          expect(url.protocol === 'https:' || (url.protocol === 'http:' && isLocalHost(url.hostname))).toBe(true);
          expect(`${url.username}${url.password}${url.search}${url.hash}`).toBe('');
          expect(text.endsWith('/')).toBe(true);
          expect(webDavAddress(text, '')).toMatchObject({ kind: 'address', url: text });
        }
      }),
      { numRuns: process.env.REPLYDOCK_SOAK === undefined ? 500 : 20_000 },
    );
  });
});

const part = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom(
    'apps',
    'files',
    'index.php',
    'remote.php',
    'dav',
    'webdav',
    'login',
    '..',
    '%2F',
    '?dir=x',
    '#y',
    'mara:tea@',
  ),
);

const typedAddress = fc
  .record({
    scheme: fc.constantFrom('https://', 'http://', 'HTTP://', 'davs://', 'dav://', 'ftp://', '//', '', 'https:'),
    signIn: fc.constantFrom('', '', 'mara:tea@', '@'),
    host: fc.constantFrom(
      'cloud.example.com',
      'nas',
      '192.168.1.2',
      '8.8.8.8',
      '[::1]',
      '[2001:db8::1]',
      'a.lan.',
      'ü.example',
      '',
    ),
    port: fc.constantFrom('', ':80', ':443', ':5005', ':5006'),
    parts: fc.array(part, { maxLength: 6 }),
  })
  .map(({ scheme, signIn, host, port, parts }) => `${scheme}${signIn}${host}${port}/${parts.join('/')}`);

describe('webDavHostPatterns', () => {
  it('names the one host, without its port, which patterns may not have', () => {
    expect(webDavHostPatterns('https://nas.example.com:5006/home/')).toEqual(['https://nas.example.com/*']);
  });

  it('names https beside http in the house, where the one may lead to the other', () => {
    expect(webDavHostPatterns('http://nas.lan/dav/')).toEqual(['http://nas.lan/*', 'https://nas.lan/*']);
  });
});
