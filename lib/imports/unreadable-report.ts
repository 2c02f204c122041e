/** Why a file is no report that can be read. */
export type UnreadableReason =
  | 'empty'
  /** The browser may no longer read it: moved, deleted, changed. */
  | 'unreadable-file'
  /** A picture, a program, a document: no text. */
  | 'binary'
  /** Excel or the like: to be saved as text first. */
  | 'spreadsheet'
  /** A page of the portal, often the one that asks to sign in. */
  | 'web-page'
  /** Packed in a way that is not unpacked here (rar, 7z), or twice. */
  | 'packed'
  /** A zip or gzip whose parts do not fit together. */
  | 'zip-broken'
  | 'zip-encrypted'
  /** It would unpack to more than a seller's reports can be. */
  | 'zip-too-large'
  /** A zip in a zip. */
  | 'zip-nested'
  /** A zip without files. */
  | 'zip-empty'
  /** Text, but no table. */
  | 'no-table'
  /** The columns of an orders report, separated by something that no report uses. */
  | 'wrong-delimiter'
  /** No line ends near the beginning. */
  | 'too-long-line'
  /** Payments, returns, listings: no orders report. */
  | 'not-orders'
  /** A table whose columns are unknown: the seller can say what they are. */
  | 'unknown-header';

export interface UnreadableReport {
  readonly kind: 'unreadable';
  readonly reason: UnreadableReason;
  /** For `unknown-header` and `not-orders`. */
  readonly columns?: readonly string[];
  readonly sampleRows?: readonly (readonly string[])[];
}
