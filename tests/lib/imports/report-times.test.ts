import { describe, expect, it } from 'vitest';
import { momentOfDay, parseDay, parseInstant } from '@/lib/imports/report-times';

describe('parseInstant', () => {
  it.each([
    ['2026-09-03T14:22:10+00:00', '2026-09-03T14:22:10.000Z'],
    ['2026-11-01T01:30:00-07:00', '2026-11-01T08:30:00.000Z'],
    ['2026-09-16T23:59:59+01:00', '2026-09-16T22:59:59.000Z'],
    ['2026-01-01T00:00:00+09:00', '2025-12-31T15:00:00.000Z'],
    ['2026-09-03T14:22:10Z', '2026-09-03T14:22:10.000Z'],
    ['2026-09-03T14:22:10.250Z', '2026-09-03T14:22:10.250Z'],
    ['2026-09-03 14:22:10 UTC', '2026-09-03T14:22:10.000Z'],
    ['2024-02-29T12:00:00+05:30', '2024-02-29T06:30:00.000Z'],
  ])('reads %s', (text, iso) => {
    const moment = parseInstant(text);
    expect(moment && new Date(moment.earliestAt).toISOString()).toBe(iso);
    expect(moment?.latestAt).toBe(moment?.earliestAt);
  });

  it.each([
    '2026-09-03T14:22:10',
    '2026-02-30T14:22:10+00:00',
    '2025-02-29T14:22:10+00:00',
    '2026-13-01T14:22:10+00:00',
    '2026-09-03T25:22:10+00:00',
    '2026-09-03T14:22:10+19:00',
    '03.09.2026 14:22:10',
    '1026-09-03T14:22:10+00:00',
    '2O26-09-03T14:22:10+00:00',
    '',
  ])('reads no instant in "%s"', (text) => expect(parseInstant(text)).toBeUndefined());
});

describe('parseDay', () => {
  it.each([
    ['Sep-07-26', '2026-09-07'],
    ['Sep-07-26 23:45:00', '2026-09-07'],
    ['Sep-07-26 23:45:00 PDT', '2026-09-07'],
    ['05-Jan-24', '2024-01-05'],
    ['29-Feb-24', '2024-02-29'],
    ['10-Dez-25', '2025-12-10'],
    ['03-Mär-26', '2026-03-03'],
    ['03-Mrz-26', '2026-03-03'],
    ['05-Jän-26', '2026-01-05'],
    ['01-Mai-26', '2026-05-01'],
    ['02-Okt.-25', '2025-10-02'],
    ['28.02.19', '2019-02-28'],
    ['28.02.2019 11:12:13', '2019-02-28'],
    ['2026-09-07', '2026-09-07'],
    ['07-sept-26', '2026-09-07'],
  ])('reads %s', (text, day) => expect(parseDay(text)).toBe(day));

  it('takes numbers with slashes in the order of the site, and of none without one', () => {
    expect(parseDay('02/03/26', 'mdy')).toBe('2026-02-03');
    expect(parseDay('02/03/26', 'dmy')).toBe('2026-03-02');
    expect(parseDay('02/03/26')).toBeUndefined();
  });

  it.each(['30-Feb-24', '31.11.25', '05-Foo-24', 'yesterday', '12', '', '1.2.3.4'])('reads no day in "%s"', (text) => {
    expect(parseDay(text)).toBeUndefined();
  });
});

describe('momentOfDay', () => {
  it('is the whole day in the zone of the site', () => {
    expect(momentOfDay('2026-03-29', 'Europe/Berlin')).toEqual({
      earliestAt: Date.parse('2026-03-28T23:00:00Z'),
      latestAt: Date.parse('2026-03-29T22:00:00Z') - 1,
      precision: 'day',
      day: '2026-03-29',
    });
  });

  it('is the day anywhere where the zone is unknown', () => {
    const { earliestAt, latestAt } = momentOfDay('2026-03-29', undefined);
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Berlin']) {
      const there = momentOfDay('2026-03-29', zone);
      expect(earliestAt).toBeLessThanOrEqual(there.earliestAt);
      expect(latestAt).toBeGreaterThanOrEqual(there.latestAt);
    }
  });
});
