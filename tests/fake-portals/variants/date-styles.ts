/**
 * The ways in which a page may print a day or a minute: those seen on real pages, and what `Intl` makes of them in
 * every language. Used by the server and inside the pages, so it depends on nothing.
 */

export const minuteStyles = [
  'seen', // 5 Jul 2026 9:30 pm
  'medium',
  'long',
  'full',
  'short',
  'zone-name', // 5 Jul 2026, 9:30 pm GMT+5:30 or PST
  'offset',
  'weekday-zone', // Wed, Dec 4, 2019, 8:27 AM PST
  'iso', // 2026-07-05 21:30
  'seconds',
  'slashed', // 05/07/2026 21:30
] as const;
export type MinuteStyle = (typeof minuteStyles)[number];

export const dayStyles = [
  'seen', // 6 Jul 2026
  'medium',
  'long',
  'short',
  'weekday',
  'iso',
  'slashed',
  'relative', // yesterday, 3 days ago
  'clock-today', // 9:30 pm today, 6 Jul else
] as const;
export type DayStyle = (typeof dayStyles)[number];

export interface Printing {
  readonly language: string;
  readonly zone: string;
  /** Only relative forms ask for it. */
  readonly now: number;
}

type Options = Intl.DateTimeFormatOptions;
const day = { day: 'numeric', month: 'short', year: 'numeric' } as const;
const minute = { hour: 'numeric', minute: '2-digit' } as const;

function print(at: number, { language, zone }: Printing, options: Options): string {
  return new Intl.DateTimeFormat(language, { ...options, timeZone: zone }).format(at);
}

/** YYYY-MM-DD of the instant in the zone. */
export function isoDay(at: number, zone: string): string {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const part = (type: string) => format.formatToParts(at).find((found) => found.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

function clock24(at: number, zone: string): string {
  return print(at, { language: 'en-GB', zone, now: at }, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
}

const numericDay = { day: '2-digit', month: '2-digit', year: 'numeric' } as const;

/** Amazon's inbox in India: day and time with a space between, whatever the language. */
function printSeen(at: number, printing: Printing): string {
  return `${print(at, printing, day)} ${print(at, printing, minute)}`;
}

export function printMinute(at: number, style: MinuteStyle, printing: Printing): string {
  switch (style) {
    case 'seen':
      return printSeen(at, printing);
    case 'medium':
    case 'long':
    case 'full':
    case 'short':
      return print(at, printing, { dateStyle: style, timeStyle: 'short' });
    case 'zone-name':
      return print(at, printing, { ...day, ...minute, timeZoneName: 'short' });
    case 'offset':
      return print(at, printing, { ...day, ...minute, timeZoneName: 'shortOffset' });
    case 'weekday-zone':
      return print(at, printing, { ...day, ...minute, weekday: 'short', timeZoneName: 'short' });
    case 'iso':
      return `${isoDay(at, printing.zone)} ${clock24(at, printing.zone)}`;
    case 'seconds':
      return print(at, printing, { dateStyle: 'medium', timeStyle: 'medium' });
    case 'slashed':
      return `${print(at, printing, numericDay)} ${clock24(at, printing.zone)}`;
  }
}

function dayNumber(at: number, zone: string): number {
  return Date.parse(`${isoDay(at, zone)}T00:00:00Z`) / 86_400_000;
}

function printRelative(at: number, printing: Printing): string {
  const days = dayNumber(at, printing.zone) - dayNumber(printing.now, printing.zone);
  return new Intl.RelativeTimeFormat(printing.language, { numeric: 'auto' }).format(days, 'day');
}

function printClockToday(at: number, printing: Printing): string {
  const isToday = dayNumber(at, printing.zone) === dayNumber(printing.now, printing.zone);
  return print(at, printing, isToday ? minute : { day: 'numeric', month: 'short' });
}

export function printDay(at: number, style: DayStyle, printing: Printing): string {
  switch (style) {
    case 'seen':
      return print(at, printing, day);
    case 'medium':
    case 'long':
    case 'short':
      return print(at, printing, { dateStyle: style });
    case 'weekday':
      return print(at, printing, { ...day, weekday: 'short' });
    case 'iso':
      return isoDay(at, printing.zone);
    case 'slashed':
      return print(at, printing, numericDay);
    case 'relative':
      return printRelative(at, printing);
    case 'clock-today':
      return printClockToday(at, printing);
  }
}

/** The time of day alone, for messages under a heading of their day. */
export function printClock(at: number, printing: Printing): string {
  return print(at, printing, minute);
}
