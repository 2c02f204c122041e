/** What may be looked at, as it is and as it changes while the page is open. */
import { useCallback, useEffect, useState } from 'react';
import { type HostGrants, type PortalGap, portalGaps } from '@/lib/domain/marketplace/portal-access';
import type { HostAccess } from './host-access';

export type AskOutcome = 'refused' | 'failed';

export interface HostAccessState {
  /** Undefined until it is known. */
  readonly gaps: readonly PortalGap[] | undefined;
  readonly outcome: AskOutcome | undefined;
  /** Something was missing, and now it is not: tabs that are open want to be reloaded. */
  readonly hasCome: boolean;
  /** The seller does not need what is missing. */
  readonly isLeftOut: boolean;
  readonly browserKind: HostAccess['browserKind'];
  /** Directly within a press. */
  readonly ask: () => void;
  readonly leaveOut: () => void;
}

export function useHostAccess(access: HostAccess): HostAccessState {
  const { read, watch, ask, memory, browserKind } = access;
  const [grants, setGrants] = useState<HostGrants>();
  const [outcome, setOutcome] = useState<AskOutcome>();
  const [leftOut, setLeftOut] = useState(memory.leftOut);
  const [wasMissing, setWasMissing] = useState(memory.wasAsked);
  const look = useCallback(
    () =>
      read().then(
        (found) => {
          setGrants(found);
          if (found.missing.length > 0) setWasMissing(true);
          else memory.noteAsked(false);
        },
        // A browser that tells nothing of it has nothing to be asked for.
        () => {},
      ),
    [read, memory],
  );
  useEffect(() => {
    void look();
    return watch(() => void look());
  }, [look, watch]);

  const missing = grants?.missing ?? [];
  return {
    gaps: grants && portalGaps(grants),
    outcome,
    hasCome: grants !== undefined && missing.length === 0 && wasMissing,
    isLeftOut: missing.length > 0 && missing.every((pattern) => leftOut.includes(pattern)),
    browserKind,
    ask: () => {
      setOutcome(undefined);
      memory.noteAsked(true);
      // Asked at once: a browser that was made to wait takes it for no press any more.
      ask(missing).then(
        (isGranted) => {
          if (!isGranted) setOutcome('refused');
          if (!isGranted) memory.noteAsked(false);
          void look();
        },
        () => {
          setOutcome('failed');
          memory.noteAsked(false);
        },
      );
    },
    leaveOut: () => {
      memory.leaveOut(missing);
      setLeftOut(missing);
    },
  };
}
