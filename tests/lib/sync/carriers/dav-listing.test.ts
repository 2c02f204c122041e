import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDavListing } from '@/lib/sync/carriers/dav-listing';

const folderUrl = 'https://cloud.example.com/dav/mara%20k/Replydock/';
const runs = process.env.REPLYDOCK_SOAK === undefined ? 60 : 2_000;

const lighttpd = `<?xml version="1.0" encoding="utf-8"?>
<D:multistatus xmlns:D="DAV:" xmlns:ns0="urn:uuid:c2f41010-65b3-11d1-a29f-00aa00c14882/">
<D:response><D:href>/dav/mara%20k/Replydock/</D:href><D:propstat><D:prop><D:resourcetype><D:collection/></D:resourcetype>
</D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat>
<D:propstat><D:prop><D:getcontentlength/></D:prop><D:status>HTTP/1.1 404 Not Found</D:status></D:propstat></D:response>
<D:response><D:href>/dav/mara%20k/Replydock/a.rdsync</D:href><D:propstat><D:prop><D:resourcetype/>
<D:getcontentlength>15</D:getcontentlength></D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response>
</D:multistatus>`;

const apache = `<?xml version="1.0" encoding="utf-8"?>
<D:multistatus xmlns:D="DAV:" xmlns:ns0="DAV:">
<D:response xmlns:lp1="DAV:" xmlns:lp2="http://apache.org/dav/props/"><D:href>/dav/mara%20k/Replydock/</D:href>
<D:propstat><D:prop><lp1:resourcetype><D:collection/></lp1:resourcetype></D:prop><D:status>HTTP/1.1 200 OK</D:status>
</D:propstat></D:response>
<D:response xmlns:lp1="DAV:" xmlns:lp2="http://apache.org/dav/props/"><D:href>/dav/mara%20k/Replydock/a.rdsync</D:href>
<D:propstat><D:prop><lp1:resourcetype/><lp1:getcontentlength>15</lp1:getcontentlength></D:prop>
<D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response></D:multistatus>`;

const defaultNamespace = `<multistatus xmlns="DAV:">
<response><href>${folderUrl}</href><propstat><status>HTTP/2 200</status><prop><resourcetype><collection/></resourcetype></prop>
</propstat></response><response><href>
  https://cloud.example.com/dav/mara k/Replydock/a.rdsync
</href><propstat><status>HTTP/2 200</status><prop><resourcetype/><getcontentlength> 15 </getcontentlength></prop></propstat>
</response></multistatus>`;

const aFile = { name: 'a.rdsync', isFolder: false, length: 15 };

