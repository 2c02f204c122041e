/**
 * Telephone numbers in a draft, in digits or words. Order, tracking, part and serial numbers, dates, prices and sizes
 * are none: what a number looks like and the nearest word that says what it is decide together.
 */
import { digitWords, phoneWords, thingWords } from '@/data/policy-rules/number-words';
import type { Draft, Hit } from '../draft';
import { hitOfTokens, hitOfView } from '../draft';
import type { Stretch } from '../text/quoted-history';

const phones = new Set(phoneWords.split(' '));
const things = new Set(thingWords.split(' '));
const digits = new Set(digitWords.split(' '));

/** What only looks like a number to call. Each is blanked before numbers are looked for. */
const notNumbers: readonly RegExp[] = [
  /(?<!\d)\d{1,2} \d{1,2} (?:19|20)\d{2}(?! ?\d)/g,
  /(?<!\d)\d{1,2}\/(?:19|20)?\d{2}(?!\d)/g,
  /\/ ?(?:19|20)\d{2}(?!\d)/g,
  /(?<!\d)\d{3}-\d{7}-\d{7}(?!\d)/g,
  /(?<![\d-])\d{2}-\d{5}-\d{5}(?![\d-])/g,
  /(?<!\d)(?:19|20)\d{2}[-./]\d{1,2}[-./]\d{1,2}(?!\d)/g,
  /(?<!\d)\d{1,2}[-./] ?\d{1,2}[-./] ?(?:19|20)\d{2}(?!\d)/g,
  /(?<!\d)\d{1,2}[:.]\d{2} ?(?:uhr|h|am|pm)?\s?-\s?\d{1,2}[:.]\d{2}(?!\d)/g,
  /(?<!\d)\d{1,2}:\d{2}(?::\d{2})?(?!\d)/g,
  /[$€£¥] ?\d[\d.,]{0,12}|(?<![\d.,])\d[\d.,]{0,12} ?(?:[$€£¥%]|eur|euro|usd|gbp|kr|sek|dkk|zl|pln|chf)(?![a-z])/g,
  /(?<![\d.])\d{1,5}(?:[.,]\d{1,3})? ?(?:x|×|\*) ?\d{1,5}(?:[.,]\d{1,3})?(?: ?(?:x|×|\*) ?\d{1,5}(?:[.,]\d{1,3})?)?/g,
  /(?<![\d.])\d{1,5}(?:[.,]\d{1,3})?(?: ?- ?\d{1,5}(?:[.,]\d{1,3})?)? ?(?:mm|cm|m|km|kg|g|ml|l|v|w|kw|wh|mah|ah|a|hz|khz|mhz|ghz|k|lm|lumen|volt|watt|grad|inch|zoll|gb|tb|mb|psi|bar|nm|db|rpm|°c?)(?![a-z\d])/g,
];

