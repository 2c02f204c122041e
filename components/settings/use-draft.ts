/** A field that is saved as it is typed, a moment behind the keys and at once when it is left: nothing typed is lost. */
import { useCallback, useEffect, useRef, useState } from 'react';

const quietMs = 400;

export interface Draft {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur: () => void;
}

export function useDraft(stored: string, save: (value: string) => void): Draft {
  const [typed, setTyped] = useState<string>();
  const unsaved = useRef<string>(undefined);
  const saver = useRef(save);
  saver.current = save;

  const saveNow = useCallback(() => {
    if (unsaved.current === undefined) return;
    saver.current(unsaved.current);
    unsaved.current = undefined;
  }, []);

  useEffect(() => {
    if (typed === undefined) return;
    const timer = setTimeout(saveNow, quietMs);
    return () => clearTimeout(timer);
  }, [typed, saveNow]);
  useEffect(() => {
    window.addEventListener('pagehide', saveNow);
    return () => {
      window.removeEventListener('pagehide', saveNow);
      saveNow();
    };
  }, [saveNow]);

  return {
    value: typed ?? stored,
    onChange: (value) => {
      unsaved.current = value;
      setTyped(value);
    },
    onBlur: saveNow,
  };
}
