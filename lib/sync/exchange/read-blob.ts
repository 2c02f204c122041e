/** Reads one blob. One that cannot be read is remembered with the reason, and stays where it is. */
import type { SyncPart } from '@/lib/domain/sync/sync-parts';
import { SyncError, type SyncProblemName } from '@/lib/domain/sync/sync-problem';
import type { Bytes } from '@/lib/sealing/bytes';
import { parseBlobName } from './blob-name';
import { type Coverage, coverageOf } from './coverage';
import type { KnownBlob } from './exchange-memory';
import type { ExchangePlace } from './exchange-place';
import { type Parcel, readParcel } from './parcel';

export interface BlobRead {
  readonly name: string;
  readonly blob: KnownBlob;
  /** Only what can be merged. */
  readonly updates: ReadonlyMap<SyncPart, Bytes>;
  readonly parcel?: Parcel;
}

/** Undefined where it is not there, or no longer. @throws SyncError where the storage fails */
export async function readBlob(
  { store, seal, now }: ExchangePlace,
  name: string,
  before: KnownBlob | undefined,
): Promise<BlobRead | undefined> {
  const bytes = await store.read(name);
  if (!bytes) return undefined;
  const frame = {
    length: bytes.byteLength,
    device: parseBlobName(name)?.device ?? '',
    firstSeenAt: before?.firstSeenAt ?? now,
    tries: (before?.tries ?? 0) + 1,
    triedAt: now,
  };
  try {
    const parcel = readParcel(await seal.open(name, bytes));
    if (parcel.device.id !== frame.device) throw new SyncError({ name: 'unreadable' });
    return { name, parcel, ...contentOf(parcel, frame) };
  } catch (error) {
    const problem = problemOfBlob(error);
    const blob = { ...frame, at: 0, parts: new Map(), hasMore: true, lacking: [], problem };
    return { name, blob, updates: new Map() };
  }
}

/** Whatever else fails is the storage's, and not for good. */
const ofBlobs: readonly SyncProblemName[] = [
  'tampered',
  'newer-version',
  'unreadable',
  'wrong-passphrase',
  'no-passphrase',
];

function problemOfBlob(error: unknown): SyncProblemName {
  if (!(error instanceof SyncError)) return 'unreadable';
  if (!ofBlobs.includes(error.problem.name)) throw error;
  return error.problem.name;
}

type Frame = Pick<KnownBlob, 'length' | 'device' | 'firstSeenAt' | 'tries' | 'triedAt'>;

/** A part that cannot be read does not hold up the others. */
function contentOf({ updates, at, hasMore }: Parcel, frame: Frame): Pick<BlobRead, 'blob' | 'updates'> {
  const parts = new Map<SyncPart, Coverage>();
  for (const [part, update] of updates) {
    try {
      parts.set(part, coverageOf(update));
    } catch {
      // Left out: the blob is known to hold more than was read.
    }
  }
  const isWhole = parts.size === updates.size;
  return {
    blob: {
      ...frame,
      at,
      parts,
      hasMore: hasMore || !isWhole,
      lacking: [...parts.keys()],
      problem: isWhole ? undefined : 'unreadable',
    },
    updates: new Map([...updates].filter(([part]) => parts.has(part))),
  };
}
