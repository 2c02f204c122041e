/** What can be done with a file of the list. */
export interface FileDeeds {
  readonly show: (fileId: string) => void;
  readonly match: (fileId: string) => void;
  readonly remove: (fileId: string) => void;
  /** Imports every file that is ready, this one too. */
  readonly start: () => void;
}
