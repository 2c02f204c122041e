import { useEffect, useEffectEvent } from 'react';

interface UndoKeys {
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** Ctrl+Z and Ctrl+Y (with Cmd on a Mac), but for fields, which have an undo of their own. */
export function useUndoKeys({ onUndo, onRedo }: UndoKeys): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || isField(event.target)) return;
    const key = event.key.toLowerCase();
    const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
    if (!isRedo && key !== 'z') return;
    event.preventDefault();
    if (isRedo) onRedo();
    else onUndo();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input:not([type="checkbox"]):not([type="radio"]), textarea') !== null
  );
}
