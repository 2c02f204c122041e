/** Keeps things where they are while the pointer is over them: nobody shall press what has just moved there. */
import { type RefObject, useEffect, useState } from 'react';

interface StillOptions {
  /** Stands where the value is shown; what comes after it would be moved. */
  readonly place: RefObject<Element | null>;
  /** Nobody sees it yet. */
  readonly isUnseen: boolean;
}

/** The value; one that would make something appear or go away waits until the pointer has left what is below. */
export function useStillUnderPointer<Value>(
  value: Value | undefined,
  { place, isUnseen }: StillOptions,
): Value | undefined {
  const [shown, setShown] = useState(value);
  const [wasUnseen, setWasUnseen] = useState(isUnseen);
  const isMoving = !isUnseen && !wasUnseen && (shown === undefined) !== (value === undefined);
  useEffect(() => setWasUnseen(isUnseen), [isUnseen]);
  useEffect(() => {
    const settle = () => setShown(() => value);
    const below = place.current?.nextElementSibling;
    if (!isMoving || !below?.matches(':hover')) {
      settle();
      return;
    }
    below.addEventListener('pointerleave', settle, { once: true });
    return () => below.removeEventListener('pointerleave', settle);
  }, [value, isMoving, place]);
  return isMoving ? shown : value;
}
