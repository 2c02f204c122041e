/** The trained model that says what a message wants and in which mood it is written; see `docs/intent-model.md`. */
import { intents } from '@/lib/domain/template/template';
import { ModelFormatError } from './byte-reader';
import { type Features, featureBits } from './features';
import { languageFeatureBits } from './language-features';
import { type LinearModel, parseLinearModels } from './linear-model';

export { intents };

/** Questions with yes or no about a message, beside what it wants. */
export const moods = ['angry', 'safety', 'legal', 'claim', 'threat', 'spam', 'off_platform', 'closing'] as const;
export type Mood = (typeof moods)[number];

/** The languages that the product tells apart; `und` is any other. */
export const writtenLanguages = ['en', 'de', 'fr', 'it', 'es', 'nl', 'pl', 'sv', 'da', 'ja', 'zh', 'und'] as const;

export interface IntentModel {
  /** Raw scores in the order of `intents`; `probabilitiesOf` (probabilities.ts) makes them comparable. */
  scores(features: Features): Float32Array;
  /** Probability of each mood, each on its own. */
  moodsOf(features: Features): Readonly<Record<Mood, number>>;
  /** Tells the language; its columns are `writtenLanguages`. */
  readonly languages: LinearModel;
}

/**
 * @param bytes `public/intent-model.bin`
 * @throws {ModelFormatError} when they are not the model that this version of the code was trained with
 */
export function createIntentModel(bytes: Uint8Array): IntentModel {
  const models = parseLinearModels(bytes);
  const wishes = requireModel(models, 'intents', intents, featureBits);
  const feelings = requireModel(models, 'moods', moods, featureBits);
  const languages = requireModel(models, 'languages', writtenLanguages, languageFeatureBits);
  return {
    languages,
    scores: wishes.scores,
    moodsOf: (features) => toMoods(feelings.scores(features)),
  };
}

function requireModel(
  models: ReadonlyMap<string, LinearModel>,
  name: string,
  columns: readonly string[],
  bits: number,
): LinearModel {
  const model = models.get(name);
  if (!model) throw new ModelFormatError(`There is no model "${name}".`);
  if (model.featureBits !== bits || model.columns.join() !== columns.join()) {
    throw new ModelFormatError(`The model "${name}" was trained for other code.`);
  }
  return model;
}

function toMoods(scores: Float32Array): Readonly<Record<Mood, number>> {
  const chanceOf = (mood: Mood) => 1 / (1 + Math.exp(-(scores[moods.indexOf(mood)] ?? 0)));
  return {
    angry: chanceOf('angry'),
    safety: chanceOf('safety'),
    legal: chanceOf('legal'),
    claim: chanceOf('claim'),
    threat: chanceOf('threat'),
    spam: chanceOf('spam'),
    off_platform: chanceOf('off_platform'),
    closing: chanceOf('closing'),
  };
}
