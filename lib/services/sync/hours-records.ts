/** When the seller works as a shared record and back: each weekday and each time off by itself. */
import type { Settings } from '@/lib/domain/settings/settings';
import { type WorkingHours, workingHoursSchema } from '@/lib/domain/working-hours/working-hours';
import type { Json, SharedRecord } from '@/lib/sync/shared-record';
import { entryValues, readEntries, textIn, toJson, wellFormed } from './part-paths';

export const hoursId = 'hours';
export type HoursSettings = Pick<Settings, 'workingHours' | 'ebayCountsWorkingHours'>;
const mostDaysOff = 200;

export function toHoursRecord(settings: HoursSettings, previous?: SharedRecord): SharedRecord {
  const { workingHours: hours, ebayCountsWorkingHours } = settings;
  const counts: Record<string, Json> = ebayCountsWorkingHours ? { ebayCountsWorkingHours } : {};
  if (!hours) return { id: hoursId, values: counts, texts: {} };
  const days = hours.week.map((spans, index): [string, Json] => [`day.${index}`, toJson(spans)]);
  const daysOff = hours.daysOff.map(({ from, to }) => `${from}_${to}`);
  const values = {
    ...counts,
    zone: wellFormed(hours.zone),
    ...(hours.holidays !== null && { holidays: wellFormed(hours.holidays) }),
    ...Object.fromEntries(days),
    ...entryValues('off', daysOff, previous?.values),
  };
  return { id: hoursId, values, texts: {} };
}

/** Without a zone there are no hours. A day that does not fit is closed. */
export function fromHoursRecord({ values }: SharedRecord): HoursSettings {
  const ebayCountsWorkingHours = values.ebayCountsWorkingHours === true;
  const empty = { zone: values.zone, week: Array.from({ length: 7 }, () => []), holidays: null, daysOff: [] };
  const zoned = workingHoursSchema.safeParse(empty);
  if (!zoned.success) return { workingHours: null, ebayCountsWorkingHours };
  const { week, holidays, daysOff } = workingHoursSchema.shape;
  const closed = Array.from({ length: 6 }, () => []);
  const workingHours: WorkingHours = {
    zone: zoned.data.zone,
    week: closed.concat([[]]).map((_, index) => week.safeParse([values[`day.${index}`], ...closed]).data?.[0] ?? []),
    holidays: holidays.safeParse(textIn(values.holidays) ?? null).data ?? null,
    daysOff: readEntries('off', values)
      .flatMap((entry) => {
        const [from, to] = entry.split('_');
        return daysOff.safeParse([{ from, to }]).data ?? [];
      })
      .slice(0, mostDaysOff),
  };
  return { workingHours, ebayCountsWorkingHours };
}
