/** A file's text, piece by piece, in its own encoding: no more than a few hundred kilobytes are in memory at a time. */
import { narrowEncoding } from './detect-encoding';
import type { ReportFile } from './report-file';
import type { ReportEncoding } from './report-survey';

export interface TextChunk {
  readonly text: string;
  readonly bytesRead: number;
}

export interface TextFormat {
  readonly encoding: ReportEncoding;
  readonly isEncodingCertain: boolean;
}

/** Ends early when `signal` says so. Rejects when the file can no longer be read. */
export async function* decodeReport(
  file: ReportFile,
  format: TextFormat,
  signal?: AbortSignal,
): AsyncGenerator<TextChunk> {
  const reader = file.stream().getReader();
  let decoder = format.isEncodingCertain ? new TextDecoder(format.encoding) : undefined;
  const ascii = new TextDecoder();
  let bytesRead = 0;
  try {
    for (;;) {
      if (signal?.aborted) return;
      const { done, value } = await reader.read();
      if (done) break;
      bytesRead += value.length;
      if (!decoder && !isAscii(value)) decoder = new TextDecoder(narrowEncoding([value], file.name).encoding);
      // A decoder of its own would hold back nothing of ASCII, so that both can take turns.
      yield { text: decoder ? decoder.decode(value, { stream: true }) : ascii.decode(value), bytesRead };
    }
    const rest = decoder?.decode();
    if (rest) yield { text: rest, bytesRead };
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function isAscii(bytes: Uint8Array): boolean {
  for (let index = 0; index < bytes.length; index += 1) if ((bytes[index] ?? 0) > 0x7f) return false;
  return true;
}
