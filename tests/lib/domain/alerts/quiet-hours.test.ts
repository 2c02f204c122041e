import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quietSpanAt } from '@/lib/domain/alerts/quiet-hours';

const night = { from: 20 * 60, to: 7 * 60 + 30 };
const zone = 'Europe/Berlin';

const at = (text: string) => Date.parse(text);

describe('quietSpanAt', () => {
  it.each([
    ['before midnight', '2026-11-21T22:00:00+01:00', '2026-11-21T20:00:00+01:00', '2026-11-22T07:30:00+01:00'],
    ['after midnight', '2026-11-22T03:00:00+01:00', '2026-11-21T20:00:00+01:00', '2026-11-22T07:30:00+01:00'],
    ['at its beginning', '2026-11-21T20:00:00+01:00', '2026-11-21T20:00:00+01:00', '2026-11-22T07:30:00+01:00'],
    ['when clocks go forward', '2026-03-29T01:00:00+01:00', '2026-03-28T20:00:00+01:00', '2026-03-29T07:30:00+02:00'],
    ['when clocks go back', '2026-10-25T01:00:00+02:00', '2026-10-24T20:00:00+02:00', '2026-10-25T07:30:00+01:00'],
  ])('finds a night %s', (_, now, startsAt, endsAt) => {
    expect(quietSpanAt(night, zone, at(now))).toEqual({ startsAt: at(startsAt), endsAt: at(endsAt) });
  });

  it.each([
    ['in between', night, '2026-11-21T12:00:00+01:00', zone],
    ['at its end', night, '2026-11-22T07:30:00+01:00', zone],
    ['where beginning and end are the same', { from: 60, to: 60 }, '2026-11-21T01:00:00+01:00', zone],
    ['where none is chosen', null, '2026-11-21T22:00:00+01:00', zone],
    ['in a zone that nobody knows', night, '2026-11-21T22:00:00+01:00', 'Nowhere/Halvorne'],
  ])('finds none %s', (_, quiet, now, inZone) => {
    expect(quietSpanAt(quiet, inZone, at(now))).toBeUndefined();
  });

  it('knows a whole day', () => {
    const now = at('2026-11-21T12:00:00+01:00');
    const span = quietSpanAt({ from: 0, to: 1440 }, zone, now);
    expect(span).toEqual({ startsAt: at('2026-11-21T00:00:00+01:00'), endsAt: at('2026-11-22T00:00:00+01:00') });
  });

  it('always lies around the instant, in every zone', () => {
    const minutes = fc.integer({ min: 0, max: 1440 });
    const zones = fc.constantFrom('Europe/Berlin', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'America/Los_Angeles');
    const instants = fc.integer({ min: at('2026-01-01T00:00:00Z'), max: at('2027-12-31T00:00:00Z') });
    fc.assert(
      fc.property(minutes, minutes, zones, instants, (from, to, inZone, now) => {
        const span = quietSpanAt({ from, to }, inZone, now);
        if (span) expect(span.startsAt <= now && now < span.endsAt).toBe(true);
      }),
    );
  });
});
