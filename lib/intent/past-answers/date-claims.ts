/** Days in an answer: the variable where one is surely a day of its order, else a gap, as it was a day of then. */

import { foldText } from '@/lib/domain/template/fold-text';
import type { VariableName } from '@/lib/domain/template/variables';
import { certainDay } from '@/lib/domain/time/calendar-day';
import type { PrivateFacts } from './private-facts';
import { type Claim, claimsOf } from './span';

interface DatedAnswer {
  readonly facts: Pick<PrivateFacts, 'order'>;
  readonly language: string;
  readonly locale: string;
  readonly zone: string;
}

const numeric =
  /(?<![\d.])\d{1,2}\.\s?\d{1,2}\.(?:\s?\d{2,4}(?!\d))?|(?<![\d/.-])\d{1,2}[/-]\d{1,2}(?:[/-]\d{2,4})?(?![\d/-])(?!\s?\p{L})|(?<!\d)\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)|(?:\d{4}年)?\d{1,2}月\d{1,2}[日号]/gu;

export function dateClaims(answer: string, dated: DatedAnswer): readonly Claim[] {
  const days = orderDays(dated);
  return [...claimsOf(answer, namedDay(dated.language)), ...claimsOf(answer, numeric)].map((claim) => {
    const written = withoutWeekday(answer.slice(claim.start, claim.end));
    const [variable, ...others] = days.filter(({ ways }) => ways.has(written)).map((day) => day.variable);
    return { ...claim, variable: others.length === 0 ? variable : undefined };
  });
}

const patterns = new Map<string, RegExp>();

/** "12 November 2026", "le 12 novembre", "November 12th, 2026", with a weekday in front or without. */
function namedDay(language: string): RegExp {
  const known = patterns.get(language);
  if (known) return known;
  const months = [...new Set([...monthNames(language), ...monthNames('en')])]
    .filter((month) => /^\p{L}{3,}\.?$/u.test(month))
    .toSorted((one, other) => other.length - one.length)
    .map((month) => month.replace('.', '\\.?'));
  const month = `(?:${months.join('|')})(?!\\p{L})\\.?`;
  const day = '\\d{1,2}(?:\\.|st|nd|rd|th|er|º)?';
  const year = '(?:,?\\s(?:de\\s)?\\d{4}(?!\\d))?';
  const pattern = new RegExp(
    `(?<!\\d)${day}\\s(?:of\\s|de\\s|di\\s)?${month}${year}|(?<!\\p{L})${month}\\s${day}(?!\\d)${year}|(?<!\\p{L})${month}\\s\\d{4}(?!\\d)`,
    'giu',
  );
  patterns.set(language, pattern);
  return pattern;
}

function monthNames(language: string): readonly string[] {
  return (['long', 'short'] as const).flatMap((style) => {
    const format = formatter(language, { month: style, day: 'numeric' });
    return Array.from({ length: 12 }, (_, month) => {
      const parts = format.formatToParts(Date.UTC(2026, month, 15));
      return parts.find(({ type }) => type === 'month')?.value ?? '';
    });
  });
}

interface OrderDay {
  readonly variable: VariableName;
  readonly ways: ReadonlySet<string>;
}

const styles: readonly Intl.DateTimeFormatOptions[] = [
  { dateStyle: 'long' },
  { dateStyle: 'medium' },
  { day: 'numeric', month: 'long' },
  { day: 'numeric', month: 'short' },
  { day: '2-digit', month: '2-digit', year: 'numeric' },
  { day: 'numeric', month: 'numeric', year: 'numeric' },
];

function orderDays({ facts: { order }, locale, zone }: DatedAnswer): readonly OrderDay[] {
  if (!order) return [];
  const [parcel, ...others] = order.shipments;
  const days = [
    ['order.date', order.orderedAt],
    ['order.shipped_on', others.length === 0 ? parcel?.shippedAt : undefined],
    ['order.deliver_by', order.deliverBy],
    ['order.delivered_on', order.deliveredAt],
  ] as const;
  return days.flatMap(([variable, moment]) => {
    const day = certainDay(moment, zone);
    if (day === undefined) return [];
    const at = Date.parse(day);
    return [{ variable, ways: new Set(styles.map((style) => withoutWeekday(formatter(locale, style).format(at)))) }];
  });
}

function withoutWeekday(written: string): string {
  return foldText(written)
    .replace(/(?<=\d)(?:st|nd|rd|th|er|º)/g, '')
    .replace(/\bof /g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = `${locale} ${JSON.stringify(options)}`;
  const known = formatters.get(name);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
  formatters.set(name, made);
  return made;
}
