import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { readArguments } from '../../../tools/inspect/arguments';
import { inspectIntent } from '../../../tools/inspect/intent';

async function inspect(lines: readonly string[], words: readonly string[] = []) {
  const complaints: string[] = [];
  const found = [];
  const streams = {
    input: Readable.from(lines.map((line) => `${line}\n`)),
    complain: (sentence: string) => complaints.push(sentence),
  };
  for await (const line of inspectIntent(readArguments(words), streams)) found.push(line);
  return { found, complaints };
}

describe('inspect intent', () => {
  it('answers every line, in order', async () => {
    const { found, complaints } = await inspect([
      '{"id":"a","text":"Where is my order?"}',
      '',
      '{"id":2,"lang":"de","text":"Vielen Dank, alles bestens angekommen!"}',
    ]);

    expect(complaints).toEqual([]);
    expect(found.map(({ id, language, noResponseNeeded }) => ({ id, language, noResponseNeeded }))).toEqual([
      { id: 'a', language: 'en', noResponseNeeded: false },
      { id: 2, language: 'de', noResponseNeeded: true },
    ]);
    expect(found[0]?.intents[0]?.intent).toBe('where_is_order');
    expect(found[0]).toMatchObject({ needsPerson: false, personKinds: [] });
  });

  it('says one sentence of a bad line and answers the others', async () => {
    const { found, complaints } = await inspect(['nonsense', '{"text":"no id"}', '{"id":"x","text":""}']);

    expect(complaints).toEqual(['Line 1 is not {id, lang?, text}.', 'Line 2 is not {id, lang?, text}.']);
    expect(found.map(({ id }) => id)).toEqual(['x']);
  });

  it('refuses words', async () => {
    await expect(inspect([], ['file.txt'])).rejects.toThrow('Usage: inspect intent');
  });
});
