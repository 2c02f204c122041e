/** Templates on their way in from a file: what was read, what could not be, and why. */
import type { Template } from '../template';

export const libraryFileKinds = [
  'replydock-json',
  'replydock-csv',
  'briskine-csv',
  'text-blaze',
  'espanso',
  /** Any other table with titles and texts. */
  'reply-table',
] as const;
export type LibraryFileKind = (typeof libraryFileKinds)[number];

export interface IncomingTemplate {
  readonly template: Template;
  /** Row of a table or number of an entry, from 1. */
  readonly place: number;
  /** What another program would have filled in and Replydock cannot, as it stood there; each once. */
  readonly untranslated: readonly string[];
}

export type RefusalOfEntry =
  | 'no-text'
  | 'too-long'
  /** The cells of the row cannot be told apart. */
  | 'broken-row'
  /** `detail` says which part does not fit. */
  | 'not-a-template';

export interface RefusedEntry {
  readonly place: number;
  readonly reason: RefusalOfEntry;
  readonly detail?: string;
}

export interface LibraryFile {
  readonly kind: LibraryFileKind;
  readonly templates: readonly IncomingTemplate[];
  readonly refused: readonly RefusedEntry[];
}

export type LibraryFileProblem =
  | 'empty'
  | 'too-large'
  | 'unreadable-file'
  | 'not-text'
  | 'broken-json'
  /** JSON, but of no program that is known here. */
  | 'unknown-json'
  | 'newer-version'
  | 'broken-yaml'
  | 'unknown-yaml'
  /** Text that is no table, or one without a column of texts. */
  | 'unknown-text'
  | 'no-templates'
  | 'too-many';

export type LibraryFileReading =
  | { readonly ok: true; readonly file: LibraryFile }
  | {
      readonly ok: false;
      readonly problem: LibraryFileProblem;
      /** Where, from 1, if that is known. */
      readonly line?: number;
    };

/** More are no seller's library. */
export const mostIncoming = 20_000;
