import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import type { Bytes } from '@/lib/sealing/bytes';
import { newClientId, openSharedDocument } from '@/lib/sync/document/open-document';
import type { SharedDocument } from '@/lib/sync/document/shared-document';
import type { Json, SharedRecord } from '@/lib/sync/shared-record';
import { writer } from './fleet';

const runs = process.env.REPLYDOCK_SOAK === undefined ? 40 : 10_000;
const thanks: SharedRecord = {
  id: 't1',
  values: { folder: 'Post', 'de:title': 'Danke', 'en:title': 'Thanks' },
  texts: { 'de:body': 'Danke für alles', 'en:body': 'Thank you' },
};

describe('put', () => {
  it('says what was put, also after it was kept and opened again', () => {
    const json = fc.jsonValue({ maxDepth: 2 });
    const name = fc.oneof(fc.constantFrom('__proto__', 'de:title', 'constructor', 'a:b:c'), fc.string());
    fc.assert(
      fc.property(
        name,
        fc.dictionary(name, json, { maxKeys: 5 }),
        fc.dictionary(name, fc.string({ unit: 'grapheme' }), { maxKeys: 5 }),
        (id, some, texts) => {
          const values = JSON.parse(JSON.stringify(some));
          const document = openSharedDocument(undefined, writer(1));
          document.put({ id, values, texts });

          expect(document.read().present.get(id)).toEqual({ id, values, texts });
          expect(reopened(document).read()).toEqual(document.read());
        },
      ),
      { numRuns: runs },
    );
  });

  it('writes nothing for a record that says the same, in whatever order', () => {
    const document = openSharedDocument(undefined, writer(1));
    document.put({ ...thanks, values: { ...thanks.values, hours: { from: 9, to: 17 } } });
    const before = document.encode();

    document.put({ ...thanks, values: { hours: { to: 17, from: 9 }, ...reversed(thanks.values) } });

    expect(document.encode()).toEqual(before);
  });

  it('writes halves of surrogate pairs as what they become on the way', () => {
    const document = openSharedDocument(undefined, writer(1));
    const broken = { id: 't', values: { title: 'a\uD83D' }, texts: { body: '\uDE00b' } };
    document.put(broken);
    const before = document.encode();
    document.put(broken);

    expect(document.encode()).toEqual(before);
    expect(reopened(document).read().present.get('t')?.texts.body).toBe('\uFFFDb');
  });

  it('refuses what could not be read again', () => {
    const document = openSharedDocument(undefined, writer(1));

    expect(() => document.put({ id: 'x'.repeat(1001), values: {}, texts: {} })).toThrow(RangeError);
    expect(() => document.put({ id: 'x', values: { deep: nested(100) }, texts: {} })).toThrow(RangeError);
    expect(document.read().present.size).toBe(0);
  });

  it('merges first edits of what every device had, and doubles nothing', () => {
    const [mine, theirs] = [openSharedDocument(undefined, writer(1)), openSharedDocument(undefined, writer(2))];
    mine.put({ ...thanks, texts: { ...thanks.texts, 'de:body': 'Vielen Dank für alles' } }, thanks);
    theirs.put(
      {
        ...thanks,
        values: { ...thanks.values, folder: 'Neu' },
        texts: { ...thanks.texts, 'de:body': 'Danke für alles!' },
      },
      thanks,
    );
    exchange(mine, theirs);

    const merged = mine.read().present.get('t1');
    expect(merged?.texts['de:body']).toBe('Vielen Dank für alles!');
    expect(merged?.values).toEqual({ ...thanks.values, folder: 'Neu' });
    expect(theirs.read()).toEqual(mine.read());
  });

  it('lets what a seller wrote outrank another edition of what everybody had', () => {
    for (const [a, b] of [
      [1, 2],
      [2, 1],
    ] as const) {
      const [mine, theirs] = [openSharedDocument(undefined, writer(a)), openSharedDocument(undefined, writer(b))];
      const later = {
        ...thanks,
        values: { ...thanks.values, folder: 'Later' },
        texts: { ...thanks.texts, 'de:body': 'Danke' },
      };
      mine.put(
        { ...thanks, values: { ...thanks.values, folder: 'Mine' }, texts: { ...thanks.texts, 'de:body': 'Mein Dank' } },
        thanks,
      );
      theirs.put({ ...later, values: { ...later.values, pin: true } }, later);
      exchange(mine, theirs);

      const merged = mine.read().present.get('t1');
      expect(merged?.values).toMatchObject({ folder: 'Mine', pin: true });
      expect(merged?.texts['de:body']).toBe('Mein Dank');
    }
  });

  it('keeps away what was taken from what everybody had', () => {
    const document = openSharedDocument(undefined, writer(1));
    const wanted = { id: 't1', values: { 'de:title': 'Danke', 'en:title': 'Thanks' }, texts: { 'en:body': 'Thanks' } };
    document.put(wanted, thanks);

    expect(document.read().present.get('t1')).toEqual(wanted);
    expect(reopened(document).read()).toEqual(document.read());
  });

  it('tells a text that lost, until the record is put again', () => {
    const [mine, theirs] = [openSharedDocument(undefined, writer(1)), openSharedDocument(undefined, writer(2))];
    mine.put({ id: 'n', values: {}, texts: { note: 'Meine Notiz' } });
    theirs.put({ id: 'n', values: {}, texts: { note: 'Deine Notiz' } });
    exchange(mine, theirs);

    const { present, leftovers } = mine.read();
    const shown = present.get('n');
    expect([shown?.texts.note, ...leftovers.map(({ text }) => text)].sort()).toEqual(['Deine Notiz', 'Meine Notiz']);
    expect(theirs.read()).toEqual(mine.read());

    if (shown) mine.put(shown);
    expect(mine.read().leftovers).toEqual([]);
    theirs.merge([mine.encode()]);
    expect(theirs.read()).toEqual(mine.read());
  });

  it('brings a branch back whole that one took away and another changed', () => {
    const [mine, theirs] = twoWith(thanks);
    mine.put({ ...thanks, values: { folder: 'Post', 'de:title': 'Danke' }, texts: { 'de:body': 'Danke für alles' } });
    theirs.put({ ...thanks, texts: { ...thanks.texts, 'en:body': 'Thank you so much' } });
    expect(Object.keys(mine.read().present.get('t1')?.texts ?? {})).toEqual(['de:body']);
    exchange(mine, theirs);

    expect(mine.read().present.get('t1')).toEqual({
      ...thanks,
      texts: { ...thanks.texts, 'en:body': 'Thank you so much' },
    });
    expect(theirs.read()).toEqual(mine.read());
  });
});

