/** What the note on missing access remembers, in the storage that pages of ours share. Where there is none, nothing. */
import * as z from 'zod/mini';
import type { AccessMemory } from './host-access';

const leftOutKey = 'access-left-out';
const askedKey = 'access-asked';
const patternsSchema = z.array(z.string());

export function createAccessMemory(storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>): AccessMemory {
  return {
    leftOut: () => readPatterns(storage.getItem(leftOutKey)),
    leaveOut: (patterns) => storage.setItem(leftOutKey, JSON.stringify(patterns)),
    wasAsked: () => storage.getItem(askedKey) !== null,
    noteAsked: (wasAsked) => {
      if (wasAsked) storage.setItem(askedKey, '1');
      else storage.removeItem(askedKey);
    },
  };
}

function readPatterns(text: string | null): readonly string[] {
  if (text === null) return [];
  try {
    return patternsSchema.parse(JSON.parse(text));
  } catch {
    return [];
  }
}
