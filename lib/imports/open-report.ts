/**
 * A report file, opened: what it is at once, its rows when they are asked for. Memory stays flat whatever the size, and
 * a bad file is a value, not an error.
 */
import type { ColumnMapping } from './column-mapping';
import { readRows } from './read-rows';
import type { ReportFile } from './report-file';
import type { ReportLine, RowProblem } from './report-line';
import type { ReportSurvey } from './report-survey';
import { OddRows, type RowSample } from './row-sample';
import { type SurveyedReport, surveyReport } from './survey-report';
import { rowTaker } from './take-rows';
import type { UnreadableReport } from './unreadable-report';

export interface ReportBatch {
  readonly lines: readonly ReportLine[];
  readonly problems: readonly RowProblem[];
  /** The first rows of the reading that were not taken, or not as a whole, with their cells. */
  readonly oddRows: readonly RowSample[];
  /** Rows with something in them, from the first behind the header on; where to go on with `skipRows`. */
  readonly rowsRead: number;
  readonly bytesRead: number;
}

export interface BatchOptions {
  /** Rows that are done already, as `rowsRead` counted them. */
  readonly skipRows?: number;
  /** Ends the reading quietly. */
  readonly signal?: AbortSignal;
  readonly rowsPerBatch?: number;
}

export interface OpenedReport {
  readonly kind: 'report';
  readonly survey: ReportSurvey;
  /** Rejects only when the file can no longer be read. The last batch may be empty. */
  batches(options?: BatchOptions): AsyncGenerator<ReportBatch>;
}

/** Looks at the beginning and end of a file, and a few places between. Never rejects. */
export async function openReport(
  file: ReportFile,
  { mappings }: { readonly mappings: readonly ColumnMapping[] },
): Promise<OpenedReport | UnreadableReport> {
  try {
    const surveyed = await surveyReport(file, mappings);
    if (surveyed.kind === 'unreadable') return surveyed;
    const { survey } = surveyed;
    return { kind: 'report', survey, batches: (options) => readBatches(file, surveyed, options) };
  } catch {
    return { kind: 'unreadable', reason: 'unreadable-file' };
  }
}

async function* readBatches(
  file: ReportFile,
  surveyed: SurveyedReport,
  { skipRows = 0, signal, rowsPerBatch = 2000 }: BatchOptions = {},
): AsyncGenerator<ReportBatch> {
  const { rowsBefore, header } = surveyed.found;
  const readRow = rowTaker(header, surveyed.readRow);
  const odd = new OddRows();
  let rowNumber = 0;
  let rowsRead = 0;
  let bytesRead = 0;
  let lines: ReportLine[] = [];
  let problems: RowProblem[] = [];
  let firstOfBatch = 0;

  for await (const chunk of readRows(file, surveyed.format, signal)) {
    bytesRead = chunk.bytesRead;
    for (const [index, row] of chunk.rows.entries()) {
      rowNumber += 1;
      if (rowNumber <= rowsBefore + 1) continue;
      const isCut = chunk.isUnfinished && index === chunk.rows.length - 1;
      const outcome = readRow(row, { rowNumber, isCut });
      if (outcome === 'nothing') continue;
      rowsRead += 1;
      if (rowsRead <= skipRows) {
        firstOfBatch = rowsRead;
        continue;
      }
      odd.see(row, rowNumber, outcome);
      if ('line' in outcome) {
        lines.push(outcome.line);
        if (outcome.warnings.length > 0) problems.push(...outcome.warnings);
      } else problems.push(outcome.problem);
      if (rowsRead - firstOfBatch < rowsPerBatch) continue;
      yield { lines, problems, oddRows: odd.rows, rowsRead, bytesRead };
      if (signal?.aborted) return;
      lines = [];
      problems = [];
      firstOfBatch = rowsRead;
    }
  }
  if (!signal?.aborted) yield { lines, problems, oddRows: odd.rows, rowsRead, bytesRead };
}
