export type PackagesState = 'missing' | 'stale' | 'current';

export interface LockFile {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly optional?: boolean }>>;
}

export function packagesState(files: {
  readonly locked: LockFile;
  readonly installed: LockFile | undefined;
}): PackagesState;
