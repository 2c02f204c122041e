/** What is offered while the seller types: arrows choose, Enter or Tab take it, Escape puts the list away. */
import { type KeyboardEvent, useMemo, useState } from 'react';
import { type Completion, completionsAt } from '@/lib/domain/template/complete-template';

export interface TakenCompletion {
  readonly start: number;
  readonly end: number;
  readonly completion: Completion;
}

interface CompletionProps {
  readonly source: string;
  /** Undefined where there is no caret: nothing is offered then. */
  readonly caret: number | undefined;
  readonly shortcuts: readonly string[];
  readonly onTake: (taken: TakenCompletion) => void;
}

export interface CompletionList {
  /** Empty: no list is open. */
  readonly options: readonly Completion[];
  readonly active: number;
  /** Where the text begins that is completed. */
  readonly start: number;
  /** Whether the key was for the list. */
  readonly onKeyDown: (event: KeyboardEvent) => boolean;
  readonly take: (index: number) => void;
}

/** More would only be scrolled past. */
const mostOffered = 50;

export function useCompletion({ source, caret, shortcuts, onTake }: CompletionProps): CompletionList {
  const [chosen, setChosen] = useState({ place: '', index: 0 });
  const [closedAt, setClosedAt] = useState<string>();
  const found = useMemo(
    () => (caret === undefined ? undefined : completionsAt(source, caret, { shortcuts })),
    [source, caret, shortcuts],
  );
  const place = found ? `${found.start} ${source.slice(found.start, found.end)}` : '';
  // What has been put away stays away until the caret stands somewhere else.
  const isClosed = !found || closedAt === String(found.start);
  const isWritten = found?.options.length === 1 && found.options[0]?.insert === source.slice(found.start, found.end);
  const options = isClosed || isWritten ? [] : found.options.slice(0, mostOffered);
  const active = chosen.place === place ? Math.min(chosen.index, options.length - 1) : 0;

  const take = (index: number) => {
    const completion = options[index];
    if (!found || !completion) return;
    onTake({ start: found.start, end: found.end, completion });
    setClosedAt(undefined);
  };
  const onKeyDown = (event: KeyboardEvent): boolean => {
    if (options.length === 0 || event.nativeEvent.isComposing) return false;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) setChosen({ place, index: (active + step + options.length) % options.length });
    else if ((event.key === 'Enter' && !event.shiftKey) || (event.key === 'Tab' && !event.shiftKey)) take(active);
    else if (event.key === 'Escape') setClosedAt(String(found?.start));
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  };
  return { options, active, start: found?.start ?? 0, onKeyDown, take };
}
