/** A path of the portal's API as a value that a page waits for. */
import { useEffect, useState } from 'react';
import { load } from './load';
import { theConfig } from './portal-context';

/** Undefined until the answer has come; stays so where the page never loads. */
export function useLoaded<T>(path: string, parse: (body: unknown) => T): T | undefined {
  const [value, setValue] = useState<T>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the parser of a path never changes.
  useEffect(() => {
    if (theConfig.neverLoads) return;
    load(path, theConfig)
      .then((body) => setValue(parse(body)))
      .catch(() => undefined);
  }, [path]);
  return value;
}
