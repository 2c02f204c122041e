/**
 * Lengths of time in at most two units and never in seconds. How they are rounded is decided where they are computed:
 * time left down, lateness up.
 */
import { i18n } from '#i18n';
import type { TimeParts } from '@/lib/domain/deadline/time-left';

const minuteMs = 60_000;

/** `18 h 24 min`, `42 min`, `2 d 4 h`; undefined under a minute. */
export function formatParts({ days, hours, minutes }: TimeParts): string | undefined {
  if (days > 0) return i18n.t('span.daysHours', { days, hours });
  if (hours > 0) return i18n.t('span.hoursMinutes', { hours, minutes: padded(minutes) });
  return minutes > 0 ? i18n.t('span.minutes', { minutes }) : undefined;
}

/** The same without minutes that are none: `31 h`. For ranges, where a `00 min` would promise too much. */
export function formatCoarsely(parts: TimeParts): string | undefined {
  const isWholeHours = parts.days === 0 && parts.hours > 0 && parts.minutes === 0;
  return isWholeHours ? i18n.t('span.hours', { hours: parts.hours }) : formatParts(parts);
}

/** A duration that is over, rounded down; undefined under a minute. */
export function formatDuration(ms: number): string | undefined {
  const minutes = Math.floor(ms / minuteMs);
  const hours = Math.floor(minutes / 60);
  if (hours >= 48) return formatParts({ days: Math.floor(hours / 24), hours: hours % 24, minutes: 0 });
  return formatParts({ days: 0, hours, minutes: minutes % 60 });
}

/** `06` where the language writes hours and minutes so. */
function padded(minutes: number): string {
  return String(minutes).padStart(Number(i18n.t('span.minuteDigits')), '0');
}
