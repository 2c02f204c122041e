/** Makes bytes smaller and whole again. What is inflated is bounded: a few bytes could stand for any number of them. */
import { SyncError } from '@/lib/domain/sync/sync-problem';
import { type Bytes, joinBytes, piecesOf } from '@/lib/sealing/bytes';

const mostInflated = 64 * 1024 * 1024;

export async function deflate(bytes: Bytes): Promise<Bytes> {
  return through(bytes, new CompressionStream('deflate-raw'), Number.POSITIVE_INFINITY);
}

/** @throws SyncError `unreadable` */
export async function inflate(bytes: Bytes): Promise<Bytes> {
  try {
    return await through(bytes, new DecompressionStream('deflate-raw'), mostInflated);
  } catch (cause) {
    throw cause instanceof SyncError ? cause : new SyncError({ name: 'unreadable' }, { cause });
  }
}

async function through(bytes: Bytes, stream: CompressionStream | DecompressionStream, most: number): Promise<Bytes> {
  const pieces: Bytes[] = [];
  let length = 0;
  for await (const piece of piecesOf(new Blob([bytes]).stream().pipeThrough(stream))) {
    length += piece.byteLength;
    if (length > most) throw new SyncError({ name: 'unreadable' });
    pieces.push(piece);
  }
  return joinBytes(pieces);
}
