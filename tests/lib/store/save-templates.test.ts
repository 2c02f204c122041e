import * as fc from 'fast-check';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Template } from '@/lib/domain/template/template';
import { openDatabase, type ReplydockDatabase } from '@/lib/store/database';
import { readVersions, saveTemplates } from '@/lib/store/save-templates';
import { moveToTrash, readTrash } from '@/lib/store/template-trash';
import { readLibraryVersion, readTemplates } from '@/lib/store/templates-table';
import { noonAt } from '../../support/conversations';
import { aDatabase } from '../../support/database';
import { aTemplate } from '../../support/templates';

const withBody = (body: string, overrides: Partial<Template> = {}) =>
  aTemplate({ variants: { en: { title: 'Parcel late', body } }, ...overrides });
const bodyOf = (template: Template | undefined) => template?.variants.en?.body;

async function write(db: ReplydockDatabase, body: string, now: number): Promise<Template | undefined> {
  const [before] = await readTemplates(db, now);
  const after = before ? { ...before, variants: { en: { title: 'Parcel late', body } } } : withBody(body);
  return (await saveTemplates(db, [{ before, after }], now)).templates[0];
}

describe('saveTemplates', () => {
  it('stores what was made and lets open panels know', async () => {
    const db = aDatabase();
    const version = await readLibraryVersion(db);
    await write(db, 'Hello', noonAt);
    expect((await readTemplates(db, noonAt)).map(bodyOf)).toEqual(['Hello']);
    expect(await readLibraryVersion(db)).toBeGreaterThan(version);
  });

  it('writes nothing where nothing was changed', async () => {
    const db = aDatabase();
    const template = await write(db, 'Hello', noonAt);
    const version = await readLibraryVersion(db);
    if (template) await saveTemplates(db, [{ before: template, after: { ...template } }], noonAt + 9);
    expect(await readLibraryVersion(db)).toBe(version);
    expect(await readTemplates(db, noonAt)).toEqual([template]);
  });

  it('keeps every state that stood, the newest first', async () => {
    const db = aDatabase();
    for (const [index, body] of ['one', 'two', 'three'].entries()) await write(db, body, noonAt + index * 3_600_000);
    const versions = await readVersions(db, 'parcel-late');
    expect(versions.map(({ template }) => bodyOf(template))).toEqual(['two', 'one']);
    expect(versions.map(({ savedAt }) => savedAt)).toEqual([noonAt + 3_600_000, noonAt]);
  });

  it('folds what is saved while it is being written into a version a minute', async () => {
    const db = aDatabase();
    for (let second = 0; second <= 300; second += 2) await write(db, 'x'.repeat(1 + second), noonAt + second * 1000);
    const versions = await readVersions(db, 'parcel-late');
    expect(versions.length).toBeGreaterThanOrEqual(4);
    expect(versions.length).toBeLessThanOrEqual(7);
    expect(bodyOf(versions.at(-1)?.template)).toBe('x');
  });

  it('keeps at most a hundred versions, and the oldest among them', async () => {
    const db = aDatabase();
    for (let hour = 0; hour < 130; hour += 1) await write(db, `state ${hour}`, noonAt + hour * 3_600_000);
    const versions = await readVersions(db, 'parcel-late');
    expect(versions).toHaveLength(100);
    expect(new Set(versions.map(({ savedAt }) => Math.floor(savedAt / 86_400_000))).size).toBe(6);
  });

  it('brings a template back that was thrown away while it was edited', async () => {
    const db = aDatabase();
    const before = await write(db, 'Hello', noonAt);
    await moveToTrash(db, ['parcel-late'], noonAt);
    if (before) await saveTemplates(db, [{ before, after: before }], noonAt + 5);
    expect((await readTemplates(db, noonAt)).map(bodyOf)).toEqual(['Hello']);
    expect(await readTrash(db)).toEqual([]);
  });

  it('sets a stored template that does not fit aside before another takes its place', async () => {
    const db = aDatabase();
    await write(db, 'Hello', noonAt);
    await db.templates.toCollection().modify({ tags: JSON.parse('"none"') });
    await saveTemplates(db, [{ after: withBody('Anew') }], noonAt + 5);
    expect(await db.setAside.toArray()).toMatchObject([{ key: 'parcel-late', value: { tags: 'none' } }]);
    expect((await readTemplates(db, noonAt)).map(bodyOf)).toEqual(['Anew']);
  });

  it('writes with strict durability', async () => {
    const transactions = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const db = aDatabase();
    await write(db, 'Hello', noonAt);
    const writing = transactions.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writing.map(([, , options]) => options)).toContainEqual({ durability: 'strict' });
    expect(writing.at(-1)?.[2]).toEqual({ durability: 'strict' });
  });

  it('is all or nothing when the disk is full', async () => {
    const db = aDatabase();
    const first = await write(db, 'Hello', noonAt);
    const version = await readLibraryVersion(db);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    put.mockImplementation(function full(this: IDBObjectStore) {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const edits = [
      { before: first, after: withBody('Changed') },
      { after: withBody('New', { id: aTemplate({ id: 'b' }).id }) },
    ];
    await expect(saveTemplates(db, edits, noonAt + 99_000)).rejects.toThrow();
    put.mockRestore();
    expect(await readTemplates(db, noonAt)).toEqual([first]);
    expect(await readVersions(db, 'parcel-late')).toEqual([]);
    expect(await readLibraryVersion(db)).toBe(version);
  });
});

describe('two pages that edit the same template', () => {
  function another(db: ReplydockDatabase): ReplydockDatabase {
    const other = openDatabase(db.name);
    onTestFinished(() => other.close());
    return other;
  }

  it('both find their changes in it', async () => {
    const here = aDatabase();
    const there = another(here);
    const before = await write(here, 'Hello, your parcel is late. We are sorry.', noonAt);
    if (!before) throw new Error('Not stored');
    const bodies = ['Good day, your parcel is late. We are sorry.', 'Hello, your parcel is late. We are very sorry.'];
    const [one, other] = await Promise.all(
      [here, there].map((db, index) =>
        saveTemplates(
          db,
          [{ before, after: { ...before, variants: { en: { title: 'T', body: bodies[index] ?? '' } } } }],
          noonAt + 1,
        ),
      ),
    );
    expect([one?.isMerged, other?.isMerged].filter(Boolean)).toHaveLength(1);
    const [stored] = await readTemplates(there, noonAt);
    expect(bodyOf(stored)).toBe('Good day, your parcel is late. We are very sorry.');
  });

  it('never lose a word: it is in the current text or in a version', async () => {
    const word = fc.constantFrom('parcel', 'late', 'Monday', 'sorry', 'soon', '\n', '.');
    const edit = fc.record({ at: fc.nat(14), remove: fc.nat(3), isHere: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(
        fc.array(word, { minLength: 1, maxLength: 14 }),
        fc.array(edit, { maxLength: 8 }),
        async (words, edits) => {
          const here = aDatabase();
          const there = another(here);
          const begun = await write(here, words.join(' '), noonAt);
          const open = { here: begun, there: begun };
          for (const [index, { at, remove, isHere }] of edits.entries()) {
            // Each page goes on from what it saw when it saved last.
            const page = isHere ? 'here' : 'there';
            const before = open[page];
            const body = (bodyOf(before) ?? '').split(' ').toSpliced(at, remove, `Mara${index}`).join(' ');
            if (!before) throw new Error('Not stored');
            const after = { ...before, variants: { en: { title: 'T', body } } };
            const { templates } = await saveTemplates(
              isHere ? here : there,
              [{ before, after }],
              noonAt + index * 1000,
            );
            open[page] = templates[0];
            const states = [
              ...(await readTemplates(here, noonAt)),
              ...(await readVersions(here, 'parcel-late')).map(({ template }) => template),
            ];
            expect(states.some((state) => bodyOf(state)?.includes(`Mara${index}`))).toBe(true);
            const lost = edits
              .slice(0, index)
              .flatMap((_, earlier) =>
                states.some((state) => bodyOf(state)?.includes(`Mara${earlier}`)) ? [] : [earlier],
              );
            // Only what the same page took out itself, as a step of its own writing, may be gone.
            for (const earlier of lost)
              expect(bodyOf(open[edits[earlier]?.isHere ? 'here' : 'there'])).not.toContain(`Mara${earlier}`);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
