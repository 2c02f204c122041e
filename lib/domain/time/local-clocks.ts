/**
 * The clocks that a printed time may have been read from. One that is known gives an instant, several give a range
 * that holds the truth.
 *
 * In order: a zone printed with the time; the account's known offset; the browser's and the site's zone where both show
 * the same. Where they differ, or where a host serves a whole region, the account's zone may be any on earth, unless the
 * portal is known to print in one of the two.
 */
import type { PageClock } from './page-time';
import { instantsOfWallTime, offsetAt, wallTimeAt } from './zones';

export interface LocalClock {
  /** What it shows now, as a wall time. */
  readonly now: number;
  /** When it shows that wall time. */
  readonly instantsOf: (wallTime: number) => readonly number[];
}

export interface LocalClocks {
  /** It is one of these as long as they all show the same, or there are no others. */
  readonly likely: readonly LocalClock[];
  /** The extremes of what it may be besides. */
  readonly others: readonly LocalClock[];
}

const minuteMs = 60_000;
/** The westernmost and easternmost offsets in use, minutes. */
const widestOffsets = [-720, 840];

/** `printedOffsets` are those a zone printed with the time may have, minutes; none where none was printed. */
export function localClocks(clock: PageClock, printedOffsets: readonly number[]): LocalClocks {
  const { now, browserZone, siteZone, isNoOtherZone = false, accountOffsetMinutes } = clock;
  const zones = [browserZone, ...(siteZone ? [siteZone] : [])];
  const fixed = (minutes: number): LocalClock => ({
    now: now + minutes * minuteMs,
    instantsOf: (wallTime) => [wallTime - minutes * minuteMs],
  });
  const inZone = (zone: string): LocalClock[] => {
    const shown = wallTimeAt(zone, now);
    return shown === undefined ? [] : [{ now: shown, instantsOf: (wallTime) => instantsOfWallTime(zone, wallTime) }];
  };
  const has = (zone: string, minutes: number, at: number) => offsetAt(zone, at) === minutes * minuteMs;

  if (printedOffsets.length > 0) {
    // An abbreviation of several zones is the site's own only beyond doubt where no other country has its half hours.
    const own = printedOffsets.find((minutes) => minutes % 60 !== 0 && siteZone && has(siteZone, minutes, now));
    return { likely: own === undefined ? printedOffsets.map(fixed) : [fixed(own)], others: [] };
  }
  if (accountOffsetMinutes !== undefined) {
    // The offset was learnt from a time of now; a zone that has it now may have another at the printed time.
    const same = zones.filter((zone) => has(zone, accountOffsetMinutes, now));
    return { likely: [fixed(accountOffsetMinutes), ...same.flatMap(inZone)], others: [] };
  }
  const known = zones.flatMap(inZone);
  if (isNoOtherZone && siteZone !== undefined && known.length === zones.length) return { likely: known, others: [] };
  const widest = widestOffsets.map(fixed);
  return known.length === 2 ? { likely: known, others: widest } : { likely: [...known, ...widest], others: [] };
}
