/** One file in a zip, unpacked anew each time it is read and only as far as it is read. */
import type { FileEntry } from '@zip.js/zip.js/lib/zip-core-reader.js';
import type { ByteRange, ReportFile } from './report-file';

export function packedEntry(zipName: string, entry: FileEntry): ReportFile {
  const stream = () => unpacked(entry);
  const ranges = (wanted: readonly ByteRange[]) => collect(stream(), wanted);
  return {
    name: `${zipName}/${entry.filename.split(/[/\\]/).at(-1) ?? ''}`,
    size: entry.uncompressedSize,
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

/** Errors where the packed bytes are damaged, or are more than the zip says. */
function unpacked(entry: FileEntry): ReadableStream<Uint8Array> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  // What goes wrong arrives at the reader of the stream; nobody waits for this promise.
  entry.getData(writable, { useWebWorkers: false, checkCrc32: true }).catch((error: unknown) => {
    writable.abort(error).catch(() => undefined);
  });
  return readable;
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
