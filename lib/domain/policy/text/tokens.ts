/** The words of a view with the sentence and the clause they stand in. Chinese and Japanese characters count one each. */
import {
  clauseStarts,
  contrastPairs,
  contrasts,
  notTold,
  objectsInEnglish,
  told,
  toldEnding,
  toldInEnglish,
  toldInGerman,
} from '@/data/policy-rules/clause-words';
import type { DraftView } from './draft-view';

export interface Token {
  readonly word: string;
  /** In the view. */
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly clause: number;
}

const wordPattern =
  /[\u3005\u3007\u3040-\u30ff\u3400-\u9fff]|[★☆⭐🌟]+|[$€£¥%]|\d+[.,]\d{1,2}(?![\p{L}\p{N}]|[.,]\d)|(?:(?![\u3005\u3007\u3040-\u30ff\u3400-\u9fff])[\p{L}\p{N}])+(?:[@$][\p{L}]+)*/gu;

/** Ends with a full stop that ends no sentence. */
const abbreviations = new Set(
  (
    'nr no nos art mr mrs ms dr st bzw ca z b d h e g i u a s approx tel str inkl evtl ggf sig sr sra m mme mlle dott ' +
    'num ref vs usw etc bspw lt geb qty pcs stk max min incl excl zzgl n vgl jr co tlf'
  ).split(' '),
);

export function tokensOf(view: DraftView, original: string): readonly Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  let clause = 0;
  let end = 0;
  const matches = [...view.text.matchAll(wordPattern)];
  for (const [at, { 0: word, index: start }] of matches.entries()) {
    const between = view.text.slice(end, start);
    const previous = tokens.at(-1);
    if (previous && endsSentence(between, previous, startsSmall(view, original, start))) sentence += 1;
    if (previous && (previous.sentence !== sentence || startsClause(between, word, matches[at + 1]?.[0] ?? '')))
      clause += 1;
    tokens.push({ word, start, end: start + word.length, sentence, clause });
    end = start + word.length;
  }
  return tokens;
}

function startsSmall(view: DraftView, original: string, start: number): boolean {
  return /\p{Ll}/u.test(original.charAt(view.places[start] ?? 0));
}

function endsSentence(between: string, previous: Token, isSmall: boolean): boolean {
  if (/[!?！？…•·|]/.test(between)) return true;
  if (/\n[^\S\n]*\n/.test(between)) return true;
  if (between.includes('\n')) return !isSmall || /[.:;]/.test(between);
  if (!between.includes('.')) return false;
  if (between === '.') return /[\u3040-\u9fff]/.test(previous.word);
  return !(abbreviations.has(previous.word) && between.startsWith('.'));
}

function startsClause(between: string, word: string, next: string): boolean {
  if (contrasts.has(word)) return true;
  if (!/[,;:()]| -/.test(between)) return false;
  return clauseStarts.has(word) || contrastPairs.has(`${word} ${next}`) || isTold(word, next);
}

/** Whether the buyer is told to do something: `…, escríbanos al correo`, `…, rufen Sie an`. */
function isTold(word: string, next: string): boolean {
  if (toldInEnglish.has(word)) return objectsInEnglish.has(next);
  if (toldInGerman.has(word)) return next === 'sie';
  return told.has(word) || (word.length > 4 && toldEnding.test(word) && !notTold.has(word));
}
