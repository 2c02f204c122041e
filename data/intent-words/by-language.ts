/** The intent words of every language that has some. */
import { da } from './da';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import type { IntentWords } from './intent-words';
import { it } from './it';
import { ja } from './ja';
import { nl } from './nl';
import { pl } from './pl';
import { sv } from './sv';
import { zh } from './zh';

export const intentWords: Readonly<Record<string, IntentWords>> = { en, de, fr, it, es, nl, pl, sv, da, ja, zh };
