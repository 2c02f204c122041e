/** A file that can only be read from its beginning, as one of which any part can be asked for. */
import type { ByteRange, ReportFile } from './report-file';

/** Each question reads the stream anew, and only as far as it needs. */
export function streamedFile({ name, size, stream }: Pick<ReportFile, 'name' | 'size' | 'stream'>): ReportFile {
  const ranges = (wanted: readonly ByteRange[]) => collect(stream(), wanted);
  return {
    name,
    size,
    stream,
    slice: (start, end) => ({
      async arrayBuffer() {
        const [bytes = new Uint8Array()] = await ranges([{ start, end }]);
        return Uint8Array.from(bytes).buffer;
      },
    }),
    ranges,
  };
}

/** The ranges, ascending, in one pass that ends with the last of them. */
async function collect(stream: ReadableStream<Uint8Array>, wanted: readonly ByteRange[]): Promise<Uint8Array[]> {
  const found = wanted.map(({ start, end }) => new Uint8Array(Math.max(0, end - start)));
  const filled = wanted.map(() => 0);
  const last = Math.max(0, ...wanted.map(({ end }) => end));
  const reader = stream.getReader();
  let position = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      for (const [index, { start, end }] of wanted.entries()) {
        const from = Math.max(start, position);
        const to = Math.min(end, position + value.length);
        if (from >= to) continue;
        found[index]?.set(value.subarray(from - position, to - position), from - start);
        filled[index] = to - start;
      }
      position += value.length;
      // Whoever wants the end waits for the unpacker to compare the checksum, too.
      if (position > last) break;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
  return found.map((bytes, index) => bytes.subarray(0, filled[index] ?? 0));
}
