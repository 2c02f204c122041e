/**
 * Checks of untrusted values, small enough for a script that runs in every page; what passes is checked by schemas
 * once more before it is stored. Strict in type and bounds; null and absent pass where `maybe` says so.
 */

export type Guard<T> = (value: unknown) => value is T;
export type Guarded<G> = G extends (value: unknown) => value is infer T ? T : never;

type Shape = Readonly<Record<string, Guard<unknown>>>;
type Shaped<S extends Shape> = { readonly [Key in keyof S]: Guarded<S[Key]> };

export const isText =
  (maxLength: number): Guard<string> =>
  (value): value is string =>
    typeof value === 'string' && value.length <= maxLength;

export const isNumber =
  (max: number): Guard<number> =>
  (value): value is number =>
    typeof value === 'number' && value >= 0 && value <= max;

export const isFlag: Guard<boolean> = (value): value is boolean => typeof value === 'boolean';

export const isAnything: Guard<unknown> = (value): value is unknown => value !== undefined || value === undefined;

export const maybe =
  <T>(guard: Guard<T>): Guard<T | null | undefined> =>
  (value): value is T | null | undefined =>
    value === undefined || value === null || guard(value);

export const either =
  <A, B>(first: Guard<A>, second: Guard<B>): Guard<A | B> =>
  (value): value is A | B =>
    first(value) || second(value);

export const isList =
  <T>(guard: Guard<T>, maxLength: number): Guard<T[]> =>
  (value): value is T[] =>
    Array.isArray(value) && value.length <= maxLength && value.every(guard);

export const isShape =
  <S extends Shape>(shape: S): Guard<Shaped<S>> =>
  (value): value is Shaped<S> =>
    isRecord(value) && Object.entries(shape).every(([name, guard]) => guard(value[name]));

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
