/** How values become paths of a shared record and back: sets are a path for each entry, in an order of their own. */
import type { Json, SharedRecord } from '@/lib/sync/shared-record';

export type Values = SharedRecord['values'];
export type Texts = SharedRecord['texts'];

/** Halves of characters do not travel: as others would read them. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}

/** The value as JSON carries it; absent parts are left out. */
export function toJson(value: unknown): Json {
  if (typeof value === 'string') return wellFormed(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(toJson);
  if (typeof value !== 'object' || value === null) return null;
  const parts = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(parts.map(([name, part]) => [wellFormed(name), toJson(part)]));
}

/** As many characters as fit, none of them cut in two. */
export function fitText(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const last = text.charCodeAt(longest - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? longest - 1 : longest);
}

export function entryPath(prefix: string, entry: string): string {
  return `${prefix}.${encodeURIComponent(wellFormed(entry))}`;
}

/** Undefined where the path is no entry of this set. */
export function entryOf(prefix: string, path: string): string | undefined {
  if (!path.startsWith(`${prefix}.`)) return undefined;
  try {
    return decodeURIComponent(path.slice(prefix.length + 1));
  } catch {
    return undefined;
  }
}

/**
 * A place for each entry, ascending. Places that were given before stay as long as they are in order: taking one entry
 * away or putting one in changes no other.
 */
export function placesOf(
  entries: readonly string[],
  before: (entry: string) => number | undefined,
): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  let last = Number.NEGATIVE_INFINITY;
  for (const [index, entry] of entries.entries()) {
    if (places.has(entry)) continue;
    const known = before(entry);
    const place = known !== undefined && known > last ? known : between(last, nextKnown(entries, index, last, before));
    places.set(entry, place);
    last = place;
  }
  return places;
}

function nextKnown(
  entries: readonly string[],
  index: number,
  last: number,
  before: (entry: string) => number | undefined,
): number | undefined {
  for (const entry of entries.slice(index + 1)) {
    const known = before(entry);
    if (known !== undefined && known > last) return known;
  }
  return undefined;
}

function between(last: number, next: number | undefined): number {
  if (last === Number.NEGATIVE_INFINITY) return next === undefined ? 0 : next - 1;
  const middle = next === undefined ? last + 1 : (last + next) / 2;
  return next !== undefined && middle > last && middle < next ? middle : last + 1;
}

/** A set as values. */
export function entryValues(prefix: string, entries: readonly string[], previous: Values = {}): Record<string, number> {
  const places = placesOf(entries, (entry) => placeIn(previous[entryPath(prefix, entry)]));
  return Object.fromEntries([...places].map(([entry, place]) => [entryPath(prefix, entry), place]));
}

/** The entries of a set in their order. */
export function readEntries(prefix: string, values: Values): readonly string[] {
  return Object.entries(values)
    .flatMap(([path, value]) => {
      const [entry, place] = [entryOf(prefix, path), placeIn(value)];
      return entry === undefined || place === undefined ? [] : [{ entry, place }];
    })
    .toSorted((one, other) => one.place - other.place || (one.entry < other.entry ? -1 : 1))
    .map(({ entry }) => entry);
}

export function placeIn(value: Json | undefined): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

export function textIn(value: Json | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
