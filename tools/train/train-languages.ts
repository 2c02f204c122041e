/** Trains the language model on every sentence of the project in its language, whole and in short pieces. */
import { functionWords } from '@/data/intent-words/function-words';
import { starterLibrary } from '@/data/starter-templates/starter-library';
import { writtenLanguages } from '@/lib/intent/intent-model';
import { rowsOfIds, toRows } from '@/lib/intent/known-features';
import { languageFeatureBits, languageFeaturesOf } from '@/lib/intent/language-features';
import { roughen } from './augment';
import { chooseFeatures } from './choose-features';
import { LinearTrainer } from './linear-trainer';
import { packRows } from './pack-rows';
import type { Sentence } from './parse-sentences';
import { createRandom, type Random } from './random';
import { fillSlots } from './slot-values';
import type { TrainedModel } from './write-linear-models';

export interface LanguageTraining {
  /** How many features the languages are told by. */
  readonly languageFeatures: number;
  readonly otherLanguages: readonly string[];
  readonly rounds: number;
  readonly say: (line: string) => void;
}

interface WrittenText {
  readonly text: string;
  readonly language: number;
}

/** How often the texts of a language are shown in one round, whatever their number. */
const shownPerRound = 2200;
const mostRepeats = 6;
const smoothing = 0.02;
/** Many pieces of words tell a little each: coarser levels lose it. */
const mostLevel = 4;
const noHeads = new Float32Array(0);

export function trainLanguages(sentences: readonly Sentence[], training: LanguageTraining): TrainedModel {
  const random = createRandom(20_261_123);
  const texts = [
    ...sentences.map(({ text, language }) => written(text, language)),
    ...starterSentences(),
    ...Object.entries(functionWords).flatMap(([language, words]) => wordsOf(words, language)),
    ...training.otherLanguages.map((text) => written(text, 'und')),
  ];
  const ids = chooseFeatures(
    texts.map(({ text, language }) => ({ ids: languageFeaturesOf(text).ids, groups: [language] })),
    { groups: writtenLanguages.length, kept: training.languageFeatures },
  );
  const rows = rowsOfIds(ids);
  const trainer = new LinearTrainer({
    features: ids.length,
    classes: writtenLanguages.length,
    heads: 0,
    rate: 0.5,
    decay: 1e-5,
  });
  const { rounds } = training;
  for (let round = 0; round < rounds; round += 1) {
    const scale = 1 - (0.9 * round) / rounds;
    for (const text of oneRound(texts, random)) trainer.learn(exampleOf(text, rows, random), scale);
  }
  training.say(`languages: ${ids.length} features, ${rounds} rounds`);
  return {
    ...packRows(trainer, mostLevel),
    name: 'languages',
    featureBits: languageFeatureBits,
    temperature: 1,
    columns: writtenLanguages,
    bias: trainer.bias,
    ids,
  };
}

function written(text: string, language: string): WrittenText {
  const known = writtenLanguages.find((name) => name === language) ?? 'und';
  return { text, language: writtenLanguages.indexOf(known) };
}

/** Short words are left out: nearly all of them are written in several languages. */
function wordsOf(words: string, language: string): readonly WrittenText[] {
  return words
    .split(' ')
    .filter((word) => word.length > 2)
    .map((word) => written(word, language));
}

function starterSentences(): readonly WrittenText[] {
  return starterLibrary().flatMap(({ variants }) =>
    Object.entries(variants).flatMap(([language, variant]) =>
      plainSentences(variant.body).map((text) => written(text, language)),
    ),
  );
}

function plainSentences(body: string): readonly string[] {
  return body
    .replace(/\{[{%][^}]*\}\}?/g, ' ')
    .split(/(?<=[.!?])\s+|\n+|(?<=。)/)
    .filter((sentence) => sentence.length > 8);
}

function oneRound(texts: readonly WrittenText[], random: Random): readonly WrittenText[] {
  const counts = writtenLanguages.map((_name, language) => texts.filter((text) => text.language === language).length);
  const shown = texts.flatMap((text) => {
    const wanted = Math.min(mostRepeats, shownPerRound / (counts[text.language] ?? 1));
    const times = Math.floor(wanted) + (random.chance(wanted % 1) ? 1 : 0);
    return Array.from({ length: times }, () => text);
  });
  const order = Uint32Array.from(shown.keys());
  random.shuffle(order);
  return Array.from(order, (index) => shown[index]).flatMap((text) => text ?? []);
}

function exampleOf({ text, language }: WrittenText, rows: ReadonlyMap<number, number>, random: Random) {
  const name = writtenLanguages[language] ?? 'und';
  const filled = name === 'und' ? text : fillSlots(text, name, random);
  const classes = new Float32Array(writtenLanguages.length).fill(smoothing / writtenLanguages.length);
  classes[language] = (classes[language] ?? 0) + 1 - smoothing;
  const part = random.chance(0.5) ? somePart(filled, name, random) : filled;
  const features = toRows(languageFeaturesOf(roughen(part, random)), rows);
  return { features, classes, heads: noHeads, weight: 1 };
}

/** One to six words in a row, or two to nine signs. */
function somePart(text: string, language: string, random: Random): string {
  if (language === 'ja' || language === 'zh') {
    const length = 2 + random.below(8);
    const start = random.below(Math.max(1, text.length - length));
    return text.slice(start, start + length);
  }
  const words = text.split(/\s+/);
  const length = 1 + random.below(6);
  const start = random.below(Math.max(1, words.length - length));
  return words.slice(start, start + length).join(' ');
}
