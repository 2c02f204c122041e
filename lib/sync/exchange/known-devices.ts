/** Who exchanges at a place, as far as their blobs tell. */
import type { SyncDevice } from '@/lib/domain/sync/sync-status';
import type { KnownBlob } from './exchange-memory';
import { type ExchangePlace, goneAfterMs } from './exchange-place';
import type { BlobRead } from './read-blob';

const mostDevices = 100;
/** Of whom nothing was heard for so long is no longer told. */
const forgottenAfterMs = 6 * goneAfterMs;

/** Newest first. Nobody was seen in the future, however their clock goes. */
export function knownDevices(
  { now }: ExchangePlace,
  before: readonly SyncDevice[],
  reads: readonly BlobRead[],
): readonly SyncDevice[] {
  const told = reads.flatMap(({ parcel }) =>
    parcel ? [{ ...parcel.device, lastSeenAt: parcel.at }, ...parcel.others] : [],
  );
  const known = new Map<string, SyncDevice>();
  for (const device of [...before, ...told].map((one) => ({ ...one, lastSeenAt: Math.min(one.lastSeenAt, now) }))) {
    const there = known.get(device.id);
    if (!there || there.lastSeenAt <= device.lastSeenAt) known.set(device.id, device);
  }
  return [...known.values()]
    .filter(({ lastSeenAt }) => now - lastSeenAt < forgottenAfterMs)
    .sort((a, b) => b.lastSeenAt - a.lastSeenAt)
    .slice(0, mostDevices);
}

/** By its own clock and by ours: one that is wrong makes nobody gone. */
export function isGone(blobs: Iterable<KnownBlob>, device: string, now: number): boolean {
  const seen = [...blobs]
    .filter((blob) => blob.device === device)
    .map(({ at, firstSeenAt }) => Math.max(Math.min(at, now), firstSeenAt));
  return now - Math.max(...seen, 0) > goneAfterMs;
}
