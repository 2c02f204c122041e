/**
 * The draft with `(at)`, ` dot `, `punkt`, `arobase` … written as signs, so that addresses and hosts are found however
 * they are spelled.
 */

import { functionWords } from '@/data/intent-words/function-words';
import { hostEndings, mailProviders, plainEndings, wordEndings } from '@/data/policy-rules/hosts';
import { atWords, bracketedAt, bracketedDot, dotWords, mailWords } from '@/data/policy-rules/spelled-signs';
import type { Draft } from '../draft';
import { type DraftView, rewriteView, type ViewEdit } from '../text/draft-view';
import type { Token } from '../text/tokens';

const common = new Set(Object.values(functionWords).flatMap((words) => words.split(' ')));
const dots = new Set(dotWords);
const ats = new Set(atWords);
const mails = new Set(mailWords);
const providers = new Set(mailProviders);

/** Words that are no part of a host or an address. */
export function isCommonWord(word: string): boolean {
  return common.has(word);
}

export function contactView(draft: Draft): DraftView {
  const bracketed = rewriteView(draft.view, bracketEdits(draft.view.text));
  return rewriteView(bracketed, wordEdits(draft, bracketed));
}

function bracketEdits(text: string): ViewEdit[] {
  return [
    ...[...text.matchAll(bracketedAt)].map(({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
      text: '@',
    })),
    ...[...text.matchAll(bracketedDot)].map(({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
      text: '.',
    })),
  ].toSorted((a, b) => a.start - b.start);
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function wordEdits({ tokens }: Draft, view: DraftView): ViewEdit[] {
  const hasMailWord = tokens.some(({ word }: Token) => mails.has(word));
  const words: Word[] = [...view.text.matchAll(/[\p{L}\p{N}_-]+/gu)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  const edits = words.flatMap((_word, at): ViewEdit[] => {
    const sign = signOf(view.text, words, at, hasMailWord);
    const [before, after] = [words[at - 1], words[at + 1]];
    return sign && before && after
      ? [{ start: before.end, end: after.start, text: sign }]
      : spacedDot(view.text, words, at);
  });
  return edits.filter((edit, index) => edit.start >= (edits[index - 1]?.end ?? 0));
}

function signOf(text: string, words: readonly Word[], at: number, hasMailWord: boolean): string | undefined {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  if (!before || !word || !after || !(dots.has(word.text) || ats.has(word.text))) return undefined;
  if (!isNear(text, before, word) || !isNear(text, word, after)) return undefined;
  if (dots.has(word.text) && canBeDot(text, words, at)) return '.';
  return ats.has(word.text) && canBeAt(text, words, at, hasMailWord) ? '@' : undefined;
}

/** Nothing but spaces and signs that people put around a spelled sign. */
function isNear(text: string, one: Word, other: Word): boolean {
  return other.start - one.end < 6 && /^[\s*"'()[\]{}<>_-]*$/.test(text.slice(one.end, other.start));
}

function canBeDot(text: string, words: readonly Word[], at: number): boolean {
  const [before, after, next] = [words[at - 1], words[at + 1], words[at + 2]];
  if (!before || !after || isCommonWord(before.text) || before.text.length < 2) return false;
  const isFollowedByDot = next !== undefined && dots.has(next.text);
  if (isFollowedByDot) return /^[a-z0-9-]{2,}$/.test(after.text);
  if (!hostEndings.has(after.text)) return false;
  return plainEndings.has(after.text) || !wordEndings.has(after.text) || isEnd(text, after, next);
}

function isEnd(text: string, after: Word, next: Word | undefined): boolean {
  return next === undefined || /[^\s]/.test(text.slice(after.end, next.start));
}

/** `info at brightdesk dot com`, `anna at gmail`: a host or a provider follows. */
function canBeAt(text: string, words: readonly Word[], at: number, hasMailWord: boolean): boolean {
  const [before, word, after, next, last] = [words[at - 1], words[at], words[at + 1], words[at + 2], words[at + 3]];
  if (!before || !word || !after || isCommonWord(before.text)) return false;
  const isHost =
    /^\.[a-z]{2,}/.test(text.slice(after.end)) || (next && dots.has(next.text) && last && hostEndings.has(last.text));
  if (providers.has(after.text))
    return isHost || !['at', 'chez', 'presso', 'en'].includes(word.text) || hasMailWord || after.text === 'gmail';
  if (!isHost) return false;
  return word.text !== 'at' || hasMailWord || /[\d._]/.test(before.text) || mailbox.test(before.text);
}

const mailbox =
  /^(?:info|support|service|sales|contact|kontakt|hello|hallo|office|team|help|shop|orders?|mail|sav|vendite|ventas|kundenservice|post|admin|care|returns?|customer\w*|client\w*|assist\w*)$/;

/** `brightdesk . com` and `brightdesk. com`; `www brightdesk com`. */
function spacedDot(text: string, words: readonly Word[], at: number): ViewEdit[] {
  const [word, after, next] = [words[at], words[at + 1], words[at + 2]];
  if (!word || !after) return [];
  const between = text.slice(word.end, after.start);
  if (
    between === ' '
      ? !(word.text === 'www' || words[at - 1]?.text === 'www' || providers.has(word.text))
      : !/[.·•]/.test(between)
  )
    return [];
  const isSpaced = /^ {1,2}[.·•] {0,2}$/.test(between) && hostEndings.has(after.text) && !wordEndings.has(after.text);
  const isPlain = /^ {0,2}[.·•] {0,2}$/.test(between) && between !== '.' && plainEndings.has(after.text);
  if ((isSpaced || isPlain) && !isCommonWord(word.text)) return [{ start: word.end, end: after.start, text: '.' }];
  if (word.text === 'www' && between === ' ' && next && hostEndings.has(next.text))
    return [{ start: word.end, end: after.start, text: '.' }];
  const isAfterWww = words[at - 1]?.text === 'www' && between === ' ' && hostEndings.has(after.text);
  const isProvider = providers.has(word.text) && between === ' ' && plainEndings.has(after.text);
  return isAfterWww || isProvider ? [{ start: word.end, end: after.start, text: '.' }] : [];
}
