/** The few characters of a row's chip. */
import { i18n } from '#i18n';
import type { TimeLeft, TimeParts } from '@/lib/domain/deadline/time-left';

/** Undefined where nothing waits. */
export function chipLabel(left: TimeLeft): string | undefined {
  switch (left.kind) {
    case 'left':
      return partsLabel(left.left);
    case 'range':
      return rangeLabel(left.left, left.upTo);
    case 'maybe-late':
      return i18n.t('chip.upTo', [partsLabel(left.upTo)]);
    case 'late':
      return i18n.t('chip.late', [partsLabel(left.by.hours + left.by.days > 0 ? { ...left.by, minutes: 0 } : left.by)]);
    case 'unknown':
      return i18n.t('chip.unknown');
    case 'nothing-due':
      return undefined;
    default:
      return left satisfies never;
  }
}

/** Both ends in the same hour are that hour. */
function rangeLabel(from: TimeParts, to: TimeParts): string {
  const upTo = partsLabel({ ...to, minutes: 0 });
  return shortLabel(from) === shortLabel(to) ? upTo : i18n.t('chip.range', [shortLabel(from), upTo]);
}

/** From ten hours on nobody counts minutes. */
function partsLabel({ days, hours, minutes }: TimeParts): string {
  if (days > 0) return i18n.t('chip.days', [days, hours]);
  if (hours >= 10 || (hours > 0 && minutes === 0)) return i18n.t('chip.hours', [hours]);
  if (hours > 0) return i18n.t('chip.hoursMinutes', [hours, String(minutes).padStart(2, '0')]);
  return i18n.t('chip.minutes', [minutes]);
}

/** The first figure of a range, whose unit the second one tells. */
function shortLabel({ days, hours }: TimeParts): string {
  return String(days * 24 + hours);
}
