/** What the store finds while the seller types. An answer that comes late never takes the place of a newer one. */
import { useDeferredValue, useEffect, useEffectEvent, useState } from 'react';
import type { CustomersAccess, FoundOrder } from '@/lib/protocol/customer-pages';

/** One letter is found everywhere. */
export const leastLetters = 2;

interface Answer {
  readonly query: string;
  /** Undefined where the search failed. */
  readonly found: readonly FoundOrder[] | undefined;
}

export interface CustomerSearch {
  readonly isAsked: boolean;
  /** Absent until there is a first answer. */
  readonly answer: Answer | undefined;
  /** Whether the answer is to what stands in the box now. */
  readonly isAnswered: boolean;
  /** Asks the same again: something may have changed. */
  readonly again: () => void;
}

export function useSearch(search: CustomersAccess['search'], query: string): CustomerSearch {
  const typed = query.trim();
  const wanted = useDeferredValue(typed);
  const [answer, setAnswer] = useState<Answer>();
  const [round, setRound] = useState(0);
  const ask = useEffectEvent((text: string) => search(text));
  // biome-ignore lint/correctness/useExhaustiveDependencies: each round asks anew
  useEffect(() => {
    if (wanted.length < leastLetters) {
      setAnswer(undefined);
      return;
    }
    let isLate = false;
    ask(wanted)
      .catch(() => undefined)
      .then((found) => {
        if (!isLate) setAnswer({ query: wanted, found });
      });
    return () => {
      isLate = true;
    };
  }, [wanted, round]);
  const isAsked = typed.length >= leastLetters;
  return {
    isAsked,
    answer: isAsked ? answer : undefined,
    isAnswered: isAsked && answer?.query === typed,
    again: () => setRound((before) => before + 1),
  };
}
