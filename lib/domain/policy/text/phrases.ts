/**
 * Phrases as the rules' words are written, made ready to be compared with the words of a draft. A phrase is a row of
 * elements: `word`, `stem*`, `one|other*`, `optional?`, `<concept>`, `..` (up to 3 words between), `..9` (up to 9),
 * `~9` (up to 9, also into the next sentence). Comparing takes time in proportion to the text: gaps are bounded.
 */
import { viewOf } from './draft-view';
import { tokensOf } from './tokens';

export interface Alternative {
  readonly words: readonly string[];
  /** Whether the last word is only the beginning of one. */
  readonly isStem: boolean;
}

export type Element =
  | {
      readonly kind: 'words';
      /** As written, without `?`: the same for all elements that mean the same. */
      readonly written: string;
      readonly alternatives: readonly Alternative[];
      readonly isOptional: boolean;
    }
  | { readonly kind: 'concept'; readonly name: string; readonly isOptional: boolean }
  | { readonly kind: 'gap'; readonly most: number; readonly crosses: boolean };

/** Phrases repeat their elements, and elements their words. */
const elements = new Map<string, Element>();
const alternatives = new Map<string, Alternative>();

export function parsePhrase(written: string): readonly Element[] {
  return written.split(' ').map((element) => once(elements, element, parseElement));
}

function once<Value>(known: Map<string, Value>, written: string, parse: (written: string) => Value): Value {
  const before = known.get(written);
  if (before !== undefined) return before;
  const value = parse(written);
  known.set(written, value);
  return value;
}

function parseElement(written: string): Element {
  const gap = /^(\.\.|~)(\d*)$/.exec(written);
  if (gap) return { kind: 'gap', most: gap[2] ? Number(gap[2]) : 3, crosses: gap[1] === '~' };
  const isOptional = written.endsWith('?');
  const required = isOptional ? written.slice(0, -1) : written;
  const concept = /^<([\w!]+)>$/.exec(required);
  if (concept?.[1]) return { kind: 'concept', name: concept[1], isOptional };
  return { kind: 'words', written: required, alternatives: alternativesIn(required), isOptional };
}

function alternativesIn(written: string): readonly Alternative[] {
  return written.split('|').map((one) => once(alternatives, one, parseAlternative));
}

function parseAlternative(written: string): Alternative {
  const isStem = written.endsWith('*');
  const plain = isStem ? written.slice(0, -1) : written;
  if (/^[a-z]+$/.test(plain)) return { words: [plain], isStem };
  const view = viewOf(plain);
  return { words: tokensOf(view, view.text).map(({ word }) => word), isStem };
}
