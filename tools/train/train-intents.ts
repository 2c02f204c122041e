/** Trains what a message wants, and its moods, on all training sentences: two models, the same bytes each time. */

import { intents } from '@/lib/domain/template/template';
import { featureBits, featuresOf } from '@/lib/intent/features';
import { moods } from '@/lib/intent/intent-model';
import { rowsOfIds, toRows } from '@/lib/intent/known-features';
import { chooseFeatures, type GroupedMessage } from './choose-features';
import { ExampleMaker, hasMood } from './intent-examples';
import { learnRounds } from './learn-rounds';
import { type Example, LinearTrainer } from './linear-trainer';
import { packRows } from './pack-rows';
import type { Sentence } from './parse-sentences';
import { createRandom } from './random';
import { fillSlots } from './slot-values';
import type { TrainedModel } from './write-linear-models';

export interface IntentTraining {
  /** How many features the intents are told by. */
  readonly intentFeatures: number;
  readonly moodFeatures: number;
  /** In how many ways each sentence is written. */
  readonly copies: number;
  readonly rounds: number;
  readonly temperature: number;
  readonly say: (line: string) => void;
}

const lost = 0.5;
const none = new Float32Array(0);

export function trainIntents(sentences: readonly Sentence[], training: IntentTraining): readonly TrainedModel[] {
  const { copies, rounds, temperature, say } = training;
  const random = createRandom(20_261_122);
  const chosen = chosenFeatures(sentences, training);
  say(`${chosen.intents.length} features for intents, ${chosen.moods.length} for moods`);
  const split = splitterFor(chosen);
  const maker = new ExampleMaker(sentences, random);
  const written = Array.from({ length: copies }, () => sentences.map((sentence) => split(maker.exampleOf(sentence))));
  say(`${copies} times ${sentences.length} examples`);
  return parts.map(({ name, columns, classes, heads, mostLevel }) => {
    const ids = chosen[name];
    const trainer = new LinearTrainer({ features: ids.length, classes, heads, rate: 0.25, decay: 5e-4 });
    const examples = written.map((copy) => copy.map((example) => example[name]));
    learnRounds(trainer, examples, { rounds, lost, random });
    say(`${name}: ${rounds} rounds`);
    return {
      ...packRows(trainer, mostLevel),
      name,
      featureBits,
      temperature: name === 'intents' ? temperature : 1,
      columns,
      bias: trainer.bias,
      ids,
    };
  });
}

/** The few columns of the moods would lose too much by coarse levels. */
const parts = [
  { name: 'intents', columns: intents, classes: intents.length, heads: 0, mostLevel: 2 },
  { name: 'moods', columns: moods, classes: 0, heads: moods.length, mostLevel: 7 },
] as const;
type Chosen = Readonly<Record<(typeof parts)[number]['name'], Uint32Array>>;

/** One example for each model, with the features that it knows. */
function splitterFor(chosen: Chosen) {
  const intentRows = rowsOfIds(chosen.intents);
  const moodRows = rowsOfIds(chosen.moods);
  return (example: Example): Readonly<Record<keyof Chosen, Example>> => ({
    intents: { ...example, features: toRows(example.features, intentRows), heads: none },
    moods: { ...example, features: toRows(example.features, moodRows), classes: none },
  });
}

function chosenFeatures(sentences: readonly Sentence[], { intentFeatures, moodFeatures }: IntentTraining): Chosen {
  const random = createRandom(20_261_124);
  const read = sentences.map((sentence) => ({
    sentence,
    ids: featuresOf(fillSlots(sentence.text, sentence.language, random), sentence.language).ids,
  }));
  const byIntent = read.map(
    ({ sentence, ids }): GroupedMessage => ({ ids, groups: [intents.indexOf(sentence.intent)] }),
  );
  const byMoods = read.map(
    ({ sentence, ids }): GroupedMessage => ({
      ids,
      groups: moods.map((mood, index) => 2 * index + (hasMood(sentence, mood) ? 1 : 0)),
    }),
  );
  return {
    intents: chooseFeatures(byIntent, { groups: intents.length, kept: intentFeatures }),
    moods: chooseFeatures(byMoods, { groups: 2 * moods.length, kept: moodFeatures }),
  };
}
