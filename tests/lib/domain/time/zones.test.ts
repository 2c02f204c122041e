import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantsOfWallTime, offsetAt, wallTimeAt } from '@/lib/domain/time/zones';

const hourMs = 3_600_000;
const zones = [
  ...[
    'UTC',
    'Europe/Berlin',
    'Europe/London',
    'America/Los_Angeles',
    'America/Sao_Paulo',
    'America/St_Johns',
    'Africa/Casablanca',
  ],
  ...[
    'Africa/Cairo',
    'Asia/Kolkata',
    'Asia/Tokyo',
    'Asia/Kathmandu',
    'Australia/Sydney',
    'Australia/Lord_Howe',
    'Pacific/Kiritimati',
  ],
];
const wall = (text: string) => Date.parse(`${text}Z`);

describe('offsetAt', () => {
  it.each([
    ['Asia/Kolkata', '2026-07-05T00:00', 5.5],
    ['America/St_Johns', '2026-01-05T00:00', -3.5],
    ['Europe/Berlin', '2026-03-29T00:59:59.999', 1],
    ['Europe/Berlin', '2026-03-29T01:00', 2],
    ['UTC', '2026-07-05T00:00', 0],
    ['Pacific/Kiritimati', '2026-07-05T00:00', 14],
  ])('knows %s at %s', (zone, at, hours) => {
    expect(offsetAt(zone, wall(at))).toBe(hours * hourMs);
  });

  it('is undefined for a zone that there is not', () => {
    expect(offsetAt('Mars/Olympus', 0)).toBeUndefined();
    expect(wallTimeAt('', 0)).toBeUndefined();
    expect(instantsOfWallTime('<b>', 0)).toEqual([]);
  });
});

describe('instantsOfWallTime', { timeout: 60_000 }, () => {
  it('is one instant on most days', () => {
    expect(instantsOfWallTime('Europe/Berlin', wall('2026-07-05T14:05'))).toEqual([wall('2026-07-05T12:05')]);
  });

  it('is two instants in the hour that comes twice', () => {
    expect(instantsOfWallTime('Europe/Berlin', wall('2026-10-25T02:30'))).toEqual([
      wall('2026-10-25T00:30'),
      wall('2026-10-25T01:30'),
    ]);
  });

  it('is the two that may be meant in the hour that never comes', () => {
    const instants = instantsOfWallTime('America/Los_Angeles', wall('2026-03-08T02:30')).toSorted((a, b) => a - b);
    expect(instants).toEqual([wall('2026-03-08T09:30'), wall('2026-03-08T10:30')]);
  });

  it('always holds the instant whose wall time it is given', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: wall('2010-01-01'), max: wall('2040-01-01') }),
        (zone, at) => {
          const shown = wallTimeAt(zone, at);
          expect(shown === undefined ? [] : instantsOfWallTime(zone, shown)).toContain(at);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('always holds it in the hours around a clock change', () => {
    for (const zone of ['Europe/Berlin', 'America/Los_Angeles', 'Australia/Lord_Howe', 'Africa/Casablanca']) {
      for (let at = wall('2026-01-01'); at < wall('2027-01-01'); at += hourMs / 2) {
        expect(instantsOfWallTime(zone, wallTimeAt(zone, at) ?? 0)).toContain(at);
      }
    }
  });
});
