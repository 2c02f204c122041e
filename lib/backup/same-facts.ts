/** Whether two values tell the same, whatever order their lists are in: merged lists may stand in another order. */
import { dequal } from 'dequal';

export function tellSame(one: unknown, other: unknown): boolean {
  return dequal(sorted(one), sorted(other));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value
      .map(sorted)
      .map((entry) => ({ entry, name: JSON.stringify(entry) ?? '' }))
      .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
      .map(({ entry }) => entry);
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, entry]) => entry !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, entry]) => [name, sorted(entry)]),
  );
}

/** All of both, each once; `ours` itself where it has everything. */
export function unionOf<T>(ours: readonly T[], theirs: readonly T[]): readonly T[] {
  const known = new Set(ours);
  const more = [...new Set(theirs)].filter((entry) => !known.has(entry));
  return more.length === 0 ? ours : [...ours, ...more];
}
