/** The words of all languages. English first: it names every concept and theme, in the order they build on each other. */
import type { PhraseBook } from '@/lib/domain/policy/text/phrase-book';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { nordicAndMore } from './more-languages';

export const policyBooks: readonly PhraseBook[] = [
  { language: 'en', phrases: en },
  { language: 'de', phrases: de },
  { language: 'fr', phrases: fr },
  { language: 'it', phrases: it },
  { language: 'es', phrases: es },
  ...nordicAndMore,
];
