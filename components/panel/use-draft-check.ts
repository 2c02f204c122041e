/** Checks what stands in the portal's box, and replies before they go there. Off the keys' way: a newer draft overtakes an older check. */
import { useCallback, useDeferredValue, useEffect, useMemo, useSyncExternalStore } from 'react';
import { checkDraft, type PolicyFinding } from '@/lib/domain/policy/check-draft';
import { readyBooks } from '@/lib/domain/policy/draft';
import type { Suggestion } from '@/lib/domain/suggestion/suggestion';
import { detectLanguage } from '@/lib/intent/detect-language';
import { noModelSource } from '@/lib/intent/model-source';
import type { DraftTyped } from '@/lib/protocol/for-page';
import { type DraftPlace, draftPlaceFacts } from './before-you-send-facts';
import { usePanelTools } from './panel-tools';

export interface CheckedDraft {
  readonly text: string;
  readonly findings: readonly PolicyFinding[];
}

export interface DraftCheck {
  /** Of this conversation's box; undefined while it is not known. */
  readonly checked: CheckedDraft | undefined;
  /** What has to be asked before a reply is inserted. */
  readonly stops: (suggestion: Suggestion) => readonly PolicyFinding[];
}

interface DraftCheckOptions extends DraftPlace {
  readonly draft: DraftTyped | undefined;
}

export function useDraftCheck({ draft, view, reading, understanding }: DraftCheckOptions): DraftCheck {
  const { intentModel = noModelSource } = usePanelTools();
  const model = useSyncExternalStore(intentModel.subscribe, intentModel.current);
  useBooksSoon();
  const { settings, orders } = view;
  const place = useMemo(
    () => draftPlaceFacts({ view: { settings, orders }, reading, understanding }),
    [settings, orders, reading, understanding],
  );
  const isHere = draft !== undefined && draft.conversation === reading.identity?.key;
  const text = useDeferredValue(isHere ? draft.text : undefined);
  const checked = useMemo(() => {
    if (text === undefined) return undefined;
    const language = detectLanguage(text, undefined, model?.languages);
    return { text, findings: checkDraft({ ...place, text, language }) };
  }, [text, place, model]);
  const stops = useCallback(
    ({ rendered, language }: Suggestion) => {
      // Whether it fits the box is told by the box itself, and what is not filled in is marked already.
      const { limit: _, ...facts } = place.facts ?? {};
      const findings = checkDraft({ ...place, facts, text: rendered.text, language });
      const open = openStretches(rendered.parts);
      return findings.filter(
        ({ severity, start, end }) =>
          severity === 'block' && !open.some((stretch) => stretch.start <= start && end <= stretch.end),
      );
    },
    [place],
  );
  return { checked, stops };
}

/** By then everything is painted; and nobody has found their reply yet. */
const readyAfterMs = 600;

/** The first check would wait for the books of the rules; they are made ready while nothing else is to be done. */
function useBooksSoon(): void {
  useEffect(() => {
    const timer = setTimeout(readyBooks, readyAfterMs);
    return () => clearTimeout(timer);
  }, []);
}

function openStretches(parts: Suggestion['rendered']['parts']) {
  let at = 0;
  return parts.flatMap(({ kind, text }) => {
    const start = at;
    at += text.length;
    return kind === 'unresolved' || kind === 'asked' ? [{ start, end: at }] : [];
  });
}
