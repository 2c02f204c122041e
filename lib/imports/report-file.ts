/** A file as a browser gives it: nothing of it is in memory until it is asked for. A `File` or `Blob` is one. */
export interface ReportFile {
  readonly name: string;
  readonly size: number;
  stream(): ReadableStream<Uint8Array>;
  slice(start: number, end: number): { arrayBuffer(): Promise<ArrayBuffer> };
  /** Several ranges in one pass, ascending, for files that can only be read from their beginning. */
  ranges?(ranges: readonly ByteRange[]): Promise<readonly Uint8Array[]>;
}

export interface ByteRange {
  readonly start: number;
  /** Not included. */
  readonly end: number;
}

/** The bytes of each range. Rejects when the file can no longer be read. */
export async function readRanges(file: ReportFile, ranges: readonly ByteRange[]): Promise<readonly Uint8Array[]> {
  if (file.ranges) return file.ranges(ranges);
  return Promise.all(ranges.map(async ({ start, end }) => new Uint8Array(await file.slice(start, end).arrayBuffer())));
}
