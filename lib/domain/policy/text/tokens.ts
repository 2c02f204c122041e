/** The words of a view with the sentence and the clause they stand in. Chinese and Japanese characters count one each. */
import type { DraftView } from './draft-view';

export interface Token {
  readonly word: string;
  /** The word with digits and signs read as the letters they stand for; absent where there are none. */
  readonly spelled?: string;
  /** In the view. */
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly clause: number;
}

const wordPattern = /[\u3005\u3007\u3040-\u30ff\u3400-\u9fff]|[★☆⭐🌟]+|[$€£¥%]|[\p{L}\p{N}]+(?:[@$][\p{L}]+)*/gu;

/** Ends with a full stop that ends no sentence. */
const abbreviations = new Set(
  (
    'nr no nos art mr mrs ms dr st bzw ca z b d h e g i u a s approx tel str inkl evtl ggf sig sr sra m mme mlle dott ' +
    'num ref vs usw etc bspw lt geb qty pcs stk max min incl excl zzgl n vgl jr co tlf'
  ).split(' '),
);

/** After a comma, these begin a thought of its own. */
const clauseStarts = new Set(
  (
    'so but please we i you then instead and or just simply let if once ' +
    'aber sondern bitte wir ich sie daher deshalb also dann und doch wenn ' +
    'mais donc nous je vous veuillez alors et si merci ' +
    'ma quindi allora noi io puo la e se percio per ' +
    'pero asi entonces nosotros usted puede y por sino ' +
    'maar dus wij we men sa vi jag ale wiec prosze'
  ).split(' '),
);
/** These begin one without a comma. */
const contrasts = new Set('but aber sondern mais pero maar ale however jedoch stattdessen instead'.split(' '));

export function tokensOf(view: DraftView, original: string): readonly Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  let clause = 0;
  let end = 0;
  for (const match of view.text.matchAll(wordPattern)) {
    const word = match[0];
    const start = match.index;
    const between = view.text.slice(end, start);
    const previous = tokens.at(-1);
    if (previous && endsSentence(between, previous, startsSmall(view, original, start))) sentence += 1;
    if (previous && (previous.sentence !== sentence || startsClause(between, word))) clause += 1;
    const spelled = spelledOut(word);
    tokens.push({ word, start, end: start + word.length, sentence, clause, ...(spelled ? { spelled } : {}) });
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

function startsClause(between: string, word: string): boolean {
  return contrasts.has(word) || (/[,;:()]| -/.test(between) && clauseStarts.has(word));
}

const letterOf: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's' };

function spelledOut(word: string): string | undefined {
  if (word.length < 4 || !/[0134578@$]/.test(word) || !/\p{L}.*\p{L}/u.test(word)) return undefined;
  return word.replace(/[013457@$]/g, (sign) => letterOf[sign] ?? sign);
}
