/** What phrases find, without what the words around them excuse: a refusal, an answer to a past purchase, our own doing. */
import { doers } from '@/data/policy-rules/doers';
import type { Draft, Hit } from '../draft';
import { hitOfTokens } from '../draft';
import type { Found } from '../text/phrase-book';

export interface Excuses {
  /** Concepts that excuse what stands in the same clause. */
  readonly clause?: readonly string[];
  /** Concepts that excuse what stands in the same sentence. */
  readonly sentence?: readonly string[];
  /** We or somebody else does it, not the buyer. */
  readonly ownDoing?: boolean;
  /** A short quotation names a thing: the sign “Special offer”. */
  readonly quoted?: boolean;
}

export function foundThemes(draft: Draft, themes: readonly string[], excuses: Excuses = {}): readonly Found[] {
  const all = themes.flatMap((theme) => draft.found.get(theme) ?? []);
  const clauses = placesOf(draft, excuses.clause, 'clause');
  const sentences = placesOf(draft, excuses.sentence, 'sentence');
  return all.filter((found) => {
    const { from, to } = found;
    const [first, last] = [draft.tokens[from], draft.tokens[to - 1]];
    if (!first || !last) return false;
    if (clauses.has(first.clause) || clauses.has(last.clause)) return false;
    if (sentences.has(first.sentence)) return false;
    if (excuses.quoted && isMarkBefore(draft.view.text, first.start) && isMarkBehind(draft.view.text, last.end))
      return false;
    return !(excuses.ownDoing && isOwnDoing(draft, found));
  });
}

function placesOf(
  draft: Draft,
  concepts: readonly string[] | undefined,
  unit: 'clause' | 'sentence',
): ReadonlySet<number> {
  const found = (concepts ?? []).flatMap((concept) => draft.found.get(concept) ?? []);
  return new Set(found.flatMap(({ from }) => draft.tokens[from]?.[unit] ?? []));
}

const reach = 4;

/** The nearest pronoun before, or right in front, is ours. */
function isOwnDoing({ tokens }: Draft, { from, language }: Found): boolean {
  const { us, you } = doers(language);
  for (let at = from - 1; at >= Math.max(0, from - reach); at -= 1) {
    const word = tokens[at]?.clause === tokens[from]?.clause ? tokens[at]?.word : undefined;
    if (word === undefined || you.has(word)) return false;
    if (us.has(word)) return true;
  }
  return false;
}

/** Whether a quotation mark stands there, behind the inner space that French puts. */
function isMarkBefore(text: string, at: number): boolean {
  return /" ?$/.test(text.slice(Math.max(0, at - 2), at));
}

function isMarkBehind(text: string, at: number): boolean {
  return /^ ?"/.test(text.slice(at, at + 2));
}

/** One hit for each sentence, from the first to the last word found in it; its fix takes the sentence out. */
export function hitsBySentence(draft: Draft, found: readonly Found[]): readonly Hit[] {
  const bySentence = new Map<number, Found>();
  for (const next of found) {
    const sentence = draft.tokens[next.from]?.sentence ?? 0;
    const before = bySentence.get(sentence);
    const whole = before ? { ...next, from: Math.min(before.from, next.from), to: Math.max(before.to, next.to) } : next;
    bySentence.set(sentence, whole);
  }
  return [...bySentence.values()]
    .toSorted((a, b) => a.from - b.from)
    .map((whole) => ({ ...hitOfTokens(draft, whole), fix: { ...sentenceAround(draft, whole), text: '' } }));
}

/** The stretch of the original from the first to the last word of the sentences, its full stop and a space included. */
function sentenceAround(
  draft: Draft,
  { from, to }: Pick<Found, 'from' | 'to'>,
): { readonly start: number; readonly end: number } {
  const { tokens, own } = draft;
  const first = tokens.findIndex(({ sentence }) => sentence === tokens[from]?.sentence);
  const last = tokens.findLastIndex(({ sentence }) => sentence === tokens[to - 1]?.sentence);
  const { start, end } = hitOfTokens(draft, { from: first, to: last + 1 });
  const tail = /^[^\p{L}\p{N}\n]{0,12}/u.exec(own.slice(end))?.[0].length ?? 0;
  return { start, end: end + tail };
}
