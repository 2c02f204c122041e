/**
 * One line of a document's log: of which record, what kind, which path, what value. Written once, superseded by a later
 * line of the same kind and path. What others wrote is read with suspicion: a line of another shape is none.
 */
import type { Json } from '../shared-record';
import { canonicalJson, isScalar, parseCanonicalJson, wellFormed } from './canonical-json';

/**
 * `value` of a path · `text`: under which origin the text of a path is found · `stamp`: when a writer last changed a
 * scope · `removal`, `erasure`: what had been seen of the record then · `known`: which removals a writer knew when it
 * changed the record · `whole`: since which erasure the record is there again with all its contents. The path of the
 * last five is `writer/scope`.
 */
export const entryKinds = {
  value: 'v',
  text: 't',
  stamp: 's',
  removal: 'x',
  erasure: 'e',
  known: 'k',
  whole: 'w',
} as const;
export type EntryKind = keyof typeof entryKinds;

const kindOf = new Map<unknown, EntryKind>([
  ['v', 'value'],
  ['t', 'text'],
  ['s', 'stamp'],
  ['x', 'removal'],
  ['e', 'erasure'],
  ['k', 'known'],
  ['w', 'whole'],
]);

export interface Entry {
  readonly id: string;
  readonly kind: EntryKind;
  readonly path: string;
  readonly value: unknown;
}

/** Longer names and values are refused when they are put, and not read from others. */
export const longestName = 1000;
export const longestText = 4_000_000;

/** Lists and objects go as text, so that nothing that others wrote is ever built while an update is read. */
export type Packed = string | number | boolean | null | readonly [string];

/** Says that a path was taken away that what everybody had at first would give again. */
export const absent: readonly unknown[] = [];

export function isAbsent(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

export function packed(value: Json): Packed {
  if (typeof value === 'string') return wellFormed(value);
  if (Object.is(value, -0)) return 0;
  return isScalar(value) ? value : [canonicalJson(value)];
}

/** Undefined for what was never packed. */
export function unpacked(value: unknown): Json | undefined {
  if (isScalar(value)) return value;
  const [text] = Array.isArray(value) ? value : [];
  return typeof text === 'string' && text.length <= longestText ? parseCanonicalJson(text) : undefined;
}

export function isSamePacked(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  return Array.isArray(a) && Array.isArray(b) && a.length === 1 && b.length === 1 && a[0] === b[0];
}

export function toLine({ id, kind, path, value }: Entry): unknown[] {
  return [id, entryKinds[kind], path, value];
}

export function entryOf(line: unknown): Entry | undefined {
  if (!Array.isArray(line) || line.length !== 4) return undefined;
  const [id, kindName, path, value]: readonly unknown[] = line;
  const kind = kindOf.get(kindName);
  if (kind === undefined || !isName(id) || !isName(path)) return undefined;
  return { id, kind, path, value };
}

export function isName(text: unknown): text is string {
  return typeof text === 'string' && text.length <= longestName;
}

/** The branch that comes and goes as one, e.g. `de` of `de:body`; empty for what belongs to the record itself. */
export function scopeOf(path: string): string {
  const end = path.indexOf(':');
  return end < 1 ? '' : path.slice(0, end);
}
