/**
 * `npm run train`: trains the intent model on `data/intents` and writes `public/intent-model.bin`, the same bytes each
 * time. `npm run train -- evaluate` measures it on the development messages, and `npm run train -- hold-out` a model of
 * the same kind on the seeds, which that one was not trained on.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createIntentModel } from '@/lib/intent/intent-model';
import { evaluate, judge, readModel } from './train/evaluate';
import type { Sentence } from './train/parse-sentences';
import { readOtherLanguages, readSentences } from './train/read-intent-data';
import { trainIntents } from './train/train-intents';
import { trainLanguages } from './train/train-languages';
import { writeLinearModels } from './train/write-linear-models';

const file = join(import.meta.dirname, '../public/intent-model.bin');

function train(): void {
  const sentences = readSentences('training', 'seeds');
  const bytes = trainOn(sentences);
  writeFileSync(file, bytes);
  say(`${file}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} packed, ${sentences.length} sentences`);
}

function trainOn(sentences: readonly Sentence[]): Uint8Array {
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
  return writeLinearModels(models);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

const tasks: Readonly<Record<string, () => void>> = {
  train,
  evaluate: () => evaluate(judge(readModel(), 'development'), say),
  'hold-out': () => evaluate(judge(createIntentModel(trainOn(readSentences('training'))), 'seeds'), say),
};

const [name = 'train', ...others] = process.argv.slice(2);
const task = Object.hasOwn(tasks, name) && others.length === 0 ? tasks[name] : undefined;
if (task) task();
else {
  process.stderr.write('Usage: npm run train, npm run train -- evaluate, or npm run train -- hold-out.\n');
  process.exitCode = 2;
}
