/**
 * Whether a notice of eBay says that the buyer has opened a request. A sentence that only tells what would be, or that
 * something has ended, opens nothing; a notice that speaks of two requests is not understood.
 */
import { conditionWords, endWords, openingPhrases, sellerWords } from './notice-words';

export type RequestKind = keyof typeof openingPhrases;

const readAtMost = 4000;

export function requestOf(text: string): { readonly kind: RequestKind } | undefined {
  const sentences = text
    .slice(0, readAtMost)
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[.!?\n;]/)
    .map((sentence) => ` ${sentence.replace(/[^\p{L}\p{M}\d']+/gu, ' ').trim()} `);
  if (sentences.some((sentence) => hasWord(sentence, endWords) && !hasWord(sentence, conditionWords))) return undefined;
  const kinds = new Set(sentences.flatMap(kindsIn));
  const [kind] = kinds;
  return kind && kinds.size === 1 ? { kind } : undefined;
}

const allKinds = ['return-request', 'not-received', 'cancellation'] as const satisfies readonly RequestKind[];

function kindsIn(sentence: string): RequestKind[] {
  return allKinds.filter((kind) => openingPhrases[kind].some((phrase) => opens(sentence, phrase)));
}

/** Said as a fact, of the buyer. */
function opens(sentence: string, phrase: string): boolean {
  const [before, ...after] = sentence.split(` ${phrase} `);
  if (before === undefined || after.length === 0) return false;
  return !hasWord(`${before} `, sellerWords) && !hasWord(`${before} · ${after.join(' · ')}`, conditionWords);
}

/** Of words between single spaces, with one at both ends. */
function hasWord(sentence: string, words: readonly string[]): boolean {
  const spaced = ` ${sentence.trim()} `;
  return words.some((word) => spaced.includes(` ${word} `));
}
