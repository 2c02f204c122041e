import type { DeadlineRules } from '../deadline/deadline';
import type { Settings } from './settings';

const hourMs = 3_600_000;

type TimeSettings = Pick<Settings, 'ebayTargetHours' | 'soonHours' | 'ebayCountsWorkingHours' | 'workingHours'>;

/** The seller's decisions about deadlines, in milliseconds. */
export function toDeadlineRules(settings: TimeSettings): DeadlineRules {
  const { ebayTargetHours, soonHours, ebayCountsWorkingHours, workingHours } = settings;
  return {
    ebayTargetMs: ebayTargetHours * hourMs,
    soonMs: soonHours * hourMs,
    ...(workingHours && { workingHours, ebayCountsWorkingHours }),
  };
}
