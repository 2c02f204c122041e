/**
 * A date or time as a page prints it, in any language the sites are shown in → the moment it stands for. What may
 * mean two different days, or holds anything that is not understood, stands for none.
 */
import { foldTimeText } from './fold-time-text';
import { type LocalClock, type LocalClocks, localClocks } from './local-clocks';
import type { Moment } from './moment';
import type { PageClock } from './page-time';
import { type PrintedDate, printedDate } from './printed-date';
import { type TimeOfDay, takeTime } from './printed-time';
import { parseRelativeTime } from './relative-time';
import { isWeekday, settledMidnight } from './settle-day';
import { timeWords } from './time-words';

export interface PageTimeContext {
  readonly clock: PageClock;
  /** BCP 47 tags the text may be in, the likeliest first. */
  readonly languages: readonly string[];
  /** Country of the site (US, UK, DE …): settles the order of day and month where the language has no region. */
  readonly site?: string | undefined;
  /** Whether the time must have passed (messages, the default) or may lie ahead (deliver by). Settles ambiguity only. */
  readonly tense?: 'past' | 'any' | undefined;
}

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const longestText = 120;

/**
 * The moment that a printed date or time stands for; undefined if the text is none or may be two different days.
 * `clock.now` is the time at which the page printed it.
 */
export function parsePageTime(text: string, context: PageTimeContext): Moment | undefined {
  if (text.length > longestText || !/\p{L}|\p{Nd}/u.test(text)) return undefined;
  const folded = foldTimeText(text)
    .replace(/^[^\d:]+: /, '')
    .replace(/^an? (?=[a-z]+ ago$)/, '1 ');
  for (const language of [...context.languages, 'en']) {
    const understood = parseIn(language.replace('_', '-'), folded, context);
    if (understood) return understood.moment;
  }
  return undefined;
}

/** Undefined if the text is no time in that language; without a moment if it is one but may be two days. */
function parseIn(language: string, text: string, context: PageTimeContext): { moment: Moment | undefined } | undefined {
  const words = timeWords(language);
  if (!words) return undefined;
  const relative = parseRelativeTime(text, words.agoForms, context.clock.now);
  if (relative) return { moment: relative };
  const taken = takeTime(text, words);
  const date = taken && printedDate(taken.rest, words);
  if (!date) return undefined;
  const midnightOn = midnightOf(date, words.yearsAhead, taken.time, context);
  // Full hours, so that a page that is read again a moment later tells the same.
  const latest = context.tense === 'any' ? Infinity : Math.ceil(context.clock.now / hourMs + 1) * hourMs;
  return { moment: momentOf(midnightOn, taken.time, localClocks(context.clock, taken.offsets), latest) };
}

/** The printed day's midnight as a wall time, for each clock, because "today" is not the same day everywhere. */
function midnightOf(
  { readings, days, weekday }: PrintedDate,
  yearsAhead: number,
  time: TimeOfDay | undefined,
  { clock: { now }, languages, site, tense = 'past' }: PageTimeContext,
): (clock: LocalClock) => number | undefined {
  if (readings.length > 0) {
    const midnight = settledMidnight(readings, { now, tense, languages, site, yearsAhead, weekday });
    return () => midnight;
  }
  const [day, other] = days.length > 1 && tense === 'past' ? days.filter((each) => each <= 0) : days;
  return (clock) => {
    const today = Math.floor(clock.now / dayMs) * dayMs;
    if (day !== undefined && other === undefined && isWeekday(today + day * dayMs, weekday)) return today + day * dayMs;
    return days.length === 0 && tense === 'past' ? lastWeekday(weekday, today, clock.now, time) : undefined;
  };
}

/** Within the last week; today's own weekday is today or a week ago, which only a time still to come today settles. */
function lastWeekday(
  weekday: number | undefined,
  today: number,
  now: number,
  time: TimeOfDay | undefined,
): number | undefined {
  if (weekday === undefined) return undefined;
  const daysAgo = (new Date(today).getUTCDay() - weekday + 7) % 7;
  if (daysAgo > 0) return today - daysAgo * dayMs;
  return time && today + time.sinceMidnightMs > now + hourMs ? today - 7 * dayMs : undefined;
}

/** From the earliest to the latest instant that any of the clocks allows; undefined where one of them allows none. */
function momentOf(
  midnightOn: (clock: LocalClock) => number | undefined,
  time: TimeOfDay | undefined,
  { likely, others }: LocalClocks,
  latest: number,
): Moment | undefined {
  const onClock = (clock: LocalClock) => spanOn(clock, midnightOn(clock), time);
  const sure = likely.map(onClock);
  const areAlike = sure.every((span) => span?.from === sure[0]?.from && span?.to === sure[0]?.to);
  const all = areAlike ? sure : [...sure, ...others.map(onClock)];
  const spans = all.filter((span) => span !== undefined);
  const [first] = spans;
  if (!first || spans.length < all.length) return undefined;
  const lastOf = (each: readonly (Span | undefined)[]) => Math.max(...each.map((span) => span?.to ?? latest));
  return {
    earliestAt: Math.min(...spans.map(({ from }) => from)),
    // Of clocks that are only possible, none shows a time to come.
    latestAt: Math.min(lastOf(spans), Math.max(lastOf(sure), latest)),
    precision: time?.precision ?? 'day',
    ...(spans.every(({ midnight }) => midnight === first.midnight) && {
      day: new Date(first.midnight).toISOString().slice(0, 10),
    }),
  };
}

interface Span {
  /** The printed day's, as a wall time. */
  readonly midnight: number;
  readonly from: number;
  readonly to: number;
}

/** All instants that the time is on this clock. */
function spanOn(
  { instantsOf }: LocalClock,
  midnight: number | undefined,
  time: TimeOfDay | undefined,
): Span | undefined {
  if (midnight === undefined) return undefined;
  const starts = instantsOf(midnight + (time?.sinceMidnightMs ?? 0));
  const lastMs = time?.precision === 'hour' ? hourMs - 1 : 0;
  const to = time ? Math.max(...starts) + lastMs : Math.max(...instantsOf(midnight + dayMs)) - 1;
  return { midnight, from: Math.min(...starts), to };
}
