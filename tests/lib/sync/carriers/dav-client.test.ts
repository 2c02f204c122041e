import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type SyncProblem, syncProblemOf } from '@/lib/domain/sync/sync-problem';
import { createDavClient, type DavOptions } from '@/lib/sync/carriers/dav-client';
import { type FakeDav, startFakeDav } from '../../../support/dav-server';

const place = { url: 'https://a.example.com/dav/', user: 'jörg', password: 'tee: grün' };
const basic = `Basic ${Buffer.from('jörg:tee: grün').toString('base64')}`;
const calm = { now: () => 0, pause: async () => {} };

interface Asked {
  readonly url: string;
  readonly init: RequestInit;
}

/** A world in which addresses lead elsewhere, as a browser shows it: what is not followed has no place and no status. */
function worldThatLeads(ways: Readonly<Record<string, string>>) {
  const asked: Asked[] = [];
  const leads = (url: string) => ways[url.replace(/[^/]*$/, '')];
  return {
    asked,
    fetch: async (url: string, init: RequestInit): Promise<Response> => {
      asked.push({ url, init });
      if (leads(url) === undefined) return answerAt(url);
      if (init.redirect === 'manual') return hiddenRedirect();
      let at = url;
      for (let hops = 0; leads(at) !== undefined; hops += 1) {
        if (hops === 20) throw new TypeError('Failed to fetch');
        at = leads(at) ?? at;
      }
      return answerAt(at);
    },
  };
}

function answerAt(url: string): Response {
  return Object.defineProperty(new Response('', { status: 207 }), 'url', { value: url });
}

function hiddenRedirect(): Response {
  const answer = Object.defineProperty(Response.error(), 'type', { value: 'opaqueredirect' });
  return answer;
}

async function problemOf(asking: Promise<unknown>): Promise<SyncProblem | undefined> {
  return asking.then(() => undefined, syncProblemOf);
}

