/** All rows of a file in order, as they come off it. */
import { decodeReport, type TextFormat } from './decode-report';
import { createPlainSplitter } from './plain-rows';
import { createQuotedSplitter } from './quoted-rows';
import type { RawRow, RowSplitter } from './raw-row';
import type { ReportFile } from './report-file';
import type { Delimiter, Newline } from './report-survey';

export interface RowFormat extends TextFormat {
  readonly delimiter: Delimiter;
  readonly newline: Newline;
  /** Whether cells are quoted as in CSV; without it a quotation mark is text. */
  readonly isQuoted: boolean;
}

export interface RowChunk {
  readonly rows: readonly RawRow[];
  readonly bytesRead: number;
  /** Whether the last of these rows is the file's last and had no line end. */
  readonly isUnfinished: boolean;
}

export function createSplitter({ delimiter, newline, isQuoted }: Omit<RowFormat, keyof TextFormat>): RowSplitter {
  const end = newline === '\r' ? '\r' : '\n';
  return isQuoted ? createQuotedSplitter(delimiter, end) : createPlainSplitter(delimiter, end);
}

export async function* readRows(file: ReportFile, format: RowFormat, signal?: AbortSignal): AsyncGenerator<RowChunk> {
  const splitter = createSplitter(format);
  let bytesRead = 0;
  for await (const chunk of decodeReport(file, format, signal)) {
    bytesRead = chunk.bytesRead;
    yield { rows: splitter.push(chunk.text), bytesRead, isUnfinished: false };
  }
  yield { rows: splitter.end(), bytesRead, isUnfinished: true };
}
