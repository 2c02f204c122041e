/** Chooses the first that is found, by a key that may come before the search is done: the choice waits, and is never lost. */
import { useEffect, useEffectEvent, useState } from 'react';
import type { LibraryList } from './use-library-list';

interface Wish {
  readonly key: string;
  /** What was searched; other words let go of the wish. */
  readonly query: string;
}

/** @returns to be called with the key */
export function useFirstWhenFound(
  { query, isSettled }: Pick<LibraryList, 'query' | 'isSettled'>,
  choose: (key: string) => void,
): (key: string) => void {
  const [wish, setWish] = useState<Wish>();
  const grant = useEffectEvent(({ key, query: wished }: Wish) => {
    setWish(undefined);
    if (wished === query) choose(key);
  });
  useEffect(() => {
    if (wish && isSettled) grant(wish);
  }, [wish, isSettled]);
  return (key) => (isSettled ? choose(key) : setWish({ key, query }));
}
