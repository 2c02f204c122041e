/** What has been told, and what the badge says: one record. One that does not fit any more begins anew. */
import * as z from 'zod/mini';
import type { AlertCounts } from '@/lib/domain/alerts/alert-badge';
import { nothingTold, type ToldAlerts, toldAlertsSchema } from '@/lib/domain/alerts/told-alerts';
import type { ReplydockDatabase } from '@/lib/store/database';

const alertsName = 'alerts';

const recordSchema = z.object({
  told: toldAlertsSchema,
  counts: z.optional(z.object({ waiting: z.int(), soon: z.int(), late: z.int() })),
});

export interface AlertsRecord {
  readonly told: ToldAlerts;
  /** As they were shown last. */
  readonly counts?: AlertCounts | undefined;
}

export async function readAlerts(db: ReplydockDatabase): Promise<AlertsRecord> {
  const record = recordSchema.safeParse((await db.singles.get(alertsName))?.value);
  return record.success ? record.data : { told: nothingTold };
}

export async function writeAlerts(db: ReplydockDatabase, record: AlertsRecord): Promise<void> {
  await db.singles.put({ name: alertsName, value: record });
}
