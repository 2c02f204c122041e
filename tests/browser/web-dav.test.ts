/** The WebDAV folder on servers as sellers have them; what differs between the servers is theirs, not ours. */
import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { syncProblemOf } from '@/lib/domain/sync/sync-problem';
import { createWebDavStore } from '@/lib/sync/carriers/web-dav';
import { probeWebDav } from '@/lib/sync/carriers/web-dav-probe';
import { bytesOf } from '../support/bytes';
import { type FakeDav, startFakeDav } from '../support/dav-server';
import { benchFor, browserUnderTest } from './harness/bench';
import { makeDavExtension } from './support/dav-extension';
import { type DavServer, davServerKinds, startDavServer } from './support/dav-servers';

describe.each(davServerKinds)('a WebDAV folder of %s', (kind) => {
  let server: DavServer;
  beforeAll(async () => {
    server = await startDavServer(kind);
  });
  afterAll(() => server.stop());

  const optionsAt = (url: string, password = server.password) => ({
    place: { url, user: server.user, password },
    fetch,
    now: () => 0,
    pause: (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
  });
  const storeIn = (name: string) => createWebDavStore(optionsAt(`${server.url}${encodeURI(name)}/`));

  it('is made, tried and left clean, and whether it honours preconditions is told', async () => {
    const probe = await probeWebDav(optionsAt(`${server.url}Büro & Lager/trial/`));

    expect(probe).toEqual({ honoursConditions: kind !== 'careless' });
    expect(readdirSync(`${server.folder}/Büro & Lager/trial`)).toEqual([]);
  });

  it('keeps what is written twice in the same second, and lists it as it is', async () => {
    const store = storeIn('twice');

    await store.write('a-1', bytesOf('first'));
    await store.write('a-1', bytesOf('first'));
    await store.write('a-2', bytesOf('second one'));

    expect((await store.list()).toSorted((one, other) => one.name.localeCompare(other.name))).toEqual([
      { name: 'a-1', length: 5 },
      { name: 'a-2', length: 10 },
    ]);
    expect(await store.read('a-1')).toEqual(bytesOf('first'));
    expect(await store.read('a-3')).toBeUndefined();
  });

  it('carries a large blob whole', async () => {
    const blob = Uint8Array.from({ length: 3_000_000 }, (_, at) => (at * 31) % 251);

    await storeIn('large').write('large', blob);

    const read = await storeIn('large').read('large');
    expect(read && Buffer.compare(read, blob)).toBe(0);
  });

  it('takes what many write at once', async () => {
    const store = storeIn('many');
    const names = Array.from({ length: 12 }, (_, at) => `device-${at}`);
    await store.write('first', bytesOf(''));

    await Promise.all(names.map((name) => storeIn('many').write(name, bytesOf(name))));

    const listed = (await store.list()).map(({ name }) => name);
    expect(listed.toSorted()).toEqual([...names, 'first'].toSorted());
    await store.remove(listed);
    expect(await store.list()).toEqual([]);
    await store.removeEmptyFolder();
  });

  it('gives no half of a blob, and takes it again', async () => {
    const store = storeIn('half');
    await store.write('cut', bytesOf('a blob that is cut'));
    truncateSync(`${server.folder}/half/cut.rdsync`, 20);

    expect(await store.read('cut')).toBeUndefined();
    await store.write('cut', bytesOf('a blob that is cut'));
    expect(await store.read('cut')).toEqual(bytesOf('a blob that is cut'));
  });

  it('leaves files of others alone', async () => {
    const store = storeIn('Replydock too');
    await store.write('one', bytesOf('first'));
    const theirs = `${server.folder}/Replydock too/photo.jpg`;
    writeFileSync(theirs, 'not ours');

    await store.remove((await store.list()).map(({ name }) => name));
    await store.removeEmptyFolder();

    expect(readFileSync(theirs, 'utf8')).toBe('not ours');
  });

  it('is taken away where it bears our name and nothing is left in it', async () => {
    const store = storeIn('Replydock');
    await store.write('one', bytesOf('first'));
    await store.remove(['one']);

    await store.removeEmptyFolder();

    expect(readdirSync(server.folder)).not.toContain('Replydock');
  });

  it('says that the password is wrong', async () => {
    const store = createWebDavStore(optionsAt(server.url, 'guessed'));

    expect(syncProblemOf(await store.list().catch((error: unknown) => error))).toEqual({
      name: 'sign-in-refused',
      status: 401,
    });
  });
});

describe('a WebDAV server that has been switched off', () => {
  it('is told from an empty folder', async () => {
    const server = await startDavServer('lighttpd');
    const { url, user, password } = server;
    await server.stop();
    const store = createWebDavStore({
      place: { url, user, password },
      fetch,
      now: () => 0,
      pause: async () => {},
      isOnline: () => true,
    });

    expect(syncProblemOf(await store.list().catch((error: unknown) => error))).toEqual({ name: 'unreachable' });
  });
});

describe('a WebDAV folder that a browser asks', () => {
  const bench = benchFor({ extensionFolder: makeDavExtension(browserUnderTest()) });
  let dav: FakeDav;
  let elsewhere: FakeDav;
  beforeEach(async () => {
    [dav, elsewhere] = await Promise.all([startFakeDav(), startFakeDav()]);
  });
  afterEach(async () => {
    await Promise.all([dav.stop(), elsewhere.stop()]);
  });

  async function outcome(answerMs = 20_000) {
    const page = await bench.browser.openExtensionPage('dav.html');
    const place = { url: `${dav.origin}/dav/Replydock/`, user: 'jörg', password: 'grün' };
    const found = await page.evaluate((trial) => window.tryDav?.(trial), { place, answerMs });
    await page.close();
    return found;
  }

  const whole = { listed: ['one'], read: 'first' };

  it('is made, written, listed and read', async () => {
    expect(await outcome()).toEqual(whole);
  });

  it('never sees the cookie of a seller who is signed in there', async () => {
    dav.habits = {
      misdeed: ({ path }) =>
        path === '/login'
          ? { status: 200, headers: { 'set-cookie': 'session=1; Path=/', 'content-type': 'text/html' } }
          : undefined,
    };
    await bench.open(`${dav.origin}/login`);
    await bench.open(`${dav.origin}/login`);
    expect(dav.requests.filter(({ path }) => path === '/login').at(-1)?.headers.cookie).toBe('session=1');
    dav.requests.splice(0);

    expect(await outcome()).toEqual(whole);
    expect(dav.requests.filter(({ headers }) => headers.cookie !== undefined)).toEqual([]);
    expect(new Set(dav.requests.map(({ headers }) => headers.authorization)).size).toBe(1);
  });

  it('is followed on the same host', async () => {
    dav.folders.add('/new/');
    dav.habits = {
      misdeed: ({ path }) =>
        path.startsWith('/dav/') ? { status: 301, headers: { location: `/new/${path.slice(5)}` } } : undefined,
    };

    expect(await outcome()).toEqual(whole);
    expect([...dav.files.keys()]).toEqual(['/new/Replydock/one.rdsync']);
  });

  it('is not followed to another server, which never sees the password', async () => {
    dav.habits = { misdeed: ({ path }) => ({ status: 307, headers: { location: `${elsewhere.origin}${path}` } }) };

    expect(await outcome()).toEqual({ problem: { name: 'moved' } });
    expect(elsewhere.requests.filter(({ headers }) => headers.authorization !== undefined)).toEqual([]);
  });

  it('asks nobody for a password where it is refused', async () => {
    dav.habits = { misdeed: () => ({ status: 401, headers: { 'www-authenticate': 'Basic realm="dav"' } }) };

    expect(await outcome()).toEqual({ problem: { name: 'sign-in-refused', status: 401 } });
  });

  it('is told from one that answers half, never, or not at all', async () => {
    dav.habits = { misdeed: ({ method }) => (method === 'PROPFIND' ? 'half-then-hang-up' : undefined) };
    expect((await outcome())?.problem?.name).toBe('cut-off');

    dav.habits = { misdeed: () => 'silence' };
    expect(await outcome(500)).toEqual({ problem: { name: 'too-slow' } });

    await dav.stop();
    expect((await outcome())?.problem?.name).toMatch(/^(?:unreachable|offline)$/);
  });
});
