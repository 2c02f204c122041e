/**
 * "7h", "2 hours ago", "vor 3 Stunden": how long ago, counted from now. Pages count such units down, up or to the
 * nearest, so the truth lies within one unit on either side.
 */
import { foldTimeText } from './fold-time-text';
import type { Moment } from './moment';

/** Shortest and longest length, minutes; clocks change by an hour. */
const lengths = {
  second: [1 / 60, 1 / 60],
  minute: [1, 1],
  hour: [60, 60],
  day: [1380, 1500],
  week: [10_020, 10_140],
  month: [40_260, 44_700],
  year: [525_540, 527_100],
} as const;
type Unit = keyof typeof lengths;
const units: readonly Unit[] = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'];

export interface Ago {
  readonly unit: Unit;
  /** How many; undefined where the text has the number. */
  readonly count: number | undefined;
}

/** The short forms that pages print whatever their language. */
const shortForms: Readonly<Record<string, Unit>> = {
  s: 'second',
  m: 'minute',
  min: 'minute',
  h: 'hour',
  d: 'day',
  w: 'week',
};

/** The moment of a relative time in the spelling of `foldTimeText`; undefined if the text is none. */
export function parseRelativeTime(
  text: string,
  forms: ReadonlyMap<string, Ago | undefined>,
  now: number,
): Moment | undefined {
  const form = formOf(text);
  const [, letters = ''] = /^#([a-z]+)$/.exec(form) ?? [];
  const ago: Ago | undefined = Object.hasOwn(shortForms, letters)
    ? { unit: shortForms[letters] ?? 'day', count: undefined }
    : forms.get(form);
  const count = ago?.count ?? Number(/^\D*(\d{1,3})(?!\d)/.exec(text)?.[1] ?? Number.NaN);
  if (!ago || Number.isNaN(count)) return undefined;

  const [shortest, longest] = lengths[ago.unit];
  const precision = longest < 60 ? 'minute' : longest === 60 ? 'hour' : 'day';
  const ends = [(count + 1) * longest, Math.max(0, count - 1) * shortest].map((minutes) =>
    Math.round(now - minutes * 60_000),
  );
  return { earliestAt: ends[0] ?? now, latestAt: ends[1] ?? now, precision };
}

function formOf(text: string): string {
  return text.replace(/\d+/, '#').replaceAll(' ', '');
}

/** What the language writes for each unit in each form of the plural; a form that means two units means none. */
export function agoForms(language: string): Map<string, Ago | undefined> {
  const found = new Map<string, Ago | undefined>();
  const learn = (text: string, unit: Unit, sample: number) => {
    const form = formOf(foldTimeText(text));
    const isClear = !found.has(form) || found.get(form)?.unit === unit;
    found.set(form, isClear ? { unit, count: form.includes('#') ? undefined : sample } : undefined);
  };
  const samples = [1, 2, 3, 5, 11, 20, 100];
  for (const style of ['long', 'short', 'narrow'] as const) {
    const format = new Intl.RelativeTimeFormat(language, { style });
    for (const unit of units) for (const sample of samples) learn(format.format(-sample, unit), unit, sample);
  }
  // Written out ("5 days"), a number of units is as often a length as a time.
  for (const unit of ['minute', 'hour'] as const) {
    const format = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'short' });
    for (const sample of samples) learn(format.format(sample), unit, sample);
  }
  return found;
}
