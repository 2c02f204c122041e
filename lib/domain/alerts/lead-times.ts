/** When a lead time comes for a wait, and which of them have. */
import type { AlertChoices } from '../settings/alert-choices';
import type { AlertWait } from './alert-wait';
import { quietSpanAt } from './quiet-hours';

const minuteMs = 60_000;
const dayMs = 86_400_000;

/** What lead times are reckoned by. */
export interface LeadRules {
  readonly choices: AlertChoices;
  /** IANA zone of the quiet hours. */
  readonly zone: string;
  readonly now: number;
}

/** From when lead times are counted back: an answer due in quiet hours is to be written before they begin. */
export function leadsCountFrom({ by }: AlertWait, { choices, zone, now }: LeadRules): number {
  // Hours that are far off are looked at when they are nearer.
  if (choices.quiet === null || by <= now - dayMs || by > now + 8 * dayMs) return by;
  return quietSpanAt(choices.quiet, zone, by)?.startsAt ?? by;
}

/** When this lead time comes, epoch ms. */
export function leadAt(countFrom: number, leadMinutes: number): number {
  return countFrom - leadMinutes * minuteMs;
}

/** The shortest lead time that has come at `at`, minutes; undefined where none has. */
export function reachedLead(leads: readonly number[], countFrom: number, at: number): number | undefined {
  const reached = leads.filter((lead) => leadAt(countFrom, lead) <= at);
  return reached.length > 0 ? Math.min(...reached) : undefined;
}

/** When the first lead time after `now` comes that is shorter than the one told; undefined where none does. */
export function nextLeadAt(
  leads: readonly number[],
  { countFrom, told, now }: { readonly countFrom: number; readonly told: number | undefined; readonly now: number },
): number | undefined {
  const ahead = leads.filter((lead) => (told === undefined || lead < told) && leadAt(countFrom, lead) > now);
  return ahead.length > 0 ? leadAt(countFrom, Math.max(...ahead)) : undefined;
}
