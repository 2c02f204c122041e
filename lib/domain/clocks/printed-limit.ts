/** Until when a notice says that an answer is due, in its own words: "Respond by 24 Nov 2026". */

import { ebaySites } from '../marketplace/sites';
import type { Moment } from '../time/moment';
import { parsePageTime } from '../time/parse-page-time';

/** "until", "by", in five languages, and what follows to the end of the sentence as far as a date goes. */
const untilPattern =
  /(?<![\p{L}\p{M}])(?:by|until|before|bis(?: zum| spätestens)?|spätestens(?: am)?|avant le|d'ici le|jusqu'au|entro(?: il)?|fino al|antes del|hasta el)\s+(?=([^\n!?;()]{0,30}?(?<![\p{L}\d_-])(?!\d\d-\d{5})\d{1,4}(?!\d)[^\n!?;()]{0,40}))/giu;

const longestDate = 40;

/** Undefined where none is printed; `not-understood` where one may be that cannot be read for sure. */
export function printedLimit(
  text: string,
  sentAt: Moment,
  { site, zone }: { readonly site: string; readonly zone: string },
): Moment | 'not-understood' | undefined {
  const languages = ebaySites.find((each) => each.site === site)?.languages ?? [];
  const found = [...text.slice(0, 4000).replaceAll('’', "'").matchAll(untilPattern)].map(([, rest = '']) =>
    longestMoment(rest, (part) =>
      parsePageTime(part, {
        clock: { now: sentAt.latestAt, browserZone: zone, siteZone: zone, isNoOtherZone: true },
        languages: languages.map((language) => `${language}-${site === 'UK' ? 'GB' : site}`),
        site,
        tense: 'any',
      }),
    ),
  );
  const [first] = found;
  if (found.length === 0) return undefined;
  const isOne =
    first && found.every((each) => each?.earliestAt === first.earliestAt && each.latestAt === first.latestAt);
  return isOne && first.earliestAt > sentAt.latestAt ? first : 'not-understood';
}

/** The date at the beginning: as many words as make one. */
function longestMoment(rest: string, parse: (text: string) => Moment | undefined): Moment | undefined {
  const words = rest.trim().slice(0, longestDate).split(/\s+/);
  for (let count = words.length; count > 0; count -= 1) {
    const moment = parse(
      words
        .slice(0, count)
        .join(' ')
        .replace(/[.,:]+$/, ''),
    );
    if (moment) return moment;
  }
  return undefined;
}
