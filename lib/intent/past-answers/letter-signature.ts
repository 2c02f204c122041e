/** The lines under an answer that close it and say who writes. */
import { foldText } from '@/lib/domain/template/fold-text';
import { foldEach } from './fold-each';
import { closings, softClosings } from './letter-closings';
import { claimsOfPhrase, type Span } from './span';

const mostLines = 6;
const longestLine = 60;

export interface SigningSeller {
  readonly agentName: string;
  readonly signature: string;
  readonly shopName: string;
}

/** The lines under an answer, its closing words among them; undefined where it has none. */
export function signatureSpan(text: string, seller: SigningSeller): Span | undefined {
  const end = text.trimEnd().length;
  const starts = [ownSignature(text, seller), closedFrom(text.slice(0, end)), signedLine(text.slice(0, end), seller)];
  const known = starts.filter((start) => start !== undefined);
  if (known.length === 0) return undefined;
  return { start: Math.min(...known), end };
}

function ownSignature(text: string, { signature }: SigningSeller): number | undefined {
  if (signature.trim().length < 3) return undefined;
  const found = claimsOfPhrase(text, signature).at(-1);
  return found && text.slice(found.end).trim() === '' ? found.start : undefined;
}

/** From the line that closes the letter, if only short lines follow; or from closing words in the last line. */
function closedFrom(text: string): number | undefined {
  const lines = linesOf(text);
  const last = lines.slice(-mostLines);
  for (const [index, { start, words }] of last.entries()) {
    const following = last.slice(index + 1);
    if (following.some((line) => line.words.length > longestLine)) continue;
    if (isClosing(words, following.length > 0)) return start;
  }
  const line = lines.at(-1);
  return line && closedWithin(line);
}

/** Thanks close a letter only where a name follows. */
function isClosing(words: string, isFollowed: boolean): boolean {
  if (words.length > longestLine) return false;
  const folded = foldEach(words);
  const found = closings.find((each) => folded.startsWith(each) && !/[\p{L}\p{N}]/u.test(folded.charAt(each.length)));
  if (found === undefined) return false;
  const rest = words.slice(found.length).replace(/^[\s,.!]+/, '');
  if (softClosings.has(found)) return isFollowed ? rest === '' : /^\p{Lu}\p{L}+$/u.test(rest);
  return rest === '' || isNameLike(rest);
}

/** "… today. Kind regards, Mara": the last closing words that a sentence ends in front of. */
function closedWithin({ start, words }: Line): number | undefined {
  const folded = foldEach(words);
  const from = Math.max(0, folded.length - 100);
  for (const { index, 0: gap } of words.slice(from).matchAll(/[.!?,]\s+/g)) {
    const begin = from + index + gap.length;
    const tail = words.slice(begin);
    const isSoft = softClosings.has(closings.find((each) => folded.slice(begin).startsWith(each)) ?? '');
    if (!isSoft && isClosing(tail, false)) return start + begin;
  }
  return undefined;
}

/** A last line that holds nothing but who answers: "- Mara", "Jens". */
function signedLine(text: string, { agentName, shopName }: SigningSeller): number | undefined {
  const lines = linesOf(text);
  const line = lines.at(-1);
  if (lines.length < 2 || !line) return undefined;
  const words = line.words.replace(/^[-–—~]\s*/, '');
  const isOwn = [agentName, shopName].some(
    (name) => name.trim() !== '' && foldText(words).includes(foldText(name.trim())),
  );
  return (isOwn && words.length <= longestLine) || (isNameLike(words) && !/[.!?…]$/.test(words))
    ? line.start
    : undefined;
}

/** One to four words that all begin with a capital letter, or initials. */
function isNameLike(words: string): boolean {
  return words.length <= 40 && /^(?:\p{Lu}[\p{L}\p{M}.'’-]*[\s,|/&]*){1,4}$/u.test(words);
}

interface Line {
  readonly start: number;
  readonly words: string;
}

function linesOf(text: string): readonly Line[] {
  return [...text.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }) => {
    const words = line.trim();
    return words === '' ? [] : [{ start: index + line.indexOf(words), words }];
  });
}
