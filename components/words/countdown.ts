/** The countdown in words: one line for the time, one beside it for the due time, at most one sentence below. */
import { i18n } from '#i18n';
import type { Conversation } from '@/lib/domain/conversation/conversation';
import type { Deadline, DeadlineRules } from '@/lib/domain/deadline/deadline';
import { type TimeLeft, type TimeParts, timeLeft } from '@/lib/domain/deadline/time-left';
import { addWorkingMs } from '@/lib/domain/working-hours/working-time';
import { calendarDaysBetween, formatClock, formatDayAndTime, formatWeekday, noonOf } from './dates';
import { formatCoarsely, formatDuration, formatParts } from './spans';

type Due = Extract<Deadline, { kind: 'due' }>;
type Settled = Extract<Deadline, { kind: 'settled' }>;
type Unknown = Extract<Deadline, { kind: 'unknown' }>;

/** `18 h 24 min left`, `Late by 3 h 06 min`, `Answered`. */
export function timeWords(deadline: Deadline, now: number): string {
  if (deadline.kind === 'settled') return settledWords(deadline);
  return leftWords(timeLeft(deadline, now));
}

function leftWords(left: TimeLeft): string {
  switch (left.kind) {
    case 'left': {
      const time = formatParts(left.left);
      return time ? i18n.t('countdown.left', { time }) : i18n.t('countdown.underMinute');
    }
    case 'range':
      return rangeWords(left);
    case 'maybe-late': {
      const time = formatCoarsely(left.upTo);
      return time ? i18n.t('countdown.maybeLate', { time }) : i18n.t('countdown.maybeLateNow');
    }
    case 'late':
      return lateWords(left);
    case 'nothing-due':
    case 'unknown':
      return i18n.t('countdown.unknown');
  }
}

function rangeWords({ left, upTo }: Extract<TimeLeft, { kind: 'range' }>): string {
  const [from, to] = [formatCoarsely(left), formatCoarsely(upTo)];
  if (!to) return i18n.t('countdown.underMinute');
  if (!from || from === to) return i18n.t('countdown.upTo', { time: to });
  if (isWholeHours(left) && isWholeHours(upTo)) {
    return i18n.t('countdown.rangeHours', { from: left.hours, to: upTo.hours });
  }
  return i18n.t('countdown.range', { from, to });
}

function isWholeHours({ days, hours, minutes }: TimeParts): boolean {
  return days === 0 && minutes === 0 && hours > 0;
}

function lateWords({ by, isAtLeast }: Extract<TimeLeft, { kind: 'late' }>): string {
  const time = isAtLeast ? formatCoarsely(by) : formatParts(by);
  if (isAtLeast) return time ? i18n.t('countdown.lateAtLeast', { time }) : i18n.t('countdown.lateRoughly');
  return time ? i18n.t('countdown.late', { time }) : i18n.t('countdown.lateNow');
}

const settledKeys = {
  answered: 'countdown.answered',
  'no-response-needed': 'countdown.noResponseNeeded',
  resolved: 'countdown.resolved',
  closed: 'countdown.closed',
  'buyer-left': 'countdown.buyerLeft',
  'answered-elsewhere': 'countdown.answeredElsewhere',
  'no-buyer-message': 'countdown.noBuyerMessage',
} as const satisfies Record<Settled['reason'], string>;

function settledWords({ reason }: Settled): string {
  return i18n.t(settledKeys[reason]);
}

/** Beside a settled state: when it was answered, or who says that nothing is due. */
export function settledNote(deadline: Settled, marketplace: Conversation['marketplace'], now: number): string {
  const { reason, answeredAt, answeredAfterMs } = deadline;
  if (reason === 'no-buyer-message') return i18n.t('countdown.noBuyerMessageNote');
  if (reason === 'answered-elsewhere') return i18n.t('countdown.answeredElsewhereNote');
  if (reason !== 'answered') {
    return marketplace === 'amazon' ? i18n.t('countdown.markedAmazon') : i18n.t('countdown.markedEbay');
  }
  if (answeredAt === undefined) return '';
  const when = formatDayAndTime(answeredAt, now);
  const time = answeredAfterMs === undefined ? undefined : formatDuration(answeredAfterMs);
  return time ? i18n.t('countdown.answeredAfter', { when, time }) : when;
}

const unknownKeys = {
  'no-message-time': 'countdown.noMessageTime',
  'unknown-author': 'countdown.unknownAuthor',
  'nothing-read': 'countdown.nothingRead',
} as const satisfies Record<Unknown['reason'], string>;

export function unknownWords({ reason }: Unknown): string {
  return i18n.t(unknownKeys[reason]);
}

/** `due tomorrow 08:24`, `was due 11:24` if that was today. */
export function dueWords(dueAt: number, now: number): string {
  if (dueAt >= now) return i18n.t('countdown.due', { when: formatDayAndTime(dueAt, now) });
  const isToday = calendarDaysBetween(now, dueAt) === 0;
  return i18n.t('countdown.wasDue', { when: isToday ? formatClock(dueAt) : formatDayAndTime(dueAt, now) });
}

/** Why the due time is a range: what the page tells of the message that waits. */
export function rangeReason(deadline: Due, conversation: Conversation | undefined): string {
  const message = conversation?.messages.find(
    ({ sentAt }) => sentAt !== undefined && sentAt.earliestAt === deadline.startsEarliestAt,
  );
  const sentAt = message?.sentAt;
  if (!sentAt || sentAt.earliestAt === sentAt.latestAt) return i18n.t('countdown.roughly');
  return sentAt.precision === 'day'
    ? i18n.t('countdown.onlyDay', { day: formatWeekday(sentAt.day ? noonOf(sentAt.day) : sentAt.earliestAt) })
    : i18n.t('countdown.noZone');
}

/** `your 24 h target`, with working hours where those alone are counted. */
export function ownTargetWords(deadline: Due, rules: DeadlineRules): string {
  const hours = targetHours(rules);
  return countsWorkingHours(deadline, rules)
    ? i18n.t('countdown.ownTargetWorking', { hours })
    : i18n.t('countdown.ownTarget', { hours });
}

/** The same as a sentence. */
export function ownTargetNote(deadline: Due, rules: DeadlineRules): string {
  const hours = targetHours(rules);
  return countsWorkingHours(deadline, rules)
    ? i18n.t('countdown.ownTargetWorkingNote', { hours })
    : i18n.t('countdown.ownTargetNote', { hours });
}

/** A shop that never opens counts every hour, whatever was chosen. */
function countsWorkingHours({ startsLatestAt }: Due, rules: DeadlineRules): boolean {
  const { ebayCountsWorkingHours, workingHours, ebayTargetMs } = rules;
  if (!ebayCountsWorkingHours || !workingHours || startsLatestAt === undefined) return false;
  return addWorkingMs(workingHours, startsLatestAt, ebayTargetMs) !== undefined;
}

/** The seller's own target for eBay, in hours. */
function targetHours({ ebayTargetMs }: Pick<DeadlineRules, 'ebayTargetMs'>): number {
  return Math.round(ebayTargetMs / 3_600_000);
}
