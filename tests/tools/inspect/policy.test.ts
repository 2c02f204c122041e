import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { readArguments } from '../../../tools/inspect/arguments';
import { inspectKinds } from '../../../tools/inspect/kinds';
import { inspectPolicy } from '../../../tools/inspect/policy';
import { UsageError } from '../../../tools/inspect/usage-error';

async function inspect(lines: readonly string[], words: readonly string[] = []): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const line of inspectPolicy(readArguments(words), Readable.from(lines.map((line) => `${line}\n`)))) {
    found.push(line);
  }
  return found;
}

describe('inspect policy', () => {
  it('answers every line, in order', async () => {
    const lines = [
      '{"id":"a","marketplace":"amazon","lang":"en","text":"Great news 🚚"}',
      '',
      '{"id":2,"marketplace":"ebay","text":"Your parcel left us today."}',
      '{"marketplace":"amazon","kind":"proactive","text":"When may the carrier deliver the sofa?"}',
    ];

    expect(await inspect(lines)).toEqual([
      { id: 'a', findings: [{ rule: 'AMZ-EMOJI', severity: 'warn', start: 11, end: 13 }] },
      { id: 2, findings: [] },
      { id: null, findings: [{ rule: 'AMZ-ORDERID', severity: 'warn', start: 0, end: 38 }] },
    ]);
  });

  it.each([
    ['no JSON', ['{'], [], 'Line 1 is not JSON.'],
    ['no text', ['{"marketplace":"ebay"}'], [], 'Line 1 is not {id, marketplace, kind?, lang?, text}.'],
    ['a word', [], ['x'], 'Usage: inspect policy, with {id, marketplace, kind?, lang?, text} as JSON lines on stdin.'],
  ])('refuses %s with one sentence', async (_name, lines, words, message) => {
    await expect(inspect(lines, words)).rejects.toThrow(new UsageError(message));
  });

  it('is known to the command', () => {
    expect(inspectKinds.has('policy')).toBe(true);
  });
});
