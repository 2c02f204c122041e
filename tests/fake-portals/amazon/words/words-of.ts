/** The wording for a page's language. */
import { arabic, chinese, japanese } from './eastern';
import { englishGb, englishIn, englishUs } from './english';
import { dutch, polish, swedish, turkish } from './northern';
import { french, german, italian, portuguese, spanish } from './western';
import type { Words } from './words';

const byLanguage: Readonly<Record<string, Words>> = {
  de: german,
  fr: french,
  it: italian,
  es: spanish,
  pt: portuguese,
  nl: dutch,
  pl: polish,
  sv: swedish,
  tr: turkish,
  ja: japanese,
  zh: chinese,
  ar: arabic,
};

/** Falls back to American English. */
export function wordsOf(language: string): Words {
  if (language === 'en-GB') return englishGb;
  if (language === 'en-IN') return englishIn;
  return byLanguage[language.slice(0, 2)] ?? englishUs;
}
