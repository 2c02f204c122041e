/** Finding the phrases of `data/intent-words` in a sentence: plain comparison of words, in time linear to the text. */
import { foldText } from '@/lib/domain/template/fold-text';

/** Words in a text; in Japanese and Chinese every character, as there are no spaces. `#` in a phrase is a number. */
const wordPattern =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]|[^\P{L}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+|\p{N}+/gu;

/** Most words that `..` in a phrase skips. */
const maxGap = 5;

export function wordsOf(sentence: string): readonly string[] {
  const joined = foldText(sentence).replace(/n['’]t\b/g, 'nt');
  return joined.match(wordPattern) ?? [];
}

interface WordTest {
  /** Any number of words up to `maxGap` may stand before it. */
  readonly afterGap: boolean;
  readonly alternatives: readonly Alternative[];
}

interface Alternative {
  readonly text: string;
  readonly kind: 'word' | 'beginning' | 'number';
}

export type Phrase = readonly WordTest[];

export function parsePhrase(written: string): Phrase {
  const tests: WordTest[] = [];
  let afterGap = false;
  for (const token of written.split(' ')) {
    if (token === '..') {
      afterGap = true;
      continue;
    }
    for (const alternatives of alternativesOf(token)) {
      tests.push({ afterGap, alternatives });
      afterGap = false;
    }
  }
  return tests;
}

/** One test for a word, one per character for a run of Japanese or Chinese. */
function alternativesOf(token: string): readonly (readonly Alternative[])[] {
  const words = token.split('|');
  const [only = ''] = words;
  const characters = wordsOf(only);
  if (words.length === 1 && characters.length > 1) return characters.map((text) => [{ text, kind: 'word' }]);
  return [words.map(toAlternative)];
}

function toAlternative(word: string): Alternative {
  if (word === '#') return { text: '', kind: 'number' };
  return word.endsWith('*')
    ? { text: foldText(word.slice(0, -1)), kind: 'beginning' }
    : { text: foldText(word), kind: 'word' };
}

function passes(test: WordTest, word: string): boolean {
  return test.alternatives.some(({ text, kind }) => {
    if (kind === 'number') return /^\p{N}+$/u.test(word);
    return kind === 'beginning' ? word.startsWith(text) : word === text;
  });
}

/** Whether the phrase stands somewhere in these words. */
export function hasPhrase(words: readonly string[], phrase: Phrase): boolean {
  return words.some((_word, start) => matchesAt(words, start, phrase, 0));
}

function matchesAt(words: readonly string[], position: number, phrase: Phrase, index: number): boolean {
  const test = phrase[index];
  if (!test) return true;
  const last = Math.min(position + (test.afterGap && index > 0 ? maxGap : 0), words.length - 1);
  for (let at = position; at <= last; at += 1) {
    const word = words[at];
    if (word !== undefined && passes(test, word) && matchesAt(words, at + 1, phrase, index + 1)) return true;
  }
  return false;
}
