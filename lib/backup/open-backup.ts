/** Looks at a file and, if it is a backup, opens it as bytes of lines, as often as wanted. */
import { type Bytes, piecesOf, streamOf } from '@/lib/sealing/bytes';
import { SealError } from '@/lib/sealing/seal-error';
import { beginsSealed, headerLength } from '@/lib/sealing/seal-header';
import { type Unsealer, unlock } from '@/lib/sealing/unseal';
import { BackupError } from './backup-error';

/** A file as a browser gives it. */
export interface BackupFile {
  readonly size: number;
  stream(): ReadableStream<Uint8Array>;
  slice(start: number, end: number): { arrayBuffer(): Promise<ArrayBuffer> };
}

/** `sealed`: it needs its passphrase. */
export type BackupLook = 'sealed' | 'open';

/** @throws BackupError where the file begins like no backup. */
export async function lookAtBackup(file: BackupFile): Promise<BackupLook> {
  const beginning = await beginningOf(file);
  if (beginsSealed(beginning)) return 'sealed';
  // The first bytes of gzip.
  if (beginning[0] === 0x1f && beginning[1] === 0x8b) return 'open';
  throw new BackupError('not-a-backup');
}

/** A backup whose passphrase, if it has one, is known. */
export interface OpenedBackup {
  /** The unpacked bytes from the beginning, in small pieces. Fails with a `BackupError`. */
  readonly bytes: (onRead?: (bytes: number) => void) => AsyncGenerator<Bytes>;
  readonly size: number;
}

/** @throws BackupError */
export async function openBackup(file: BackupFile, passphrase?: string): Promise<OpenedBackup> {
  const look = await lookAtBackup(file);
  const unsealer = look === 'sealed' ? await unlockBackup(file, passphrase ?? '') : undefined;
  return { size: file.size, bytes: (onRead) => unpacked({ file, unsealer, onRead }) };
}

async function unlockBackup(file: BackupFile, passphrase: string): Promise<Unsealer> {
  try {
    return await unlock(await beginningOf(file), passphrase);
  } catch (error) {
    throw toBackupError(error);
  }
}

async function beginningOf(file: BackupFile): Promise<Bytes> {
  try {
    return new Uint8Array(await file.slice(0, headerLength).arrayBuffer());
  } catch (cause) {
    throw new BackupError('file-changed', { cause });
  }
}

interface Unpacking {
  readonly file: BackupFile;
  readonly unsealer: Unsealer | undefined;
  readonly onRead: ((bytes: number) => void) | undefined;
}

async function* unpacked({ file, unsealer, onRead }: Unpacking): AsyncGenerator<Bytes> {
  try {
    const read = counted(file.stream(), onRead);
    const packed = unsealer ? streamOf(read).pipeThrough(unsealer.unsealing()) : streamOf(read);
    // What is packed a thousandfold unpacks from one piece at once: the pieces that go in are small.
    const small = streamOf(inSmallPieces(packed));
    yield* piecesOf(small.pipeThrough(new DecompressionStream('gzip')));
  } catch (error) {
    throw toBackupError(error);
  }
}

async function* counted(stream: ReadableStream<Uint8Array>, onRead?: (bytes: number) => void): AsyncGenerator<Bytes> {
  let read = 0;
  for await (const piece of piecesOf(stream)) {
    read += piece.byteLength;
    onRead?.(read);
    yield piece;
  }
}

const smallPiece = 16_384;

async function* inSmallPieces(stream: ReadableStream<Bytes>): AsyncGenerator<Bytes> {
  for await (const piece of piecesOf(stream)) {
    for (let at = 0; at < piece.byteLength; at += smallPiece) yield piece.subarray(at, at + smallPiece);
  }
}

function toBackupError(error: unknown): BackupError {
  if (error instanceof BackupError) return error;
  if (error instanceof SealError) {
    const problem = error.problem === 'not-sealed' ? 'not-a-backup' : error.problem;
    return new BackupError(problem, { cause: error });
  }
  if (error instanceof DOMException && error.name === 'NotReadableError') {
    return new BackupError('file-changed', { cause: error });
  }
  // What gzip says of bytes that are none differs by browser, and whether the end is missing cannot be told.
  return new BackupError('damaged', { cause: error });
}
