/** The words of each language that a recap is read in. */
import { da } from './da';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { ja } from './ja';
import { nl } from './nl';
import { pl } from './pl';
import type { RecapWords } from './recap-words';
import { sv } from './sv';
import { zh } from './zh';

export const recapWords: Readonly<Record<string, RecapWords | undefined>> = {
  en,
  de,
  fr,
  it,
  es,
  nl,
  pl,
  sv,
  da,
  ja,
  zh,
};
