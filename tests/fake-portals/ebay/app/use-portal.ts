import { createContext, useContext, useSyncExternalStore } from 'react';
import type { PortalState, PortalStore } from './portal-store';

const Context = createContext<PortalStore | undefined>(undefined);
export const PortalProvider = Context.Provider;

export function usePortal(): PortalStore {
  const store = useContext(Context);
  if (!store) throw new Error('Outside of the messages page');
  return store;
}

export function usePortalState(): PortalState {
  const store = usePortal();
  return useSyncExternalStore(store.subscribe, store.state);
}
