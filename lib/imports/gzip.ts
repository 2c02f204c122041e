/** A gzipped file as the file that is in it, unpacked anew each time it is read. How long it is, only unpacking tells. */
import { type FoundFile, isHarmful, mostBytes } from './packed-sizes';
import type { ReportFile } from './report-file';
import { streamedFile } from './streamed-file';

/** Rejects where the packed bytes are damaged. */
export async function unpackGzip(file: ReportFile): Promise<FoundFile> {
  const stream = () => file.stream().pipeThrough(ownPieces()).pipeThrough(new DecompressionStream('gzip'));
  const size = await countBytes(stream(), file.size);
  if (size === undefined) return { file, refused: 'zip-too-large' };
  return { file: streamedFile({ name: file.name.replace(/\.gz(?:ip)?$/i, ''), size, stream }) };
}

/** The unpacker takes only memory that is nobody else's. */
function ownPieces() {
  return new TransformStream<Uint8Array, Uint8Array<ArrayBuffer>>({
    transform: (piece, controller) => controller.enqueue(Uint8Array.from(piece)),
  });
}

/** Undefined as soon as there are more than any report has, or than such a file should hold. */
async function countBytes(stream: ReadableStream<Uint8Array>, packed: number): Promise<number | undefined> {
  let size = 0;
  for await (const piece of piecesOf(stream)) {
    size += piece.length;
    if (size > mostBytes || isHarmful({ packed, unpacked: size })) return undefined;
  }
  return size;
}

async function* piecesOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
