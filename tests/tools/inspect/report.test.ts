import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { readArguments } from '../../../tools/inspect/arguments';
import { inspectReport } from '../../../tools/inspect/report';
import { UsageError } from '../../../tools/inspect/usage-error';

const samples = resolve('tests/data/orders');
const files = readdirSync(samples).filter((name) => /\.(?:txt|csv)$/.test(name));
/** For people who read the samples. */
const notes = ['note', 'file', 'uncertain', 'warning', 'customers', 'crossMarketplace', 'titleWithQuote'];

const facts = z.record(z.string(), z.unknown());
const expectation = z.looseObject({ checks: z.optional(z.record(z.string(), facts)) });

function withoutNotes(object: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).filter(([name]) => !notes.includes(name)));
}

async function inspect(...words: readonly string[]): Promise<unknown[]> {
  const lines: unknown[] = [];
  for await (const line of inspectReport(readArguments(words))) lines.push(line);
  return lines;
}

describe('inspect report', () => {
  it('has all eight samples', () => {
    expect(files).toHaveLength(8);
  });

  it.each(files)('reads %s as expected', async (name) => {
    const expected = expectation.parse(JSON.parse(readFileSync(join(samples, `${name}.expected.json`), 'utf8')));
    const [read] = await inspect(join(samples, name));
    const { checks, ...whole } = withoutNotes(expected);
    expect(read).toMatchObject(whole);
    for (const [order, known] of Object.entries(expected.checks ?? {})) {
      expect(read).toHaveProperty(['checks', order], expect.objectContaining(withoutNotes(known)));
    }
    expect(checks).toBeDefined();
  });

  it.each(files)('checks every order of %s and refuses no row', async (name) => {
    const [read] = await inspect(join(samples, name));
    const { orders, checks, refusedRows } = z
      .looseObject({ orders: z.number(), refusedRows: z.number(), checks: facts })
      .parse(read);
    expect(Object.keys(checks)).toHaveLength(orders);
    expect(refusedRows).toBe(0);
  });

  it('prints one line for each file, readable or not', async () => {
    const read = await inspect(join(samples, files[0] ?? ''), resolve('package.json'));
    expect(read).toEqual([
      expect.objectContaining({ marketplace: 'amazon' }),
      expect.objectContaining({ file: 'package.json', unreadable: expect.any(String) }),
    ]);
  });

  it('asks for a file', async () => {
    await expect(inspect()).rejects.toThrow(new UsageError('Usage: inspect report FILE...'));
  });

  it('says which file is not there', async () => {
    await expect(inspect('/nowhere.txt')).rejects.toThrow(new UsageError('Cannot read /nowhere.txt.'));
  });
});
