import type { BrowserKind } from './browsers.mjs';
import type { DavServerName } from './dav-servers.mjs';
import type { Machine } from './plan.mjs';

type Environment = Readonly<Record<string, string | undefined>>;

export function describeMachine(projectFolder: string, env?: Environment): Machine;
export function installedBrowser(kind: BrowserKind, env?: Environment): string | undefined;
export function installedDavServer(name: DavServerName): string | undefined;
export function distributions(osRelease: string): string[];
