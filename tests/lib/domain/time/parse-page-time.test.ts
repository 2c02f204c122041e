import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Moment } from '@/lib/domain/time/moment';
import type { PageClock } from '@/lib/domain/time/page-time';
import { type PageTimeContext, parsePageTime } from '@/lib/domain/time/parse-page-time';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;
/** A Wednesday, 14:00 in Berlin. */
const now = Date.UTC(2026, 6, 8, 12);
const berlin: PageClock = { now, browserZone: 'Europe/Berlin', siteZone: 'Europe/Berlin' };

function parse(text: string, languages: readonly string[] = ['en'], rest: Partial<PageTimeContext> = {}) {
  return parsePageTime(text, { clock: berlin, languages, ...rest });
}

/** Short form of a moment: its instant or both ends, and the precision. */
function told(moment: Moment | undefined): string {
  if (!moment) return 'nothing';
  const { earliestAt, latestAt, precision } = moment;
  const iso = (at: number) => new Date(at).toISOString().replace(/(:00)?\.000Z$/, 'Z');
  if (precision === 'day' && moment.day) return moment.day;
  return earliestAt === latestAt
    ? `${iso(earliestAt)} ${precision}`
    : `${iso(earliestAt)} to ${iso(latestAt)} ${precision}`;
}

describe('parsePageTime: dates', () => {
  const rows: [text: string, languages: string[], expected: string][] = [
    // As seen on the portals.
    ['6 Jul 2026', ['en-IN'], '2026-07-06'],
    ['5 Jul 2026 9:30 pm', ['en-IN'], '2026-07-05T19:30Z minute'],
    ['Sep 4, 2025', ['en-US'], '2025-09-04'],
    ['2025年9月4日', ['zh-CN'], '2025-09-04'],
    ['2025年9月4日', ['en'], '2025-09-04'],
    ['2025-09-04', ['en'], '2025-09-04'],
    ['16-May-2026', ['en-IN'], '2026-05-16'],
    ['Wed, Dec 4, 2019, 8:27 AM PST', ['en-US'], '2019-12-04T16:27Z minute'],
    ['Thu, Dec 5, 2019', ['en-US'], '2019-12-05'],
    ['Thu, 5 Dec 2019', ['en-GB'], '2019-12-05'],
    ['May 9, 2018 4:04:55 PM', ['en-US'], '2018-05-09T14:04:55Z second'],
    ['4. Sept. 2025', ['de'], '2025-09-04'],
    ['4 sept. 2025', ['fr'], '2025-09-04'],
    ['4 set 2025', ['it'], '2025-09-04'],
    ['2025/09/04', ['ja'], '2025-09-04'],
    // Other spellings of months and days.
    ['Sept 4, 2025', ['en-US'], '2025-09-04'],
    ['July 5th, 2026', ['en'], '2026-07-05'],
    ['1er juillet 2026', ['fr'], '2026-07-01'],
    ['1º de julio de 2026', ['es'], '2026-07-01'],
    ['5. 7. 2026', ['de'], '2026-07-05'],
    ['5 Jul 26', ['en'], '2026-07-05'],
    ['05 JUL 2026', ['en'], '2026-07-05'],
    ['mar 3 mar 2026', ['es'], '2026-03-03'],
    ['٥ يوليو ٢٠٢٦', ['ar'], '2026-07-05'],
    ['5 ก.ค. 2569', ['th'], '2026-07-05'],
    ['5 ก.ค. 2026', ['th'], '2026-07-05'],
    ['5/7/69', ['th'], '2026-07-05'],
    ['Jul 5, 2026', ['de'], '2026-07-05'],
    // With a label.
    ['Ship by: Thu, Jul 9, 2026', ['en'], '2026-07-09'],
    ['Delivered Jul 5, 2026', ['en'], '2026-07-05'],
    // ISO.
    ['2026-07-05T14:05:00.123Z', ['en'], '2026-07-05T14:05:00.123Z millisecond'],
    ['2026-07-05T14:05:30+02:00', ['en'], '2026-07-05T12:05:30Z second'],
    ['2026-07-05T14:05', ['en'], '2026-07-05T12:05Z minute'],
    // Times of day.
    ['Jul 5, 2026 12:05 am', ['en'], '2026-07-04T22:05Z minute'],
    ['Jul 5, 2026 12:05 PM', ['en'], '2026-07-05T10:05Z minute'],
    ['Jul 5, 2026, 9:05\u202fPM', ['en'], '2026-07-05T19:05Z minute'],
    ['5 Jul 2026 9.30pm', ['en'], '2026-07-05T19:30Z minute'],
    ['5 jul 2026, 9:05 p. m.', ['es-MX'], '2026-07-05T19:05Z minute'],
    ['5 juil. 2026, 21 h 05', ['fr-CA'], '2026-07-05T19:05Z minute'],
    ['5 juillet 2026 à 21h05', ['fr'], '2026-07-05T19:05Z minute'],
    ['5. Juli 2026 um 21:05 Uhr', ['de'], '2026-07-05T19:05Z minute'],
    ['2026/7/5 晚上9:05', ['zh-TW'], '2026-07-05T19:05Z minute'],
    ['2026年7月5日 午後0:05', ['ja'], '2026-07-05T10:05Z minute'],
    ['2026年7月5日 21時05分', ['ja'], '2026-07-05T19:05Z minute'],
    ['5 thg 7, 2026 9:05 CH', ['vi'], '2026-07-05T19:05Z minute'],
    ['Jul 5, 2026 at 9 PM', ['en'], '2026-07-05T19:00Z to 2026-07-05T19:59:59.999Z hour'],
    // Nothing, or not for sure.
    ['', ['en'], 'nothing'],
    ['14:05', ['en'], 'nothing'],
    ['July 2026', ['en'], 'nothing'],
    ['31 Jun 2026', ['en'], 'nothing'],
    ['29 Feb 2025', ['en'], 'nothing'],
    ['Fri, Dec 5, 2019', ['en'], 'nothing'],
    ['30 June - 30 July 2026', ['en'], 'nothing'],
    ['5–8 Jul 2026', ['en'], 'nothing'],
    ['Order 12 of 5 Jul 2026', ['en'], 'nothing'],
    ['5 Jul 2026 9:30 in the evening', ['en'], 'nothing'],
    ['5 Jul 2026 25:00', ['en'], 'nothing'],
    ['5 Jul 2026 9:75', ['en'], 'nothing'],
    ['5 Jul 2026 14:05 GMT+19', ['en'], 'nothing'],
    ['5 Jul 2026 14:05 XYZT', ['en'], 'nothing'],
    ['5 Jul 2026²', ['en'], 'nothing'],
    ['5 Jul 2569', ['en'], 'nothing'],
    ['令和8年7月5日', ['ja'], 'nothing'],
    ['115年7月5日', ['zh-TW'], 'nothing'],
    ['R8.7.5', ['ja'], 'nothing'],
    ['20 محرم 1448', ['ar-SA'], 'nothing'],
    ['晚上9:05 2026年7月5日', ['en'], 'nothing'],
    ['mar 5', ['es'], 'nothing'],
    ['111-2223334-5556667', ['en'], 'nothing'],
    ['Where is my order?', ['en'], 'nothing'],
  ];
  it.each(rows)('%s in %s', (text, languages, expected) => {
    expect(told(parse(text, languages))).toBe(expected);
  });
});

