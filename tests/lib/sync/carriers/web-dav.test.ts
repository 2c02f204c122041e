import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type SyncProblem, type SyncProblemName, syncProblemOf } from '@/lib/domain/sync/sync-problem';
import { createWebDavStore } from '@/lib/sync/carriers/web-dav';
import { bytesOf } from '../../../support/bytes';
import { type DavHabits, type FakeDav, type Misdeed, startFakeDav } from '../../../support/dav-server';

const now = 1_000_000_000_000;

let dav: FakeDav;
beforeEach(async () => {
  dav = await startFakeDav();
  dav.folders.add('/dav/Replydock/');
});
afterEach(() => dav.stop());

/** Impatient only where a server is to be silent: a busy machine is slow too. */
const impatient = { answerMs: 150, quietMs: 150 };

function storeAt(folder = '/dav/Replydock/', patience = { answerMs: 20_000, quietMs: 20_000 }) {
  return createWebDavStore({
    place: { url: `${dav.origin}${encodeURI(folder)}`, user: 'mara', password: 'tea' },
    fetch,
    now: () => now,
    pause: async () => {},
    patience,
  });
}

async function problemOf(asking: Promise<unknown>): Promise<SyncProblem | undefined> {
  return asking.then(() => undefined, syncProblemOf);
}

const asked = () => dav.requests.map(({ method, path }) => `${method} ${path}`);

