/** A list that is driven from the search box: arrows move the active row, Enter opens it, the focus stays in the box. */
import { type KeyboardEvent, useState } from 'react';
import type { FoundOrder } from '@/lib/protocol/customer-pages';

interface ActiveResultOptions {
  /** Empty while it is no answer to what stands in the box: nothing else is opened than what was asked for. */
  readonly found: readonly FoundOrder[];
  readonly listId: string;
  readonly onOpen: (key: string) => void;
}

export interface ActiveResult {
  readonly active: string | undefined;
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
}

export function useActiveResult({ found, listId, onOpen }: ActiveResultOptions): ActiveResult {
  const [moved, setMoved] = useState<string>();
  const at = Math.max(
    0,
    found.findIndex(({ key }) => key === moved),
  );
  const active = found[at]?.key;

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && found.length > 0) {
      event.preventDefault();
      const next = Math.min(found.length - 1, Math.max(0, at + step));
      setMoved(found[next]?.key);
      document.getElementById(resultId(listId, next))?.scrollIntoView?.({ block: 'nearest' });
    }
    if (event.key === 'Enter' && active !== undefined) {
      event.preventDefault();
      onOpen(active);
    }
  };
  return { active, onKeyDown };
}

export function resultId(listId: string, place: number): string {
  return `${listId}-${place}`;
}