describe('parsePageTime: numbers that may be two days', () => {
  const rows: [string, string, string[], Partial<PageTimeContext>, string][] = [
    ['an English page of no region', '03/04/2026', ['en'], {}, 'nothing'],
    ['a British page', '03/04/2026', ['en-GB'], {}, '2026-04-03'],
    ['an American page', '03/04/2026', ['en-US'], {}, '2026-03-04'],
    ['an English page on the American site', '03/04/2026', ['en'], { site: 'US' }, '2026-03-04'],
    ['an English page on the British site', '03/04/2026', ['en'], { site: 'UK' }, '2026-04-03'],
    ['an English page on the Canadian site', '03/04/2026', ['en'], { site: 'CA' }, 'nothing'],
    ['an English page and an American browser', '03/04/2026', ['en', 'de-DE', 'en-US'], {}, '2026-03-04'],
    ['a German page', '03/04/2026', ['de'], {}, '2026-04-03'],
    ['dots, whatever the language', '03.04.2026', ['en-US'], {}, '2026-04-03'],
    ['a day beyond 12', '13/04/2026', ['en'], {}, '2026-04-13'],
    ['a month beyond 12', '04/13/2026', ['en-GB'], {}, '2026-04-13'],
    ['one reading is still to come', '05/08/2026', ['en'], {}, '2026-05-08'],
    ['one reading is still to come, and may be', '05/08/2026', ['en'], { tense: 'any' }, 'nothing'],
    ['the language says one that is still to come', '05/08/2026', ['en-GB'], {}, 'nothing'],
    ['the language says one that may come', '05/08/2026', ['en-GB'], { tense: 'any' }, '2026-08-05'],
    ['both are still to come', '09/10/2026', ['en'], {}, 'nothing'],
    ['the weekday settles it', 'Sat 07/03/2026', ['en'], {}, '2026-03-07'],
    ['both are one day', '04/04/2026', ['en'], {}, '2026-04-04'],
    ['a short year', '26/03/04', ['ja'], {}, '2026-03-04'],
    ['a short year in an unknown order', '05/06/07', ['en'], {}, 'nothing'],
  ];
  it.each(rows)('%s', (_, text, languages, rest, expected) => {
    expect(told(parse(text, languages, rest))).toBe(expected);
  });
});

