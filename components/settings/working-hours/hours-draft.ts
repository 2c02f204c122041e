/**
 * Working hours as they stand in the fields: anything may be typed, nothing is thrown away. Only a draft without faults
 * becomes working hours.
 */
import type { WorkingHours, WorkSpan } from '@/lib/domain/working-hours/working-hours';

export interface SpanDraft {
  readonly id: number;
  /** As the fields give it: `09:00`, or empty while it is not whole. `00:00` as the end is midnight. */
  readonly from: string;
  readonly to: string;
}

export interface DayDraft {
  readonly isOpen: boolean;
  /** Kept while the day is closed. */
  readonly spans: readonly SpanDraft[];
}

/** Monday first. */
export type WeekDraft = readonly DayDraft[];

export type SpanFault = 'incomplete' | 'backwards' | 'overlaps';

export const mostSpans = 6;
const dayMinutes = 1440;

let lastId = 0;

export function newSpan(from: string, to: string): SpanDraft {
  lastId += 1;
  return { id: lastId, from, to };
}

/** Monday to Friday, nine to five. */
export function usualWeek(): WorkingHours['week'] {
  const workday = [{ from: 9 * 60, to: 17 * 60 }];
  return [workday, workday, workday, workday, workday, [], []];
}

export function toWeekDraft(week: WorkingHours['week']): WeekDraft {
  return week.map((spans) => ({
    isOpen: spans.length > 0,
    spans: spans.map(({ from, to }) => newSpan(clockText(from), clockText(to % dayMinutes))),
  }));
}

/** Undefined while there is a fault. */
export function toWeek(draft: WeekDraft): WorkingHours['week'] | undefined {
  if (isNeverOpen(draft)) return undefined;
  const days = draft.map(({ isOpen, spans }) => (isOpen ? joinedSpans(spans) : []));
  return days.every((spans) => spans !== undefined) ? days : undefined;
}

/** What is wrong with the hours of a day, one entry for each. */
export function spanFaults(spans: readonly SpanDraft[]): readonly (SpanFault | undefined)[] {
  const read = spans.map(toSpan);
  return read.map((span, index) => {
    if (span === undefined) return 'incomplete';
    if (span.from >= span.to) return 'backwards';
    const others = read.slice(0, index);
    return others.some((other) => other && other.from < span.to && span.from < other.to) ? 'overlaps' : undefined;
  });
}

export function isNeverOpen(draft: WeekDraft): boolean {
  return draft.every(({ isOpen, spans }) => !isOpen || spans.length === 0);
}

/** More hours of a day: an hour after the last ones, as far as the day goes. */
export function spanAfter(spans: readonly SpanDraft[]): SpanDraft {
  const ends = spans.flatMap((span) => toSpan(span)?.to ?? []);
  const from = Math.max(...ends, 0) + (ends.length > 0 ? 60 : 9 * 60);
  return from + 60 < dayMinutes ? newSpan(clockText(from), clockText(Math.min(from + 240, 1439))) : newSpan('', '');
}

function toSpan({ from, to }: SpanDraft): WorkSpan | undefined {
  const [begin, end] = [minutesOf(from), minutesOf(to)];
  return begin === undefined || end === undefined ? undefined : { from: begin, to: end === 0 ? dayMinutes : end };
}

/** In their order; hours that touch are one. */
function joinedSpans(drafts: readonly SpanDraft[]): WorkSpan[] | undefined {
  if (spanFaults(drafts).some((fault) => fault !== undefined)) return undefined;
  const joined: WorkSpan[] = [];
  for (const span of drafts.flatMap((draft) => toSpan(draft) ?? []).toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last?.to === span.from) joined.splice(-1, 1, { from: last.from, to: span.to });
    else joined.push(span);
  }
  return joined;
}

function minutesOf(text: string): number | undefined {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)/.exec(text) ?? [];
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}

function clockText(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