describe('createWebDavStore', () => {
  it.each<[string, DavHabits]>([
    ['keeps to the book', {}],
    ['ignores preconditions', { ignoresConditions: true }],
    ['has weak ETags right after a write', { hasWeakTags: true }],
    ['tells whole addresses', { hrefStart: 'http://inside.example:8080' }],
    ['is renamed by a proxy', { hrefStart: '/behind/the/proxy' }],
    ['has a default namespace', { prefix: '' }],
    ['has a prefix of its own', { prefix: 'lp1' }],
  ])('writes, lists, reads and removes on a server that %s', async (_name, habits) => {
    dav.habits = habits;
    const store = storeAt();

    await store.write('one', bytesOf('first'));
    await store.write('two', bytesOf(''));
    await store.write('one', bytesOf('first'));

    expect(await store.list()).toEqual([
      { name: 'one', length: 5 },
      { name: 'two', length: 0 },
    ]);
    expect(await store.read('one')).toEqual(bytesOf('first'));
    expect(await store.read('two')).toEqual(bytesOf(''));
    await store.remove(['one', 'three']);
    expect((await store.list()).map(({ name }) => name)).toEqual(['two']);
    expect(await store.read('one')).toBeUndefined();
  });

  it('lists without lengths where the server tells none', async () => {
    dav.habits = { tellsNoLength: true };
    await storeAt().write('one', bytesOf('first'));

    expect(await storeAt().list()).toEqual([{ name: 'one', length: undefined }]);
  });

  it('lists nothing that is not ours', async () => {
    dav.folders.add('/dav/Replydock/sub.rdsync/');
    for (const name of ['photo.jpg', 'One.rdsync', 'one.rdsync.part', '.one.rdsync', 'trial-1.rdtrial']) {
      dav.files.set(`/dav/Replydock/${name}`, Buffer.from('x'));
    }

    expect(await storeAt().list()).toEqual([]);
  });

  it('finds nothing in a folder that is not there, and makes it and those above it to write', async () => {
    const store = storeAt('/dav/grün & blau/a b/Replydock/');

    expect(await store.list()).toEqual([]);
    await store.write('one', bytesOf('first'));

    expect(await store.read('one')).toEqual(bytesOf('first'));
    expect([...dav.folders]).toContain('/dav/grün & blau/a b/Replydock/');
  });

  it('makes the folder too where its lack is told as nginx does', async () => {
    dav.habits = {
      misdeed: ({ method }) => (method === 'PUT' && !dav.folders.has('/dav/new/') ? { status: 500 } : undefined),
    };

    await storeAt('/dav/new/').write('one', bytesOf('first'));

    expect(await storeAt('/dav/new/').list()).toEqual([{ name: 'one', length: 5 }]);
  });

  it('says that the folder is missing where it cannot be made', async () => {
    dav.habits = { misdeed: ({ method }) => (method === 'MKCOL' ? { status: 409 } : undefined) };

    expect(await problemOf(storeAt('/elsewhere/Replydock/').write('one', bytesOf('x')))).toMatchObject({
      name: 'folder-missing',
    });
  });

  it('sends its own sign-in and no cookie with everything', async () => {
    await storeAt('/dav/new/').write('one', bytesOf('first'));
    await storeAt('/dav/new/').list();

    expect(new Set(dav.requests.map(({ headers }) => headers.authorization))).toEqual(new Set(['Basic bWFyYTp0ZWE=']));
    expect(dav.requests.filter(({ headers }) => headers.cookie !== undefined)).toEqual([]);
  });

  it('leaves another blob of the same name alone where the server lets it', async () => {
    await storeAt().write('one', bytesOf('first'));

    expect(await problemOf(storeAt().write('one', bytesOf('other')))).toEqual({ name: 'failed', status: 412 });
    expect(await storeAt().read('one')).toEqual(bytesOf('first'));
  });

  it('neither reads half a blob nor keeps it when it is written again', async () => {
    await storeAt().write('one', bytesOf('first'));
    const [file = Buffer.alloc(0)] = dav.files.values();
    dav.files.set('/dav/Replydock/one.rdsync', file.subarray(0, -2));

    expect(await storeAt().read('one')).toBeUndefined();
    await storeAt().write('one', bytesOf('first'));
    expect(await storeAt().read('one')).toEqual(bytesOf('first'));
  });

  it('takes no sign-in page for a blob', async () => {
    const page: Misdeed = { status: 200, headers: { 'content-type': 'text/html' }, body: '<h1>Sign in</h1>' };
    dav.habits = { misdeed: () => page };

    expect(await problemOf(storeAt().read('one'))).toEqual({ name: 'not-web-dav', status: 200 });
    expect(await problemOf(storeAt().list())).toEqual({ name: 'not-web-dav', status: 200 });
  });

  it.each<[number, SyncProblemName]>([
    [401, 'sign-in-refused'],
    [403, 'forbidden'],
    [423, 'locked'],
    [429, 'too-often'],
    [500, 'server-failed'],
    [503, 'server-failed'],
  ])('says what %i means wherever it comes, and until when to wait', async (status, name) => {
    dav.habits = { misdeed: () => ({ status, headers: { 'retry-after': '60' } }) };
    const expected = { name, status, retryAt: now + 60_000 };

    expect(await problemOf(storeAt().list())).toEqual(expected);
    expect(await problemOf(storeAt().read('one'))).toEqual(expected);
    expect(await problemOf(storeAt().write('one', bytesOf('x')))).toEqual(expected);
    expect(await problemOf(storeAt().remove(['one']))).toEqual(expected);
  });

  it.each([507, 413])('says that the server is full (%i)', async (status) => {
    dav.habits = { misdeed: ({ method }) => (method === 'PUT' ? { status } : undefined) };

    expect(await problemOf(storeAt().write('one', bytesOf('x')))).toEqual({ name: 'full', status });
    expect(await storeAt().list()).toEqual([]);
  });

  it.each<[string, Misdeed, SyncProblemName]>([
    ['no XML', { status: 207, body: 'Welcome' }, 'not-web-dav'],
    ['a listing of nothing', { status: 207, body: '<multistatus xmlns="DAV:"/>' }, 'not-web-dav'],
    ['that it does not know how', { status: 405 }, 'not-web-dav'],
    ['half a listing', 'half-then-hang-up', 'cut-off'],
    ['half a listing and waits', 'half-then-silence', 'too-slow'],
    ['nothing', 'silence', 'too-slow'],
    ['more than anybody can read', { status: 207, body: ' '.repeat(16_000_001) }, 'unreadable'],
    ['with a redirect to another host', { status: 302, headers: { location: 'http://127.0.0.2:9/dav/' } }, 'moved'],
  ])('never takes it for an empty folder when the server answers %s', async (_name, misdeed, name) => {
    dav.habits = { misdeed: () => misdeed };

    const patience = name === 'too-slow' ? impatient : undefined;
    expect((await problemOf(storeAt(undefined, patience).list()))?.name).toBe(name);
  });

  it('follows a folder that has moved on the same host', async () => {
    dav.folders.add('/new/').add('/new/Replydock/');
    dav.habits = {
      misdeed: ({ path }) =>
        path.startsWith('/dav/') ? { status: 308, headers: { location: `/new${path.slice(4)}` } } : undefined,
    };
    const store = storeAt();

    await store.write('one', bytesOf('first'));

    expect(await store.list()).toEqual([{ name: 'one', length: 5 }]);
    expect([...dav.files.keys()]).toEqual(['/new/Replydock/one.rdsync']);
  });

  it('removes many, and says so when one could not be', async () => {
    const names = Array.from({ length: 11 }, (_, at) => `blob-${at}`);
    for (const name of names) await storeAt().write(name, bytesOf(name));
    dav.habits = { misdeed: ({ path }) => (path.endsWith('blob-6.rdsync') ? { status: 423 } : undefined) };

    expect(await problemOf(storeAt().remove(names))).toEqual({ name: 'locked', status: 423 });
    dav.habits = {};
    await storeAt().remove(names);
    expect(await storeAt().list()).toEqual([]);
  });

  it('always reads what it wrote, or nothing, and never something else, whatever the line does', async () => {
    const misdeeds = fc.constantFrom<Misdeed | undefined>(
      undefined,
      undefined,
      undefined,
      'hang-up',
      'half-then-hang-up',
      { status: 500 },
      { status: 412 },
      { status: 404 },
      { status: 200, body: 'rdsync1\n' },
    );
    const name = fc.constantFrom('a', 'b', 'c');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record({ name, misdeeds: fc.array(misdeeds) }), { maxLength: 8 }), async (steps) => {
        dav.files.clear();
        dav.folders.add('/dav/Replydock/');
        for (const step of steps) {
          const coming = [...step.misdeeds];
          dav.habits = { misdeed: () => coming.shift() };
          const problem = await problemOf(storeAt().write(step.name, bytesOf(`what ${step.name} says`)));
          const read = await storeAt()
            .read(step.name)
            .catch(() => undefined);
          if (read !== undefined) expect(read).toEqual(bytesOf(`what ${step.name} says`));
          dav.habits = {};
          const isWritten = problem === undefined && step.misdeeds.every((misdeed) => typeof misdeed !== 'object');
          if (isWritten) expect(await storeAt().read(step.name)).toEqual(bytesOf(`what ${step.name} says`));
        }
      }),
      { numRuns: process.env.REPLYDOCK_SOAK === undefined ? 25 : 500 },
    );
  });
});

describe('removeEmptyFolder', () => {
  it('takes our folder away when nothing is left in it', async () => {
    await storeAt().removeEmptyFolder();

    expect([...dav.folders]).toEqual(['/', '/dav/']);
  });

  it.each([
    ['a file of somebody else', () => dav.files.set('/dav/Replydock/photo.jpg', Buffer.from('x'))],
    ['a folder of somebody else', () => dav.folders.add('/dav/Replydock/photos/')],
  ])('leaves it where %s is left', async (_name, leave) => {
    leave();

    await storeAt().removeEmptyFolder();

    expect(asked()).toEqual(['PROPFIND /dav/Replydock/']);
  });

  it('leaves a folder that does not bear our name', async () => {
    await storeAt('/dav/').removeEmptyFolder();

    expect(asked()).toEqual([]);
  });
});