const candidate = /(?<![\p{L}\d#/_-])(?:\+|\(\+? ?)?\d(?:[ ()./·-]{0,3}\d){5,17}(?![\d\p{L}_]|-[\d\p{L}])/gu;

/** An `o` among digits. */
const letterForNought = /(?<=\d[ .-]?)o(?=[ .-]?\d|(?![\p{L}\d]))/gu;

interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly digits: string;
}

/** @param taken stretches of the original that are addresses or links, whose digits belong to them */
export function findPhoneNumbers(draft: Draft, taken: readonly Stretch[]): readonly Hit[] {
  return [...numbersInDigits(draft, taken), ...numbersInWords(draft)];
}

function numbersInDigits(draft: Draft, taken: readonly Stretch[]): Hit[] {
  const plain = notNumbers.reduce(
    (left, pattern) => left.replace(pattern, (found) => '#'.repeat(found.length)),
    draft.view.text.replace(letterForNought, '0'),
  );
  return [...plain.matchAll(candidate)]
    .map(
      ({ 0: found, index }): Candidate => ({
        text: found,
        start: index,
        end: index + found.length,
        digits: found.replace(/\D/g, ''),
      }),
    )
    .filter((number) => isPhone(draft, number))
    .map(({ start, end }) => hitOfView(draft, start, end))
    .filter((hit) => !taken.some(({ start, end }) => hit.start < end && start < hit.end));
}

/** Shapes that are written for numbers to call, and hardly for anything else. */
const callShapes: readonly RegExp[] = [
  /^\d(?:[ .·-]{1,3}\d){7,}$/,
  /^\(\d{2,5}\) ?\d/,
  /^\d{3}[-. ]\d{3}[-. ]\d{4}$/,
  /^0\d(?:[ .-]\d{2}){4}$/,
  /^0\d{1,4}[ /-]{1,3}\d{3,}(?:[ -]\d{2,5}){0,3}$/,
  /^0\d{2,4}[ /-]\d{2,4}(?:[ -]\d{2,4}){1,3}$/,
  /^0\d{9,11}$/,
  /^[679]\d{2}(?: \d{3}){2}$/,
  /^[679]\d{2}(?: \d{2}){3}$/,
  /^3\d{2} \d{3} ?\d{4}$/,
  /^3\d{2} \d{6,7}$/,
  /^1[3-9]\d(?:[ -]?\d{4}){2}$/,
];

/** A lone digit behind groups of three and more. */
const partNumber = /^\d{3,5}[ -]\d{3,5}[ -]\d$/;

function isPhone(draft: Draft, number: Candidate): boolean {
  const { length } = number.digits;
  if (length > 15 || /^(\d)\1*$/.test(number.digits)) return false;
  if (partNumber.test(number.text)) return false;
  const { phone, thing } = nearestWords(draft, number);
  const hasPlus = number.text.startsWith('+') || number.text.startsWith('(+');
  if (hasPlus) return length >= 8;
  if (thing < phone) return false;
  if (phone < Number.POSITIVE_INFINITY) return length >= (/^[(0]/.test(number.text) || phone <= 4 ? 6 : 9);
  if (/^00[1-9]/.test(number.digits) && length >= 10 && length <= 15) return true;
  return length >= 8 && callShapes.some((shape) => shape.test(number.text));
}

/** How many words away the nearest telling word of each kind stands, in the same or the sentence before. */
function nearestWords(
  { tokens }: Draft,
  { start, end }: Candidate,
): { readonly phone: number; readonly thing: number } {
  const first = tokens.findIndex((token) => token.end > start);
  const last = tokens.findLastIndex((token) => token.start < end);
  const sentence = tokens[first]?.sentence ?? 0;
  const distance = (words: ReadonlySet<string>, reachBefore: number, reachAfter: number) => {
    for (let step = 1; step <= Math.max(reachBefore, reachAfter); step += 1) {
      const before = tokens[first - step];
      if (step <= reachBefore && before && sentence - before.sentence <= 1 && words.has(before.word))
        return step + (sentence - before.sentence) * 4;
      const after = tokens[last + step];
      if (step <= reachAfter && after && after.sentence === sentence && words.has(after.word)) return step + 0.5;
    }
    return Number.POSITIVE_INFINITY;
  };
  return { phone: distance(strictPhones, 8, 6), thing: distance(things, 8, 3) };
}

/** `number`, `nummer` say nothing by themselves. */
const strictPhones = new Set(
  [...phones].filter((word) => !/^(?:number|nummer|numero|numer|numerem|line|reach|signal|text)$/.test(word)),
);

const fewestWords = 6;

function numbersInWords(draft: Draft): Hit[] {
  const { tokens } = draft;
  const hits: Hit[] = [];
  let at = 0;
  while (at < tokens.length) {
    const end = endOfDigitWords(draft, at);
    const run = tokens.slice(at, end);
    const words = run.filter(({ word }) => digits.has(word));
    if (words.length >= fewestWords && new Set(words.map(({ word }) => word)).size > 2)
      hits.push(hitOfTokens(draft, { from: at, to: end }));
    at = Math.max(end, at) + 1;
  }
  return hits;
}

function endOfDigitWords({ tokens, view }: Draft, from: number): number {
  let at = from;
  while (at < tokens.length) {
    const token = tokens[at];
    if (!token || !(digits.has(token.word) || /^\d{1,4}$/.test(token.word))) return at;
    const previous = tokens[at - 1];
    if (at > from && previous && !/^[ ,.\-/]{0,3}$/.test(view.text.slice(previous.end, token.start))) return at;
    at += 1;
  }
  return at;
}
