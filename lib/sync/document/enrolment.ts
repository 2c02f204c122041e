/**
 * How contents enter a document that has never heard of them: by an update that is made of the contents alone, so that
 * two devices which enter the same make the very same one, and what both change later merges instead of standing there
 * twice. Contents that differ get origins that differ; then one of the two counts, and the other is a leftover.
 */
import * as Y from 'yjs';
import { canonicalJson } from './canonical-json';
import { type Entry, type Packed, toLine } from './entry';
import { baseListName, textKey, textMapName } from './root-names';
import { stableHash } from './stable-hash';

export interface Contents {
  readonly id: string;
  /** How often the record had been erased before. */
  readonly generation: number;
  /** What everybody had at first, where that is what enters. */
  readonly values?: ReadonlyMap<string, Packed>;
  readonly texts: ReadonlyMap<string, string>;
  /** Where the same contents have entered, and are known to have been erased: the how many-th try this is. */
  readonly attempt?: number;
}

export interface Enrolment {
  readonly update: Uint8Array;
  /** Under which the texts are found. */
  readonly origin: string;
}

export function enrolment({ id, generation, values, texts, attempt = 0 }: Contents): Enrolment {
  const sortedTexts = sorted(texts);
  const sortedValues = values && sorted(values);
  const client = enrolmentClient(canonicalJson([id, generation, sortedValues ?? null, sortedTexts, attempt]));
  const origin = `${generation}-${client.toString(36)}`;
  const doc = new Y.Doc({ guid: '' });
  doc.clientID = client;
  doc.transact(() => {
    if (sortedValues) {
      const lines: readonly Entry[] = [
        ...sortedValues.map(([path, value]) => ({ id, kind: 'value', path, value }) as const),
        ...sortedTexts.map(([path]) => ({ id, kind: 'text', path, value: origin }) as const),
      ];
      if (lines.length > 0) doc.getArray(baseListName).push(lines.map(toLine));
    }
    const map = doc.getMap(textMapName);
    for (const [path, text] of sortedTexts) map.set(textKey(id, path, origin), new Y.Text(text));
  });
  const update = Y.encodeStateAsUpdate(doc);
  doc.destroy();
  return { update, origin };
}

/** Undefined for what is no origin. */
export function generationOfOrigin(origin: unknown): number | undefined {
  if (typeof origin !== 'string' || !/^\d{1,9}-[0-9a-z]{1,12}$/.test(origin)) return undefined;
  return Number(origin.slice(0, origin.indexOf('-')));
}

/** Beyond the 33 bits of the clients that are somebody's. */
function enrolmentClient(text: string): number {
  const hash = stableHash(text);
  return hash < 2 ** 34 ? hash + 2 ** 34 : hash;
}

function sorted<T>(map: ReadonlyMap<string, T>): [string, T][] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}