describe('readDavListing', () => {
  it.each([
    ['lighttpd', lighttpd],
    ['Apache, which changes the prefix on the way', apache],
    ['a server with a default namespace and whole addresses', defaultNamespace],
    ['a proxy that calls the folder by another name', lighttpd.replaceAll('/dav/mara%20k/', 'http://inside:81/x/y/')],
    ['a server that decorates addresses with a second slash', lighttpd.replaceAll('/dav/mara', '/dav//mara')],
    [
      'a server that leaves the folder itself out',
      lighttpd.replace(/<D:response><D:href>[^<]*Replydock\/<.*?<\/D:response>/s, ''),
    ],
  ])('reads what %s answers', (_name, text) => {
    expect(readDavListing(text, folderUrl)).toEqual([aFile]);
  });

  it.each([
    ['an empty folder', lighttpd.replace(/<D:response><D:href>[^<]*a\.rdsync.*<\/D:response>/s, ''), []],
    [
      'no length',
      lighttpd.replace(/<D:getcontentlength>15<\/D:getcontentlength>/, ''),
      [{ ...aFile, length: undefined }],
    ],
    ['a length that is none', lighttpd.replace('>15<', '>-15<'), [{ ...aFile, length: undefined }]],
    [
      'a length that was not found',
      apache.replace(
        'HTTP/1.1 200 OK</D:status></D:propstat></D:response></D:multi',
        'HTTP/1.1 404 No</D:status></D:propstat></D:response></D:multi',
      ),
      [{ ...aFile, length: undefined }],
    ],
    [
      'a file that is just gone',
      lighttpd.replace('a.rdsync</D:href>', 'a.rdsync</D:href><D:status>HTTP/1.1 404 Not Found</D:status>'),
      [],
    ],
    ['an address that cannot be decoded', lighttpd.replace('a.rdsync', '%E0%A4%A.rdsync'), []],
    ['a file of another folder', lighttpd.replace('Replydock/a.rdsync', 'Other/a.rdsync'), []],
    ['a file of a folder below', lighttpd.replace('Replydock/a.rdsync', 'Replydock/sub/a.rdsync'), []],
  ])('reads %s', (_name, text, entries) => {
    expect(readDavListing(text, folderUrl)).toEqual(entries);
  });

  it('tells folders from files', () => {
    const text = lighttpd.replace('<D:resourcetype/>', '<D:resourcetype><D:collection/></D:resourcetype>');

    expect(readDavListing(text, folderUrl)).toEqual([{ ...aFile, isFolder: true }]);
  });

  it.each([
    ['nothing', ''],
    ['a web page', '<!doctype html><html><body><p>Please sign in</body></html>'],
    ['a well-formed web page', '<html xmlns="http://www.w3.org/1999/xhtml"><body/></html>'],
    ['an answer that broke off', lighttpd.slice(0, -40)],
    ['the same words in another namespace', lighttpd.replace('xmlns:D="DAV:"', 'xmlns:D="https://example.com/"')],
    ['an answer without any entry', '<multistatus xmlns="DAV:"/>'],
    ['a listing of elsewhere', lighttpd.replaceAll('/dav/mara%20k/Replydock/', '/x/').replace('/x/a', '/y/a')],
    ['JSON', '{"files":[]}'],
    [
      'entities that blow up',
      '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]><multistatus xmlns="DAV:">&c;</multistatus>',
    ],
    ['more floors than can be counted', `${'<a>'.repeat(200_000)}`],
  ])('takes %s for no listing', (_name, text) => {
    expect(readDavListing(text, folderUrl)).toBeUndefined();
  });

  it('always reads the same, whatever the prefix, the form of the addresses and their order', () => {
    fc.assert(
      fc.property(listings, ({ prefix, start, files, seed }) => {
        const text = written(prefix, start, files, seed);

        const read = readDavListing(text, folderUrl);

        expect(new Map(read?.map(({ name, length }) => [name, length]))).toEqual(files);
      }),
      { numRuns: runs },
    );
  });

  it('never throws, whatever comes', () => {
    fc.assert(
      fc.property(
        fc.nat(lighttpd.length),
        fc.string({ unit: 'binary', maxLength: 12 }),
        fc.nat(30),
        (at, text, gone) => {
          const broken = lighttpd.slice(0, at) + text + lighttpd.slice(at + gone);

          const read = readDavListing(broken, folderUrl);

          expect(read === undefined || Array.isArray(read)).toBe(true);
        },
      ),
      { numRuns: runs },
    );
  });
});

const fileName = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .filter((name) => !/[/\\]/.test(name) && name !== '.' && name !== '..' && !/\p{Surrogate}/u.test(name));

const listings = fc.record({
  prefix: fc.constantFrom('', 'D', 'd', 'lp1', 'ns0', 'DAV'),
  start: fc.constantFrom('', 'https://cloud.example.com', 'http://inside:8080', 'http://inside/behind/a'),
  files: fc.array(fc.tuple(fileName, fc.option(fc.nat(), { nil: undefined }))).map((pairs) => new Map(pairs)),
  seed: fc.nat(),
});

function written(prefix: string, start: string, files: ReadonlyMap<string, number | undefined>, seed: number): string {
  const element = (name: string, inner: string) => {
    const whole = prefix === '' ? name : `${prefix}:${name}`;
    return `<${whole}>${inner}</${whole}>`;
  };
  const path = new URL(folderUrl).pathname;
  const response = (name: string, prop: string) =>
    element(
      'response',
      element('propstat', element('prop', prop)) + element('href', `${start}${path}${encodeURIComponent(name)}`),
    );
  const responses = [
    response('', element('resourcetype', element('collection', ''))),
    ...[...files].map(([name, length]) =>
      response(name, length === undefined ? '' : element('getcontentlength', `${length}`)),
    ),
  ];
  const turned = responses.map((_, at) => responses[(at + seed) % responses.length] ?? '');
  return element('multistatus', turned.join('')).replace(
    'multistatus',
    `multistatus xmlns${prefix === '' ? '' : `:${prefix}`}="DAV:"`,
  );
}
