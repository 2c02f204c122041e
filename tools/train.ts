/**
 * `npm run train`: trains the intent model on `data/intents` and writes `public/intent-model.bin`, the same bytes each
 * time. `npm run train -- evaluate` measures it on the development messages.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readOtherLanguages, readSentences } from './train/read-intent-data';
import { trainIntents } from './train/train-intents';
import { trainLanguages } from './train/train-languages';
import { writeLinearModels } from './train/write-linear-models';

const file = join(import.meta.dirname, '../public/intent-model.bin');

function train(): void {
  const sentences = readSentences('training', 'seeds');
  const models = [
    ...trainIntents(sentences, {
      intentFeatures: 30_500,
      moodFeatures: 7000,
      copies: 5,
      rounds: 15,
      temperature: 0.9,
      say,
    }),
    trainLanguages(sentences, { otherLanguages: readOtherLanguages(), languageFeatures: 8000, rounds: 5, say }),
  ];
  const bytes = writeLinearModels(models);
  writeFileSync(file, bytes);
  say(`${file}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} packed, ${sentences.length} sentences`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

const [task, ...others] = process.argv.slice(2);
if (others.length > 0 || (task !== undefined && task !== 'evaluate')) {
  process.stderr.write('Usage: npm run train, or npm run train -- evaluate.\n');
  process.exitCode = 2;
} else if (task === 'evaluate') {
  const { evaluate } = await import('./train/evaluate');
  evaluate(say);
} else {
  train();
}
