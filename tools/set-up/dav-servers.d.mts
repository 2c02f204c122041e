export type DavServerName = 'lighttpd' | 'apache' | 'nginx';

export const davServerNames: readonly DavServerName[];

export interface DavServerSearch {
  readonly platform: string;
  readonly isFile: (path: string) => boolean;
}

export function findDavServer(name: DavServerName, machine: DavServerSearch): string | undefined;
