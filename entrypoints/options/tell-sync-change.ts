/** Tells the background when something that travels was changed in the store: it may be asleep then. */
import { panelToBackground } from '@/lib/protocol/messages';
import { request, toExtension } from '@/lib/protocol/request';
import { watchTravelling } from '@/lib/services/sync/watch-travelling';
import type { ReplydockDatabase } from '@/lib/store/database';

/** Who types changes something with every pause. */
const everyMs = 2_000;

/** For as long as the page is open. The first change is told at once, for the page may be closed right after it. */
export function tellSyncChanges(db: ReplydockDatabase): void {
  let isResting = false;
  let hasMore = false;
  const tell = () => {
    isResting = true;
    hasMore = false;
    request(panelToBackground, { name: 'sync/changed', payload: {}, transport: toExtension }).catch(() => {});
    setTimeout(() => {
      isResting = false;
      if (hasMore) tell();
    }, everyMs);
  };
  watchTravelling(db, () => {
    if (isResting) hasMore = true;
    else tell();
  });
}