describe('remove and erase', () => {
  it('keeps what was removed, with the time', () => {
    const [mine, theirs] = twoWith(thanks);
    mine.remove('t1', 1234);
    const report = theirs.merge([mine.encode()]);

    expect(theirs.read().removed.get('t1')).toEqual({ record: thanks, removedAt: 1234 });
    expect(report).toEqual({ changed: new Set(['t1']), returned: new Set(), isOutrun: false });
  });

  it('tells both sides what came back, once, and not what was restored', () => {
    const [mine, theirs] = twoWith(thanks);
    mine.remove('t1', 1234);
    theirs.put({ ...thanks, values: { ...thanks.values, folder: 'Neu' } });
    const [here, there] = exchange(mine, theirs);

    expect(here.returned).toEqual(new Set(['t1']));
    expect(there.returned).toEqual(new Set(['t1']));
    expect(mine.read().present.get('t1')?.values.folder).toBe('Neu');
    expect(exchange(mine, theirs).map(({ returned }) => returned.size)).toEqual([0, 0]);

    mine.remove('t1', 2000);
    exchange(mine, theirs);
    mine.put(thanks);
    expect(exchange(mine, theirs).map(({ returned }) => returned.size)).toEqual([0, 0]);
    expect(theirs.read().present.get('t1')).toEqual(thanks);
  });

  it('drops the words of what is erased, and leaves a mark', () => {
    const [mine, theirs] = twoWith(thanks);
    mine.erase('t1');
    theirs.merge([mine.encode()]);

    expect(theirs.read().gone).toEqual(new Set(['t1']));
    expect(Buffer.from(theirs.encode()).toString('latin1')).not.toMatch(/Dank|Thank|Post/);
  });

  it('tells that contents are missing where an erasure met a change, until somebody puts them again', () => {
    const [mine, theirs] = twoWith(thanks);
    const third = reopened(mine, 3);
    const changed = { ...thanks, texts: { ...thanks.texts, 'de:body': 'Danke für fast alles' } };
    mine.erase('t1');
    theirs.put(changed);
    const [here] = exchange(mine, theirs);
    third.merge([mine.encode()]);

    expect(here.returned).toEqual(new Set(['t1']));
    expect(mine.read().incomplete).toEqual(new Set(['t1']));

    theirs.put(changed);
    third.put(changed);
    exchange(theirs, third);
    mine.merge([third.encode()]);
    expect(mine.read()).toEqual(third.read());
    expect(mine.read().present.get('t1')).toEqual(changed);
    expect(mine.read().incomplete.size).toBe(0);
  });

  it('lets what one has erased and another removed at once be gone', () => {
    const [mine, theirs] = twoWith(thanks);
    mine.erase('t1');
    theirs.remove('t1', 1234);
    exchange(mine, theirs);

    expect(mine.read().gone).toEqual(new Set(['t1']));
    expect(theirs.read()).toEqual(mine.read());
  });

  it('knows of what it never had that it is gone or in the trash', () => {
    const document = openSharedDocument(undefined, writer(1));
    document.erase('a');
    document.remove('b', 5);

    expect(document.read().gone).toEqual(new Set(['a']));
    expect(document.read().removed.get('b')).toEqual({ record: { id: 'b', values: {}, texts: {} }, removedAt: 5 });
  });
});

