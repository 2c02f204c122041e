/**
 * Wall time ↔ instant by `Intl`, exact at clock changes. A wall time is the number that `Date.UTC` gives for what a
 * clock shows there, so that it can be reckoned with.
 */
const dayMs = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** Ms east of UTC in the zone at that instant; undefined for an unknown zone. */
export function offsetAt(timeZone: string, at: number): number | undefined {
  let format = formats.get(timeZone);
  try {
    format ??= new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  } catch {
    return undefined;
  }
  formats.set(timeZone, format);
  const [, sign, hours, minutes] = /GMT(.)(\d+):(\d+)/.exec(format.format(at)) ?? [];
  return Number(`${sign ?? ''}1`) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
}

/** What a clock in the zone shows at that instant; undefined for an unknown zone. */
export function wallTimeAt(timeZone: string, at: number): number | undefined {
  const offset = offsetAt(timeZone, at);
  return offset === undefined ? undefined : at + offset;
}

/**
 * The instants at which a clock in the zone shows that wall time: one; two where clocks are set back; where they are
 * set forward and never show it, the two that it may be meant for; none for an unknown zone.
 */
export function instantsOfWallTime(timeZone: string, wallTime: number): number[] {
  const guesses = [-dayMs, dayMs].flatMap((apart) => {
    const offset = offsetAt(timeZone, wallTime + apart);
    return offset === undefined ? [] : wallTime - offset;
  });
  const distinct = [...new Set(guesses)];
  const shown = distinct.filter((at) => distinct.length < 2 || wallTimeAt(timeZone, at) === wallTime);
  return shown.length > 0 ? shown : distinct;
}
