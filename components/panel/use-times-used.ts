/** How often each reply was inserted, as it was when the conversation was opened: an insertion moves nothing under the pointer. */
import { useMemo, useRef } from 'react';
import type { PanelView } from '@/lib/protocol/panel-view';

export function useTimesUsed(uses: PanelView['uses'], conversation: string): ReadonlyMap<string, number> {
  const opened = useRef<{ readonly conversation: string; readonly uses: PanelView['uses'] }>(undefined);
  if (!opened.current || opened.current.conversation !== conversation) {
    opened.current = { conversation, uses };
  }
  const shown = opened.current.uses;
  return useMemo(() => new Map((shown ?? []).map(({ id, times }) => [id, times])), [shown]);
}