describe('isOutrun', () => {
  it('is told by an old copy of a profile before it writes, and by no other', () => {
    const [mine, theirs] = twoWith(thanks);
    const old = mine.encode();
    mine.put({ ...thanks, values: { ...thanks.values, folder: 'A' } });
    theirs.merge([mine.encode()]);
    const copy = openSharedDocument(old, writer(1));

    expect(mine.isOutrunBy([theirs.encode()])).toBe(false);
    expect(copy.isOutrunBy([theirs.encode()])).toBe(true);
    expect(copy.merge([theirs.encode()]).isOutrun).toBe(true);
    expect(copy.read()).toEqual(theirs.read());
    expect(copy.isOutrunBy([theirs.encode()])).toBe(false);
  });

  it('is told of texts and of changes alone', () => {
    const mine = openSharedDocument(undefined, writer(1));
    mine.put(thanks);
    const old = mine.encode();
    mine.put({ ...thanks, texts: { ...thanks.texts, 'de:body': 'Danke' } });
    const news = Y.diffUpdate(mine.encode(), Y.encodeStateVectorFromUpdate(old));

    expect(openSharedDocument(old, writer(1)).isOutrunBy([new Uint8Array(news)])).toBe(true);
  });
});

describe('newClientId', () => {
  it('is a number of 32 bits that differs each time', () => {
    const ids = Array.from({ length: 100 }, newClientId);

    expect(new Set(ids).size).toBe(100);
    for (const id of ids) expect(id).toBe(id >>> 0);
  });
});

function twoWith(record: SharedRecord): [SharedDocument, SharedDocument] {
  const mine = openSharedDocument(undefined, writer(1));
  mine.put(record);
  return [mine, reopened(mine, 2)];
}

function reopened(document: SharedDocument, clientId = 1): SharedDocument {
  return openSharedDocument(document.encode(), writer(clientId));
}

function exchange(a: SharedDocument, b: SharedDocument) {
  const [ofA, ofB]: [Bytes, Bytes] = [a.encode(), b.encode()];
  return [a.merge([ofB]), b.merge([ofA])] as const;
}

function reversed(values: Readonly<Record<string, Json>>): Record<string, Json> {
  return Object.fromEntries(Object.entries(values).reverse());
}

function nested(depth: number): Json {
  return depth === 0 ? 1 : [nested(depth - 1)];
}
