/** Bytes and streams of them, for tests. */
import { type Bytes, joinBytes, piecesOf, streamOf } from '@/lib/sealing/bytes';

export function bytesOf(text: string): Bytes {
  return Uint8Array.from(new TextEncoder().encode(text));
}

export function inPieces(bytes: Bytes, length: number): ReadableStream<Bytes> {
  async function* pieces() {
    for (let at = 0; at < bytes.byteLength; at += length) yield bytes.slice(at, at + length);
  }
  return streamOf(pieces());
}

export async function allOf(stream: ReadableStream<Uint8Array>): Promise<Bytes> {
  const pieces: Bytes[] = [];
  for await (const piece of piecesOf(stream)) pieces.push(piece.slice());
  return joinBytes(pieces);
}

/** A file of these bytes. */
export function aFileOf(bytes: Bytes) {
  return {
    size: bytes.byteLength,
    stream: () => inPieces(bytes, 10_000),
    slice: (start: number, end: number) => ({ arrayBuffer: async () => bytes.slice(start, end).buffer }),
  };
}
