import { describe, expect, it } from 'vitest';
import type { WorkingHours } from '@/lib/domain/working-hours/working-hours';
import {
  addWorkingMs,
  isOpenAt,
  nextClosing,
  nextOpening,
  openSpans,
  workingMs,
} from '@/lib/domain/working-hours/working-time';
import { hourMs, minuteMs } from '../conversation/builders';
import { officeHours } from './builders';

const at = (text: string) => Date.parse(`${text}Z`);
const everyDay = (...spans: WorkingHours['week'][number]) => Array.from({ length: 7 }, () => spans);

function alwaysFrom(from: number, to: number, zone: string): WorkingHours {
  return officeHours({ zone, week: everyDay({ from: from * 60, to: to * 60 }) });
}

function told(hours: WorkingHours, from: string, to: string): string[] {
  const text = (instant: number) => new Date(instant).toISOString().slice(0, 16);
  return openSpans(hours, at(from), at(to)).map(({ startsAt, endsAt }) => `${text(startsAt)}/${text(endsAt)}`);
}

describe('openSpans', () => {
  const rows: [string, WorkingHours, [string, string], string[]][] = [
    [
      'splits a day at lunch',
      officeHours(),
      ['2026-07-03T00:00', '2026-07-04T00:00'],
      ['2026-07-03T07:00/2026-07-03T10:00', '2026-07-03T11:00/2026-07-03T16:00'],
    ],
    [
      'is clipped to what was asked for',
      officeHours(),
      ['2026-07-03T08:00', '2026-07-03T09:00'],
      ['2026-07-03T08:00/2026-07-03T09:00'],
    ],
    ['is closed at the weekend', officeHours(), ['2026-07-03T16:00', '2026-07-06T07:00'], []],
    [
      'joins the end of a day with the beginning of the next',
      officeHours({ week: everyDay({ from: 0, to: 120 }, { from: 1320, to: 1440 }), zone: 'UTC' }),
      ['2026-12-31T12:00', '2027-01-01T12:00'],
      ['2026-12-31T22:00/2027-01-01T02:00'],
    ],
    [
      'is closed on a public holiday',
      officeHours({ holidays: 'DE' }),
      ['2026-10-01T18:00', '2026-10-05T07:00'],
      ['2026-10-02T07:00/2026-10-02T10:00', '2026-10-02T11:00/2026-10-02T16:00'],
    ],
    [
      'is closed on days off, both ends included',
      officeHours({ daysOff: [{ from: '2026-07-06', to: '2026-07-07' }] }),
      ['2026-07-04T00:00', '2026-07-08T00:00'],
      [],
    ],
    [
      'knows the leap day',
      alwaysFrom(9, 17, 'Asia/Kolkata'),
      ['2028-02-28T18:30', '2028-03-01T18:30'],
      ['2028-02-29T03:30/2028-02-29T11:30', '2028-03-01T03:30/2028-03-01T11:30'],
    ],
    [
      'an hour that never comes is not open',
      alwaysFrom(2, 3, 'Europe/Berlin'),
      ['2026-03-28T23:00', '2026-03-29T22:00'],
      [],
    ],
    [
      'an hour that comes twice is open twice',
      alwaysFrom(2, 3, 'Europe/Berlin'),
      ['2026-10-24T22:00', '2026-10-25T23:00'],
      ['2026-10-25T00:00/2026-10-25T02:00'],
    ],
    [
      'half of an hour that comes twice is open twice, apart',
      officeHours({ week: everyDay({ from: 120, to: 150 }) }),
      ['2026-10-24T22:00', '2026-10-25T23:00'],
      ['2026-10-25T00:00/2026-10-25T00:30', '2026-10-25T01:00/2026-10-25T01:30'],
    ],
    [
      'a span over the change forward is an hour shorter',
      alwaysFrom(1, 4, 'Europe/Berlin'),
      ['2026-03-28T23:00', '2026-03-29T22:00'],
      ['2026-03-29T00:00/2026-03-29T02:00'],
    ],
    [
      'clocks that are set by half an hour',
      alwaysFrom(1, 3, 'Australia/Lord_Howe'),
      ['2026-10-03T13:30', '2026-10-04T13:00'],
      ['2026-10-03T14:30/2026-10-03T16:00'],
    ],
    [
      'a day that begins at one o’clock',
      alwaysFrom(0, 2, 'Africa/Cairo'),
      ['2026-04-23T20:00', '2026-04-24T20:00'],
      ['2026-04-23T22:00/2026-04-23T23:00'],
    ],
    [
      'a day that a zone skipped',
      officeHours({
        zone: 'Pacific/Apia',
        week: everyDay({ from: 0, to: 1440 }),
        daysOff: [
          { from: '2011-12-29', to: '2011-12-29' },
          { from: '2011-12-31', to: '2011-12-31' },
        ],
      }),
      ['2011-12-29T10:00', '2011-12-31T10:00'],
      [],
    ],
  ];
  it.each(rows)('%s', (_, hours, [from, to], expected) => {
    expect(told(hours, from, to)).toEqual(expected);
  });

  it('is never open in a zone that there is not, nor beyond all calendars', () => {
    expect(told(officeHours({ zone: 'Mars/Olympus' }), '2026-07-01T00:00', '2026-08-01T00:00')).toEqual([]);
    expect(openSpans(officeHours(), 8.64e15, 9e15)).toEqual([]);
    expect(nextOpening(officeHours(), Number.MIN_SAFE_INTEGER)).toBeUndefined();
    expect(addWorkingMs(officeHours(), Number.MAX_SAFE_INTEGER, hourMs)).toBeUndefined();
  });
});

