/** Working hours for tests: an office, and any that a seller could set in zones whose clocks do strange things. */
import fc from 'fast-check';
import { holidayCountries } from '@/lib/domain/working-hours/holidays';
import type { WorkingHours, WorkSpan } from '@/lib/domain/working-hours/working-hours';

const hourOf = (from: number, to: number) => ({ from: from * 60, to: to * 60 });

/** Mon–Fri 9–12 and 13–18 in Berlin. */
export function officeHours(overrides: Partial<WorkingHours> = {}): WorkingHours {
  const workday = [hourOf(9, 12), hourOf(13, 18)];
  return {
    zone: 'Europe/Berlin',
    week: [workday, workday, workday, workday, workday, [], []],
    holidays: null,
    daysOff: [],
    ...overrides,
  };
}

/** Both kinds of clock change, at 1, 2, 3 o’clock and at midnight, by half an hour, twice around Ramadan, a skipped day, odd offsets. */
export const strangeZones = [
  'Europe/Berlin',
  'Europe/London',
  'America/Los_Angeles',
  'America/St_Johns',
  'America/Asuncion',
  'America/Santiago',
  'America/Sao_Paulo',
  'America/Havana',
  'Africa/Cairo',
  'Africa/Casablanca',
  'Asia/Beirut',
  'Asia/Tehran',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Asia/Tokyo',
  'Asia/Gaza',
  'Australia/Lord_Howe',
  'Australia/Adelaide',
  'Pacific/Apia',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
  'UTC',
];

const span = fc
  .tuple(fc.nat(1440), fc.nat(1440))
  .filter(([one, other]) => one !== other)
  .map(([one, other]) => ({ from: Math.min(one, other), to: Math.max(one, other) }));

const workday: fc.Arbitrary<WorkSpan[]> = fc.oneof(
  fc.constant<WorkSpan[]>([]),
  fc.constant<WorkSpan[]>([{ from: 0, to: 1440 }]),
  fc.constant<WorkSpan[]>([{ from: 120, to: 180 }]),
  fc.constant<WorkSpan[]>([
    { from: 0, to: 90 },
    { from: 1380, to: 1440 },
  ]),
  fc
    .array(span, { maxLength: 3 })
    .map((spans) =>
      spans
        .toSorted((a, b) => a.from - b.from)
        .filter(({ from }, index, all) => all.slice(0, index).every(({ to }) => to < from)),
    ),
);

const firstDay = Date.UTC(2026, 0, 1);
const dayMs = 86_400_000;
const text = (day: number) => new Date(firstDay + day * dayMs).toISOString().slice(0, 10);

export const randomHours: fc.Arbitrary<WorkingHours> = fc.record({
  zone: fc.constantFrom(...strangeZones),
  week: fc.array(workday, { minLength: 7, maxLength: 7 }),
  holidays: fc.constantFrom<(string | null)[]>(null, ...holidayCountries),
  daysOff: fc.array(
    fc.tuple(fc.nat(1000), fc.nat(20)).map(([day, length]) => ({ from: text(day), to: text(day + length) })),
    { maxLength: 4 },
  ),
});

/** Days on which clocks are or were set somewhere among the zones, and on which calendars go wrong. */
const specialDays = [
  '2026-03-29',
  '2026-10-25',
  '2026-03-08',
  '2026-11-01',
  '2026-04-05',
  '2026-10-04',
  '2026-09-06',
  '2026-04-24',
  '2026-10-29',
  '2026-02-15',
  '2026-03-22',
  '2027-02-07',
  '2027-03-14',
  '2028-02-29',
  '2026-12-31',
  '2027-12-31',
  '2024-10-06',
  '2011-12-30',
  '2018-11-04',
  '2022-03-27',
  '2022-09-21',
].map((day) => Date.parse(day));

/** Whole minutes, often near a day on which something is odd. */
export const randomInstant: fc.Arbitrary<number> = fc.oneof(
  fc
    .tuple(fc.constantFrom(...specialDays), fc.integer({ min: -36 * 60, max: 48 * 60 }))
    .map(([day, minutes]) => day + minutes * 60_000),
  fc.nat(5 * 366 * 24 * 60).map((minutes) => firstDay - 366 * dayMs + minutes * 60_000),
);
