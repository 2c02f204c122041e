/**
 * How far the share of late answers is from the seller's target, in messages. Reckoned from the worst that it may be,
 * and without old messages leaving the reckoning: what is told is always enough.
 */
import type { LateShare } from './late-share';

/** Targets are percents with decimals: reckoned in whole millionths. */
const millionths = 1_000_000;

type Counts = LateShare['atWorst'];

/** How many further messages answered in time bring the share to the target, in percent; 0 = it is there. Undefined = none do. */
export function answersToRecover({ late, messages }: Counts, targetPercent: number): number | undefined {
  const target = Math.round(targetPercent * millionths);
  const lacking = late * 100 * millionths - target * messages;
  if (lacking <= 0) return 0;
  return target > 0 ? Math.ceil(lacking / target) : undefined;
}

/** How many further messages may be answered late, and nothing else come, until the share is over the target; undefined = any number. */
export function lateAnswersLeft({ late, messages }: Counts, targetPercent: number): number | undefined {
  const target = Math.round(targetPercent * millionths);
  const spare = target * messages - late * 100 * millionths;
  if (target >= 100 * millionths) return undefined;
  return Math.max(0, Math.floor(spare / (100 * millionths - target)));
}
