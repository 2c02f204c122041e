/**
 * A file to carry by hand: the documents of one device, always sealed with a passphrase. What is read is merged as what
 * comes from any other place.
 *
 * | bytes | what |
 * |---|---|
 * | 0–6 | `RDTRAVL` |
 * | 7   | version of the file: 1 |
 * | 8–… | sealed as `lib/sealing` does it: a parcel (`exchange/parcel`), deflated |
 */
import type { SyncPart } from '@/lib/domain/sync/sync-parts';
import { SyncError, type SyncProblemName } from '@/lib/domain/sync/sync-problem';
import { type Bytes, joinBytes, piecesOf } from '@/lib/sealing/bytes';
import { type SealOptions, sealing } from '@/lib/sealing/seal';
import { SealError, type SealProblem } from '@/lib/sealing/seal-error';
import { headerLength } from '@/lib/sealing/seal-header';
import { unlock } from '@/lib/sealing/unseal';
import { deflate, inflate } from '../exchange/deflate';
import { readParcel, writeParcel } from '../exchange/parcel';

const magic = new TextEncoder().encode('RDTRAVL');
const version = 1;
const sealedAt = magic.byteLength + 1;

/** Far more than any shop has: 1,000 templates in five languages are 3 MB before they are deflated. */
export const mostFileBytes = 32 * 1024 * 1024;
/** Sealing adds 21 bytes to every 65,536. */
const mostPackedBytes = mostFileBytes * 0.99;
/** What the file may unpack to; `inflate` gives no more. */
const mostParcelBytes = 64 * 1024 * 1024;

export interface SyncFileToWrite {
  /** Of each part the whole, as one update. */
  readonly documents: ReadonlyMap<SyncPart, Bytes>;
  readonly device: { readonly id: string; readonly name: string };
  readonly passphrase: string;
  /** Epoch ms. */
  readonly now: number;
}

export interface SyncFile {
  readonly updates: ReadonlyMap<SyncPart, readonly Bytes[]>;
  /** Whose documents they are. */
  readonly device: { readonly id: string; readonly name: string };
  /** Epoch ms. */
  readonly writtenAt: number;
  /** A later release put in what this one does not know; the rest can be taken. */
  readonly hasMore: boolean;
}

/** @throws SyncError `no-passphrase` for an empty one, `too-big` */
export async function writeSyncFile(
  { documents, device, passphrase, now }: SyncFileToWrite,
  options?: SealOptions,
): Promise<Bytes> {
  if (passphrase === '') throw new SyncError({ name: 'no-passphrase' });
  const parcel = writeParcel({ updates: documents, device, at: now, others: [] });
  if (parcel.byteLength > mostParcelBytes) throw new SyncError({ name: 'too-big' });
  const packed = await deflate(parcel);
  if (packed.byteLength > mostPackedBytes) throw new SyncError({ name: 'too-big' });
  const sealed = await through(packed, await sealing(passphrase, options));
  return joinBytes([magic, Uint8Array.of(version), sealed]);
}

/** Whether it begins like a file of ours; whether it can be opened shows when it is read. */
export function isSyncFile(beginning: Uint8Array): boolean {
  return magic.every((byte, index) => beginning[index] === byte);
}

/**
 * @throws SyncError `unreadable` where it is none of ours, `too-big`, `newer-version`, `no-passphrase`,
 * `wrong-passphrase`, `tampered` where it is damaged, `cut-off` where its end is missing
 */
export async function readSyncFile(bytes: Bytes, passphrase: string): Promise<SyncFile> {
  if (!isSyncFile(bytes)) throw new SyncError({ name: 'unreadable' });
  if (bytes.byteLength > mostFileBytes) throw new SyncError({ name: 'too-big' });
  if (bytes.byteLength < sealedAt + headerLength) throw new SyncError({ name: 'cut-off' });
  const writtenIn = bytes[magic.byteLength] ?? 0;
  if (writtenIn !== version) throw new SyncError({ name: writtenIn > version ? 'newer-version' : 'tampered' });
  if (passphrase === '') throw new SyncError({ name: 'no-passphrase' });
  const { updates, device, at, hasMore } = readParcel(await inflate(await opened(bytes.slice(sealedAt), passphrase)));
  return {
    updates: new Map([...updates].map(([part, update]) => [part, [update]])),
    device,
    writtenAt: at,
    hasMore,
  };
}

async function opened(sealed: Bytes, passphrase: string): Promise<Bytes> {
  try {
    const unsealer = await unlock(sealed, passphrase);
    return await through(sealed, unsealer.unsealing());
  } catch (cause) {
    if (cause instanceof SealError) throw new SyncError({ name: problemNames[cause.problem] }, { cause });
    throw cause;
  }
}

const problemNames: Readonly<Record<SealProblem, SyncProblemName>> = {
  // What stands before it was ours.
  'not-sealed': 'tampered',
  'newer-version': 'newer-version',
  'wrong-passphrase': 'wrong-passphrase',
  damaged: 'tampered',
  'cut-short': 'cut-off',
};

async function through(bytes: Bytes, stream: TransformStream<Bytes, Bytes>): Promise<Bytes> {
  const pieces: Bytes[] = [];
  for await (const piece of piecesOf(new Blob([bytes]).stream().pipeThrough(stream))) pieces.push(piece);
  return joinBytes(pieces);
}
