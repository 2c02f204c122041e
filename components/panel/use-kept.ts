/** Tags and note of the buyer who is shown: what is stored, under what the seller has written since. */
import { useEffect, useSyncExternalStore } from 'react';
import type { CustomerIdentity } from '@/lib/protocol/panel-view';
import { type Draft, type Kept, surplusOfNote, surplusOfTags } from './kept-drafts';
import { useKeptDrafts } from './kept-drafts-place';

export interface KeptAccess {
  readonly kept: Kept;
  /** Absent where nothing was written that is not stored and shown. */
  readonly state: Draft['state'] | 'note-too-long' | 'too-many-tags' | undefined;
  readonly write: (change: Partial<Kept>) => void;
  readonly saveNow: () => void;
}

interface KeptQuestion {
  readonly identity: CustomerIdentity;
  /** Names the conversation: what is written in it belongs to nobody else. */
  readonly place: string;
}

export function useKept({ identity, place }: KeptQuestion): KeptAccess {
  const drafts = useKeptDrafts();
  const draft = useSyncExternalStore(drafts.subscribe, () => drafts.draftAt(place));
  const { tags, note, terms } = identity;
  // Who goes on to another conversation may as well close the page the next moment.
  useEffect(() => () => void drafts.save(place), [drafts, place]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a draft that was saved may be what the view tells of already
  useEffect(() => drafts.settle(place, { tags, note }), [drafts, place, tags, note, draft]);
  return {
    kept: draft ?? { tags, note },
    state: draft && stateOf(draft),
    write: (change) => drafts.write({ place, terms, stored: { tags, note } }, change),
    saveNow: () => void drafts.save(place),
  };
}

function stateOf(draft: Draft): KeptAccess['state'] {
  if (surplusOfNote(draft) > 0) return 'note-too-long';
  return surplusOfTags(draft) > 0 ? 'too-many-tags' : draft.state;
}
