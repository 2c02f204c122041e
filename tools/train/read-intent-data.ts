/** The messages of `data/intents`, read from the disk. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSentences, type Sentence } from './parse-sentences';

const root = join(import.meta.dirname, '../../data/intents');

export type SentenceSet = 'training' | 'seeds' | 'development';

/** One file as a set of its own: `fr-chat` of `development/fr-chat.txt`. */
export interface NamedSentences {
  readonly name: string;
  readonly sentences: readonly Sentence[];
}

export function readSentenceFiles(set: SentenceSet): readonly NamedSentences[] {
  const folder = join(root, set);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .toSorted()
    .map((file) => ({ name: file.replace(/\.txt$/, ''), sentences: readFile(folder, set, file) }));
}

export function readSentences(...sets: readonly SentenceSet[]): readonly Sentence[] {
  return sets.flatMap(readSentenceFiles).flatMap(({ sentences }) => sentences);
}

function readFile(folder: string, set: SentenceSet, file: string): readonly Sentence[] {
  const content = readFileSync(join(folder, file), 'utf8');
  return parseSentences({ name: `${set}/${file}`, language: file.slice(0, 2), content });
}

/** Messages in languages that the product does not tell apart: `## code`, then one a line. */
export function readOtherLanguages(): readonly string[] {
  const lines = readFileSync(join(root, 'other-languages.txt'), 'utf8').split('\n');
  return lines.filter((line) => line !== '' && !line.startsWith('##'));
}
