/** Every state of the countdown, with and without working hours, one below the other. */
import { ClockLines } from '@/components/panel/clock-lines';
import { Countdown } from '@/components/panel/countdown';
import { clocksOf } from '@/lib/domain/clocks/clocks-of';
import type { Conversation } from '@/lib/domain/conversation/conversation';
import type { Deadline, DeadlineRules } from '@/lib/domain/deadline/deadline';
import type { Order } from '@/lib/domain/order/order';
import { instant } from '@/lib/domain/time/moment';
import type { WorkingHours } from '@/lib/domain/working-hours/working-hours';
import { conversation, dayMs, hourMs, minuteMs, now, order } from '@/tests/components/fakes/sample-facts';
import { reached, shopHours } from './deadline-scenes';

type Basis = 'amazon-rule' | 'own-target';

function due(inMs: number, agoMs: number, toMs = inMs, basis: Basis = 'amazon-rule'): Deadline {
  return {
    kind: 'due',
    basis,
    startsEarliestAt: now - agoMs,
    startsLatestAt: now - agoMs + toMs - inMs,
    dueEarliestAt: now + inMs,
    dueLatestAt: now + toMs,
  };
}

interface Sample {
  readonly title: string;
  readonly deadline: Deadline;
  readonly hours?: WorkingHours;
  readonly of?: Conversation;
  readonly orders?: readonly Order[];
}

const german = conversation({ site: 'DE' });
const ebay = conversation({ marketplace: 'ebay', site: 'DE', orderIds: ['08-00000-53974'] });
const samples: readonly Sample[] = [
  { title: 'Closed tomorrow', hours: shopHours, deadline: due(18 * hourMs + 24 * minuteMs, 5.6 * hourMs) },
  { title: 'Open again before noon', hours: shopHours, deadline: due(43 * hourMs, 2 * hourMs) },
  {
    title: 'Closed until due',
    hours: { ...shopHours, daysOff: [{ from: '2026-11-21', to: '2026-11-30' }] },
    deadline: due(20 * hourMs, 4 * hourMs),
  },
  { title: 'Soon, closed', hours: shopHours, deadline: due(3.9 * hourMs + 8 * minuteMs, 20 * hourMs) },
  {
    title: 'Range, closed',
    hours: shopHours,
    of: ebay,
    deadline: due(10 * hourMs, 14 * hourMs, 34 * hourMs, 'own-target'),
  },
  {
    title: 'Own target in working hours',
    hours: shopHours,
    of: ebay,
    deadline: due(47 * hourMs, 2 * hourMs, 47 * hourMs, 'own-target'),
  },
  { title: 'Exact', deadline: due(18 * hourMs + 24 * minuteMs, 5.6 * hourMs) },
  { title: 'Inside working hours', hours: shopHours, deadline: due(3 * hourMs + 50 * minuteMs, 20 * hourMs) },
  { title: 'Late, and what may follow', of: german, deadline: due(-3 * hourMs - 6 * minuteMs, 27.1 * hourMs) },
  {
    title: 'Answered',
    deadline: { kind: 'settled', reason: 'answered', answeredAt: now - hourMs, answeredAfterMs: 134 * minuteMs },
  },
  { title: 'Answered elsewhere', deadline: { kind: 'settled', reason: 'answered-elsewhere' } },
  { title: 'Unknown', deadline: { kind: 'unknown', reason: 'no-message-time' } },
  {
    title: 'A return is asked for',
    of: german,
    orders: [order({ site: 'DE', returnRequestedAt: instant(now - 3 * hourMs) })],
    deadline: due(21 * hourMs, 3 * hourMs),
  },
  {
    title: 'A review may be asked for',
    of: german,
    orders: [reached],
    deadline: { kind: 'settled', reason: 'resolved' },
  },
  {
    title: 'A request on eBay',
    of: {
      ...ebay,
      messages: [
        { from: 'marketplace', sentAt: instant(now - dayMs), text: 'Der Käufer hat eine Rückgabe beantragt.' },
      ],
    },
    deadline: { kind: 'settled', reason: 'no-buyer-message' },
  },
];

export function CountdownSheet() {
  return (
    <main className="flex flex-col gap-3 p-4">
      <h1 className="font-semibold">Countdown</h1>
      {samples.map((sample) => (
        <section key={sample.title} className="flex flex-col gap-1" aria-label={sample.title}>
          <h2 className="text-xs text-ink-2">{sample.title}</h2>
          <SampleCountdown {...sample} />
        </section>
      ))}
    </main>
  );
}

function SampleCountdown({ deadline, hours: workingHours, of = conversation(), orders = [] }: Sample) {
  const rules: DeadlineRules = {
    ebayTargetMs: 8 * hourMs,
    soonMs: 4 * hourMs,
    ...(workingHours && { workingHours, ebayCountsWorkingHours: true }),
  };
  const clocks = clocksOf({ conversation: of, deadline, orders, now });
  const claim = clocks.find(({ kind }) => kind === 'claim-filing');
  return (
    <>
      <Countdown conversation={of} claim={claim} {...{ deadline, rules, now }} />
      <ClockLines clocks={clocks.filter((clock) => clock !== claim)} namesOrders={false} now={now} />
    </>
  );
}
