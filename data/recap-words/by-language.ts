/** The words of each language that a recap is read in. */
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import type { RecapWords } from './recap-words';

export const recapWords: Readonly<Record<string, RecapWords | undefined>> = { en, de, fr, it, es };
