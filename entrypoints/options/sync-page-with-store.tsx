/** The sync page over what is stored, told anew after every change, by whichever of our contexts. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useMemo, useState } from 'react';
import { browser } from 'wxt/browser';
import type { SyncTold } from '@/components/sync/sync-access';
import { SyncPage } from '@/components/sync/sync-page';
import { carrierStatusSchema } from '@/lib/domain/sync/sync-status';
import { usualDeviceName } from '@/lib/services/sync/usual-device-name';
import type { ReplydockDatabase } from '@/lib/store/database';
import { readSyncChoices, readSyncEvents, readSyncPlaces } from '@/lib/store/sync-tables';
import { createSyncDeeds } from './sync-access';

export function SyncPageWithStore({ db }: { readonly db: ReplydockDatabase }) {
  const suggestedName = useUsualName();
  const deeds = useMemo(() => createSyncDeeds({ db, suggestedName: suggestedName ?? '' }), [db, suggestedName]);
  const told = useLiveQuery(() => readTold(db), [db]);
  return <SyncPage access={{ ...deeds, told: suggestedName === undefined ? undefined : told }} />;
}

async function readTold(db: ReplydockDatabase): Promise<SyncTold> {
  const [choices, places, events] = await Promise.all([readSyncChoices(db), readSyncPlaces(db), readSyncEvents(db)]);
  const statuses = places.flatMap(({ status }) => {
    const result = carrierStatusSchema.safeParse(status);
    return result.success ? [result.data] : [];
  });
  return { choices, places: statuses, events };
}

/** As the background calls this browser, where the seller has given it no name. */
function useUsualName(): string | undefined {
  const [name, setName] = useState<string>();
  useEffect(() => {
    const take = (os: string) => setName(usualDeviceName(navigator.userAgent, os));
    browser.runtime.getPlatformInfo().then(
      ({ os }) => take(os),
      () => take(''),
    );
  }, []);
  return name;
}
