/** Threads that print the day once, above or below the messages of that day, and each message's time of day alone. */
import { isInside, type PageScan } from './page-scan';
import type { PageTimes } from './page-times';
import { hasMinute, type TimeMark, type Unit } from './time-marks';

/** Days that stand alone among times of day. */
export function separatorsIn(marks: readonly TimeMark[], scan: PageScan): readonly TimeMark[] {
  if (!marks.some((mark) => mark.clock !== undefined)) return [];
  return marks.filter((mark) => mark.clock === undefined && !hasMinute(mark.moment) && isAlone(mark, scan));
}

/** Not beside a time of day in the same message: nothing else has the same parent but messages and other days. */
function isAlone({ element }: TimeMark, scan: PageScan): boolean {
  const siblings = [...(element.parentElement?.children ?? [])].filter((sibling) => sibling !== element);
  const [first = 0, last = 0] = scan.span(element) ?? [];
  return (
    first === last && siblings.some((sibling) => (scan.span(sibling)?.[1] ?? 0) - (scan.span(sibling)?.[0] ?? 0) >= 1)
  );
}

interface DaySearch {
  readonly scan: PageScan;
  readonly marks: readonly TimeMark[];
}

/** The units with whole times. A time of day whose day is not told is no time: none of the units is understood then. */
export function datedUnits(
  container: Element,
  units: readonly Unit[],
  { scan, marks }: DaySearch,
  times: PageTimes,
): readonly Unit[] {
  if (!units.some((unit) => unit.mark.clock !== undefined)) return units;
  const inside = marks.filter((mark) => isInside(mark.element, container));
  const days = separatorsIn(inside, scan).filter((day) => !units.some((unit) => unit.element.contains(day.element)));
  const firstUnit = Math.min(...units.map((unit) => unit.mark.index));
  const lastUnit = Math.max(...units.map((unit) => unit.mark.index));
  const isAbove = days.some((day) => day.index < firstUnit);
  const isBelow = days.some((day) => day.index > lastUnit);
  if (isAbove === isBelow) return [];
  const dated = units.map((unit) => {
    if (unit.mark.clock === undefined) return unit;
    const day = isAbove
      ? days.findLast((each) => each.index < unit.mark.index)
      : days.find((each) => each.index > unit.mark.index);
    const text = scan.leaves[day?.index ?? -1]?.text;
    const moment = text && times.parse(`${text} ${unit.mark.clock}`);
    return moment && hasMinute(moment) ? { ...unit, mark: { ...unit.mark, moment } } : undefined;
  });
  const whole = dated.filter((unit) => unit !== undefined);
  return whole.length === units.length ? whole : [];
}
