/** By when to answer before the shop closes, in one sentence: `Closed tomorrow: answer by 18:00 today.` */
import { i18n } from '#i18n';
import type { AnswerBy } from '@/lib/domain/deadline/answer-by';
import { calendarDaysBetween, formatClock, formatWeekday, formatWeekdayAndTime } from './dates';

type By = Extract<AnswerBy, { kind: 'by' }>;

/** Undefined where the shop is open when it falls due. `dueAt` is the earliest that it may be due, epoch ms. */
export function closingWords(answerBy: AnswerBy, dueAt: number, now: number): string | undefined {
  if (answerBy.kind === 'any-time') return undefined;
  if (answerBy.kind === 'closed-until-due') return i18n.t('countdown.closedUntilDue');
  return byWords(answerBy, dueAt, now);
}

/** `by 18:00`. */
export function byTimeWords(at: number, now: number): string {
  return i18n.t('countdown.answerBy', { when: shortly(at, now) });
}

function byWords({ at, closing: { opensAt } }: By, dueAt: number, now: number): string {
  const when = shortly(at, now);
  if (opensAt === undefined) return i18n.t('countdown.closedFrom', { from: when });
  if (!isWholeDayClosed({ at, dueAt, opensAt })) {
    const isSameDay = calendarDaysBetween(at, opensAt) === 0;
    const until = isSameDay ? formatClock(opensAt) : formatWeekdayAndTime(opensAt, now);
    return i18n.t('countdown.closedBetween', { from: when, until, when });
  }
  return calendarDaysBetween(now, at) === 0 && calendarDaysBetween(now, dueAt) === 1
    ? i18n.t('countdown.closedTomorrow', { time: formatClock(at) })
    : i18n.t('countdown.closedOn', { day: formatWeekday(dueAt), when: formatWeekdayAndTime(at, now) });
}

/** The day on which it is due has no hour at which it is open. */
function isWholeDayClosed({ at, dueAt, opensAt }: Record<'at' | 'dueAt' | 'opensAt', number>): boolean {
  return calendarDaysBetween(at, dueAt) > 0 && calendarDaysBetween(dueAt, opensAt) > 0;
}

/** Today's times need no day. */
function shortly(at: number, now: number): string {
  return calendarDaysBetween(now, at) === 0 ? formatClock(at) : formatWeekdayAndTime(at, now);
}
