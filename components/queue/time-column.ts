/** How wide the first column is: some languages need more room, and `was 11:24 AM` more than `was 11:24`. */
import type { CSSProperties } from 'react';
import { i18n } from '#i18n';
import { formatClock } from '../words/dates';

const lateMorning = new Date(2026, 0, 1, 11, 24).getTime();
const twelveHoursRem = 1.25;

/** @param moreRem what there is to spare */
export function timeColumn(moreRem = 0): CSSProperties {
  const isTwelveHours = formatClock(lateMorning).length > 5;
  const rem = Number(i18n.t('queue.time.columnRem')) + moreRem + (isTwelveHours ? twelveHoursRem : 0);
  const width: Record<`--${string}`, string> = { '--time': `${rem}rem` };
  return width;
}
