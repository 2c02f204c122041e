export type BrowserKind = 'chromium' | 'firefox';

export interface BrowserSearch {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isExecutable: (path: string) => boolean;
}

export function browserPlaces(kind: BrowserKind, machine: Omit<BrowserSearch, 'isExecutable'>): string[];
export function findBrowser(kind: BrowserKind, machine: BrowserSearch): string | undefined;
