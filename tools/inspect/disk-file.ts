/** A file on disk as the importer reads files: by pieces, never as a whole. */
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ReportFile } from '@/lib/imports/report-file';

const pieceBytes = 262_144;

/** Rejects when there is no such file. */
export async function diskFile(path: string): Promise<ReportFile> {
  const { size } = await stat(path);
  return {
    name: basename(path),
    size,
    stream: () => streamOf(path),
    slice: (start, end) => ({ arrayBuffer: () => readRange(path, start, Math.min(end, size)) }),
  };
}

function streamOf(path: string): ReadableStream<Uint8Array> {
  const pieces = createReadStream(path, { highWaterMark: pieceBytes });
  const iterator = pieces[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel() {
      pieces.destroy();
    },
  });
}

async function readRange(path: string, start: number, end: number): Promise<ArrayBuffer> {
  const bytes = new Uint8Array(Math.max(0, end - start));
  const handle = await open(path);
  try {
    const { bytesRead } = await handle.read(bytes, 0, bytes.length, start);
    return bytes.buffer.slice(0, bytesRead);
  } finally {
    await handle.close();
  }
}
