/**
 * A draft that is offered beside the box of one conversation, and what the seller does with it. What was discarded goes
 * only after a while, or when the conversation is left: until then it can be had back.
 */
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { InsertionMode } from '@/lib/domain/conversation/insertion';
import type { Reading } from '@/lib/domain/conversation/reading';
import type { KeptDraftView } from '@/lib/protocol/kept-draft-words';
import type { Refusal } from '../words/outcomes';
import { usePanelTools } from './panel-tools';
import { useStillUnderPointer } from './use-still-under-pointer';

export type OfferedDraft = Extract<KeptDraftView, { kind: 'kept' }>;

export type DraftStage =
  | { readonly kind: 'offered'; readonly refusal?: Refusal }
  | { readonly kind: 'put-back' }
  | { readonly kind: 'discarded'; readonly isFinal: boolean };

export interface DraftOffer {
  readonly shown: KeptDraftView | undefined;
  readonly stage: DraftStage;
  readonly putBack: (mode: InsertionMode) => void;
  readonly discard: () => void;
  readonly undo: () => void;
}

const undoMs = 10_000;
const offered: DraftStage = { kind: 'offered' };

interface DraftPlace {
  readonly reading: Reading;
  readonly told: KeptDraftView | undefined;
  readonly isComing: boolean;
  readonly place: RefObject<Element | null>;
}

export function useKeptDraft({ reading, told, isComing, place }: DraftPlace): DraftOffer {
  const { connection } = usePanelTools();
  const [acted, setActed] = useState<{ readonly draft: OfferedDraft; readonly stage: DraftStage }>();
  const isBusy = useRef(false);
  const takeBack = useRef<() => void>(undefined);
  const current = useStillUnderPointer(told, { place, isUnseen: isComing });
  // What the seller has decided about stays as it was decided, until another one is offered.
  const isDecided = acted !== undefined && acted.stage.kind !== 'offered' && !isAnother(told, acted.draft);
  const shown = isDecided ? acted.draft : current;
  const draft = shown?.kind === 'kept' ? shown : undefined;
  const stage = acted && acted.draft.run === draft?.run ? acted.stage : offered;
  const key = reading.identity?.key;

  const discarded = stage.kind === 'discarded' && !stage.isFinal ? draft : undefined;
  useEffect(() => {
    if (!discarded || key === undefined) return;
    let isDone = false;
    const finish = () => {
      if (isDone) return;
      isDone = true;
      void connection.discardDraft({ key, run: discarded.run }).catch(() => {});
    };
    const timer = setTimeout(() => {
      finish();
      setActed({ draft: discarded, stage: { kind: 'discarded', isFinal: true } });
    }, undoMs);
    window.addEventListener('pagehide', finish);
    takeBack.current = () => {
      isDone = true;
    };
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', finish);
      finish();
    };
  }, [discarded, key, connection]);

  const putBack = useCallback(
    async (mode: InsertionMode) => {
      const { identity, marketplace } = reading;
      if (!draft || !identity || isBusy.current) return;
      isBusy.current = true;
      const text = mode === 'append' ? `\n\n${draft.text}` : draft.text;
      const outcome = await connection.insert({ identity, text, mode }).finally(() => {
        isBusy.current = false;
      });
      const isIn = outcome.kind === 'inserted';
      setActed({
        draft,
        stage: isIn ? { kind: 'put-back' } : { kind: 'offered', refusal: { ...outcome, marketplace } },
      });
    },
    [connection, draft, reading],
  );
  return {
    shown,
    stage,
    putBack: (mode) => void putBack(mode),
    discard: () => draft && setActed({ draft, stage: { kind: 'discarded', isFinal: false } }),
    undo: () => {
      takeBack.current?.();
      setActed(undefined);
    },
  };
}

function isAnother(told: KeptDraftView | undefined, than: OfferedDraft): boolean {
  return told?.kind === 'kept' && told.run !== than.run;
}
