/** Folding that keeps the number of letters, so that places in one text are places in the other. */
import { foldText } from '@/lib/domain/template/fold-text';

export function foldEach(text: string): string {
  return Array.from(text, (letter) => {
    const folded = letter === 'ß' ? 's' : foldText(letter);
    return folded.length === letter.length ? folded : letter;
  })
    .join('')
    .replaceAll('’', "'");
}

/** Phrases of a list, longest first, in the spellings under which `foldEach` meets them. */
export function phrasesOf(list: string): readonly string[] {
  return list
    .split(/[|\n]/)
    .map((phrase) => phrase.trim())
    .flatMap((phrase) => (phrase.includes('ss') ? [phrase, phrase.replaceAll('ss', 's')] : [phrase]))
    .toSorted((one, other) => other.length - one.length);
}
