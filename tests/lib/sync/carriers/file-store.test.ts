import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SyncPart, syncParts } from '@/lib/domain/sync/sync-parts';
import { SyncError, type SyncProblemName } from '@/lib/domain/sync/sync-problem';
import { type Bytes, joinBytes } from '@/lib/sealing/bytes';
import { sealing } from '@/lib/sealing/seal';
import { isSyncFile, mostFileBytes, readSyncFile, writeSyncFile } from '@/lib/sync/carriers/file-store';
import { deflate } from '@/lib/sync/exchange/deflate';
import { allOf, bytesOf, inPieces } from '../../../support/bytes';

const runs = process.env.REPLYDOCK_SOAK === undefined ? 60 : 5_000;
const patienceMs = process.env.REPLYDOCK_SOAK === undefined ? 30_000 : 3_600_000;
const rounds = 1000;
const passphrase = 'four small paper boats';
const device = { id: 'desk0001', name: 'Firefox on the packing desk' };

function written(documents: ReadonlyMap<SyncPart, Bytes>): Promise<Bytes> {
  return writeSyncFile({ documents, device, passphrase, now: 1_790_000_000_000 }, { rounds });
}

function aFile(): Promise<Bytes> {
  return written(new Map([['settings', bytesOf('settings of the shop')]]));
}

/** A file that is ours to the last byte, with this in it. */
async function fileWith(inner: Bytes): Promise<Bytes> {
  const sealed = await allOf(inPieces(inner, 1000).pipeThrough(await sealing(passphrase, { rounds })));
  return joinBytes([bytesOf('RDTRAVL\u0001'), sealed]);
}

async function problemOf(deed: Promise<unknown>): Promise<SyncProblemName | undefined> {
  try {
    await deed;
    return undefined;
  } catch (error) {
    if (error instanceof SyncError) return error.problem.name;
    throw error;
  }
}

describe('writeSyncFile', () => {
  it(
    'always gives back every document, whose they are and when they were written',
    async () => {
      const documents = fc.dictionary(fc.constantFrom(...syncParts), fc.uint8Array({ maxLength: 300 }));
      await fc.assert(
        fc.asyncProperty(documents, fc.nat(), fc.string({ maxLength: 60 }), async (some, now, name) => {
          const wanted = new Map(
            syncParts.flatMap((part) => (some[part] ? [[part, Uint8Array.from(some[part])] as const] : [])),
          );
          const whose = { id: 'desk0001', name };
          const bytes = await writeSyncFile({ documents: wanted, device: whose, passphrase, now }, { rounds });
          const file = await readSyncFile(bytes, passphrase);
          expect(file.updates).toEqual(new Map([...wanted].map(([part, update]) => [part, [update]])));
          expect(file).toMatchObject({ device: whose, writtenAt: now, hasMore: false });
        }),
        { numRuns: runs },
      );
    },
    patienceMs,
  );

  it('shows nothing of what is in it', async () => {
    const text = Buffer.from(await aFile()).toString('latin1');
    expect(text).not.toContain('settings');
    expect(text).not.toContain('Firefox');
  });

  it('writes no file without a passphrase', async () => {
    const wanted = { documents: new Map(), device, passphrase: '', now: 0 };
    expect(await problemOf(writeSyncFile(wanted))).toBe('no-passphrase');
  });

  it('writes no file that could not be read again', async () => {
    const documents = new Map([['settings', new Uint8Array(64 * 1024 * 1024)] as const]);
    expect(await problemOf(written(documents))).toBe('too-big');
  });

  it('is known by its beginning', async () => {
    expect(isSyncFile(await aFile())).toBe(true);
    expect(isSyncFile(bytesOf('RDSEALED'))).toBe(false);
  });

  it('takes the passphrase in any form of Unicode', async () => {
    const documents = new Map([['settings', bytesOf('x')] as const]);
    const bytes = await writeSyncFile({ documents, device, passphrase: 'Käse', now: 0 }, { rounds });
    expect((await readSyncFile(bytes, 'Ka\u0308se')).writtenAt).toBe(0);
  });
});

