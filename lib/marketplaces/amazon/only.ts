/** The one value that all are; undefined where there is none, or where they differ. */
export function only<T>(values: Iterable<T>): T | undefined {
  const distinct = new Set(values);
  const [first] = distinct;
  return distinct.size === 1 ? first : undefined;
}
