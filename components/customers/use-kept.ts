/** Tags and note of the customer who is open: what is stored, under what the seller has written since. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { CustomersAccess } from '@/lib/protocol/customer-pages';
import { mostTags, noteLength } from '@/lib/protocol/customer-words';
import type { CustomerIdentity } from '@/lib/protocol/panel-view';

const quietMs = 400;

export interface Kept {
  readonly tags: readonly string[];
  readonly note: string;
}

export type KeptState = 'saved' | 'failed' | 'too-long' | 'too-many-tags' | undefined;

export interface KeptAccess {
  readonly kept: Kept;
  /** False where nothing can be kept under. */
  readonly canKeep: boolean;
  readonly state: KeptState;
  readonly write: (change: Partial<Kept>) => void;
  readonly saveNow: () => void;
  /** Ends when nothing waits to be stored. Never throws. */
  readonly settle: () => Promise<void>;
  /** What is not stored is forgotten, and nothing is stored any more. */
  readonly discard: () => void;
}

interface KeptQuestion {
  readonly identity: CustomerIdentity;
  readonly keep: CustomersAccess['keep'];
}

export function useKept({ identity, keep }: KeptQuestion): KeptAccess {
  const [written, setWritten] = useState<Partial<Kept>>({});
  const [state, setState] = useState<KeptState>();
  const unsaved = useRef<Kept>(undefined);
  const queue = useRef(Promise.resolve());
  const isDiscarded = useRef(false);
  const kept = { tags: written.tags ?? identity.tags, note: written.note ?? identity.note };
  const store = useRef<(kept: Kept) => Promise<void>>(undefined);
  store.current = ({ tags, note }) => keep({ terms: identity.terms, tags: [...tags], note });

  // What is stored now holds everything that was written and stored.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each reading is another identity
  useEffect(() => {
    if (unsaved.current === undefined) setWritten({});
  }, [identity]);

  const settle = useCallback((): Promise<void> => {
    const waiting = unsaved.current;
    if (waiting === undefined || isDiscarded.current || stateOf(waiting)) return queue.current;
    unsaved.current = undefined;
    queue.current = queue.current.then(async () => {
      try {
        await store.current?.(waiting);
        setState('saved');
      } catch {
        // It stays written, and is stored with the next try.
        unsaved.current ??= waiting;
        setState('failed');
      }
    });
    return queue.current;
  }, []);
  const saveNow = useCallback(() => void settle(), [settle]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each writing begins the waiting anew
  useEffect(() => {
    if (unsaved.current === undefined) return;
    const timer = setTimeout(saveNow, quietMs);
    return () => clearTimeout(timer);
  }, [written, saveNow]);
  useEffect(() => {
    window.addEventListener('pagehide', saveNow);
    return () => {
      window.removeEventListener('pagehide', saveNow);
      saveNow();
    };
  }, [saveNow]);

  return {
    kept,
    canKeep: identity.terms.length > 0,
    state: unsaved.current ? (stateOf(unsaved.current) ?? state) : state,
    write: (change) => {
      unsaved.current = { ...kept, ...change };
      setState(undefined);
      setWritten((before) => ({ ...before, ...change }));
    },
    saveNow,
    settle,
    discard: () => {
      unsaved.current = undefined;
      isDiscarded.current = true;
    },
  };
}

/** Why it cannot be stored as it is. */
function stateOf({ tags, note }: Kept): KeptState {
  if (note.length > noteLength) return 'too-long';
  return tags.length > mostTags ? 'too-many-tags' : undefined;
}
