/**
 * Which blobs are written anew as one, so that a place stays small and quick to read after any number of edits, and a
 * single edit all the same never costs the whole. Small ones become larger ones, as many of the same size have gathered.
 */

export interface Foldable {
  readonly length: number;
}

/** So many small blobs, the one that is being written among them, become one. */
const fewestFolded = 12;
const fewestFoldedInLittleRoom = 6;
/** More than this beside the largest, whoever wrote it, is folded into it: together with half of the largest, bytes. */
const looseBytes = 16 * 1024;
const mostBlobs = 64;

/** Of a device's own blobs, in the order in which they were written: the last ones, or none. */
export function ownToFold<Blob extends Foldable>(own: readonly Blob[], isRoomLittle: boolean): readonly Blob[] {
  const taken: Blob[] = [];
  let sum = 0;
  for (const blob of own.toReversed()) {
    if (taken.length > 0 && blob.length > 2 * sum) break;
    taken.push(blob);
    sum += blob.length;
  }
  const fewest = isRoomLittle ? fewestFoldedInLittleRoom : fewestFolded;
  return taken.length + 1 >= fewest ? taken : [];
}

/** Whether so much lies there beside the largest, from whomever, that all is better written anew. */
export function isToFoldWhole(all: readonly Foldable[]): boolean {
  const lengths = all.map(({ length }) => length);
  const largest = Math.max(0, ...lengths);
  const loose = lengths.reduce((sum, length) => sum + length, 0) - largest;
  return all.length >= mostBlobs || loose > largest / 2 + looseBytes;
}
