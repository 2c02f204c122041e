import type { BrowserKind } from './browsers.mjs';
import type { DavServerName } from './dav-servers.mjs';
import type { PackagesState } from './packages.mjs';

/** All that set-up asks of a machine. */
export interface Machine {
  readonly platform: string;
  readonly nodeVersion: string;
  readonly isRoot: boolean;
  readonly hasAptGet: boolean;
  /** ID and ID_LIKE of /etc/os-release. */
  readonly distributions: readonly string[];
  readonly packages: PackagesState;
  readonly browsers: Readonly<Partial<Record<BrowserKind, string | undefined>>>;
  readonly davServers: Readonly<Partial<Record<DavServerName, string | undefined>>>;
  /** Values of CHROME_PATH and FIREFOX_PATH. */
  readonly browserOverrides: Readonly<Partial<Record<BrowserKind, string | undefined>>>;
}

export type Purpose = 'start' | 'test';

export type SetUpStep =
  | { readonly kind: 'install-packages'; readonly because: 'missing' | 'stale' }
  | { readonly kind: 'prepare' }
  | {
      readonly kind: 'install-browsers';
      readonly browsers: readonly BrowserKind[];
      readonly packages: readonly string[];
    }
  | {
      readonly kind: 'install-servers';
      readonly servers: readonly DavServerName[];
      readonly packages: readonly string[];
    }
  | { readonly kind: 'stop'; readonly message: string };

export function planSetUp(machine: Machine, purpose: Purpose): SetUpStep[];
export function installAdvice(kinds: readonly BrowserKind[]): string;
export function serverAdvice(names: readonly DavServerName[]): string;
