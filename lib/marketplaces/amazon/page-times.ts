/** Printed times of one page: which texts are times, and which instants they stand for. */
import { siteOfHost } from '@/lib/domain/marketplace/sites';
import type { Moment } from '@/lib/domain/time/moment-schema';
import { parsePageTime } from '@/lib/domain/time/parse-page-time';
import type { PageView } from '../page-adapter';
import { accountOffsetMinutes, zoneHoldsMs } from './account-zone';
import type { PrintedInstant } from './case-facts';
import { messageChrome } from './control-labels';
import { fold } from './patterns';

const maxLength = 60;
const maxKnown = 3000;
const dayMs = 86_400_000;
const otherLanguages = 'en de fr it es nl pl sv tr pt ja zh ar'.split(' ');
const clockForm = /^(?:[\p{L}.]{1,5}\s?)?\p{Nd}{1,2}\s?[:h時时]\s?\p{Nd}{2}\s?分?(?:\s?[\p{L}.]{1,5}){0,2}$/u;
const plainWord = /^[\p{L}\p{M}\s'’]{2,20}$/u;

export interface PageTimes {
  /** The languages that the page's words may be in, the likeliest first. */
  readonly languages: readonly string[];
  /** The moment that the whole text stands for. */
  readonly parse: (text: string) => Moment | undefined;
  /** Like `parse`, of a date that may lie ahead. */
  readonly parseAny: (text: string) => Moment | undefined;
  /** The moment of a `datetime` attribute with a zone in it. */
  readonly parseAttribute: (value: string | null) => Moment | undefined;
  /** Whether the text is a time of day alone. */
  readonly isClock: (text: string) => boolean;
  /** A list prints the time of day alone for what happened today. */
  readonly today: (clock: string) => Moment;
}

/** What was parsed before, as long as it stands for the same: relative times drift, so for a minute. */
export class TimeCache {
  #key = '';
  #moments = new Map<string, Moment | undefined>();
  readonly #relatives = new Map<string, ReadonlySet<string>>();

  #offset: { readonly version: number; readonly minutes: number | undefined } | undefined;

  /** The account's offset, worked out anew only when more was told. */
  offsetOf(told: PrintedInstants, now: number, languages: readonly string[]): number | undefined {
    if (this.#offset?.version !== told.version) {
      this.#offset = { version: told.version, minutes: accountOffsetMinutes(told.printedInstants(), now, languages) };
    }
    return this.#offset.minutes;
  }

  /** "today", "yesterday" in these languages. */
  relativesOf(languages: readonly string[]): ReadonlySet<string> {
    const key = languages.join();
    const known = this.#relatives.get(key) ?? relativeWords(languages);
    if (this.#relatives.size < 20) this.#relatives.set(key, known);
    return known;
  }

  momentsFor(key: string): Map<string, Moment | undefined> {
    if (key !== this.#key || this.#moments.size > maxKnown) this.#moments = new Map();
    this.#key = key;
    return this.#moments;
  }
}

/** Where messages are known with both their instant and their printed time. */
export interface PrintedInstants {
  readonly version: number;
  readonly printedInstants: () => readonly PrintedInstant[];
}

export function pageTimes(page: PageView, cache: TimeCache = new TimeCache(), told?: PrintedInstants): PageTimes {
  const languages = languagesOf(page);
  const { clock, url } = page;
  const context = { clock, languages, site: siteOfHost(url.host)?.site };
  const minute = Math.floor(clock.now / 60_000);
  const known = cache.momentsFor(
    [minute, clock.browserZone, clock.siteZone, told?.version, url.host, ...languages].join(),
  );
  const relatives = cache.relativesOf(languages);
  const accountOffset = told && cache.offsetOf(told, clock.now, languages);
  const parsePrinted = (text: string) => {
    const accountClock = accountOffset === undefined ? undefined : { ...clock, accountOffsetMinutes: accountOffset };
    const recent = accountClock && parsePageTime(text, { ...context, clock: accountClock });
    return recent && Math.abs(recent.earliestAt - clock.now) < zoneHoldsMs ? recent : parsePageTime(text, context);
  };
  const parse = (text: string) => {
    if (text.length > maxLength || text.length < 2 || !(/\p{Nd}/u.test(text) || relatives.has(text.toLowerCase()))) {
      return undefined;
    }
    if (!known.has(text)) known.set(text, isLabelled(text) ? undefined : parsePrinted(text));
    return known.get(text);
  };
  return {
    languages,
    parse,
    parseAny: (text) => parsePageTime(text.slice(0, 120), { ...context, tense: 'any' }),
    parseAttribute,
    isClock: (text) => text.length <= 16 && clockForm.test(text),
    today: () => ({ earliestAt: clock.now - dayMs, latestAt: clock.now, precision: 'hour' }),
  };
}

/** "today", "yesterday", "gestern": the days that `Intl` has words for. */
function relativeWords(languages: readonly string[]): ReadonlySet<string> {
  const words = languages.flatMap((language) => {
    const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
    return [0, -1, -2].map((days) => format.format(days, 'day').toLowerCase());
  });
  return new Set(words.filter((word) => plainWord.test(word)));
}

/** "Ship by: 5 Jul" is a field of an order; only words such as "Sent" may stand before the time of a message. */
function isLabelled(text: string): boolean {
  const label = /^([^\d:：]*\p{L}[^\d:：]*)[:：]\s/u.exec(text)?.[1];
  return label !== undefined && !messageChrome.has(fold(label));
}

/** Page and site languages first; the rest only where the page does not say its own. */
function languagesOf({ document, url }: PageView): readonly string[] {
  const own = document.documentElement.lang.trim().replace('_', '-');
  if (/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/i.test(own) && isKnownLanguage(own)) return [own];
  return [...new Set([...(siteOfHost(url.host)?.languages ?? []), ...otherLanguages])];
}

function isKnownLanguage(language: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
  } catch {
    return false;
  }
}

function parseAttribute(value: string | null): Moment | undefined {
  const match = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$/.exec(value ?? '');
  const at = match ? Date.parse(match[0]) : Number.NaN;
  if (Number.isNaN(at)) return undefined;
  return { earliestAt: at, latestAt: at, precision: match?.[2] ? 'millisecond' : match?.[1] ? 'second' : 'minute' };
}
