/** A database as version 4 made it. Never changed again: it stands for what is on sellers' disks. */
import { version3 } from './version-3';

export const version4 = {
  verno: 4,
  stores: { ...version3.stores, waitings: 'key', marks: 'key', exchanges: 'key, lastSeenAt' },
  rows: {
    ...version3.rows,
    singles: [...version3.rows.singles, { name: 'signing-key', value: new Uint8Array(32).fill(7) }],
    waitings: [{ key: 'amazon:00000000-0000-4000-8000-000000000001', since: 1_760_000_000_000 }],
    marks: [{ key: 'amazon:00000000-0000-4000-8000-000000000001', snoozedUntil: 1_760_000_500_000 }],
    exchanges: [{ key: 'amazon:00000000-0000-4000-8000-000000000001', lastSeenAt: 1_760_000_400_000, exchanges: [] }],
  },
} as const;
