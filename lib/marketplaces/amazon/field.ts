/** One field as it was read: a value with its source, or the reason why there is none. */
import type { FieldSource, MissingReason } from '@/lib/domain/conversation/reading';

export type Field<T> = { readonly value: T; readonly source: FieldSource } | { readonly missing: MissingReason };

export function found<T>(value: T, source: FieldSource): Field<T> {
  return { value, source };
}

export function missing(reason: MissingReason): { readonly missing: MissingReason } {
  return { missing: reason };
}

export function isFound<T>(field: Field<T>): field is { readonly value: T; readonly source: FieldSource } {
  return 'value' in field;
}

export function valueIn<T>(field: Field<T>): T | undefined {
  return isFound(field) ? field.value : undefined;
}

/** One strategy's answer. */
export interface Claim<T> {
  readonly value: T | undefined;
  readonly source: FieldSource;
}

/** The first strategy that tells something, unless a later one tells something else. */
export function settle<T>(
  claims: readonly Claim<T>[],
  reason: MissingReason,
  agrees: (a: T, b: T) => boolean = (a, b) => a === b,
): Field<T> {
  let first: { readonly value: T; readonly source: FieldSource } | undefined;
  for (const { value, source } of claims) {
    if (value === undefined) continue;
    if (first && !agrees(first.value, value)) return missing('sources-disagree');
    first ??= { value, source };
  }
  return first ?? missing(reason);
}
