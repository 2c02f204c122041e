/** What was set aside because it fitted no schema, from a backup to what is set aside here: each once. */
import { tellSame } from '@/lib/backup/same-facts';
import type { KeepDays } from '@/lib/domain/customer/retention';
import type { Settings } from '@/lib/domain/settings/settings';
import type { SetAsideRecord } from '@/lib/store/database';
import { type PartMerger, told } from './restore-part';

type Keeping = Pick<Settings, 'keepNamesDays' | 'keepMessagesDays'>;

const dayMs = 86_400_000;

export const setAsideMerger: PartMerger<'set-aside'> = {
  tables: ({ setAside }) => [setAside],
  merge: async (all, context) => {
    const { setAside } = context.db;
    const sober = all.map(({ value, ...record }) => ({
      ...record,
      value,
      setAsideAt: told(record.setAsideAt, context),
    }));
    const records = sober.filter((record) => mayBeKept(record, context.settings, context.now));
    const known: SetAsideRecord[] = [];
    for (const table of new Set(records.map((record) => record.table))) {
      known.push(...(await setAside.where('table').equals(table).toArray()));
    }
    const fresh: SetAsideRecord[] = [];
    for (const record of records) {
      if ([...known, ...fresh].some((other) => isSame(other, record))) continue;
      fresh.push(record);
    }
    const away = all.length - records.length;
    return { fresh: fresh.length, changed: 0, away, expired: away, write: () => setAside.bulkAdd(fresh) };
  },
};

function isSame(one: SetAsideRecord, other: SetAsideRecord): boolean {
  return one.table === other.table && one.key === other.key && tellSame(one.value, other.value);
}

/**
 * Unsent drafts never leave the browser. What is in an order or a conversation that cannot be read is as personal as in
 * one that can, and it has no day of its own to count from.
 */
export function mayBeKept({ table, setAsideAt }: SetAsideRecord, settings: Keeping, now: number): boolean {
  if (table === 'drafts') return false;
  if (table === 'orders' || table === 'parties') return lasts(settings.keepNamesDays, setAsideAt, now);
  if (table === 'conversations') return lasts(settings.keepMessagesDays, setAsideAt, now);
  return true;
}

function lasts(days: KeepDays, from: number, now: number): boolean {
  if (days === 'for-ever') return true;
  return days !== 'not-at-all' && from + days * dayMs > now;
}
