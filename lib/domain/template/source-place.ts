/** Where in a source an offset is, as people count. */

const maxNearLength = 80;

export interface SourcePlace {
  readonly line: number;
  readonly column: number;
}

/** Line and column from 1; `\r\n`, `\n` and `\r` end lines. */
export function placeOf(source: string, offset: number): SourcePlace {
  const before = source.slice(0, offset).split(/\r\n|[\n\r\u2028\u2029]/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

export function nearText(source: string, start: number, end: number): string {
  return source.slice(start, Math.min(end, start + maxNearLength));
}
