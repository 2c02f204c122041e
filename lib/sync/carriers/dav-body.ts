/** The body of an answer, no more of it than was wanted, and all of it or none. */
import { type Bytes, joinBytes, piecesOf } from '@/lib/sealing/bytes';

/** Undefined where there is more than was wanted. @throws where it broke off */
export async function readBody(response: Response, most: number, onPiece: () => void): Promise<Bytes | undefined> {
  const pieces: Bytes[] = [];
  let length = 0;
  onPiece();
  if (response.body !== null) {
    for await (const piece of piecesOf(response.body)) {
      onPiece();
      pieces.push(piece);
      length += piece.byteLength;
      if (length > most) return undefined;
    }
  }
  if (isShort(response, length)) throw new Error(`Only ${length} bytes came.`);
  return joinBytes(pieces);
}

/** Firefox takes a body that broke off for a whole one. What is said of a packed body tells nothing of the unpacked. */
function isShort({ headers }: Response, length: number): boolean {
  const said = headers.get('content-length');
  return said !== null && !headers.has('content-encoding') && /^\d+$/.test(said) && length < Number(said);
}
