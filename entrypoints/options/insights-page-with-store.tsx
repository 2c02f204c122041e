/** The insights page over what is stored. The time moves on when it is looked at again, or something was seen. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useReducer } from 'react';
import { InsightsPage } from '@/components/insights/insights-page';
import type { SettingsAccess } from '@/components/settings/settings-access';
import { readInsightsHistory } from '@/lib/services/insights-history';
import type { ReplydockDatabase } from '@/lib/store/database';

interface InsightsPageWithStoreProps extends SettingsAccess {
  readonly db: ReplydockDatabase;
}

export function InsightsPageWithStore({ db, settings, save }: InsightsPageWithStoreProps) {
  const look = useLooks();
  const told = useLiveQuery(async () => {
    const now = Date.now();
    const [history, waitings] = await Promise.all([readInsightsHistory(db, now), db.waitings.toArray()]);
    return { now, facts: { ...history, waitings } };
  }, [db, look]);
  return <InsightsPage facts={told?.facts} settings={settings} save={save} now={told?.now ?? Date.now()} />;
}

/** Counts how often the page came into view. */
function useLooks(): number {
  const [looks, look] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  return looks;
}
