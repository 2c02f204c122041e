/** One file in a zip, unpacked anew each time it is read and only as far as it is read. */
import type { FileEntry } from '@zip.js/zip.js/lib/zip-core-reader.js';
import type { ReportFile } from './report-file';
import { streamedFile } from './streamed-file';

export function packedEntry(zipName: string, entry: FileEntry): ReportFile {
  return streamedFile({
    name: `${zipName}/${entry.filename.split(/[/\\]/).at(-1) ?? ''}`,
    size: entry.uncompressedSize,
    stream: () => unpacked(entry),
  });
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
