import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readFiles, readFolder } from '@/tools/pack/read-files';
import { sourcePlaces } from '@/tools/pack/sources';
import { type PackedFile, zipFiles } from '@/tools/pack/zip-files';

const runs = process.env.REPLYDOCK_SOAK === undefined ? 60 : 1_000;
const project = fileURLToPath(new URL('../../..', import.meta.url));

const names = fc.stringMatching(/^[a-zA-Zäß0-9_.-]{1,12}$/).filter((name) => name !== '.' && name !== '..');
const paths = fc.array(names, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));
const anyFiles = fc.uniqueArray(fc.record({ path: paths, bytes: fc.uint8Array({ maxLength: 400 }) }), {
  selector: ({ path }) => path,
  maxLength: 12,
});

async function unzip(zip: Uint8Array): Promise<PackedFile[]> {
  const entries = await new ZipReader(new Uint8ArrayReader(zip), { useWebWorkers: false }).getEntries();
  return Promise.all(
    entries.map(async (entry) => {
      if (entry.directory) throw new Error('There are only files');
      return { path: entry.filename, bytes: await entry.getData(new Uint8ArrayWriter()) };
    }),
  );
}

const byPath = (files: readonly PackedFile[]) => files.toSorted((one, other) => (one.path < other.path ? -1 : 1));

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

describe('zipFiles', () => {
  it('always gives the same bytes, whatever the order, the clock and the time zone', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyFiles,
        fc.infiniteStream(fc.nat()),
        fc.date({ min: new Date(0), max: new Date('2099-12-31'), noInvalidDate: true }),
        fc.constantFrom('UTC', 'Asia/Kathmandu', 'America/St_Johns', 'Pacific/Kiritimati'),
        async (files, places, clock, zone) => {
          const expected = await zipFiles(files);
          const shuffled = files
            .map((file) => ({ file, place: places.next().value ?? 0 }))
            .toSorted((one, other) => one.place - other.place)
            .map(({ file }) => file);
          vi.useFakeTimers({ now: clock, toFake: ['Date'] });
          vi.stubEnv('TZ', zone);
          const again = await zipFiles(shuffled);
          vi.unstubAllEnvs();
          vi.useRealTimers();
          expect(Buffer.compare(again, expected)).toBe(0);
        },
      ),
      { numRuns: runs },
    );
  });

  it('never changes, loses or adds a file, and sorts them by code units', async () => {
    await fc.assert(
      fc.asyncProperty(anyFiles, async (files) => {
        expect(await unzip(await zipFiles(files))).toEqual(byPath(files));
      }),
      { numRuns: runs },
    );
  });

  it.each(['', '/etc/passwd', '../up', 'a/../b', 'a//b', './a', 'a/', 'a\\b', 'C:/a', 'a\0b'])(
    'refuses the path %j',
    async (path) => {
      await expect(zipFiles([{ path, bytes: new Uint8Array() }])).rejects.toThrow('No path inside a zip');
    },
  );

  it('refuses a path that is there twice', async () => {
    const file = { path: 'a', bytes: new Uint8Array() };
    await expect(zipFiles([file, file])).rejects.toThrow('Twice: a');
  });

  it('is understood by another program', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'replydock-zip-'));
    try {
      writeFileSync(join(folder, 'a.zip'), await zipFiles([{ path: 'ä/b.txt', bytes: Buffer.from('x'.repeat(500)) }]));
      const read = `import zipfile,sys; z=zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; print([(i.filename,i.date_time,oct(i.external_attr>>16)) for i in z.infolist()])`;
      const { stdout, error } = spawnSync('python3', ['-X', 'utf8', '-c', read, join(folder, 'a.zip')], {
        encoding: 'utf8',
      });
      if (error) return expect(error).toHaveProperty('code', 'ENOENT');
      expect(stdout.trim()).toBe("[('ä/b.txt', (1980, 1, 1, 0, 0, 0), '0o100644')]");
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('readFolder', () => {
  const made: string[] = [];
  afterEach(() => {
    for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
  });

  function makeFolder(files: Readonly<Record<string, string>>, { mode = 0o644, at = 0 } = {}): string {
    const folder = mkdtempSync(join(tmpdir(), 'replydock-pack-'));
    made.push(folder);
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text, { mode });
      utimesSync(join(folder, name), at, at);
    }
    return folder;
  }

  it('gives the same zip in another folder, with other modes and times, written in another order', async () => {
    const files = { 'manifest.json': '{}', 'chunks/b.js': 'b', 'chunks/a.js': 'a' };
    const one = makeFolder(files);
    const other = makeFolder(Object.fromEntries(Object.entries(files).reverse()), { mode: 0o700, at: 1_900_000_000 });
    expect(Buffer.compare(await zipFiles(readFolder(one)), await zipFiles(readFolder(other)))).toBe(0);
  });

  it('leaves out what systems and editors leave behind', () => {
    const folder = makeFolder({ 'a.js': '', '.DS_Store': '', 'lib/Thumbs.db': '', 'lib/b.ts~': '', 'npm.log': '' });
    expect(readFolder(folder).map(({ path }) => path)).toEqual(['a.js']);
  });

  it('says what is missing', () => {
    expect(() => readFiles(makeFolder({ a: '' }), ['a', 'b'])).toThrow('ENOENT');
  });
});

describe('the sources zip', () => {
  it('holds all that a build is made of, and nothing that was made', () => {
    const held = readFiles(project, sourcePlaces).map(({ path }) => path);
    for (const path of [
      'package-lock.json',
      'wxt.config.ts',
      'entrypoints/background.ts',
      'tools/pack.ts',
      'README.md',
    ]) {
      expect(held).toContain(path);
    }
    expect(held.filter((path) => /node_modules|\.output|\.wxt|\.cache|\.git\b/.test(path))).toEqual([]);
  });
});
