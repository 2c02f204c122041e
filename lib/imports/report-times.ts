/** Times as reports write them → moments. Amazon gives instants with their offset, eBay calendar days without a zone. */
import { instant, type Moment } from '@/lib/domain/time/moment';
import { instantsOfWallTime } from '@/lib/domain/time/zones';

const dayMs = 86_400_000;
const hourMs = 3_600_000;

const iso =
  /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(?: ?(Z|UTC|GMT)|([+-])(\d\d):?(\d\d))$/;

/** `2026-09-03T14:22:10-07:00` → that instant; undefined without an offset. */
export function parseInstant(text: string): Moment | undefined {
  if (text.length < 17 || text.charAt(4) !== '-') return undefined;
  return usualInstant(text) ?? anyInstant(text);
}

/** The one form that nearly all are in, without a regular expression: a file has millions of them. */
function usualInstant(text: string): Moment | undefined {
  if (text.length !== 25 || text.charAt(10) !== 'T' || text.charAt(13) !== ':' || text.charAt(16) !== ':')
    return undefined;
  const sign = text.charAt(19);
  if (text.charAt(7) !== '-' || text.charAt(22) !== ':' || (sign !== '+' && sign !== '-')) return undefined;
  const midnight = midnightOf(twoDigits(text, 0) * 100 + twoDigits(text, 2), twoDigits(text, 5), twoDigits(text, 8));
  const hour = twoDigits(text, 11);
  const minute = twoDigits(text, 14);
  const second = twoDigits(text, 17);
  const offset = twoDigits(text, 20) * 60 + twoDigits(text, 23);
  if (midnight === undefined || !(hour < 24 && minute < 60 && second < 60 && offset <= 840)) return undefined;
  const at = midnight + ((hour * 60 + minute) * 60 + second) * 1000;
  return instant(sign === '-' ? at + offset * 60_000 : at - offset * 60_000, 'second');
}

/** Not a number where anything else stands. */
function twoDigits(text: string, start: number): number {
  const tens = text.charCodeAt(start) - 48;
  const ones = text.charCodeAt(start + 1) - 48;
  return tens >= 0 && tens < 10 && ones >= 0 && ones < 10 ? tens * 10 + ones : Number.NaN;
}

function anyInstant(text: string): Moment | undefined {
  const found = iso.exec(text);
  if (!found) return undefined;
  const [, year, month, day, hour, minute, second, fraction, , sign, offsetHours, offsetMinutes] = found;
  const midnight = midnightOf(Number(year), Number(month), Number(day));
  const isClock = Number(hour) < 24 && Number(minute) < 60 && Number(second ?? 0) < 60;
  const offset = Number(offsetHours ?? 0) * 60 + Number(offsetMinutes ?? 0);
  if (midnight === undefined || !isClock || offset > 14 * 60) return undefined;
  const sinceMidnight =
    ((Number(hour) * 60 + Number(minute)) * 60 + Number(second ?? 0)) * 1000 +
    Math.floor(Number(`0.${fraction ?? 0}`) * 1000);
  const at = midnight + sinceMidnight - (sign === '-' ? -offset : offset) * 60_000;
  return instant(at, fraction ? 'millisecond' : second === undefined ? 'minute' : 'second');
}

