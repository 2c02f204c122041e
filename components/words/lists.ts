/** Several things in a sentence: `Amazon and eBay`. */
import { keep } from './keep';
import { wordsLocale } from './locale';

export function listed(texts: readonly string[]): string {
  return formatter(wordsLocale()).format(texts);
}

const formatter = keep((locale = 'en') => new Intl.ListFormat(locale, { type: 'conjunction' }));
