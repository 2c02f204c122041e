/** Names taken apart into words, and known again in every spelling. */
import { nameForms } from '@/lib/domain/customer/normalise-name';
import { foldText } from '@/lib/domain/template/fold-text';
import { wordPattern } from './script';

/** Every way to write the words of these names. */
export function foldedNames(names: Iterable<string>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const name of names) {
    for (const word of name.normalize('NFC').match(wordPattern) ?? []) {
      for (const part of [word, ...partsOf(word)]) {
        if (part.length < 2) continue;
        for (const form of spellings(part)) found.add(form);
      }
    }
  }
  return found;
}

/** Whether a word, its genitive or a part of it is one of the names. */
export function isNamed(word: string, names: ReadonlySet<string>): boolean {
  if (names.size === 0) return false;
  const stem = word.replace(/['’]?s$/u, '');
  return [word, stem, ...partsOf(word)].some(
    (each) => each.length > 1 && spellings(each).some((form) => names.has(form)),
  );
}

/** "Jäger-Braun", "l'ordre": each part may be a word of its own. */
export function partsOf(word: string): readonly string[] {
  return word.split(/['’-]/);
}

/** Whether it begins with a small letter. */
export function isSmall(word: string): boolean {
  const [first = ''] = word;
  return first === first.toLowerCase() && !/\p{N}/u.test(first);
}

function spellings(word: string): readonly string[] {
  const folded = foldText(word);
  return /^[\0-\x7f]*$/.test(word) ? [folded] : [folded, ...nameForms(word)];
}

/** The words of texts, folded, whole and in parts. */
export function foldedWords(texts: readonly string[]): ReadonlySet<string> {
  const words = texts.flatMap((text) => (text.match(wordPattern) ?? []).flatMap((word) => [word, ...partsOf(word)]));
  return new Set(words.map(foldText));
}
