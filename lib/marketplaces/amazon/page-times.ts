/** Printed times of one page: which texts are times, and which instants they stand for. */

import { siteOfHost } from '@/lib/domain/marketplace/sites';
import type { Moment } from '@/lib/domain/time/moment';
import type { PageClock } from '@/lib/domain/time/page-time';
import { parsePageTime } from '@/lib/domain/time/parse-page-time';
import type { PageView } from '../page-adapter';
import type { PrintedInstant } from './case-facts';
import { messageChrome } from './control-labels';
import { fold } from './patterns';

const maxLength = 60;
const otherLanguages = 'en de fr it es nl pl sv tr pt ja zh ar'.split(' ');
const weekMs = 7 * 86_400_000;

export interface PageTimes {
  /** The languages that the page's words may be in, the likeliest first. */
  readonly languages: readonly string[];
  /** The moment that the whole text stands for. */
  readonly parse: (text: string) => Moment | undefined;
  /** Like `parse`, of a date that may lie ahead. */
  readonly parseAny: (text: string) => Moment | undefined;
  /** The moment of a `datetime` attribute with a zone in it. */
  readonly parseAttribute: (value: string | null) => Moment | undefined;
}

export function pageTimes(page: PageView): PageTimes {
  const languages = languagesOf(page);
  const context = { clock: page.clock, languages, site: siteOfHost(page.url.host)?.site };
  const known = new Map<string, Moment | undefined>();
  const parse = (text: string) => {
    if (text.length > maxLength || text.length < 3 || !/\p{Nd}/u.test(text)) return undefined;
    if (!known.has(text)) known.set(text, isLabelled(text) ? undefined : parsePageTime(text, context));
    return known.get(text);
  };
  const parseAny = (text: string) => parsePageTime(text.slice(0, 120), { ...context, tense: 'any' });
  return { languages, parse, parseAny, parseAttribute };
}

/** "Ship by: 5 Jul" is a field of an order; only words such as "Sent" may stand before the time of a message. */
function isLabelled(text: string): boolean {
  const label = /^([^\d:：]*\p{L}[^\d:：]*)[:：]\s/u.exec(text)?.[1];
  return label !== undefined && !messageChrome.has(fold(label));
}

/** Page and site languages first; the rest only where the page does not say its own. */
function languagesOf({ document, url }: PageView): readonly string[] {
  const own = document.documentElement.lang.trim().replace('_', '-');
  if (/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/i.test(own)) return [own];
  return [...new Set([...(siteOfHost(url.host)?.languages ?? []), ...otherLanguages])];
}

function parseAttribute(value: string | null): Moment | undefined {
  const match = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$/.exec(value ?? '');
  const at = match ? Date.parse(match[0]) : Number.NaN;
  if (Number.isNaN(at)) return undefined;
  return { earliestAt: at, latestAt: at, precision: match?.[2] ? 'millisecond' : match?.[1] ? 'second' : 'minute' };
}

/**
 * The clock with the account's own zone, learnt from messages whose instant and printed time are both known.
 * Only for times of about the same week: what is known of a zone in July does not hold in December.
 */
export function withAccountZone(
  clock: PageClock,
  known: readonly PrintedInstant[],
  languages: readonly string[],
): PageClock {
  const asUtc: PageClock = { now: clock.now, browserZone: 'UTC', siteZone: 'UTC', accountOffsetMinutes: 0 };
  const recent = known.filter(({ at }) => Math.abs(clock.now - at) < weekMs);
  const offsets = new Set(
    recent.slice(-10).map(({ at, printed }) => offsetMinutes(at, parsePageTime(printed, { clock: asUtc, languages }))),
  );
  const [offset] = offsets;
  return offsets.size === 1 && offset !== undefined ? { ...clock, accountOffsetMinutes: offset } : clock;
}

/** Minutes east of UTC, if the two differ by a whole number of quarter hours as zones do. */
function offsetMinutes(at: number, printed: Moment | undefined): number | undefined {
  if (printed?.precision !== 'minute' && printed?.precision !== 'second') return undefined;
  const quarters = (printed.earliestAt - Math.floor(at / 60_000) * 60_000) / 900_000;
  return Number.isInteger(quarters) && Math.abs(quarters) <= 56 ? quarters * 15 : undefined;
}
