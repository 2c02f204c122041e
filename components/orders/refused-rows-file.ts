/** The rows that were not taken as a file to keep: where each stands, why, and what was wrong with it. */
import { i18n } from '#i18n';
import { csvParts } from '@/lib/domain/export/csv-cell';
import { tableDelimiter } from './numbers';
import { problemText } from './problem-words';

export interface RefusedRow {
  /** As a spreadsheet counts. */
  readonly rowNumber: number;
  readonly reason: string;
  readonly column?: string;
  readonly value?: string;
}

export interface RefusedRows {
  readonly fileName: string;
  readonly rows: readonly RefusedRow[];
}

/** The file's text in parts. Row numbers are written without signs, so that they can be searched for. */
export function refusedRowsFile(groups: readonly RefusedRows[]): string[] {
  return csvParts(tableOf(groups), tableDelimiter());
}

function* tableOf(groups: readonly RefusedRows[]): Generator<readonly string[]> {
  yield [
    i18n.t('imports.rowsFile.file'),
    i18n.t('imports.rowsFile.row'),
    i18n.t('imports.rowsFile.reason'),
    i18n.t('imports.rowsFile.column'),
    i18n.t('imports.rowsFile.value'),
  ];
  for (const { fileName, rows } of groups) {
    for (const { rowNumber, reason, column = '', value = '' } of rows) {
      yield [fileName, String(rowNumber), problemText(reason), column, value];
    }
  }
}

/** `rows-not-taken.csv`, or named after the one file they are of. */
export function refusedRowsFileName(fileNames: readonly string[]): string {
  const [only, ...others] = fileNames;
  if (only === undefined || others.length > 0) return `${i18n.t('imports.summary.rowsFile')}.csv`;
  const stem = only.replace(/\.[a-z0-9]{1,5}$/i, '').replace(/[\p{Cc}\p{Cf}\\/:*?"<>|]/gu, '_');
  return `${i18n.t('imports.summary.rowsFileOf', { file: stem.slice(0, 120) })}.csv`;
}
