/** When each message was posted, from everything that prints or carries its time; day headings complete bare clock times. */

import { visibleText } from '@/lib/dom/text';
import type { Moment, Precision } from '@/lib/domain/time/moment';
import type { EbayPage } from './page';
import { isClock } from './printed-time';
import { elementsBelow } from './tree';

const lengths: Readonly<Record<Precision, number>> = {
  millisecond: 0,
  second: 999,
  minute: 59_999,
  hour: 3_599_999,
  day: 0,
};

/** Why a message has no moment, told apart for the report. */
export type PostedTime = Moment | 'not-on-page' | 'not-understood' | 'sources-disagree';

/** The narrowest moment that all forms of the time allow. `day` is the heading the message stands under. */
export function postedTime(times: readonly Element[], day: string | undefined, page: EbayPage): PostedTime {
  if (times.length === 0) return 'not-on-page';
  const moments = times.flatMap((time) => formsOf(time, page).flatMap((form) => momentOf(form, day, page) ?? []));
  const [first, ...others] = moments;
  if (!first) return 'not-understood';
  const narrowest = others.reduce((best, moment) => (width(moment) < width(best) ? moment : best), first);
  return moments.every((moment) => overlap(moment, narrowest)) ? narrowest : 'sources-disagree';
}

const carrying = ['datetime', 'title', 'aria-label', 'data-time', 'data-timestamp'];

/** The machine-readable form, the tooltip, the spoken form and what is shown. */
function formsOf(time: Element, page: EbayPage): string[] {
  const carried = [time, ...elementsBelow(time)].flatMap((part) =>
    carrying.map((name) => part.getAttribute(name) ?? ''),
  );
  // A tooltip may tell when something else happened: "Delivered Nov 3, 3:15 PM".
  const pure = carried.filter((form) => iso.test(form.trim()) || page.isTime(form));
  return [...pure, visibleText(time)].filter((form) => form !== '' && form.length <= 100);
}

const iso = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})$/;

function momentOf(form: string, day: string | undefined, page: EbayPage): Moment | undefined {
  const exact = iso.exec(form.trim());
  if (exact) return exactMoment(form, exact[2] ? 'millisecond' : exact[1] ? 'second' : 'minute');
  if (!isClock(form)) return page.momentOf(form);
  // "3 days ago" and a time of day make no minute, because such days may be counted in hours.
  const moment = day === undefined ? undefined : (page.momentOf(`${day} ${form}`) ?? page.momentOf(`${day}, ${form}`));
  return moment ?? page.momentOf(day ?? '');
}

function exactMoment(form: string, precision: Precision): Moment | undefined {
  const at = Date.parse(form.trim());
  return Number.isFinite(at) ? { earliestAt: at, latestAt: at, precision } : undefined;
}

function width(moment: Moment): number {
  return moment.latestAt - moment.earliestAt + lengths[moment.precision];
}

function overlap(a: Moment, b: Moment): boolean {
  return a.earliestAt <= b.latestAt + lengths[b.precision] && b.earliestAt <= a.latestAt + lengths[a.precision];
}
