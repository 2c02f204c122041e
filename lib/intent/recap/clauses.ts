/** A message cut into sentences that can be quoted, and those into clauses of comparable words. */
import type { RecapWords } from '@/data/recap-words/recap-words';
import { foldText } from '@/lib/domain/template/fold-text';
import { sentencesOf } from '../sentences';

export interface Clause {
  /** As written. */
  readonly text: string;
  readonly folded: string;
  readonly words: readonly string[];
}

export interface Sentence {
  readonly text: string;
  readonly isQuestion: boolean;
  readonly clauses: readonly Clause[];
}

export const isUnspaced = (language: string) => language === 'ja' || language === 'zh';

/** A dot that ends no sentence, while sentences are looked for. */
const innerDot = '\u2024';
const abbreviations =
  /((?<![\p{L}\d])(?:nr|ca|approx|inkl|bzw|evtl|mr|mrs|ms|dr|hr|fr|sig|sra?|mme|no|tel|order no|bestellnr))\.(?=\s)/giu;
const dateDot = /(\d)\.(?=\s\p{Ll}|\s(?:jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)\p{L}*(?!\p{L}))/giu;

export function readSentences(text: string, language: string, words: RecapWords): readonly Sentence[] {
  const masked = [abbreviations, ownAbbreviations(words), dateDot].reduce(
    (each, pattern) => (pattern ? each.replace(pattern, `$1${innerDot}`) : each),
    text.replaceAll(innerDot, '.'),
  );
  return sentencesOf(masked).map((sentence) => toSentence(sentence.replaceAll(innerDot, '.'), language, words));
}

const abbreviationPatterns = new Map<string, RegExp>();

function ownAbbreviations({ abbreviations: list }: RecapWords): RegExp | undefined {
  if (list === undefined) return undefined;
  const known = abbreviationPatterns.get(list) ?? new RegExp(`((?<![\\p{L}\\d])(?:${list}))\\.(?=\\s)`, 'giu');
  abbreviationPatterns.set(list, known);
  return known;
}

/** Without a sign for it, a question is known by its last one. */
const questionSigns: Readonly<Record<string, RegExp | undefined>> = {
  ja: /(?:か|かな|でしょう)[。．]?$/,
  zh: /[吗呢么嘛][。．]?$/,
};

function toSentence(text: string, language: string, words: RecapWords): Sentence {
  const isQuestion = /[?？]["'”»)\s]*$/.test(text) || (questionSigns[language]?.test(text) ?? false);
  return { text, isQuestion, clauses: clausesOf(text, language, words) };
}

/** Swedish writes "27:e november". */
const clauseEnd = /(?<!\d)[,:]|,(?!\d)|:(?!\d|[ea](?!\p{L}))|[;()–—、，；：]|\s-\s/u;

function clausesOf(text: string, language: string, { breaks }: RecapWords): readonly Clause[] {
  const parts = text.replaceAll('’', "'").split(clauseEnd);
  const cut = breaks === '' ? parts : parts.flatMap((part) => part.split(breakPattern(breaks, language)));
  return cut.flatMap((part) => {
    const folded = normalise(part, language);
    return part.trim() === ''
      ? []
      : [{ text: part.trim(), folded, words: isUnspaced(language) ? [] : wordsIn(folded) }];
  });
}

/** Of a text that is folded already. */
function wordsIn(folded: string): readonly string[] {
  return folded.replace(/n't\b/g, 'nt').match(/\p{L}+|\p{N}+/gu) ?? [];
}

const breakPatterns = new Map<string, RegExp>();

function breakPattern(breaks: string, language: string): RegExp {
  const written = isUnspaced(language) ? breaks : `(?<=\\s)(?:${breaks})(?=\\s)`;
  const known = breakPatterns.get(breaks) ?? new RegExp(written, 'iu');
  breakPatterns.set(breaks, known);
  return known;
}

/** German without umlauts is written in two ways. */
export function normalise(text: string, language: string): string {
  const folded = foldText(text.replaceAll('’', "'"));
  return language === 'de' ? folded.replace(/([aou])e(?!u)/g, '$1') : folded;
}
