import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { readArguments } from '../../../tools/inspect/arguments';
import { inspectCarrier } from '../../../tools/inspect/carrier';
import { inspectKinds } from '../../../tools/inspect/kinds';
import { UsageError } from '../../../tools/inspect/usage-error';
import cases from '../../data/carriers/cases.json';

async function inspect(lines: readonly string[], words: readonly string[] = []): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const line of inspectCarrier(readArguments(words), Readable.from(lines.map((line) => `${line}\n`)))) {
    found.push(line);
  }
  return found;
}

describe('inspect carrier', () => {
  it('answers every line, in order', async () => {
    const lines = [
      '{"number":"1Z 999 AA1 01 2345 6784"}',
      '',
      '{"number":"12345678901234","country":null,"carrier":"Hermes"}',
      '{"number":"000-0000001-0000001","country":"DE"}',
    ];

    expect(await inspect(lines)).toEqual([
      {
        number: '1Z 999 AA1 01 2345 6784',
        carriers: ['ups'],
        url: 'https://www.ups.com/track?tracknum=1Z999AA10123456784',
      },
      {
        number: '12345678901234',
        carriers: ['hermes-de'],
        url: 'https://www.myhermes.de/empfangen/sendungsverfolgung/sendungsdetails/#12345678901234',
      },
      { number: '000-0000001-0000001', carriers: [], url: null },
    ]);
  });

  it('finds one of the right carriers first in every given case', async () => {
    const found = await inspect(cases.map((parcel) => JSON.stringify(parcel)));

    expect(found).toHaveLength(cases.length);
    for (const [index, { carriers }] of cases.entries()) {
      expect(found[index]).toMatchObject({ carriers: carriers.slice(0, 1) });
    }
  });

  it('is one of the kinds', () => {
    expect([...inspectKinds.keys()]).toContain('carrier');
  });

  it.each([
    ['no JSON', ['{"number":"1"}', 'x'], [], 'Line 2 is not JSON.'],
    ['no number', ['{"country":"DE"}'], [], 'Line 1 is not {number, country?, carrier?}.'],
    ['a word', [], ['x'], 'Usage: inspect carrier, with {number, country?, carrier?} as JSON lines on stdin.'],
    ['an option', [], ['--now', 'x'], 'Unknown option --now.'],
  ])('refuses %s with one sentence', async (_, lines, words, message) => {
    await expect(inspect(lines, words)).rejects.toThrow(new UsageError(message));
  });
});
