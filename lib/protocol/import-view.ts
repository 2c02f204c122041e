/**
 * What the import worker shows the options page, and what the page asks of it. Both are ours and of one version; the
 * page is the only one that can reach the worker, so these need no check on the way.
 */
import type { MarketplaceName } from '@/lib/domain/marketplace/marketplace';
import type { ColumnMapping } from '@/lib/imports/column-mapping';
import type { ReportFile } from '@/lib/imports/report-file';
import type { RowProblemReason } from '@/lib/imports/report-line';
import type { ReportSurvey } from '@/lib/imports/report-survey';
import type { RowSample } from '@/lib/imports/row-sample';
import type { UnreadableReason } from '@/lib/imports/unreadable-report';

/** A file that the seller dropped or chose. */
export type DroppedFile = ReportFile & { readonly lastModified: number };

export type ImportCommand =
  | { readonly name: 'add'; readonly files: readonly DroppedFile[] }
  /** Imports every file that is ready, one after the other. */
  | { readonly name: 'start' }
  /** What is being imported stops after the rows in hand; `start` goes on from there. */
  | { readonly name: 'pause' }
  /** What was taken of the file stays; a file that it was to replace keeps counting. */
  | { readonly name: 'cancel'; readonly fileId: string }
  | { readonly name: 'remove'; readonly fileId: string }
  /** Says what the columns of an unknown header are; remembered for the next file like it. */
  | { readonly name: 'map'; readonly mapping: ColumnMapping };

export type ImportFileState =
  /** Its beginning and end are being looked at. */
  | 'opening'
  /** It can be imported; `preview` may still be counting. */
  | 'ready'
  | 'unreadable'
  | 'unknown-header'
  | 'waiting'
  | 'importing'
  | 'paused'
  | 'finished'
  | 'cancelled'
  /** The store refused; what was taken stays, and `start` tries again. */
  | 'failed';

/** Rows of one reason that were not taken, or were taken without a cell. */
export interface ProblemCount {
  readonly reason: RowProblemReason;
  readonly isTaken: boolean;
  readonly count: number;
  /** Of the first such row, as a spreadsheet counts. */
  readonly firstRow: number;
  readonly column?: string;
  readonly value?: string;
}

export interface ImportPreview {
  readonly rows: number;
  readonly orders: number;
  /** Of them, those that the store does not know. */
  readonly ordersNew: number;
  readonly problems: readonly ProblemCount[];
  /** The first rows that were not taken, then the first that were taken without a cell. */
  readonly oddRows: readonly RowSample[];
  /** Whether the whole file was read. */
  readonly isComplete: boolean;
}

export interface ImportProgress {
  readonly importId: string;
  /** Of the file, with those of an earlier sitting. */
  readonly rowsDone: number;
  /** Known once the preview has read the whole file. */
  readonly rowsTotal?: number;
  /** Share of the file's bytes, 0 to 1. */
  readonly share: number;
  readonly ordersNew: number;
  readonly ordersChanged: number;
  readonly rowsRefused: number;
  /** Undefined in the first moments. */
  readonly rowsPerSecond?: number;
  readonly msLeft?: number;
  /** Where an earlier sitting had stopped. */
  readonly wentOnFromRow?: number;
}

export interface ImportFileView {
  readonly fileId: string;
  readonly name: string;
  readonly sizeBytes: number;
  readonly state: ImportFileState;
  readonly survey?: ReportSurvey;
  readonly unreadable?: UnreadableReason;
  /** For the mapping of an unknown header. */
  readonly columns?: readonly string[];
  readonly sampleRows?: readonly (readonly string[])[];
  readonly guessed?: ColumnMapping;
  readonly preview?: ImportPreview;
  readonly progress?: ImportProgress;
  readonly failure?: 'quota' | 'cannot-open' | 'file-changed' | 'unexpected';
}

export interface ImportView {
  readonly files: readonly ImportFileView[];
  /** Another tab is importing; there is one import at a time. */
  readonly isBusyElsewhere: boolean;
}

/** What was imported before, for the list under the files. */
export interface PastImport {
  readonly id: string;
  readonly fileName: string;
  readonly marketplace: MarketplaceName;
  readonly report: string;
  readonly state: 'running' | 'finished' | 'cancelled';
  readonly startedAt: number;
  readonly rowsDone: number;
  readonly rowsRefused: number;
  readonly ordersNew: number;
  readonly ordersChanged: number;
}