describe('addWorkingMs', () => {
  const rows: [string, WorkingHours, string, number, string | undefined][] = [
    ['within a span', officeHours(), '2026-07-03T07:00', 2, '2026-07-03T09:00'],
    ['to the very close', officeHours(), '2026-07-03T07:00', 8, '2026-07-03T16:00'],
    ['over the weekend', officeHours(), '2026-07-03T15:00', 2, '2026-07-06T08:00'],
    ['from closed hours', officeHours(), '2026-07-04T15:00', 1, '2026-07-06T08:00'],
    ['nothing', officeHours(), '2026-07-04T15:00', 0, '2026-07-04T15:00'],
    ['over the 23-hour day', alwaysFrom(0, 24, 'Europe/Berlin'), '2026-03-28T23:00', 24, '2026-03-29T23:00'],
    [
      'for a one-hour week it takes years',
      officeHours({ week: [[{ from: 0, to: 60 }], [], [], [], [], [], []] }),
      '2026-07-05T22:00',
      105,
      '2028-07-02T23:00',
    ],
    ['never, where it is never open', officeHours({ week: everyDay() }), '2026-07-03T07:00', 1, undefined],
    [
      'not within a closed year',
      officeHours({ daysOff: [{ from: '2026-07-04', to: '2028-07-04' }] }),
      '2026-07-04T07:00',
      1,
      undefined,
    ],
  ];
  it.each(rows)('%s', (_, hours, from, workHours, expected) => {
    expect(addWorkingMs(hours, at(from), workHours * hourMs)).toBe(expected && at(expected));
  });
});

describe('workingMs', () => {
  it('counts what lies between', () => {
    expect(workingMs(officeHours(), at('2026-07-03T09:30'), at('2026-07-06T07:20'))).toBe(5 * hourMs + 50 * minuteMs);
    expect(workingMs(officeHours(), at('2026-07-06T07:20'), at('2026-07-03T09:30'))).toBe(0);
  });
});

describe('nextOpening and nextClosing', () => {
  const rows: [string, string, string, string][] = [
    ['open', '2026-07-03T08:00', '2026-07-03T08:00', '2026-07-03T10:00'],
    ['at lunch', '2026-07-03T10:00', '2026-07-03T11:00', '2026-07-03T16:00'],
    ['at the close', '2026-07-03T16:00', '2026-07-06T07:00', '2026-07-06T10:00'],
    ['at the weekend', '2026-07-05T12:00', '2026-07-06T07:00', '2026-07-06T10:00'],
  ];
  it.each(rows)('%s', (_, now, opensAt, closesAt) => {
    expect(nextOpening(officeHours(), at(now))).toBe(at(opensAt));
    expect(nextClosing(officeHours(), at(now))).toBe(at(closesAt));
    expect(isOpenAt(officeHours(), at(now))).toBe(now === opensAt);
  });

  it('never closes where it is always open', () => {
    expect(nextClosing(alwaysFrom(0, 24, 'Europe/Berlin'), at('2026-07-03T08:00'))).toBeUndefined();
  });
});
