/** Keeps the caret where it was in the words when a field's text is changed by somebody else. */
import { type RefObject, useLayoutEffect, useRef } from 'react';

interface Caret {
  readonly start: number;
  readonly end: number;
}

/** Where a place in `before` lies in `after`: what both begin or end with stays put. */
export function mapOffset(before: string, after: string, offset: number): number {
  const most = Math.min(before.length, after.length);
  let shared = 0;
  while (shared < most && before[shared] === after[shared]) shared += 1;
  if (offset <= shared) return offset;
  let sharedEnd = 0;
  while (sharedEnd < most - shared && before.at(-1 - sharedEnd) === after.at(-1 - sharedEnd)) sharedEnd += 1;
  const fromEnd = before.length - offset;
  return fromEnd <= sharedEnd ? after.length - fromEnd : after.length - sharedEnd;
}

export interface KeptCaret {
  /** To be told after every movement and key. */
  readonly note: () => void;
  /** A text that the seller types, or that is put in for them with the caret at a place. */
  readonly typed: (text: string, caret?: number) => void;
}

export function useKeptCaret(field: RefObject<HTMLTextAreaElement | null>, value: string): KeptCaret {
  const caret = useRef<Caret>({ start: 0, end: 0 });
  const known = useRef(value);
  const wanted = useRef<number>(undefined);

  useLayoutEffect(() => {
    const element = field.current;
    const before = known.current;
    known.current = value;
    if (!element) return;
    if (wanted.current !== undefined) element.setSelectionRange(wanted.current, wanted.current);
    else if (before !== value && document.activeElement === element) {
      const { start, end } = caret.current;
      element.setSelectionRange(mapOffset(before, value, start), mapOffset(before, value, end));
    }
    wanted.current = undefined;
  }, [field, value]);

  return {
    note: () => {
      const element = field.current;
      if (element) caret.current = { start: element.selectionStart, end: element.selectionEnd };
    },
    typed: (text, at) => {
      known.current = text;
      wanted.current = at;
    },
  };
}
