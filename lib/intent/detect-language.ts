/**
 * The language a message is written in: by its script, by the trained model, and before that is loaded by the commonest
 * words. Undefined when that is not sure: a wrong language is worse than none, because a reply would be offered in it.
 */
import { primaryLanguage } from '@/lib/domain/template/reply-language';
import { writtenLanguages } from './intent-model';
import { languageByWords } from './language-by-words';
import { languageFeaturesOf, lettersOf } from './language-features';
import type { LinearModel } from './linear-model';
import { probabilitiesOf } from './probabilities';

/** Enough to tell; the rest of a long message would only cost time. */
const maxLength = 2000;

const scripts: readonly { readonly letters: RegExp; readonly language: string }[] = [
  { letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, language: 'ja' },
  { letters: /\p{Script=Hangul}/gu, language: 'ko' },
  { letters: /\p{Script=Thai}/gu, language: 'th' },
  { letters: /\p{Script=Hebrew}/gu, language: 'he' },
  { letters: /\p{Script=Greek}/gu, language: 'el' },
];

/** Languages that share a script are told by what the marketplace says, or not at all. */
const sharedScripts: readonly {
  readonly letters: RegExp;
  readonly languages: readonly string[];
  readonly usual?: string;
}[] = [
  { letters: /\p{Script=Han}/gu, languages: ['zh', 'ja'], usual: 'zh' },
  { letters: /\p{Script=Arabic}/gu, languages: ['ar', 'fa', 'ur'] },
  { letters: /\p{Script=Cyrillic}/gu, languages: ['ru', 'uk', 'bg', 'sr'] },
  { letters: /\p{Script=Devanagari}/gu, languages: ['hi', 'mr', 'ne'] },
];

/**
 * @param prior BCP 47 tag that the marketplace gives for the buyer; it tips the scale, and never decides alone
 * @param model the language model, where it is loaded
 */
export function detectLanguage(text: string, prior?: string, model?: LinearModel): string | undefined {
  const sample = text.slice(0, maxLength);
  const expected = prior === undefined ? undefined : primaryLanguage(prior);
  const byScript = languageByScript(sample, expected);
  if (byScript !== undefined) return byScript;
  if (!/\p{Script=Latin}/u.test(sample)) return undefined;
  return model ? languageByModel(sample, expected, model) : languageByWords(sample, expected);
}

function languageByScript(sample: string, expected: string | undefined): string | undefined {
  const letters = count(sample, /\p{L}/gu);
  const own = scripts.find((script) => count(sample, script.letters) > letters * 0.2);
  if (own) return own.language;
  const shared = sharedScripts.find((script) => count(sample, script.letters) > letters * 0.3);
  if (!shared) return undefined;
  return shared.languages.find((language) => language === expected) ?? shared.usual;
}

function count(sample: string, letters: RegExp): number {
  return sample.match(letters)?.length ?? 0;
}

/** What the marketplace's language adds to its score: enough for "ok" and "done", too little for a whole sentence. */
const expectedScore = 1.5;
const minProbability = 0.5;

function languageByModel(sample: string, expected: string | undefined, model: LinearModel): string | undefined {
  if (!/\p{L}{2}/u.test(lettersOf(sample))) return undefined;
  const scores = model.scores(languageFeaturesOf(sample));
  const chances = probabilitiesOf(
    scores.map((score, index) => (writtenLanguages[index] === expected ? score + expectedScore : score)),
  );
  const best = chances.indexOf(Math.max(...chances));
  const language = writtenLanguages[best];
  if (language === undefined || language === 'und') return undefined;
  return (chances[best] ?? 0) >= minProbability ? language : undefined;
}
