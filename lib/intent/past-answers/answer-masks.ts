/** What may be seen of the answers of a group: the newest that is whole enough to be read, masked once and kept. */
import { zoneOfSite } from '@/lib/domain/marketplace/sites';
import { localeOf } from '@/lib/domain/template/reply-language';
import { leastAnswerLetters, letterCount } from './answer-pairs';
import { createKnownWords } from './known-words';
import type { SigningSeller } from './letter-signature';
import { type MaskedAnswer, maskAnswer } from './mask-answer';
import { foldedNames } from './name-spellings';
import type { PreparedPair } from './prepared-pair';
import { namesOf, privateFacts } from './private-facts';
import { unspacedRun, wordPattern } from './script';
import { gapMark } from './span';

export interface AnswerMasks {
  /** Liquid source with `[…]` where something was left out; undefined where hardly anything is left that says something. */
  readonly bodyOf: (pair: PreparedPair) => string | undefined;
}

export interface MaskingGround {
  readonly pairs: readonly PreparedPair[];
  /** Words of the seller's own library, folded. */
  readonly library: ReadonlySet<string>;
  readonly seller: SigningSeller;
}

export function createAnswerMasks({ pairs, library, seller }: MaskingGround): AnswerMasks {
  const words = createKnownWords({
    answers: pairs.map(({ buyer, bare }) => ({ buyer, text: bare })),
    library,
    names: foldedNames(new Set(pairs.flatMap(({ from }) => namesOf(from)))),
    ownTexts: [seller.agentName, seller.shopName, seller.signature],
    itemTitles: itemTitles(pairs),
  });
  const mask = ({ answer, language, from }: PreparedPair) => {
    const { marketplace, site } = from.conversation;
    const zone = zoneOfSite(marketplace, site) ?? 'UTC';
    const facts = privateFacts(from);
    return maskAnswer(answer, { facts, words, seller, language, locale: localeOf(language, site), zone });
  };
  const bodies = new Map<PreparedPair, string | undefined>();
  return {
    bodyOf: (pair) => {
      if (!bodies.has(pair)) bodies.set(pair, readable(mask(pair)));
      return bodies.get(pair);
    },
  };
}

function itemTitles(pairs: readonly PreparedPair[]): readonly string[] {
  return pairs.flatMap(({ from }) => from.orders.flatMap(({ items }) => items.flatMap(({ title }) => title ?? [])));
}

const mostGapsPerWord = 0.25;
/** Scripts without spaces have no words to count: so many letters are taken for one. */
const lettersPerWord = 2.5;

function readable({ body, gaps }: MaskedAnswer): string | undefined {
  const own = body.replace(/\{\{[^}]*\}\}/g, ' ').replaceAll(gapMark, ' ');
  const letters = letterCount(own);
  const unspaced = own.match(unspacedRun)?.join('').length ?? 0;
  const words = (own.match(wordPattern)?.length ?? 0) + unspaced / lettersPerWord;
  return letters < leastAnswerLetters || gaps > words * mostGapsPerWord ? undefined : body;
}
