/** Formatters are dear to make: each is made once for what it depends on and kept. */
export function keep<T>(make: (...what: readonly string[]) => T): (...what: readonly string[]) => T {
  const made = new Map<string, T>();
  return (...what) => {
    const key = what.join('\n');
    const known = made.get(key) ?? make(...what);
    made.set(key, known);
    return known;
  };
}