describe('readSyncFile', () => {
  it.each<[string, Bytes]>([
    ['an empty file', bytesOf('')],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
    ['a table', bytesOf('order-id\tsku\n000-0000001-0000001\tA1')],
    ['a sealed backup', bytesOf(`RDSEALED\u0001${'x'.repeat(200)}`)],
  ])('knows %s as none of ours', async (_what, bytes) => {
    expect(await problemOf(readSyncFile(bytes, passphrase))).toBe('unreadable');
  });

  it('tells a wrong passphrase from a damaged file', async () => {
    expect(await problemOf(readSyncFile(await aFile(), 'four small paper boots'))).toBe('wrong-passphrase');
  });

  it('asks for a passphrase where none is given', async () => {
    expect(await problemOf(readSyncFile(await aFile(), ''))).toBe('no-passphrase');
  });

  it('tells of a later release', async () => {
    const bytes = await aFile();
    bytes[7] = 2;
    expect(await problemOf(readSyncFile(bytes, passphrase))).toBe('newer-version');
  });

  it('tells of a later release inside', async () => {
    const inner = await deflate(Uint8Array.of(2, 0, 0, 0, 0));
    expect(await problemOf(readSyncFile(await fileWith(inner), passphrase))).toBe('newer-version');
  });

  it.each<[string, () => Promise<Bytes>]>([
    ['what is not deflated', async () => bytesOf('plain text')],
    ['what is no parcel', () => deflate(bytesOf('\u0001plain text'))],
    ['nothing', () => deflate(bytesOf(''))],
  ])('makes nothing of a sealed file that holds %s', async (_what, inner) => {
    expect(await problemOf(readSyncFile(await fileWith(await inner()), passphrase))).toBe('unreadable');
  });

  it('unpacks no file of a few bytes to any number of them', async () => {
    const inner = Uint8Array.from(deflateRawSync(new Uint8Array(65 * 1024 * 1024), { level: 1 }));
    expect(await problemOf(readSyncFile(await fileWith(inner), passphrase))).toBe('unreadable');
  });

  it('opens no file larger than any of ours', async () => {
    const bytes = new Uint8Array(mostFileBytes + 1);
    bytes.set(await aFile());
    expect(await problemOf(readSyncFile(bytes, passphrase))).toBe('too-big');
  });

  it('leaves out what only a later release knows, and says so', async () => {
    const head = bytesOf(
      JSON.stringify({
        device,
        at: 5,
        parts: [
          ['moods', 3],
          ['rules', 2],
        ],
      }),
    );
    const frame = Uint8Array.of(1, 0, 0, 0, head.byteLength);
    const inner = await deflate(joinBytes([frame, head, bytesOf('abcde')]));
    const file = await readSyncFile(await fileWith(inner), passphrase);
    expect(file.updates).toEqual(new Map([['rules', [bytesOf('de')]]]));
    expect(file.hasMore).toBe(true);
  });

  it('never takes a file whose end is missing', async () => {
    const whole = await aFile();
    const lengths = Array.from({ length: whole.byteLength }, (_, length) => length);
    for (const length of lengths) {
      const problem = await problemOf(readSyncFile(whole.slice(0, length), passphrase));
      expect(problem).toBe(length < 7 ? 'unreadable' : 'cut-off');
    }
  });

  it(
    'never takes a file in which anything was changed',
    async () => {
      const whole = await aFile();
      const changes = fc.record({ at: fc.nat(whole.byteLength - 1), by: fc.integer({ min: 1, max: 255 }) });
      await fc.assert(
        fc.asyncProperty(changes, async ({ at, by }) => {
          const changed = whole.slice();
          changed[at] = (changed[at] ?? 0) ^ by;
          const problem = await problemOf(readSyncFile(changed, passphrase));
          expect(problem).toMatch(/^(?:unreadable|newer-version|tampered|cut-off)$/);
        }),
        { numRuns: runs * 4 },
      );
    },
    patienceMs,
  );

  it('never takes a file to which something was added', async () => {
    const longer = joinBytes([await aFile(), bytesOf('x')]);
    expect(await problemOf(readSyncFile(longer, passphrase))).toBe('tampered');
  });
});
