import { describe, expect, it } from 'vitest';
import { instant, type Moment } from '@/lib/domain/time/moment';
import { isCompatible, mergeMoments } from '@/lib/domain/time/moment-range';

const noon = Date.UTC(2026, 6, 5, 12);
const day: Moment = { earliestAt: noon - 43_200_000, latestAt: noon + 43_199_999, precision: 'day', day: '2026-07-05' };
const minute = instant(noon, 'minute');

describe('isCompatible', () => {
  it.each([
    ['an instant and its minute', instant(noon + 59_999), minute, true],
    ['an instant and the minute before', instant(noon + 60_000), minute, false],
    ['an instant and its day', instant(noon), day, true],
    ['an instant and the day before', instant(noon + 43_200_000), day, false],
    ['an instant and the next millisecond', instant(noon), instant(noon + 1), false],
  ] as const)('%s', (_, a, b, expected) => {
    expect(isCompatible(a, b)).toBe(expected);
    expect(isCompatible(b, a)).toBe(expected);
  });
});

describe('mergeMoments', () => {
  it.each([
    ['takes the only one', undefined, day, day],
    ['keeps the only one', day, undefined, day],
    ['keeps the more exact', instant(noon + 1), minute, instant(noon + 1)],
    ['takes the more exact', day, minute, minute],
    ['takes the later sighting where both cannot be', minute, instant(noon + 90_000), instant(noon + 90_000)],
    ['knows nothing of nothing', undefined, undefined, undefined],
  ] as const)('%s', (_, stored, seen, expected) => {
    expect(mergeMoments(stored, seen)).toEqual(expected);
  });
});
