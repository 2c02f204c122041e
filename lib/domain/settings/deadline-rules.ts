import type { DeadlineRules } from '../deadline/deadline';
import type { Settings } from './settings';

const hourMs = 3_600_000;

/** The seller's decisions about deadlines, in milliseconds. */
export function toDeadlineRules(settings: Pick<Settings, 'ebayTargetHours' | 'soonHours'>): DeadlineRules {
  return { ebayTargetMs: settings.ebayTargetHours * hourMs, soonMs: settings.soonHours * hourMs };
}
