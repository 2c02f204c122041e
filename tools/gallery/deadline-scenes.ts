/** Panels in which working hours and the queue matter. */
import type { WorkingHours } from '@/lib/domain/working-hours/working-hours';
import { conversation, dayMoment, hourMs, now, order, reading, view } from '@/tests/components/fakes/sample-facts';

const day = [
  { from: 9 * 60, to: 12 * 60 },
  { from: 13 * 60, to: 18 * 60 },
];

/** Closed on Sundays; the clock of the scenes says Saturday 14:00 UTC. */
export const shopHours: WorkingHours = {
  zone: 'UTC',
  week: [day, day, day, day, day, day, []],
  holidays: null,
  daysOff: [],
};

export const reached = order({
  site: 'DE',
  status: 'delivered',
  deliveredAt: dayMoment('2026-11-10'),
  deliverBy: dayMoment('2026-11-12'),
});

function due(inMs: number, agoMs: number) {
  return {
    kind: 'due',
    basis: 'amazon-rule',
    startsEarliestAt: now - agoMs,
    startsLatestAt: now - agoMs,
    dueEarliestAt: now + inMs,
    dueLatestAt: now + inMs,
  } as const;
}

const settings = { ...view().settings, workingHours: shopHours };
const germanReading = reading({ conversation: conversation({ site: 'DE' }) });

/** Panels, as `scenes` has them. */
export const deadlineScenes = {
  closing: {
    connection: 'open',
    view: view({ settings, queue: { waiting: 6, soon: 2, late: 0 }, deadline: due(18.4 * hourMs, 5.6 * hourMs) }),
  },
  'queue-late': {
    connection: 'open',
    view: view({
      settings,
      queue: { waiting: 128, soon: 4, late: 3 },
      reading: germanReading,
      orders: [reached],
      deadline: due(21 * hourMs, 3 * hourMs),
    }),
  },
  'rail-closing': {
    connection: 'open',
    view: view({ settings, deadline: due(18.4 * hourMs, 5.6 * hourMs) }),
  },
} as const;
