/**
 * How a blob lies in a WebDAV folder: as `<name>.rdsync`, behind a line that says how long it is. A server that writes
 * in place shows half a file while it arrives, and some leave half of it when the connection breaks: that is told from a
 * whole one. Whether a whole one was changed is for the seal to tell.
 */
import { type Bytes, joinBytes } from '@/lib/sealing/bytes';

const ending = '.rdsync';
const mark = new TextEncoder().encode('rdsync1\n');
export const davFileHead = mark.byteLength + 4;

export function davFileName(name: string): string {
  return `${name}${ending}`;
}

/** Undefined where the file is none of ours. */
export function blobNameOf(fileName: string): string | undefined {
  return /^[a-z0-9-]{1,60}\.rdsync$/.test(fileName) ? fileName.slice(0, -ending.length) : undefined;
}

/** The blob's own length, by that of its file; undefined where not even the head is there. */
export function blobLengthOf(fileLength: number | undefined): number | undefined {
  return fileLength === undefined || fileLength < davFileHead ? undefined : fileLength - davFileHead;
}

export function toDavFile(blob: Bytes): Bytes {
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, blob.byteLength);
  return joinBytes([mark, length, blob]);
}

/** Undefined where not all of it has arrived. What does not begin as ours is given as it is: the seal will refuse it. */
export function fromDavFile(file: Bytes): Bytes | undefined {
  const head = file.subarray(0, mark.byteLength);
  if (head.every((byte) => byte === 0)) return undefined;
  if (!head.every((byte, at) => byte === mark[at])) return file;
  if (file.byteLength < davFileHead) return undefined;
  const length = new DataView(file.buffer, file.byteOffset).getUint32(mark.byteLength);
  return file.byteLength < davFileHead + length ? undefined : file.slice(davFileHead, davFileHead + length);
}
