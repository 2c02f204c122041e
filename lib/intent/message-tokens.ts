/**
 * A message as the tokens that the intent model reads: folded words, single characters of Japanese and Chinese, and
 * classes in place of what differs in every message (addresses, amounts, order numbers). Linear in the text.
 */
import { foldText } from '@/lib/domain/template/fold-text';

export interface Token {
  readonly text: string;
  /** `class`: stands for something that differs each time; its text begins with `<`. */
  readonly kind: 'word' | 'sign' | 'mark' | 'class';
}

/** More of a message is not read: what is wanted stands at its beginning or, in a long story, at its end. */
const maxLength = 6000;

const tokenPattern =
  /(?<url>https?:\/\/\S{1,300}|www\.\S{1,300})|(?<mail>[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,32}){1,4})|(?<order>\b\d{3}-\d{7}-\d{7}\b|\b\d{2}-\d{5}-\d{5}\b)|(?<amount>[$€£¥]\s?\d[\d.,]*|\d[\d.,]*\s?(?:[$€£¥円元]|eur(?:os?)?\b|usd\b|gbp\b|pln\b|zl\b|kr\b|sek\b|dkk\b|chf\b))|(?<percent>\d+\s?%)|(?<phone>\+\d[\d ()/-]{6,20}\d|\b0\d{2,4}[ /-]\d[\d -]{4,12}\d)|(?<code>\b(?=[a-z]{0,8}\d)[a-z\d]{10,40}\b)|(?<number>\d+(?:[.,:/]\d+)*)|(?<sign>[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])|(?<word>[^\P{L}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+)|(?<mark>[!?]+|\p{Extended_Pictographic})/gu;

/** Middle parts of a text longer than is read are left out. */
export function readPart(text: string): string {
  if (text.length <= maxLength) return text;
  return `${text.slice(0, maxLength / 2)}\n${text.slice(-maxLength / 2)}`;
}

export function messageTokens(text: string, language: string | undefined): readonly Token[] {
  const folded = foldText(readPart(text)).replace(/(?<=\p{L})['’´`](?=\p{L})/gu, language === 'en' ? '' : ' ');
  const tokens: Token[] = [];
  for (const { 0: written, groups } of folded.matchAll(tokenPattern)) tokens.push(toToken(written, groups, language));
  return tokens;
}

type Groups = Readonly<Record<string, string | undefined>> | undefined;

const classes = ['url', 'mail', 'order', 'amount', 'percent', 'phone', 'code'] as const;

function toToken(written: string, groups: Groups, language: string | undefined): Token {
  if (groups?.word !== undefined) return { kind: 'word', text: plainWord(written, language) };
  if (groups?.sign !== undefined) return { kind: 'sign', text: written };
  if (groups?.mark !== undefined) return { kind: 'mark', text: markClass(written) };
  const named = classes.find((name) => groups?.[name] !== undefined);
  return { kind: 'class', text: named ? `<${named}` : numberClass(written) };
}

function markClass(written: string): string {
  if (!/[!?]/.test(written)) return written;
  const kinds = `${written.includes('!') ? '!' : ''}${written.includes('?') ? '?' : ''}`;
  return written.length > 1 ? `${kinds}+` : kinds;
}

function numberClass(written: string): string {
  if (/[:/]/.test(written)) return '<date';
  return /^\d{1,2}$/.test(written) ? '<small' : '<number';
}

/** "sooooo" as "soo"; the two ways to write an umlaut or a Danish letter as one. */
function plainWord(word: string, language: string | undefined): string {
  const squeezed = word.replace(/(.)\1{2,}/gu, '$1$1').slice(0, 40);
  if (language === 'de') return squeezed.replace(/([aou])e/g, '$1');
  if (language === 'da') return squeezed.replace(/aa|ae/g, 'a').replace(/oe/g, 'o');
  return squeezed;
}
