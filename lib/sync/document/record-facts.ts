/** What the log says about the coming and going of a record, or of one of its branches. */
import * as z from 'zod/mini';
import type { EntryKind } from './entry';
import { type Facts, type Removal, type Seen, union } from './presence';
import type { RegisterLog } from './register-log';

const number = z.int().check(z.minimum(0));
const seenSchema = z.array(z.tuple([z.string(), number]));
const removalSchema = z.tuple([number, number, seenSchema]);

/** Of a branch; of the whole record where none is named: then a change of any branch is one of the record. */
export function factsOf(log: RegisterLog, id: string, scope = ''): Facts {
  return {
    stamps: stampsOf(log, id, scope),
    removals: removalsOf(log, id, 'removal', scope),
    erasures: scope === '' ? removalsOf(log, id, 'erasure', scope) : [],
    known: knownOf(log, id, scope),
  };
}

/** How often the record has been erased. */
export function generationOf(log: RegisterLog, id: string): number {
  return removalsOf(log, id, 'erasure', '').reduce((most, { mark }) => Math.max(most, mark), 0);
}

/** Since which erasure it is whole again. */
export function wholeSinceOf(log: RegisterLog, id: string): number {
  let most = 0;
  for (const { value } of scoped(log, id, 'whole')) most = Math.max(most, toNumber(value));
  return most;
}

export function removalValue({ number, mark, seen }: Omit<Removal, 'writer'>): readonly unknown[] {
  return [number, mark, seenValue(seen)];
}

export function seenValue(seen: Seen): readonly unknown[] {
  return [...seen].sort(([a], [b]) => (a < b ? -1 : 1));
}

export function scopedPath(writer: string, scope: string): string {
  return `${writer}/${scope}`;
}

function stampsOf(log: RegisterLog, id: string, scope: string): Seen {
  const stamps = new Map<string, number>();
  for (const { writer, of, value } of scoped(log, id, 'stamp')) {
    if (scope === '' || of === scope) stamps.set(writer, Math.max(toNumber(value), stamps.get(writer) ?? 0));
  }
  return stamps;
}

function removalsOf(log: RegisterLog, id: string, kind: 'removal' | 'erasure', scope: string): readonly Removal[] {
  return scoped(log, id, kind).flatMap(({ writer, of, value }) => {
    const read = of === scope ? removalSchema.safeParse(value) : undefined;
    if (!read?.success) return [];
    const [last, mark, seen] = read.data;
    return { writer, number: last, mark, seen: new Map(seen) };
  });
}

function knownOf(log: RegisterLog, id: string, scope: string): Seen {
  return union(
    scoped(log, id, 'known').flatMap(({ of, value }) => {
      const read = of === scope ? seenSchema.safeParse(value) : undefined;
      return read?.success ? new Map(read.data) : [];
    }),
  );
}

interface Scoped {
  readonly writer: string;
  readonly of: string;
  readonly value: unknown;
}

function scoped(log: RegisterLog, id: string, kind: EntryKind): readonly Scoped[] {
  const found: Scoped[] = [];
  for (const [path, lines] of log.lines(id, kind)) {
    const end = path.indexOf('/');
    for (const { value } of lines) found.push({ writer: path.slice(0, end), of: path.slice(end + 1), value });
  }
  return found;
}

function toNumber(value: unknown): number {
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : 0;
}
