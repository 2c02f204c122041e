/** Erases everything of ours at a place. What is sealed there need not be opened for that. */
import { SyncError } from '@/lib/domain/sync/sync-problem';
import { readSyncWriter } from '@/lib/store/sync-tables';
import { leavePlace } from '@/lib/sync/exchange/exchange';
import type { Seal } from '@/lib/sync/exchange/seal';
import { readPlaceMemory } from './sync-place-memory';
import type { Round, RoundContext } from './sync-round';

const closedSeal: Seal = {
  isSealed: true,
  seal: () => Promise.reject(new SyncError({ name: 'no-passphrase' })),
  open: () => Promise.reject(new SyncError({ name: 'no-passphrase' })),
};

/** @throws SyncError where not all of it is gone. */
export async function leaveForGood(context: RoundContext, { choices, place }: Round): Promise<void> {
  const { db, now, open } = context;
  const { deviceId } = await readSyncWriter(db);
  await leavePlace({
    store: await open(place.carrier, choices),
    seal: closedSeal,
    device: { id: deviceId, name: choices.deviceName || context.usualName() },
    memory: readPlaceMemory(place.memory).exchange,
    now: now(),
  });
}
