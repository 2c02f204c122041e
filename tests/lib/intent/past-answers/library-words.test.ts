import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LibraryReader, LibraryWords } from '@/lib/intent/past-answers/library-words';
import { foldedWords } from '@/lib/intent/past-answers/name-spellings';

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom('Größe', 'l’ordre', 'Jäger-Braun', '{{ buyer.name }},', '配送は', '14-day', ' ', '\u00a0', '\n'),
    )
    .map((parts) => parts.join('')),
);

describe('LibraryWords', () => {
  it('always knows the same words as if all texts were read at once', () => {
    fc.assert(
      fc.property(fc.array(fc.array(text, { maxLength: 4 }), { maxLength: 4 }), (parts) => {
        const library = new LibraryWords();
        for (const part of parts) library.add(part);
        expect(new Set(library.words())).toEqual(new Set(foldedWords(parts.flat())));
      }),
    );
  });
});

describe('LibraryReader', () => {
  const never = () => false;
  const part = (from: number, version = 1) => ({
    version,
    texts: [`word${from} v${version}`],
    ...(from < 2 && { next: from + 1 }),
  });

  it('reads a library once, part by part', async () => {
    const asked: number[] = [];
    const reader = new LibraryReader(async (from) => {
      asked.push(from);
      return part(from);
    });
    reader.want(1);
    const words = await reader.read(never);
    expect([...words]).toEqual(['word0', 'v1', 'word1', 'word2']);
    expect(await reader.read(never)).toBe(words);
    expect(asked).toEqual([0, 1, 2]);
  });

  it('begins anew with a library that changes meanwhile', async () => {
    let version = 1;
    const reader = new LibraryReader(async (from) => {
      if (from === 1) version = 2;
      return part(from, version);
    });
    reader.want(1);
    expect([...(await reader.read(never))]).not.toContain('v1');
  });

  it('goes on where an earlier question was left', async () => {
    const asked: number[] = [];
    const reader = new LibraryReader(async (from) => {
      asked.push(from);
      return part(from);
    });
    reader.want(1);
    await reader.read(() => asked.length > 1);
    expect([...(await reader.read(never))]).toContain('word2');
    expect(asked).toEqual([0, 1, 2]);
  });
});
