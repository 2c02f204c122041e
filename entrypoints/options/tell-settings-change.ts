/** Tells the background when settings that badge and alerts follow from are stored: it may be asleep then. */

import type { Settings } from '@/lib/domain/settings/settings';
import { tellQueueChange } from '@/lib/protocol/queue-link';
import type { ReplydockDatabase } from '@/lib/store/database';
import { watchSettings } from '@/lib/store/settings-table';

/** For as long as the page is open. */
export function tellSettingsChanges(db: ReplydockDatabase): void {
  let before: string | undefined;
  watchSettings(db, (settings) => {
    const now = partOf(settings);
    if (before !== undefined && now !== before) tellQueueChange();
    before = now;
  });
}

function partOf({ alerts, workingHours, soonHours, ebayTargetHours, ebayCountsWorkingHours }: Settings): string {
  return JSON.stringify({ alerts, workingHours, soonHours, ebayTargetHours, ebayCountsWorkingHours });
}
