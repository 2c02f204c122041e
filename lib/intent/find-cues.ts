/** Which kinds of cues (`data/intent-words/cues.ts`) stand in a message: plain search for the beginnings of words. */
import { type CueKind, cueKinds, cues } from '@/data/intent-words/cues';
import { messageTokens, type Token } from './message-tokens';

type PhrasesByKind = readonly (readonly [CueKind, readonly string[]])[];

const known = new Map<string, PhrasesByKind>();

function phrasesOf(language: string): PhrasesByKind {
  const made = known.get(language) ?? cueKinds.map((kind) => [kind, readPhrases(cues[kind][language] ?? '', language)]);
  known.set(language, made);
  return made;
}

function readPhrases(written: string, language: string): readonly string[] {
  return written
    .split('|')
    .map((phrase) => searchable(messageTokens(phrase.replace(/_$/, ''), language)) + (phrase.endsWith('_') ? ' ' : ''))
    .filter((phrase) => phrase.trim() !== '');
}

/** Words parted by one space, with one before each; signs of Japanese and Chinese stand together. */
function searchable(tokens: readonly Token[]): string {
  return tokens
    .filter(({ kind }) => kind !== 'mark')
    .map(({ kind, text }) => (kind === 'sign' ? text : ` ${text}`))
    .join('');
}

/** How many cues of each kind there are; kinds without any are absent. */
export function findCues(tokens: readonly Token[], language: string): ReadonlyMap<CueKind, number> {
  const text = `${searchable(tokens)} `;
  const found = new Map<CueKind, number>();
  for (const [kind, phrases] of phrasesOf(language)) {
    let count = 0;
    for (const phrase of phrases) if (text.includes(phrase)) count += 1;
    if (count > 0) found.set(kind, count);
  }
  return found;
}
