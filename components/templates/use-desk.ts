/** Ties a desk to the store and to the page: it hears of every change and saves before the page goes. */
import { useEffect, useSyncExternalStore } from 'react';
import type { DeskState } from './desk/desk-state';
import type { WorkshopDesk } from './desk/workshop-desk';
import type { WorkshopAccess } from './workshop-access';

export function useDesk(desk: WorkshopDesk, access: WorkshopAccess): DeskState {
  useEffect(() => desk.connect(access, access.templates), [desk, access]);
  useEffect(() => {
    const listeners = new AbortController();
    const { signal } = listeners;
    const save = () => void desk.saveNow();
    window.addEventListener('pagehide', save, { signal });
    document.addEventListener('visibilitychange', save, { signal });
    return () => {
      listeners.abort();
      save();
    };
  }, [desk]);
  useLeaveQuestion(desk);
  return useSyncExternalStore(desk.subscribe, desk.state);
}

/** The browser asks before a page is closed on which something could not be stored. */
function useLeaveQuestion(desk: WorkshopDesk): void {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (!desk.hasUnsaved()) return;
      void desk.saveNow();
      event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [desk]);
}
