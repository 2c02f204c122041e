import { beforeEach, describe, expect, it } from 'vitest';
import { BackupError } from '@/lib/backup/backup-error';
import { backupLimits } from '@/lib/backup/format';
import { readLines } from '@/lib/backup/read-lines';
import { type Bytes, joinBytes, streamOf } from '@/lib/sealing/bytes';
import type { ReplydockDatabase } from '@/lib/store/database';
import { backUp, preview, restore, wholeStore } from '../../support/backups';
import { allOf, bytesOf } from '../../support/bytes';
import { anOrder, noonAt } from '../../support/conversations';
import { aDatabase } from '../../support/database';
import { seededRandom } from '../../support/seeded-random';
import { storeOrders } from '../../support/stored-facts';

async function packed(text: string): Promise<Bytes> {
  async function* once() {
    yield bytesOf(text);
  }
  return allOf(streamOf(once()).pipeThrough(new CompressionStream('gzip')));
}

async function unpacked(bytes: Bytes): Promise<string> {
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
}

const head = (changes: object = {}) =>
  JSON.stringify({ format: 'replydock-backup', version: 1, madeAt: noonAt, release: '0.0.0', parts: [], ...changes });

const file = (...lines: readonly string[]) => packed(`${lines.join('\n')}\n`);

async function problemOf(bytes: Bytes, passphrase?: string): Promise<string> {
  const db = aDatabase();
  const before = await wholeStore(db);
  const problem = await preview(db, bytes, passphrase === undefined ? {} : { passphrase }).then(
    () => 'none',
    (error: unknown) => {
      if (!(error instanceof BackupError)) throw error;
      return error.line === undefined ? error.problem : `${error.problem} in line ${error.line}`;
    },
  );
  expect(await wholeStore(db)).toEqual(before);
  return problem;
}

let db: ReplydockDatabase;
beforeEach(async () => {
  db = aDatabase();
  const orders = Array.from({ length: 40 }, (_, index) =>
    anOrder({ orderId: `900-0000000-${String(index).padStart(7, '0')}`, buyerName: `Tamsin ${index}` }),
  );
  await storeOrders(db, orders, noonAt);
});

describe('a file that is no whole backup', () => {
  it.each([
    ['empty', new Uint8Array(0), 'not-a-backup'],
    ['a report', bytesOf('order-id\tbuyer-name\n900-1\tTamsin\n'), 'not-a-backup'],
    ['a zip', new Uint8Array([80, 75, 3, 4, 20, 0, 0, 0]), 'not-a-backup'],
  ])('is told: %s', async (_, bytes, problem) => {
    expect(await problemOf(bytes)).toBe(problem);
  });

  it.each([
    ['another program’s', ['{"hello":1}'], 'not-a-backup'],
    ['no JSON', ['order-id'], 'not-a-backup'],
    ['newer', [head({ version: 2, parts: 'other' })], 'newer-version'],
    ['a broken head', [head({ madeAt: 'yesterday' })], 'damaged in line 1'],
    ['without an end', [head(), '{"part":"orders","version":1}'], 'cut-short'],
    ['a record in no part', [head(), '{"record":{}}'], 'damaged in line 2'],
    [
      'a part in a part',
      [head(), '{"part":"orders","version":1}', '{"part":"items","version":1}'],
      'damaged in line 3',
    ],
    ['a wrong count', [head(), '{"part":"orders","version":1}', '{"end":"orders","count":3}'], 'damaged in line 3'],
    ['something after the end', [head(), '{"end":"file","count":0}', '{"record":1}'], 'damaged in line 3'],
    ['an empty line', [head(), '', '{"end":"file","count":0}'], 'damaged in line 2'],
  ])('is told where it is %s', async (_, lines, problem) => {
    expect(await problemOf(await file(...lines))).toBe(problem);
  });

  it('is told where its end was cut off', async () => {
    const [open, sealed] = [await backUp(db), await backUp(db, 'Kirschbaum')];
    expect(await problemOf(open.slice(0, open.length - 20))).toMatch(/damaged|cut-short/);
    expect(await problemOf(sealed.slice(0, sealed.length - 20), 'Kirschbaum')).toBe('cut-short');
    expect(await problemOf(sealed, 'Kirschbaum im Nebel')).toBe('wrong-passphrase');
  });
});

