/** What may belong to one buyer or one order alone, and therefore never goes into a template. Rather too much than too little. */
import type { Conversation } from '../../conversation/conversation';
import type { Order } from '../../order/order';
import { foldText } from '../fold-text';

export interface PersonalWords {
  /** Words of names, folded. */
  readonly words: ReadonlySet<string>;
}

const word = /[\p{L}\p{M}\p{N}]+/gu;
/** A line that says who wrote it has no more words. */
const wordsOfName = 4;
const lastLines = 3;
const mostMessages = 50;

/** Undefined where it is not known who the buyer is: then nothing can be told from a name. */
export function personalWords(
  { buyerName, buyerIds, messages }: Pick<Conversation, 'buyerName' | 'buyerIds' | 'messages'>,
  orders: readonly Pick<Order, 'buyerName'>[] = [],
): PersonalWords | undefined {
  if (buyerName === undefined && buyerIds.length === 0) return undefined;
  const signed = messages
    .slice(-mostMessages)
    .flatMap(({ from, text }) => (from === 'buyer' ? signatureLines(text) : []));
  const names = [buyerName, ...orders.map((order) => order.buyerName), ...buyerIds.map(ownPart), ...signed];
  return { words: new Set(names.flatMap((name) => wordsOf(name ?? ''))) };
}

/** Of `ebay:user:birch_tern203` the last part. */
function ownPart(id: string): string {
  return id.slice(id.lastIndexOf(':') + 1).replaceAll('_', ' ');
}

function signatureLines(text: string): readonly string[] {
  const lines = text
    .slice(-500)
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.slice(-lastLines).filter((line) => wordsOf(line).length <= wordsOfName);
}

function wordsOf(text: string): string[] {
  return (foldText(text).match(word) ?? []).filter((each) => each.length > 1);
}

/** Numbers of orders and parcels, phones, dates, times, amounts, post codes; `14 days` and `2-3` are none. */
const numbers = /\p{Nd}{3}|\p{Nd}\s*[./:]\s*\p{Nd}|\p{Nd}{2}[\s-]+\p{Nd}+[\s-]+\p{Nd}|\p{Sc}/u;
const code = /(?=[\p{L}\p{N}]*\p{Nd})(?=[\p{L}\p{N}]*\p{L})[\p{L}\p{N}]{5,}/u;
/** Mail addresses, and what Liquid would take for its own. */
const signs = /[@＠{}]/;

export function isPersonal(text: string, { words }: PersonalWords): boolean {
  const plain = text.normalize('NFKC');
  return numbers.test(plain) || hasCode(plain) || signs.test(plain) || namesAnybody(text, words);
}

/** Letters and digits in one, as in numbers of items and parcels. */
function hasCode(text: string): boolean {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).some((each) => each.length <= 64 && code.test(each));
}

/** Also a name that an ending was put to: "Tamsins", "Weidenbachs". */
function namesAnybody(text: string, names: ReadonlySet<string>): boolean {
  return wordsOf(text).some((each) => names.has(each) || names.has(each.replace(/s$/, '')));
}