/** Abbreviated months of the languages that eBay's sites are in, without accents and dots. */
const monthNames = [
  'jan jaen ene gen janv sty janvier january januar',
  'feb fev fevr lut fevrier february februar',
  'mar mars maer maerz mrz mrt march',
  'apr avr abr kwi avril april',
  'may mai mag mei maj',
  'jun juin giu cze june juni',
  'jul juil lug lip juillet july juli',
  'aug aou aout ago sie august',
  'sep sept set wrz september septembre',
  'oct okt ott paz october oktober octobre',
  'nov lis november novembre',
  'dec dez dic gru december dezember decembre',
];
const months = new Map(
  monthNames.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

export type DayOrder = 'dmy' | 'mdy';

/**
 * The calendar day of `Sep-07-26`, `05-Jan-24`, `10-Dez-25`, `28.02.19`, `2026-09-07`, a time of day behind it or not,
 * as YYYY-MM-DD. Numbers with slashes need the `order` of the site.
 */
export function parseDay(text: string, order?: DayOrder | undefined): string | undefined {
  if (text.length > 40) return undefined;
  const date = text.replace(/[T ,]+\d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]M)?(?: ?[A-Z]{2,4}| ?[+-]\d\d:?\d\d)?$/i, '');
  const parts = date.split(/[-./ ]+/).filter((part) => part !== '');
  const [first = '', second = '', third = ''] = parts;
  if (parts.length !== 3) return undefined;
  if (/^\d{4}$/.test(first)) return toDay(first, numberOf(second), third);
  if (!/^(?:\d{2}|\d{4})$/.test(third)) return undefined;
  if (/\p{L}/u.test(first)) return toDay(third, monthOf(first), second);
  if (/\p{L}/u.test(second)) return toDay(third, monthOf(second), first);
  if (date.includes('.')) return toDay(third, numberOf(second), first);
  if (order === 'mdy') return toDay(third, numberOf(first), second);
  return order === 'dmy' ? toDay(third, numberOf(second), first) : undefined;
}

function numberOf(text: string): number | undefined {
  return /^\d{1,2}$/.test(text) ? Number(text) : undefined;
}

function monthOf(name: string): number | undefined {
  const folded = name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z]/g, '');
  return months.get(folded);
}

function toDay(year: string, month: number | undefined, day: string): string | undefined {
  if (month === undefined || !/^\d{1,2}$/.test(day)) return undefined;
  const midnight = midnightOf(year.length === 2 ? 2000 + Number(year) : Number(year), month, Number(day));
  return midnight === undefined ? undefined : new Date(midnight).toISOString().slice(0, 10);
}

function midnightOf(year: number, month: number, day: number): number | undefined {
  if (!(year >= 1995 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31)) return undefined;
  const midnight = Date.UTC(year, month - 1, day);
  return day < 29 || new Date(midnight).getUTCDate() === day ? midnight : undefined;
}

const textsKept = 5000;
const textsRead = new Map<string, Moment | undefined>();

/** The day that a text tells, in the zone of its site; files tell the same days again and again. */
export function parseDayMoment(
  text: string,
  zone: string | undefined,
  order?: DayOrder | undefined,
): Moment | undefined {
  const key = `${text}/${zone ?? ''}/${order ?? ''}`;
  if (textsRead.has(key)) return textsRead.get(key);
  const day = parseDay(text, order);
  const moment = day === undefined ? undefined : momentOfDay(day, zone);
  if (textsRead.size >= textsKept) textsRead.clear();
  textsRead.set(key, moment);
  return moment;
}

const daysKept = 5000;
const days = new Map<string, Moment>();

/** The whole of a calendar day in the zone; where that is unknown, in any zone on earth. */
export function momentOfDay(day: string, zone: string | undefined): Moment {
  const key = `${zone ?? ''}/${day}`;
  const known = days.get(key);
  if (known) return known;
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const starts = zone === undefined ? [midnight - 14 * hourMs] : instantsOfWallTime(zone, midnight);
  const ends = zone === undefined ? [midnight + dayMs + 12 * hourMs] : instantsOfWallTime(zone, midnight + dayMs);
  const moment: Moment = {
    earliestAt: Math.min(...starts),
    latestAt: Math.max(...ends) - 1,
    precision: 'day',
    day,
  };
  if (days.size >= daysKept) days.clear();
  days.set(key, moment);
  return moment;
}

/** What spreadsheets and payments reports make of dates: numbers or names that look like one and may be two. */
export function looksLikeDate(text: string): boolean {
  if (text.length > 40) return false;
  return (
    /^\d{1,4}[-./ ]{1,2}(?:\d{1,2}|\p{L}{3,10}\.?)[-./ ]{1,2}\d{1,4}/u.test(text) ||
    /^\p{L}{3,10}\.?[- ]\d{1,2}[-, ]{1,2}\d{2,4}/u.test(text) ||
    /^\d{5}(?:[.,]\d+)?$/.test(text)
  );
}