describe('a part or record that does not fit', () => {
  it('is left out and told, and loses nothing else', async () => {
    const text = await unpacked(await backUp(db));
    const lines = text.trimEnd().split('\n');
    const at = lines.findIndex((line) => line.startsWith('{"part":"orders"'));
    const [next = ''] = lines.slice(at + 1, at + 2);
    lines[at + 1] = next.replace('"marketplace":"amazon"', '"marketplace":"bazaar"');
    const foreign = ['{"part":"drafts","version":1}', '{"record":{"a":1}}', '{"end":"drafts","count":1}'];
    const newer = ['{"part":"items","version":9}', '{"record":{"a":1}}', '{"end":"items","count":1}'];
    const total = Number(/"count":(\d+)/.exec(lines.at(-1) ?? '')?.[1]) + 2;
    const all = [
      ...lines.slice(0, at),
      ...foreign,
      ...newer,
      ...lines.slice(at, -1),
      `{"end":"file","count":${total}}`,
    ];
    const other = aDatabase();
    const outcome = await restore(other, await file(...all));
    expect(outcome.unknownParts).toEqual([
      { kind: 'drafts', count: 1 },
      { kind: 'items', count: 1 },
    ]);
    expect(outcome.parts.orders).toEqual({ total: 40, fresh: 39, changed: 0, unfit: 1 });
    expect(await other.orders.count()).toBe(39);
  });

  it('never reaches a prototype or a stranger’s order', async () => {
    const hostile = [
      '{"__proto__":{"polluted":1},"key":"amazon:1","terms":[],"firstSeenAt":1,"lastSeenAt":1}',
      `{"key":"amazon:__proto__","terms":[],"firstSeenAt":1,"lastSeenAt":1,"seen":${JSON.stringify(anOrder())}}`,
      '{"constructor":{"prototype":{"polluted":1}}}',
      '[]',
      'null',
    ];
    const lines = hostile.map((record) => `{"record":${record}}`);
    const other = aDatabase();
    const outcome = await restore(
      other,
      await file(
        head(),
        '{"part":"orders","version":1}',
        ...lines,
        '{"end":"orders","count":5}',
        '{"end":"file","count":5}',
      ),
    );
    expect(outcome.parts.orders).toMatchObject({ fresh: 0, unfit: 5 });
    expect(Object.keys({}).concat(Object.getOwnPropertyNames(Object.prototype))).not.toContain('polluted');
    expect(await other.orders.count()).toBe(0);
  });
});

describe('a file that unpacks without end', () => {
  const zeros = new Uint8Array(1_000_000).fill(48);
  const limits = { ...backupLimits, longestLine: 5_000_000, harmlessBytes: 20_000_000 };

  async function* endless(piece: Bytes): AsyncGenerator<Bytes> {
    for (;;) yield piece;
  }

  it.each([
    ['in one line', zeros],
    ['in many lines', joinBytes([zeros, bytesOf('\n')])],
  ])('is given up %s', async (_, piece) => {
    const lines = readLines(endless(piece), { size: 1000, limits });
    await expect(
      (async () => {
        for await (const _line of lines);
      })(),
    ).rejects.toMatchObject({ problem: 'too-large' });
  });
});

describe('500 random mutations', () => {
  it.each([
    ['an open backup', undefined],
    ['a sealed one', 'Kirschbaum'],
  ])('of %s are refused, or change nothing but what they say', async (_, passphrase) => {
    const whole = await backUp(db, passphrase);
    const random = seededRandom(20261122);
    const problems = new Set<string>();
    for (let run = 0; run < 250; run += 1) {
      const bytes = whole.slice();
      const flips = 1 + random.below(4);
      for (let flip = 0; flip < flips; flip += 1) bytes[random.below(bytes.length)] = random.below(256);
      const cut = random.chance(0.2) ? bytes.slice(0, random.below(bytes.length)) : bytes;
      if (cut.length === whole.length && cut.every((byte, index) => byte === whole[index])) continue;
      problems.add(await problemOf(cut, passphrase));
    }
    if (passphrase !== undefined) expect(problems).not.toContain('none');
    expect(problems.size).toBeGreaterThan(1);
  });
});