describe('parsePageTime: no year', () => {
  const rows: [string, string, string[], Partial<PageTimeContext>, string][] = [
    ['this year', 'Jul 5', ['en'], {}, '2026-07-05'],
    ['last year', 'Dec 24', ['en'], {}, '2025-12-24'],
    ['tomorrow, because it may be tomorrow there', 'Jul 9', ['en'], {}, '2026-07-09'],
    ['last year, the day after', 'Jul 10', ['en'], {}, '2025-07-10'],
    ['ahead, where it may be', 'Jul 10', ['en'], { tense: 'any' }, '2026-07-10'],
    ['the last leap day', 'Feb 29', ['en'], {}, '2024-02-29'],
    ['with a weekday that agrees', 'Sun, Jul 5', ['en'], {}, '2026-07-05'],
    ['with a weekday that does not', 'Mon, Jul 5', ['en'], {}, 'nothing'],
    ['with a time', '5. Juli, 14:05', ['de'], {}, '2026-07-05T12:05Z minute'],
    ['in Spanish', '3 mar', ['es'], {}, '2026-03-03'],
    ['in Chinese', '7月5日', ['zh-CN'], {}, '2026-07-05'],
  ];
  it.each(rows)('%s', (_, text, languages, rest, expected) => {
    expect(told(parse(text, languages, rest))).toBe(expected);
  });
});

describe('parsePageTime: days from today', () => {
  const rows: [string, string[], string][] = [
    ['today', ['en'], '2026-07-08'],
    ['Yesterday at 2:05 PM', ['en'], '2026-07-07T12:05Z minute'],
    ['heute um 9:05', ['de'], '2026-07-08T07:05Z minute'],
    ['vorgestern', ['de'], '2026-07-06'],
    ['aujourd’hui 9:05', ['fr'], '2026-07-08T07:05Z minute'],
    ['anteayer 14:05', ['es'], '2026-07-06T12:05Z minute'],
    ['昨日 14:05', ['ja'], '2026-07-07T12:05Z minute'],
    ['i går 14:05', ['sv'], '2026-07-07T12:05Z minute'],
    ['कल 14:05', ['hi'], '2026-07-07T12:05Z minute'],
    ['Mon 14:05', ['en'], '2026-07-06T12:05Z minute'],
    ['mar 14:05', ['it'], '2026-07-07T12:05Z minute'],
    ['Tuesday', ['en'], '2026-07-07'],
    ['Wed 23:50', ['en'], '2026-07-01T21:50Z minute'],
    ['Wed 10:00', ['en'], 'nothing'],
    ['Wednesday', ['en'], 'nothing'],
    ['last Monday', ['en'], 'nothing'],
    ['antes de ayer', ['es'], 'nothing'],
    ['not today', ['en'], 'nothing'],
    ['today 1.2.3', ['en'], 'nothing'],
    ['Mon 99.99.2026', ['en'], 'nothing'],
    ['today 05.07.2026', ['en'], 'nothing'],
    ['mar', ['es'], '2026-07-07'],
    ['yesterday Jul 7', ['en'], 'nothing'],
  ];
  it.each(rows)('%s in %s', (text, languages, expected) => {
    expect(told(parse(text, languages))).toBe(expected);
  });

  it('does not tell yesterday from tomorrow where one word means both and either may be', () => {
    expect(parse('कल', ['hi'], { tense: 'any' })).toBeUndefined();
  });
});

