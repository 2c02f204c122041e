/** Entries of the queue with overrides; everything in them is invented. */
import fc from 'fast-check';
import type { DeadlineRules, Wait } from '@/lib/domain/deadline/deadline';
import type { Waiting } from '@/lib/domain/queue/waiting';
import { toDeadlineRules } from '@/lib/domain/settings/deadline-rules';
import { defaultSettings } from '@/lib/domain/settings/settings';
import type { WorkingHours } from '@/lib/domain/working-hours/working-hours';
import { hourMs, keyOf, noonAt } from './conversations';

export const anyTimeRules: DeadlineRules = toDeadlineRules(defaultSettings);

/** Monday to Friday, nine to six in London. */
export const officeHours: WorkingHours = {
  zone: 'Europe/London',
  week: [1, 2, 3, 4, 5, 6, 7].map((day) => (day < 6 ? [{ from: 9 * 60, to: 18 * 60 }] : [])),
  holidays: null,
  daysOff: [],
};

export const officeRules: DeadlineRules = toDeadlineRules({ ...defaultSettings, workingHours: officeHours });

export function since(startsAt: number, latest = startsAt): Wait {
  return { kind: 'waiting', startsEarliestAt: startsAt, startsLatestAt: latest };
}

export function aWaiting(overrides: Partial<Waiting> = {}): Waiting {
  return {
    key: keyOf('amazon:one'),
    marketplace: 'amazon',
    site: 'UK',
    orderIds: [],
    wait: since(noonAt - 5 * hourMs),
    hasClaim: false,
    lastSeenAt: noonAt,
    ...overrides,
  };
}

const waits = fc.oneof(
  fc.tuple(fc.integer({ min: -200, max: 20 }), fc.integer({ min: 0, max: 30 })).map(([from, width]) => {
    return since(noonAt + from * hourMs, noonAt + (from + width) * hourMs);
  }),
  fc.constant<Wait>({ kind: 'unknown', reason: 'nothing-read' }),
  fc.constant<Wait>({ kind: 'settled', reason: 'answered' }),
);

/** Lists of waitings, each key once. */
export const manyWaitings = fc
  .array(
    fc.record({
      marketplace: fc.constantFrom('amazon' as const, 'ebay' as const),
      wait: waits,
      hasClaim: fc.boolean(),
      value: fc.option(
        fc.record({ amountMinor: fc.integer({ min: 0, max: 3 }), currency: fc.constantFrom('EUR', 'GBP') }),
        { nil: undefined },
      ),
      isAngry: fc.boolean(),
    }),
    { maxLength: 25 },
  )
  .map((list) =>
    list.map(({ marketplace, wait, hasClaim, value, isAngry }, index) =>
      aWaiting({
        key: keyOf(`${marketplace}:${index}`),
        marketplace,
        wait,
        hasClaim,
        ...(value && { value }),
        ...(isAngry && {
          understood: { intents: [], needsPerson: ['angry'], isAngry, needsNoAnswer: false, messageCount: 1 },
        }),
      }),
    ),
  );
