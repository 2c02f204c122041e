/** Configuration, names and state for every part of the imitated page. */
import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react';
import { classNameOf } from '../../variants/class-names';
import { amazonNames } from '../known-names';
import { type AppConfig, readConfig } from './config';
import { Inbox, type InboxState } from './inbox-state';

interface Portal {
  readonly config: AppConfig;
  readonly inbox: Inbox;
}

const config = readConfig();
const portal: Portal = { config, inbox: new Inbox(config) };
const PortalContext = createContext(portal);

export const theInbox = portal.inbox;
export const theConfig = config;

export function PortalProvider({ children }: { readonly children: ReactNode }) {
  return <PortalContext value={portal}>{children}</PortalContext>;
}

export function usePortal(): Portal {
  return useContext(PortalContext);
}

export function useInbox(): InboxState {
  const { inbox } = usePortal();
  return useSyncExternalStore(inbox.subscribe, inbox.current);
}

/** The variant's classes for one or several logical names. */
export function cls(...names: readonly (string | false | undefined)[]): string {
  return names
    .filter((name) => typeof name === 'string')
    .map((name) => classNameOf(name, config.variant, amazonNames))
    .join(' ');
}

/** An id that public sources tell, where the variant has known names. */
export function knownId(id: string): { readonly id?: string } {
  return config.variant.classNames === 'known' ? { id } : {};
}
