/** Whole histories: waits come and are answered, the browser is closed, alarms are missed, clocks jump. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AlertEntry } from '@/lib/domain/alerts/alert-wait';
import { type AlertPlan, planAlerts } from '@/lib/domain/alerts/plan-alerts';
import { quietSpanAt } from '@/lib/domain/alerts/quiet-hours';
import { nothingTold, type ToldAlerts, toldAlertsSchema } from '@/lib/domain/alerts/told-alerts';
import type { AlertChoices } from '@/lib/domain/settings/alert-choices';
import { hourMs, noonAt } from '../../../support/conversations';
import { anEntry, aQuestion, minuteMs } from './builders';

const zone = 'Europe/Berlin';
const dayMs = 24 * hourMs;
const runs = process.env.REPLYDOCK_SOAK === undefined ? 150 : 20_000;

/** A wait of an invented history. */
interface PastWait {
  readonly id: number;
  readonly startsAt: number;
  readonly dueAt: number;
  readonly widthMs: number;
  readonly answeredAt: number;
}

const waitsArbitrary = fc
  .array(
    fc.record({
      start: fc.integer({ min: -48, max: 96 * 4 }),
      hours: fc.constantFrom(2, 24, 72),
      widthMs: fc.constantFrom(0, 0, 0, hourMs, dayMs),
      answered: fc.option(fc.integer({ min: 1, max: 60 * 4 })),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((waits) =>
    waits.map(({ start, hours, widthMs, answered }, id): PastWait => {
      const startsAt = noonAt + start * 15 * minuteMs;
      const answeredAt = answered === null ? Number.POSITIVE_INFINITY : startsAt + answered * 15 * minuteMs;
      return { id, startsAt, dueAt: startsAt + hours * hourMs, widthMs, answeredAt };
    }),
  );

const choicesArbitrary: fc.Arbitrary<AlertChoices> = fc.record({
  isOn: fc.constant(true),
  leadMinutes: fc.uniqueArray(fc.constantFrom(720, 240, 120, 60, 30, 0), { minLength: 1, maxLength: 4 }),
  quiet: fc.constantFrom(null, null, { from: 20 * 60, to: 7 * 60 }, { from: 12 * 60, to: 14 * 60 }),
  namesBuyers: fc.constant(false),
});

function entriesAt(waits: readonly PastWait[], at: number): AlertEntry[] {
  return waits
    .filter(({ startsAt, answeredAt }) => startsAt <= at && at < answeredAt)
    .map(({ id, dueAt, startsAt, widthMs }) =>
      anEntry({ id, dueAt, startsAt, dueUntil: dueAt + widthMs, lastSeenAt: startsAt }),
    );
}

function plannedAt(waits: readonly PastWait[], choices: AlertChoices, told: ToldAlerts, now: number): AlertPlan {
  return planned(entriesAt(waits, now), choices, told, now);
}

/** What is kept goes through the store each time, as at a restart. */
function planned(entries: readonly AlertEntry[], choices: AlertChoices, told: ToldAlerts, now: number): AlertPlan {
  const stored = toldAlertsSchema.parse(JSON.parse(JSON.stringify(told)));
  return planAlerts(aQuestion({ entries, choices, told: stored, now, zone }));
}

interface ToldOnce {
  readonly at: number;
  readonly keys: readonly string[];
}

function noticesAt(waits: readonly PastWait[], choices: AlertChoices, times: readonly number[]): ToldOnce[] {
  let told = nothingTold;
  return times.flatMap((now) => {
    const plan = plannedAt(waits, choices, told, now);
    told = plan.told;
    return plan.notice ? [{ at: now, keys: plan.notice.keys }] : [];
  });
}

/** The background looks when something is read and when its alarm comes. */
function timesWithAlarms(waits: readonly PastWait[], choices: AlertChoices): { notices: ToldOnce[]; looks: number } {
  const events = waits.flatMap(({ startsAt, answeredAt }) => [startsAt, answeredAt]).filter(Number.isFinite);
  const ordered = [...new Set(events)].toSorted((one, other) => one - other);
  let told = nothingTold;
  let alarm: number | undefined;
  let looks = 0;
  const notices: ToldOnce[] = [];
  for (;;) {
    const event = ordered[0] ?? Number.POSITIVE_INFINITY;
    const now = Math.min(event, alarm ?? Number.POSITIVE_INFINITY);
    if (!Number.isFinite(now)) return { notices, looks };
    if (now === event) ordered.shift();
    const plan = plannedAt(waits, choices, told, now);
    if (plan.wakeAt !== undefined && plan.wakeAt <= now) throw new Error('It wakes in the past');
    looks += 1;
    if (looks > 5000) throw new Error('It never rests');
    told = plan.told;
    alarm = plan.wakeAt;
    if (plan.notice) notices.push({ at: now, keys: plan.notice.keys });
  }
}

/** Ascending, or with steps back as of a clock that was set. */
const jumpsArbitrary = fc.array(fc.integer({ min: -20, max: 60 }), { minLength: 2, maxLength: 40 }).map((steps) => {
  let at = noonAt;
  return steps.map((step) => {
    at += step * 20 * minuteMs;
    return at;
  });
});

const opensAt = (choices: AlertChoices, at: number) => quietSpanAt(choices.quiet, zone, at)?.endsAt ?? at;

describe('alerts over time', () => {
  it('never tell a wait more often than there are lead times, whatever the clock does', () => {
    fc.assert(
      fc.property(waitsArbitrary, choicesArbitrary, jumpsArbitrary, (waits, choices, times) => {
        const exact = waits.map((wait) => ({ ...wait, widthMs: 0 }));
        const notices = noticesAt(exact, choices, times);
        for (const { id } of waits) {
          const count = notices.filter(({ keys }) => keys.includes(`amazon:${id}`)).length;
          expect(count).toBeLessThanOrEqual(choices.leadMinutes.length);
        }
      }),
      { numRuns: runs },
    );
  });

  it('never tell anything twice at the same time, however often the browser starts', () => {
    fc.assert(
      fc.property(waitsArbitrary, choicesArbitrary, fc.integer({ min: -50, max: 600 }), (waits, choices, step) => {
        const now = noonAt + step * 15 * minuteMs;
        // A clock that is set back takes nobody away who waits.
        const entries = entriesAt(waits, now);
        let told = nothingTold;
        const keys = [now, now, now + 1, now, now - hourMs, now].flatMap((at) => {
          const plan = planned(entries, choices, told, at);
          told = plan.told;
          return plan.notice?.keys ?? [];
        });
        expect(keys).toHaveLength(new Set(keys).size);
      }),
      { numRuns: runs },
    );
  });

  it('never come in a burst: after days of sleep there is one notice for all', () => {
    fc.assert(
      fc.property(waitsArbitrary, choicesArbitrary, fc.integer({ min: 1, max: 7 }), (waits, choices, days) => {
        const before = waits.map((wait) => ({ ...wait, startsAt: Math.min(wait.startsAt, noonAt) }));
        const wakesAt = opensAt(choices, noonAt + days * dayMs);
        const minutes = Array.from({ length: 10 }, (_, minute) => wakesAt + minute * minuteMs);
        expect(noticesAt(before, choices, [noonAt, ...minutes]).filter(({ at }) => at > noonAt).length).toBeLessThan(2);
      }),
      { numRuns: runs },
    );
  });

  it('are never silent about what is still due: each lead time that has come was told, or is told now', () => {
    fc.assert(
      fc.property(waitsArbitrary, choicesArbitrary, jumpsArbitrary, (waits, choices, jumps) => {
        const times = jumps.toSorted((one, other) => one - other);
        let told = nothingTold;
        const toldAt = new Map<string, number>();
        for (const now of times) {
          const plan = plannedAt(waits, choices, told, now);
          told = plan.told;
          for (const key of plan.notice?.keys ?? []) toldAt.set(key, now);
          if (quietSpanAt(choices.quiet, zone, now)) continue;
          for (const { waiting, deadline } of entriesAt(waits, now)) {
            const dueAt = deadline.kind === 'due' ? deadline.dueEarliestAt : Number.NaN;
            const came = choices.leadMinutes.map((lead) => dueAt - lead * minuteMs).filter((at) => at <= now);
            const last = Math.max(...came);
            // What came with the message itself was on the screen.
            if (came.length === 0 || last <= waiting.lastSeenAt) continue;
            const quietFrom = quietSpanAt(choices.quiet, zone, dueAt) ? dayMs : 0;
            expect(toldAt.get(waiting.key) ?? Number.NEGATIVE_INFINITY).toBeGreaterThanOrEqual(
              last - 10 * minuteMs - quietFrom,
            );
          }
        }
      }),
      { numRuns: runs },
    );
  });

  it('come at the lead time itself where alarms work, at most ten minutes early and never late', () => {
    fc.assert(
      fc.property(waitsArbitrary, choicesArbitrary, (waits, choices) => {
        const loud = { ...choices, quiet: null };
        const { notices } = timesWithAlarms(waits, loud);
        for (const { id, startsAt, dueAt, answeredAt } of waits) {
          for (const lead of choices.leadMinutes) {
            const at = dueAt - lead * minuteMs;
            if (at <= startsAt || at >= answeredAt) continue;
            const inTime = notices.filter((notice) => notice.at <= at && notice.at >= at - 10 * minuteMs);
            expect(inTime.some(({ keys }) => keys.includes(`amazon:${id}`))).toBe(true);
          }
        }
      }),
      { numRuns: runs },
    );
  });

  it('never come in quiet hours', () => {
    fc.assert(
      fc.property(waitsArbitrary, choicesArbitrary, (waits, choices) => {
        for (const { at } of timesWithAlarms(waits, choices).notices) {
          expect(quietSpanAt(choices.quiet, zone, at)).toBeUndefined();
        }
      }),
      { numRuns: runs },
    );
  });

  it('rest when nothing changes: a few looks for each wait and no more', () => {
    fc.assert(
      fc.property(waitsArbitrary, choicesArbitrary, (waits, choices) => {
        const most = waits.length * (2 * choices.leadMinutes.length + 8);
        expect(timesWithAlarms(waits, choices).looks).toBeLessThanOrEqual(most);
      }),
      { numRuns: runs },
    );
  });

  it('leave the badge right until the alarm', () => {
    const share = fc.double({ min: 0, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(
        waitsArbitrary,
        choicesArbitrary,
        fc.integer({ min: 0, max: 400 }),
        share,
        (waits, choices, step, part) => {
          const now = noonAt + step * 15 * minuteMs;
          const entries = entriesAt(waits, now);
          const plan = planAlerts(aQuestion({ entries, choices, now, zone }));
          const later = Math.floor(now + part * ((plan.wakeAt ?? now + dayMs) - now));
          expect(planAlerts(aQuestion({ entries, choices, now: later, zone })).badge).toEqual(plan.badge);
        },
      ),
      { numRuns: runs },
    );
  });
});
