/** Whether the recap is open, as the seller left it in this browser. */
import { useCallback, useState } from 'react';

const name = 'replydock.recap';

export function useRecapOpen(): readonly [isOpen: boolean, toggle: () => void] {
  const [isOpen, setOpen] = useState(readOpen);
  const toggle = useCallback(() => {
    setOpen(!isOpen);
    keepOpen(!isOpen);
  }, [isOpen]);
  return [isOpen, toggle];
}

/** A frame in which storage is blocked only forgets. */
function readOpen(): boolean {
  try {
    return localStorage.getItem(name) !== 'closed';
  } catch {
    return true;
  }
}

function keepOpen(isOpen: boolean): void {
  try {
    localStorage.setItem(name, isOpen ? 'open' : 'closed');
  } catch {
    // Not kept, and nothing depends on it.
  }
}