describe('createDavClient', () => {
  it('asks as itself: no cookies, nothing cached, no referrer, and a name in any language', async () => {
    const world = worldThatLeads({});

    await createDavClient({ ...calm, place, fetch: world.fetch }).ask({ method: 'GET', fileName: 'a b.rdsync' });

    const [{ url, init } = { url: '', init: {} }] = world.asked;
    expect(url).toBe('https://a.example.com/dav/a%20b.rdsync');
    expect(init).toMatchObject({ credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer' });
    expect(new Headers(init.headers).get('authorization')).toBe(basic);
  });

  it('goes where the folder has moved on the same host, and stays there', async () => {
    const world = worldThatLeads({ 'https://a.example.com/dav/': 'https://a.example.com/new/' });
    const client = createDavClient({ ...calm, place, fetch: world.fetch });

    await client.ask({ method: 'GET', fileName: 'a' });
    await client.ask({ method: 'GET', fileName: 'b' });

    expect(world.asked.map(({ url }) => url)).toEqual([
      'https://a.example.com/dav/a',
      'https://a.example.com/dav/',
      'https://a.example.com/new/a',
      'https://a.example.com/new/b',
    ]);
  });

  it.each([
    ['another host', { 'https://a.example.com/dav/': 'https://b.example.com/dav/' }],
    ['itself, for ever', { 'https://a.example.com/dav/': 'https://a.example.com/dav/' }],
    ['http', { 'https://a.example.com/dav/': 'http://a.example.com/dav/' }],
  ])('says that the folder has moved where it leads to %s', async (_name, ways) => {
    const { fetch } = worldThatLeads(ways);

    expect(await problemOf(createDavClient({ ...calm, place, fetch }).ask({ method: 'GET' }))).toEqual({
      name: 'moved',
    });
  });

  it('never tells the password to another origin, nor to http, wherever it is led', async () => {
    const origins = [
      'https://a.example.com',
      'https://b.example.com',
      'https://a.example.com:8443',
      'http://a.example.com',
      'http://nas.lan',
      'https://nas.lan',
    ];
    const somewhere = fc
      .tuple(fc.constantFrom(...origins), fc.constantFrom('/dav/', '/x/', '/y/'))
      .map((parts) => parts.join(''));
    const worlds = fc.record({ start: somewhere, ways: fc.dictionary(somewhere, somewhere, { maxKeys: 8 }) });

    await fc.assert(
      fc.asyncProperty(worlds, async ({ start, ways }) => {
        const world = worldThatLeads(ways);
        const client = createDavClient({ ...calm, place: { ...place, url: start }, fetch: world.fetch });

        await problemOf(client.ask({ method: 'PUT', fileName: 'a' }));
        await problemOf(client.ask({ method: 'GET', fileName: 'a' }));

        const told = world.asked.filter(({ init }) => new Headers(init.headers).has('authorization'));
        const agreed = start.startsWith('http://nas.lan')
          ? ['http://nas.lan', 'https://nas.lan']
          : [new URL(start).origin];
        for (const { url, init } of told) {
          expect(agreed).toContain(new URL(url).origin);
          expect(url.startsWith('http://a.example.com')).toBe(false);
          expect(init.redirect).toBe('manual');
        }
      }),
      { numRuns: process.env.REPLYDOCK_SOAK === undefined ? 100 : 10_000 },
    );
  });

  it.each([
    ['https to a public host', 'http://cloud.example.com/dav/'],
    ['an address at all', 'nowhere'],
  ])('asks nothing where the place is not %s', async (_name, url) => {
    const world = worldThatLeads({});

    expect(
      await problemOf(
        createDavClient({ ...calm, place: { ...place, url }, fetch: world.fetch }).ask({ method: 'GET' }),
      ),
    ).toEqual({
      name: 'failed',
    });
    expect(world.asked).toEqual([]);
  });

  it.each<[string, Partial<DavOptions>, string]>([
    ['the permission is not there', { hasPermission: async () => false, isOnline: () => false }, 'no-permission'],
    ['there is no connection', { hasPermission: async () => true, isOnline: () => false }, 'offline'],
    ['the server is not there', { hasPermission: async () => true, isOnline: () => true }, 'unreachable'],
    ['nobody knows', {}, 'unreachable'],
  ])('tells why nothing came: %s', async (_name, options, name) => {
    const fetch = () => Promise.reject(new TypeError('Failed to fetch'));

    expect(await problemOf(createDavClient({ ...calm, place, fetch, ...options }).ask({ method: 'GET' }))).toEqual({
      name,
    });
  });
});

describe('createDavClient with a server', () => {
  let dav: FakeDav;
  beforeEach(async () => {
    dav = await startFakeDav();
    dav.files.set('/dav/a', Buffer.from('x'.repeat(100_000)));
  });
  afterEach(() => dav.stop());

  const impatient = { answerMs: 150, quietMs: 150 };
  const client = (patience = { answerMs: 20_000, quietMs: 20_000 }) =>
    createDavClient({ ...calm, place: { ...place, url: `${dav.origin}/dav/` }, fetch, patience });

  it.each([
    ['never answers', 'silence', 'too-slow'],
    ['stops in the middle', 'half-then-silence', 'too-slow'],
    ['breaks off in the middle', 'half-then-hang-up', 'cut-off'],
    ['hangs up at once', 'hang-up', 'unreachable'],
  ] as const)('says what is wrong with a server that %s', async (_name, misdeed, name) => {
    dav.habits = { misdeed: () => misdeed };

    const asking = client(name === 'too-slow' ? impatient : undefined);

    expect(await problemOf(asking.ask({ method: 'GET', fileName: 'a', mostBytes: 200_000 }))).toEqual({ name });
  });

  it('says that an answer was cut where the browser does not', async () => {
    const short = async () => new Response('abc', { headers: { 'content-length': '5' } });
    const asking = createDavClient({ ...calm, place, fetch: short }).ask({ method: 'GET' });

    expect(await problemOf(asking)).toEqual({ name: 'cut-off' });
  });

  it('takes a packed answer as it is unpacked', async () => {
    const headers = { 'content-length': '50', 'content-encoding': 'gzip' };
    const packed = async () => new Response('abc', { headers });

    const { body } = await createDavClient({ ...calm, place, fetch: packed }).ask({ method: 'GET' });

    expect(body).toHaveLength(3);
  });

  it('reads no more than it wants', async () => {
    const { body } = await client().ask({ method: 'GET', fileName: 'a', mostBytes: 99_999 });

    expect(body).toBeUndefined();
  });
});
