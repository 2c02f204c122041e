import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { syncProblemOf } from '@/lib/domain/sync/sync-problem';
import { createDavClient } from '@/lib/sync/carriers/dav-client';
import { makeDavFolder } from '@/lib/sync/carriers/dav-folder';

/** A server on which these folders are, and which makes none for which the one above is missing. */
function serverWith(...present: readonly string[]) {
  const folders = new Set(present);
  const asked: string[] = [];
  return {
    folders,
    asked,
    fetch: async (address: string) => {
      asked.push(address);
      const { pathname } = new URL(address);
      if (folders.has(pathname)) return new Response(null, { status: 405 });
      if (!folders.has(pathname.replace(/[^/]+\/$/, ''))) return new Response(null, { status: 409 });
      folders.add(pathname);
      return new Response(null, { status: 201 });
    },
  };
}

const make = (url: string, fetch: (address: string) => Promise<Response>) => {
  const place = { url, user: 'mara', password: 'tea' };
  return makeDavFolder(createDavClient({ place, fetch, now: () => 0, pause: async () => {} }), () => 0);
};

describe('makeDavFolder', () => {
  it('makes what is missing from the top down', async () => {
    const { folders, fetch } = serverWith('/', '/dav/');

    await make('https://a.example.com/dav/b/c/', fetch);

    expect([...folders]).toEqual(['/', '/dav/', '/dav/b/', '/dav/b/c/']);
  });

  it('is content with what is there', async () => {
    const { asked, fetch } = serverWith('/', '/dav/');

    await make('https://a.example.com/dav/', fetch);

    expect(asked).toEqual(['https://a.example.com/dav/']);
  });

  it('says that the folder is missing where not even the topmost can be made', async () => {
    const { fetch } = serverWith();

    expect(await make('https://a.example.com/b/c/', fetch).catch(syncProblemOf)).toEqual({
      name: 'folder-missing',
      status: 409,
    });
  });

  it('never asks beyond what the address names, nor another host', async () => {
    const parts = fc.array(fc.constantFrom('', 'dav', 'b.example.com', 'ü', '%2F', 'c'), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(parts, fc.boolean(), async (path, hasTop) => {
        const { asked, fetch } = serverWith(...(hasTop ? ['/'] : []));
        const url = `https://a.example.com/${path.join('/')}`;

        await make(url, fetch).catch(() => {});

        const named = new URL(`${url}/`).href.replaceAll(/(?<!:)\/{2,}/g, '/');
        for (const address of asked) expect(named.startsWith(address)).toBe(true);
      }),
    );
  });
});
