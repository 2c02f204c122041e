/**
 * Times of the queue in the few letters of a narrow column. Time left rounds down, lateness up; a range stays a range.
 * The whole of it is in a row's spoken name and in its tooltip.
 */
import { i18n } from '#i18n';
import type { Deadline } from '@/lib/domain/deadline/deadline';
import { type TimeLeft, type TimeParts, timeLeft } from '@/lib/domain/deadline/time-left';
import { timeWords } from './countdown';
import { calendarDaysBetween, formatClock, formatDays, formatInFull } from './dates';
import { keep } from './keep';
import { wordsLocale } from './locale';

/** `2 h 41`, `9 to 33 h`, `Unknown`. */
export function shortTime(deadline: Deadline, now: number): string {
  const left = timeLeft(deadline, now);
  switch (left.kind) {
    case 'left':
      return partsWords(left.left);
    case 'range':
      return rangeWords(left);
    case 'maybe-late':
      return i18n.t('queue.time.upTo', { time: coarseWords(left.upTo) });
    case 'late':
      return left.isAtLeast && isNothing(left.by) ? i18n.t('queue.time.late') : partsWords(left.by);
    case 'nothing-due':
    case 'unknown':
      return i18n.t('queue.time.unknown');
  }
}

const unknownKeys = {
  'nothing-read': 'queue.time.notOpened',
  'no-message-time': 'queue.time.timeNotRead',
  'unknown-author': 'queue.time.writerNotRead',
} as const;

/** Below the time: when it is due, or what is to be known of it first. */
export function dueNote(deadline: Deadline, now: number): string {
  if (deadline.kind === 'unknown') return i18n.t(unknownKeys[deadline.reason]);
  if (deadline.kind === 'settled') return '';
  const { dueEarliestAt, dueLatestAt } = deadline;
  const isRange = dueEarliestAt !== dueLatestAt;
  if (isRange && now > dueLatestAt) return i18n.t('queue.time.atLeast');
  if (isRange && now > dueEarliestAt) return i18n.t('queue.time.orLate');
  if (deadline.basis === 'own-target') return i18n.t('queue.time.yourTarget');
  if (isRange) return shortRange(deadline, now);
  return now > dueLatestAt
    ? i18n.t('queue.time.was', { when: shortWhen(dueLatestAt, now) })
    : shortWhen(dueLatestAt, now);
}

/** `17:11` today, `Sun 02:12` within the week, else `17 Nov`. */
export function shortWhen(at: number, now: number): string {
  const days = Math.abs(calendarDaysBetween(now, at));
  if (days === 0) return formatClock(at);
  return days < 7 ? `${weekday(wordsLocale()).format(at)} ${formatClock(at)}` : dayOnly(wordsLocale()).format(at);
}

/** `Sun – Mon`, `17:11–19:30` today: nothing that looks like one moment. */
function shortRange({ dueEarliestAt, dueLatestAt }: Extract<Deadline, { kind: 'due' }>, now: number): string {
  if (calendarDaysBetween(now, dueLatestAt) >= 7) return formatDays(dueEarliestAt, dueLatestAt);
  const [from, to] = [weekday(wordsLocale()).format(dueEarliestAt), weekday(wordsLocale()).format(dueLatestAt)];
  if (calendarDaysBetween(dueEarliestAt, dueLatestAt) > 0) return `${from} – ${to}`;
  const isToday = calendarDaysBetween(now, dueLatestAt) === 0;
  return isToday ? `${formatClock(dueEarliestAt)}–${formatClock(dueLatestAt)}` : from;
}

const weekday = keep((locale = 'en') => new Intl.DateTimeFormat(locale, { weekday: 'short' }));
const dayOnly = keep((locale = 'en') => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' }));

/** What a row's name says of the time: `2 h 41 min left, 17:11`. */
export function spokenTime(deadline: Deadline, now: number): string {
  return [timeWords(deadline, now), dueNote(deadline, now)].filter(Boolean).join(', ');
}

/** Date, time and zone, for a tooltip; both ends of a range. */
export function dueInFull(deadline: Deadline): string | undefined {
  if (deadline.kind !== 'due') return undefined;
  const ends = [...new Set([deadline.dueEarliestAt, deadline.dueLatestAt])];
  return ends.map(formatInFull).join(' – ');
}

function partsWords(parts: TimeParts): string {
  const { days, hours, minutes } = parts;
  if (days > 0) return i18n.t('chip.days', [days, hours]);
  if (hours > 0) return i18n.t('chip.hoursMinutes', [hours, String(minutes).padStart(2, '0')]);
  return minutes > 0 ? i18n.t('chip.minutes', [minutes]) : i18n.t('queue.time.underMinute');
}

const longestInHours = 100;

/** Both ends in one unit; where they are the same in it, what is sure. */
function rangeWords({ left, upTo }: Extract<TimeLeft, { kind: 'range' }>): string {
  const [from, to] = [hoursOf(left), hoursOf(upTo)];
  if (to >= longestInHours) {
    const days = { from: Math.floor(from / 24), to: Math.floor(to / 24) };
    return days.from === days.to ? i18n.t('queue.time.days', { days: days.to }) : i18n.t('queue.time.rangeDays', days);
  }
  if (to === 0) {
    if (isNothing(left) || left.minutes === upTo.minutes) return partsWords(left);
    return i18n.t('queue.time.rangeMinutes', { from: left.minutes, to: upTo.minutes });
  }
  if (from === to) return i18n.t('chip.hours', [from]);
  return from === 0
    ? i18n.t('queue.time.upTo', { time: coarseWords(upTo) })
    : i18n.t('queue.time.rangeHours', { from, to });
}

/** An end that is only roughly known: without minutes from an hour on. */
function coarseWords(parts: TimeParts): string {
  const hours = hoursOf(parts);
  if (hours >= longestInHours) return i18n.t('queue.time.days', { days: Math.floor(hours / 24) });
  return hours > 0 ? i18n.t('chip.hours', [hours]) : partsWords(parts);
}

function hoursOf({ days, hours }: TimeParts): number {
  return days * 24 + hours;
}

function isNothing({ days, hours, minutes }: TimeParts): boolean {
  return days === 0 && hours === 0 && minutes === 0;
}
