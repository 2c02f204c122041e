import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { orderSchema } from '@/lib/domain/order/order';
import { orderPartySchema } from '@/lib/domain/order/order-party';
import { filesOf } from '@/lib/imports/files-of';
import { openReport } from '@/lib/imports/open-report';
import { createRandom, type Random } from '../../fake-portals/world/random';
import { bytesFile, readAll } from '../../support/report-bytes';
import { zipBytes } from '../../support/zip-bytes';

const samples = resolve('tests/data/orders');
const files = readdirSync(samples)
  .filter((name) => /\.(?:txt|csv)$/.test(name))
  .map((name) => readFileSync(join(samples, name)));
const zips = files.map((content) => zipBytes([{ name: 'a.txt', content: content.toString('latin1') }]));

const soak = process.env.REPLYDOCK_SOAK !== undefined;
const mutants = soak ? 10_000 : 600;
const seed = 20261122;

const harmful = ['\0', '"', '\t', ',', ';', '\n', '\r', '\xff', '\xef\xbb\xbf', '-', 'E+13', '\x1a', '\x82\xa0', ' '];

/** One to eight changes of the kinds that downloads, editors and disks make. */
function mutate(bytes: Uint8Array, random: Random): Uint8Array {
  let result: Buffer = Buffer.from(bytes);
  for (let left = random.whole(1, 8); left > 0; left -= 1) {
    const at = random.whole(0, result.length);
    const length = random.whole(1, random.chance(0.2) ? 400 : 4);
    const other = random.pick(files);
    const start = random.whole(0, other.length);
    const kinds: readonly (() => Buffer)[] = [
      () => Buffer.concat([result.subarray(0, at), result.subarray(at + length)]),
      () => Buffer.concat([result.subarray(0, at), Buffer.from(random.pick(harmful), 'latin1'), result.subarray(at)]),
      () => Buffer.concat([result.subarray(0, at), result.subarray(at, at + length), result.subarray(at)]),
      () => Buffer.concat([result.subarray(0, at), other.subarray(start, start + length), result.subarray(at)]),
      () => Buffer.from(result.map((byte, index) => (index === at ? random.whole(0, 255) : byte))),
      () => (random.chance(0.2) ? result.subarray(0, at) : result),
      () => (random.chance(0.1) ? Buffer.concat([result, other]) : result),
    ];
    result = random.pick(kinds)();
  }
  return Uint8Array.from(result);
}

describe('damaged files', () => {
  it(
    `are read or refused, ${mutants} of them, without an error and without anything that cannot be stored`,
    async () => {
      const random = createRandom(seed, 'mutations');
      const outcomes = new Map<string, number>();
      for (let index = 0; index < mutants; index += 1) {
        const isZip = index % 20 === 0;
        const bytes = mutate(random.pick(isZip ? zips : files), random);
        for (const { file, refused } of await filesOf(bytesFile(bytes))) {
          const opened = refused ? undefined : await openReport(file, { mappings: [] });
          const outcome = refused ?? (opened?.kind === 'unreadable' ? opened.reason : 'read');
          outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
          if (opened?.kind !== 'report') continue;
          const { lines, problems, rowsRead, orders } = await readAll(opened);
          const taken = problems.filter(({ isTaken }) => !isTaken).length;
          expect(lines.length + taken, `mutant ${index} of seed ${seed}`).toBe(rowsRead);
          for (const { order, party } of orders.values()) {
            expect(orderSchema.safeParse(order).error, `mutant ${index} of seed ${seed}`).toBeUndefined();
            if (party) expect(orderPartySchema.safeParse(party).error).toBeUndefined();
          }
        }
      }
      expect(outcomes.get('read') ?? 0).toBeGreaterThan(mutants / 3);
      expect(outcomes.size).toBeGreaterThan(2);
    },
    soak ? 1_200_000 : 60_000,
  );
});
