/** How often and when replies were inserted, as it was when the conversation was opened: an insertion moves nothing under the pointer. */
import { useMemo, useRef } from 'react';
import type { PanelView } from '@/lib/protocol/panel-view';

export interface OpenedUses {
  readonly times: ReadonlyMap<string, number>;
  /** Ids of templates, the one inserted last first. */
  readonly recent: readonly string[];
}

export function useOpenedUses(uses: PanelView['uses'], conversation: string): OpenedUses {
  const opened = useRef<{ readonly conversation: string; readonly uses: PanelView['uses'] }>(undefined);
  if (!opened.current || opened.current.conversation !== conversation) {
    opened.current = { conversation, uses };
  }
  const shown = opened.current.uses;
  return useMemo(
    () => ({
      times: new Map((shown ?? []).map(({ id, times }) => [id, times])),
      recent: (shown ?? []).toSorted((a, b) => b.lastAt - a.lastAt).map(({ id }) => id),
    }),
    [shown],
  );
}