describe('parsePageTime: how long ago', { timeout: 60_000 }, () => {
  const languages = [
    'en-US',
    'en-GB',
    'de',
    'fr',
    'it',
    'es',
    'es-MX',
    'nl',
    'pl',
    'sv',
    'tr',
    'pt-BR',
    'ja',
    'zh-CN',
    'zh-TW',
    'ar',
    'ar-EG',
    'hi',
    'ta',
    'th',
    'vi',
  ];
  const unitMs = { minute: minuteMs, hour: hourMs, day: dayMs, week: 7 * dayMs } as const;

  const rows: [string, string[], string][] = [
    ['7h', ['en'], '2026-07-08T04:00Z to 2026-07-08T06:00Z hour'],
    ['5m', ['de'], '2026-07-08T11:54Z to 2026-07-08T11:56Z minute'],
    ['2d', ['en'], '2026-07-05T09:00Z to 2026-07-07T13:00Z day'],
    ['3 w', ['en'], '2026-06-10T08:00Z to 2026-06-24T14:00Z day'],
    ['0m', ['en'], '2026-07-08T11:59Z to 2026-07-08T12:00Z minute'],
    ['7 Std.', ['de'], '2026-07-08T04:00Z to 2026-07-08T06:00Z hour'],
    ['an hour ago', ['en'], '2026-07-08T10:00Z to 2026-07-08T12:00Z hour'],
    ['قبل ساعتين', ['ar'], '2026-07-08T09:00Z to 2026-07-08T11:00Z hour'],
    ['5 days', ['en'], 'nothing'],
    ['more than 30 days ago', ['en'], 'nothing'],
    ['12345h', ['en'], 'nothing'],
    ['in 3 hours', ['en'], 'nothing'],
  ];
  it.each(rows)('%s in %s', (text, language, expected) => {
    expect(told(parse(text, language))).toBe(expected);
  });

  it.each(languages)('reads all that %s says, and never another time', (language) => {
    for (const style of ['long', 'short', 'narrow'] as const) {
      const format = new Intl.RelativeTimeFormat(language, { style });
      for (const unit of ['minute', 'hour', 'day', 'week'] as const) {
        for (let count = 1; count < 60; count++) {
          const text = format.format(-count, unit);
          const moment = parse(text, [language]);
          expect(moment, text).toBeDefined();
          expect(moment?.earliestAt, text).toBeLessThanOrEqual(now - count * unitMs[unit]);
          expect(moment?.latestAt, text).toBeGreaterThanOrEqual(now - count * unitMs[unit]);
        }
      }
    }
  });
});

