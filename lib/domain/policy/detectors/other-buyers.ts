/** Names and orders of other buyers that were left in a draft, and a language that is not this buyer's. */
import { primaryLanguage } from '../../template/reply-language';
import type { Draft, Hit } from '../draft';
import { hitOfView } from '../draft';
import { viewOf } from '../text/draft-view';

const orderNumber = /(?<![\d-])(?:\d{3}-\d{7}-\d{7}|\d{2}-\d{5}-\d{5})(?![\d-])/g;
/** Shorter names are everyday words too often. */
const shortestName = 3;

export function findOtherOrders(draft: Draft): readonly Hit[] {
  const others = new Set(draft.facts.otherOrderNumbers ?? []);
  const own = new Set(draft.facts.orderNumbers ?? []);
  return [...draft.view.text.matchAll(orderNumber)]
    .filter(({ 0: number }) => others.has(number) && !own.has(number))
    .map(({ 0: number, index }) => hitOfView(draft, index, index + number.length));
}

export function findOtherNames(draft: Draft): readonly Hit[] {
  const own = new Set((draft.facts.buyerNames ?? []).flatMap((name) => wordsOf(name)));
  const { text } = draft.view;
  return (draft.facts.otherBuyerNames ?? []).flatMap((name) => {
    const words = wordsOf(name);
    if (words.length === 0 || words.some((word) => own.has(word))) return [];
    const whole = words.join(' ');
    if (words.length === 1 && !greets(draft, whole)) return [];
    const at = wholeWordAt(text, whole);
    const given = words[0] ?? '';
    if (at >= 0) return [hitOfView(draft, at, at + whole.length)];
    return greets(draft, given)
      ? [hitOfView(draft, wholeWordAt(text, given), wholeWordAt(text, given) + given.length)]
      : [];
  });
}

function wordsOf(name: string): string[] {
  return viewOf(name)
    .text.split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= shortestName);
}

function wholeWordAt(text: string, word: string): number {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + word.length))) return at;
  }
  return -1;
}

/** Whether the first line of the draft calls somebody by this name. */
function greets({ view }: Draft, name: string): boolean {
  const line = view.text.trimStart().split('\n')[0]?.slice(0, 80) ?? '';
  return name !== '' && wholeWordAt(line, name) >= 0;
}

const enoughLetters = 20;

export function findOtherLanguage({ own, language, facts }: Draft): readonly Hit[] {
  if (language === undefined || facts.buyerLanguage === undefined || own.trim().length < enoughLetters) return [];
  return primaryLanguage(language) === primaryLanguage(facts.buyerLanguage)
    ? []
    : [{ start: 0, end: own.trimEnd().length }];
}
