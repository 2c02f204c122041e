/** Carrying by hand: a file of what travels goes out, another browser's comes in and is merged like all else. */
import type { SyncChoices } from '@/lib/domain/sync/sync-choices';
import { type SyncPart, switchOf, syncParts } from '@/lib/domain/sync/sync-parts';
import { SyncError } from '@/lib/domain/sync/sync-problem';
import type { SyncEvent } from '@/lib/domain/sync/sync-status';
import type { Template } from '@/lib/domain/template/template';
import type { Bytes } from '@/lib/sealing/bytes';
import type { SealOptions } from '@/lib/sealing/seal';
import type { ReplydockDatabase } from '@/lib/store/database';
import { readSyncChoices, readSyncWriter } from '@/lib/store/sync-tables';
import { isSyncFile, mostFileBytes, readSyncFile, writeSyncFile } from '@/lib/sync/carriers/file-store';
import { bridgeParts } from './bridge';

export interface CarryContext {
  readonly db: ReplydockDatabase;
  readonly now: () => number;
  /** What this browser is called where the seller gave it no name. */
  readonly usualName: () => string;
  readonly readStarters?: (() => Promise<readonly Template[]>) | undefined;
  /** Under the lock that all of sync holds: `replydock-sync`. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>;
}

export interface CarriedFile {
  /** Whose file it was. */
  readonly device: { readonly id: string; readonly name: string };
  /** Epoch ms. */
  readonly writtenAt: number;
  readonly taken: readonly SyncPart[];
  /** In the file, and switched off here. */
  readonly leftOut: readonly SyncPart[];
  /** A later release put in what this one does not know. */
  readonly hasMore: boolean;
  /** What was merged on the way. */
  readonly events: readonly SyncEvent[];
}

/** Everything that is switched on. The file is sealed, so that customers may travel in it. @throws SyncError */
export async function writeCarriedFile(
  { db, now, usualName, readStarters, alone }: CarryContext,
  passphrase: string,
  options?: SealOptions,
): Promise<Bytes> {
  const [choices, { deviceId }] = await Promise.all([readSyncChoices(db), readSyncWriter(db)]);
  const wanted = { parts: syncParts.filter((part) => isOn(choices, part)), updates: new Map(), now: now() };
  const { documents } = await alone(() =>
    bridgeParts(db, { ...wanted, isSealed: true, ...(readStarters && { readStarters }) }),
  );
  const device = { id: deviceId, name: (choices.deviceName || usualName()).slice(0, 60) };
  return writeSyncFile({ documents, device, passphrase, now: now() }, options);
}

/** Merges what a file holds of what is switched on here; nothing is changed where the file cannot be read. @throws SyncError */
export async function takeCarriedFile(
  { db, now, readStarters, alone }: CarryContext,
  file: Blob,
  passphrase: string,
): Promise<CarriedFile> {
  const { updates, device, writtenAt, hasMore } = await readSyncFile(await bytesOf(file), passphrase);
  return alone(async () => {
    const choices = await readSyncChoices(db);
    const taken = syncParts.filter((part) => updates.has(part) && isOn(choices, part));
    const { events } = await bridgeParts(db, {
      parts: taken,
      updates: new Map([...updates].filter(([part]) => taken.includes(part))),
      now: now(),
      isSealed: true,
      ...(readStarters && { readStarters }),
    });
    const leftOut = syncParts.filter((part) => updates.has(part) && !taken.includes(part));
    return { device, writtenAt, taken, leftOut, hasMore, events };
  });
}

/** A film that was taken for our file is not read to its end. */
async function bytesOf(file: Blob): Promise<Bytes> {
  const isTooBig = file.size > mostFileBytes;
  const bytes = new Uint8Array(await (isTooBig ? file.slice(0, 16) : file).arrayBuffer());
  if (isTooBig) throw new SyncError({ name: isSyncFile(bytes) ? 'too-big' : 'unreadable' });
  return bytes;
}

function isOn({ parts }: SyncChoices, part: SyncPart): boolean {
  return parts[switchOf(part)];
}