describe('parsePageTime: zones', { timeout: 60_000 }, () => {
  const text = '5 Jul 2026, 21:05';
  const rows: [string, Partial<PageClock>, string, string][] = [
    ['browser and site agree', { siteZone: 'Europe/Madrid' }, text, '2026-07-05T19:05Z minute'],
    [
      'zones of other names agree',
      { siteZone: 'Africa/Johannesburg' },
      '5 Jul 2026, 21:05',
      '2026-07-05T19:05Z minute',
    ],
    [
      'browser and site differ: it may be any third zone',
      { siteZone: 'America/Los_Angeles' },
      text,
      '2026-07-05T07:05Z to 2026-07-06T09:05Z minute',
    ],
    [
      'zones that differ in winter only',
      { siteZone: 'Africa/Johannesburg' },
      '5 Jan 2026, 21:05',
      '2026-01-05T07:05Z to 2026-01-06T09:05Z minute',
    ],
    [
      'they differ, and no message is of later than the full hour after the next',
      { siteZone: 'Europe/London', now: Date.UTC(2026, 6, 5, 20, 30) },
      text,
      '2026-07-05T07:05Z to 2026-07-05T22:00Z minute',
    ],
    [
      'they differ, and the page prints in no other',
      { siteZone: 'America/Los_Angeles', isNoOtherZone: true },
      text,
      '2026-07-05T19:05Z to 2026-07-06T04:05Z minute',
    ],
    ['only a day, and they differ', { siteZone: 'America/Los_Angeles' }, '5 Jul 2026', '2026-07-05'],
    [
      'the account’s offset is known',
      { siteZone: 'America/Los_Angeles', accountOffsetMinutes: -420 },
      text,
      '2026-07-06T04:05Z minute',
    ],
    [
      'the account’s offset was learnt in summer',
      { siteZone: 'America/Los_Angeles', accountOffsetMinutes: -420 },
      '5 Jan 2026, 21:05',
      '2026-01-06T04:05Z to 2026-01-06T05:05Z minute',
    ],
    ['the host serves a whole region', { siteZone: undefined }, text, '2026-07-05T07:05Z to 2026-07-06T09:05Z minute'],
    [
      'the browser’s zone is unknown',
      { browserZone: 'Mars/Olympus' },
      text,
      '2026-07-05T07:05Z to 2026-07-06T09:05Z minute',
    ],
    ['the hour comes twice', {}, '25.10.2026 02:30', '2026-10-25T00:30Z to 2026-10-25T01:30Z minute'],
    ['the hour never comes', {}, '29.03.2026 02:30', '2026-03-29T00:30Z to 2026-03-29T01:30Z minute'],
    ['the zone is printed', {}, `${text} JST`, '2026-07-05T12:05Z minute'],
    ['summer time is printed', {}, `${text} PDT`, '2026-07-06T04:05Z minute'],
    ['it is printed in German', {}, '5. Juli 2026, 21:05 MESZ', '2026-07-05T19:05Z minute'],
    ['an offset is printed', {}, `${text} GMT+5:30`, '2026-07-05T15:35Z minute'],
    ['an offset with a long minus is printed', {}, `${text} UTC−03:30`, '2026-07-06T00:35Z minute'],
    ['an abbreviation of three countries', {}, `${text} IST`, '2026-07-05T15:35Z to 2026-07-05T20:05Z minute'],
    ['the same on the Indian site', { siteZone: 'Asia/Kolkata' }, `${text} IST`, '2026-07-05T15:35Z minute'],
  ];
  it.each(rows)('%s', (_, clock, printed, expected) => {
    expect(told(parse(printed, ['en', 'de'], { clock: { ...berlin, ...clock } }))).toBe(expected);
  });

  it('tells the day in every zone where it is yesterday here and today there', () => {
    const moment = parse('today', ['en'], {
      clock: { now: Date.UTC(2026, 6, 8, 3), browserZone: 'Europe/Berlin', siteZone: 'America/Los_Angeles' },
    });
    expect(moment?.day).toBeUndefined();
    expect(told(moment)).toBe('2026-07-07T07:00Z to 2026-07-08T21:59:59.999Z day');
  });

  it('always holds the truth, in whichever zone the page is, if browser and site do not agree on another', () => {
    const zones = [
      'Europe/Berlin',
      'America/Los_Angeles',
      'Asia/Kolkata',
      'Asia/Tokyo',
      'Australia/Sydney',
      'Pacific/Kiritimati',
      'Etc/GMT+12',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.constantFrom(...zones),
        fc.constantFrom(...zones),
        fc.integer({ min: Date.UTC(2024, 0, 1), max: now }),
        fc.constantFrom(undefined, 'short' as const),
        (zone, other, third, at, timeStyle) => {
          const printed = new Intl.DateTimeFormat('en-GB', {
            dateStyle: 'medium',
            timeZone: zone,
            ...(timeStyle && { timeStyle }),
          }).format(at);
          const clocks: PageClock[] = [
            { now, browserZone: zone, siteZone: other },
            { now, browserZone: other, siteZone: zone },
            { now, browserZone: other },
            ...(other === third ? [] : [{ now, browserZone: other, siteZone: third }]),
          ];
          for (const clock of clocks) {
            const moment = parse(printed, ['en-GB'], { clock });
            expect(moment?.earliestAt, printed).toBeLessThanOrEqual(at);
            expect((moment?.latestAt ?? 0) + minuteMs, printed).toBeGreaterThan(at);
          }
        },
      ),
      { numRuns: 600 },
    );
  });
});

describe('parsePageTime: anything', { timeout: 60_000 }, () => {
  it('never throws, and tells ends in their order', () => {
    const pieces = [
      '5',
      '12',
      '2026',
      '26',
      'Jul',
      'mar',
      'today',
      'h',
      ':',
      '.',
      '/',
      '-',
      ' ',
      'pm',
      'GMT+2',
      '年',
      '月',
      '日',
      'T',
      'Z',
      '{{',
      '٣',
      'ก.ค.',
      '@',
      '#',
    ];
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 130 }),
      fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join('')),
      fc.array(fc.constantFrom(...pieces), { maxLength: 10 }).map((parts) => parts.join(' ')),
    );
    const tags = fc.array(fc.constantFrom('en', 'de', 'es', 'ja', 'th', 'ar', 'not a tag', 'x', 'en_US', 'tlh'), {
      maxLength: 3,
    });
    fc.assert(
      fc.property(text, tags, (words, languages) => {
        const moment = parse(words, languages);
        if (moment) expect(moment.earliestAt).toBeLessThanOrEqual(moment.latestAt);
      }),
      { numRuns: 3000 },
    );
  });

  it('is not slowed down by text made for it', () => {
    for (const unit of ['1 ', '1:', '1.', '1/', 'a ', '12 pm ', '年', ' ', '5 jul ', '٣/']) {
      const started = performance.now();
      for (let round = 0; round < 20; round++) parse(unit.repeat(120).slice(0, 120), ['en', 'ja', 'ar']);
      expect(performance.now() - started, unit).toBeLessThan(2000);
    }
  });
});
