/** What differs between two states of one shared record. */
import { dequal } from 'dequal';
import type { Json, SharedRecord } from '@/lib/sync/shared-record';

export function emptyRecord(id: string): SharedRecord {
  return { id, values: {}, texts: {} };
}

export function isSameRecord(one: SharedRecord, other: SharedRecord): boolean {
  return differingPaths(one, other).length === 0;
}

/** Paths that say something else, or that only one of them has. */
export function differingPaths(one: SharedRecord, other: SharedRecord): readonly string[] {
  return pathsOf([one, other]).filter((path) => !dequal(valueAt(one, path), valueAt(other, path)));
}

/** Whether the record says all of the other one and, marks aside, nothing more. Quick, for the many that are unchanged. */
export function saysJust(record: SharedRecord, other: SharedRecord): boolean {
  return hasJust(record.values, other.values) && hasJust(record.texts, other.texts);
}

function hasJust<T>(fields: Fields<T>, wanted: Fields<T>): boolean {
  let count = 0;
  for (const path in wanted) {
    if (!Object.hasOwn(fields, path) || !dequal(fields[path], wanted[path])) return false;
    count += 1;
  }
  for (const path in fields) if (!path.startsWith(markPrefix)) count -= 1;
  return count === 0;
}

/** Of paths that say who changed the record, and not what is in it. */
export const markPrefix = 'by.';

function pathsOf(records: readonly SharedRecord[]): readonly string[] {
  return [...new Set(records.flatMap(({ values, texts }) => [...Object.keys(values), ...Object.keys(texts)]))];
}

export function valueAt({ values, texts }: SharedRecord, path: string): Json | undefined {
  return Object.hasOwn(values, path) ? values[path] : Object.hasOwn(texts, path) ? texts[path] : undefined;
}

interface Edit {
  readonly before: SharedRecord;
  readonly after: SharedRecord;
}

/** The record with what an edit changed; what the edit does not speak of stays, also what this release does not know. */
export function withEdit(record: SharedRecord, { before, after }: Edit): SharedRecord {
  return {
    id: record.id,
    values: overlaid(record.values, before.values, after.values),
    texts: overlaid(record.texts, before.texts, after.texts),
  };
}

type Fields<T> = Readonly<Record<string, T>>;

function overlaid<T>(fields: Fields<T>, before: Fields<T>, after: Fields<T>): Fields<T> {
  const left = Object.entries(fields).filter(([path]) => Object.hasOwn(after, path) || !Object.hasOwn(before, path));
  const changed = Object.entries(after).filter(([path, value]) => !dequal(before[path], value));
  return Object.fromEntries([...left, ...changed]);
}

/** The record with what it lacks of another, for these paths. */
export function filledFrom(
  record: SharedRecord,
  other: SharedRecord,
  isWanted: (path: string) => boolean = () => true,
): SharedRecord {
  const lacks = (path: string) => isWanted(path) && valueAt(record, path) === undefined;
  const missing = <T>(fields: Fields<T>) => Object.entries(fields).filter(([path]) => lacks(path));
  const [values, texts] = [missing(other.values), missing(other.texts)];
  if (values.length === 0 && texts.length === 0) return record;
  return {
    id: record.id,
    values: { ...record.values, ...Object.fromEntries(values) },
    texts: { ...record.texts, ...Object.fromEntries(texts) },
  };
}

/** Paths that two sides changed, each in its own way, since both knew the same. */
export function contestedPaths(
  base: SharedRecord,
  one: SharedRecord,
  other: SharedRecord,
  isQuiet: (path: string) => boolean,
): readonly string[] {
  return pathsOf([base, one, other]).filter((path) => {
    if (isQuiet(path)) return false;
    const [was, here, there] = [base, one, other].map((record) => valueAt(record, path));
    return !dequal(was, here) && !dequal(was, there) && !dequal(here, there);
  });
}
