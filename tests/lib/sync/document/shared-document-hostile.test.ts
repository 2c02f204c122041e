import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { SyncError } from '@/lib/domain/sync/sync-problem';
import type { Bytes } from '@/lib/sealing/bytes';
import { openSharedDocument } from '@/lib/sync/document/open-document';
import type { SharedDocument } from '@/lib/sync/document/shared-document';
import type { SharedRecord } from '@/lib/sync/shared-record';
import { writer } from './fleet';

const runs = process.env.REPLYDOCK_SOAK === undefined ? 100 : 10_000;
const thanks: SharedRecord = { id: 't1', values: { folder: 'Post' }, texts: { 'de:body': 'Danke für alles' } };

/** The same record as it stands in the document, for whoever would write beside it. */
function foreign(change: (doc: Y.Doc) => void): Bytes {
  const doc = new Y.Doc();
  change(doc);
  return new Uint8Array(Y.encodeStateAsUpdate(doc));
}

describe('merge', () => {
  it('refuses whatever is no update, as unreadable, and stays as it was', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const document = withThanks();
        const [before, said] = [document.encode(), document.read()];
        const problem = problemOf(() => document.merge([new Uint8Array(bytes)]));

        if (problem === undefined) return;
        expect(problem).toBe('unreadable');
        expect(document.encode()).toEqual(before);
        expect(document.read()).toBe(said);
      }),
      { numRuns: runs },
    );
  });

  it('never throws anything else for updates that were cut or changed, and can always be opened again', () => {
    const whole = withThanks(2).encode();
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.integer({ min: 0, max: 255 }), fc.boolean(), (at, end, byte, isCut) => {
        const bytes = new Uint8Array(isCut ? whole.subarray(0, end % whole.length) : whole);
        if (bytes.length > 0) bytes[at % bytes.length] = byte;
        const document = withThanks();
        const problem = problemOf(() => document.merge([bytes]));

        expect([undefined, 'unreadable']).toContain(problem);
        expect(openSharedDocument(document.encode(), writer(1)).read()).toEqual(document.read());
      }),
      { numRuns: runs },
    );
  });

  it('takes none where one cannot be read', () => {
    const document = withThanks();
    const good = openSharedDocument(undefined, writer(2));
    good.put({ id: 't2', values: {}, texts: {} });

    expect(problemOf(() => document.merge([good.encode(), new Uint8Array([9, 9, 9])]))).toBe('unreadable');
    expect(document.read().present.has('t2')).toBe(false);
  });

  it.each<{ name: string; change: (doc: Y.Doc) => void }>([
    { name: 'lines of another shape', change: (doc) => push(doc, [1, null, {}, ['t1'], ['t1', 'v', 'x', 1, 2]]) },
    { name: 'lines of kinds nobody knows', change: (doc) => push(doc, [['t1', 'q', 'folder', 'Other']]) },
    { name: 'names without end', change: (doc) => push(doc, [['t1', 'v', 'x'.repeat(5000), 1]]) },
    {
      name: 'values that are no JSON',
      change: (doc) =>
        push(doc, [
          ['t1', 'v', 'x', ['{']],
          ['t1', 'v', 'y', [1]],
        ]),
    },
    { name: 'values that are bytes', change: (doc) => push(doc, [['t1', 'v', 'x', new Uint8Array(3)]]) },
    {
      name: 'values nested deeply',
      change: (doc) => push(doc, [['t1', 'v', 'x', [`${'['.repeat(9999)}${']'.repeat(9999)}`]]]),
    },
    {
      name: 'origins nobody made',
      change: (doc) =>
        push(doc, [
          ['t1', 't', 'note', '0-zzz'],
          ['t1', 't', 'de:body', 7],
        ]),
    },
    {
      name: 'removals of another shape',
      change: (doc) =>
        push(doc, [
          ['t1', 'x', 'zz/', 'now'],
          ['t1', 'e', 'zz/', [1, 1]],
        ]),
    },
    { name: 'types in the log', change: (doc) => doc.getArray('log').push([new Y.Map(), new Y.Text('x')]) },
    { name: 'a map where the log is', change: (doc) => doc.getMap('log').set('t1', 'x') },
    {
      name: 'lists where texts are',
      change: (doc) => doc.getMap('texts').set('["t1","de:body","0-1"]', new Y.Array()),
    },
    { name: 'roots of another name', change: (doc) => doc.getText('elsewhere').insert(0, 'x') },
  ])('ignores $name', ({ change }) => {
    const document = withThanks();
    document.merge([foreign(change)]);

    expect(document.read().present.get('t1')).toEqual(thanks);
    document.put({ ...thanks, values: { folder: 'Neu' }, texts: { 'de:body': 'Danke' } });
    const again = openSharedDocument(document.encode(), writer(1));
    expect(again.read().present.get('t1')).toEqual({
      id: 't1',
      values: { folder: 'Neu' },
      texts: { 'de:body': 'Danke' },
    });
  });

  it('writes over whatever a text holds beside words', () => {
    const document = withThanks();
    const doc = new Y.Doc();
    Y.applyUpdate(doc, document.encode());
    for (const text of doc.getMap('texts').values()) if (text instanceof Y.Text) text.insertEmbed(3, { picture: 1 });
    document.merge([new Uint8Array(Y.encodeStateAsUpdate(doc))]);
    document.put({ ...thanks, texts: { 'de:body': 'Danke für fast alles' } });

    expect(document.read().present.get('t1')?.texts['de:body']).toBe('Danke für fast alles');
  });

  it('bears a value named like what every object has', () => {
    const document = withThanks();
    document.merge([foreign((doc) => push(doc, [['__proto__', 'v', '__proto__', ['{"__proto__":1}']]]))]);

    expect(Object.keys(document.read().present.get('__proto__')?.values ?? {})).toEqual(['__proto__']);
    expect(Reflect.get({}, 'folder')).toBeUndefined();
  });
});

describe('openSharedDocument', () => {
  it('says of a state that is none that it is unreadable', () => {
    expect(problemOf(() => openSharedDocument(new Uint8Array([1, 2, 3]), writer(1)))).toBe('unreadable');
  });
});

function withThanks(clientId = 1): SharedDocument {
  const document = openSharedDocument(undefined, writer(clientId));
  document.put(thanks);
  return document;
}

function push(doc: Y.Doc, lines: unknown[]): void {
  doc.getArray('log').push(lines);
}

function problemOf(deed: () => void): string | undefined {
  try {
    deed();
    return undefined;
  } catch (error) {
    return error instanceof SyncError ? error.problem.name : `another error: ${String(error)}`;
  }
}
