/** JSON with its keys in order, so that two values are the same if, and only if, their texts are. */
import type { Json } from '../shared-record';

/** Deeper values are nobody's of ours. */
const deepest = 64;

/** @throws RangeError for a value that is nested too deeply */
export function canonicalJson(value: Json, depth = 0): string {
  if (depth > deepest) throw new RangeError('A value is nested too deeply');
  if (isList(value)) return `[${value.map((entry) => canonicalJson(entry, depth + 1)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return scalarJson(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, entry]) => `${scalarJson(key)}:${canonicalJson(entry, depth + 1)}`).join(',')}}`;
}

/** Undefined for what is no JSON, or nested too deeply. */
export function parseCanonicalJson(text: string): Json | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isJson(value, 0) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isJson(value: unknown, depth: number): value is Json {
  if (depth > deepest) return false;
  if (Array.isArray(value)) return value.every((entry) => isJson(entry, depth + 1));
  if (typeof value === 'object' && value !== null) {
    return Object.values(value).every((entry) => isJson(entry, depth + 1));
  }
  return isScalar(value);
}

export function isScalar(value: unknown): value is string | number | boolean | null {
  return value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}

/** Halves of surrogate pairs do not survive the way to another device. */
export function wellFormed(text: string): string {
  return text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');
}

function scalarJson(value: string | number | boolean | null): string {
  if (typeof value === 'string') return JSON.stringify(wellFormed(value));
  return JSON.stringify(Object.is(value, -0) ? 0 : value);
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
