import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SyncProblemName } from '@/lib/domain/sync/sync-problem';
import { probeWebDav } from '@/lib/sync/carriers/web-dav-probe';
import { type DavRequest, type FakeDav, type Misdeed, startFakeDav } from '../../../support/dav-server';

let dav: FakeDav;
beforeEach(async () => {
  dav = await startFakeDav();
});
afterEach(() => dav.stop());

function probe() {
  return probeWebDav({
    place: { url: `${dav.origin}/dav/Replydock/`, user: 'mara', password: 'tea' },
    fetch,
    now: () => 0,
    pause: async () => {},
    random: () => 0.5,
  });
}

const listings = () => dav.requests.filter(({ method }) => method === 'PROPFIND').length;

describe('probeWebDav', () => {
  it('makes the folder, tries it and leaves nothing else behind', async () => {
    expect(await probe()).toEqual({ honoursConditions: true });
    expect([...dav.folders]).toEqual(['/', '/dav/', '/dav/Replydock/']);
    expect([...dav.files]).toEqual([]);
  });

  it('tells that preconditions are not honoured, and can use the folder all the same', async () => {
    dav.habits = { ignoresConditions: true };

    expect(await probe()).toEqual({ honoursConditions: false });
  });

  it('waits for a server that lists with some delay', async () => {
    dav.folders.add('/dav/Replydock/');
    dav.habits = {
      misdeed: ({ method }) => (method === 'PROPFIND' && listings() === 2 ? { status: 207, body: stale } : undefined),
    };

    expect(await probe()).toEqual({ honoursConditions: true });
  });

  it.each<[string, (request: DavRequest) => Misdeed | undefined, SyncProblemName]>([
    ['nobody may write', ({ method }) => (method === 'PUT' ? { status: 403 } : undefined), 'forbidden'],
    ['what is written does not stay', ({ method }) => (method === 'PUT' ? { status: 201 } : undefined), 'not-web-dav'],
    ['nobody may read', ({ method }) => (method === 'GET' ? { status: 403 } : undefined), 'forbidden'],
    [
      'something else is read',
      ({ method }) => (method === 'GET' ? { status: 200, body: 'x' } : undefined),
      'not-web-dav',
    ],
    ['nobody may remove', ({ method }) => (method === 'DELETE' ? { status: 403 } : undefined), 'forbidden'],
    ['what is removed stays', ({ method }) => (method === 'DELETE' ? { status: 204 } : undefined), 'forbidden'],
    ['the password is wrong', () => ({ status: 401 }), 'sign-in-refused'],
    ['there is no WebDAV', () => ({ status: 200, body: '<html></html>' }), 'not-web-dav'],
    ['there is nothing at all', () => ({ status: 404 }), 'folder-missing'],
    ['the disk is full', ({ method }) => (method === 'PUT' ? { status: 507 } : undefined), 'full'],
  ])('says what is wrong where %s', async (_name, misdeed, name) => {
    dav.habits = { misdeed };

    expect((await probe()).problem?.name).toBe(name);
  });

  it('takes its trial away even where something failed', async () => {
    dav.habits = { misdeed: ({ method }) => (method === 'GET' ? { status: 500 } : undefined) };

    expect((await probe()).problem?.name).toBe('server-failed');
    expect([...dav.files]).toEqual([]);
  });
});

const stale =
  '<multistatus xmlns="DAV:"><response><href>/dav/Replydock/</href><propstat><prop><resourcetype><collection/>' +
  '</resourcetype></prop><status>HTTP/1.1 200 OK</status></propstat></response></multistatus>';
