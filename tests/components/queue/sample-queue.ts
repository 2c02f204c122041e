/** Invented conversations that wait, for tests and for the gallery. Saturday 21 November 2026, 14:30 in London. */
import { type ConversationKey, conversationKeySchema } from '@/lib/domain/conversation/conversation';
import type { Wait } from '@/lib/domain/deadline/deadline';
import type { ConversationMark } from '@/lib/domain/queue/conversation-mark';
import type { Understood } from '@/lib/domain/queue/understood';
import type { Waiting } from '@/lib/domain/queue/waiting';
import { defaultSettings, type Settings } from '@/lib/domain/settings/settings';
import type { WorkingHours } from '@/lib/domain/working-hours/working-hours';

export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;
export const now = Date.UTC(2026, 10, 21, 14, 30);

export function keyOf(text: string): ConversationKey {
  return conversationKeySchema.parse(text);
}

/** Waiting since so long ago; with two figures the truth lies between. */
export function waitingSince(earliestAgoMs: number, latestAgoMs = earliestAgoMs): Wait {
  return { kind: 'waiting', startsEarliestAt: now - earliestAgoMs, startsLatestAt: now - latestAgoMs };
}

export function understood(overrides: Partial<Understood> = {}): Understood {
  return { intents: [], needsPerson: [], isAngry: false, needsNoAnswer: false, messageCount: 1, ...overrides };
}

export function aWaiting(overrides: Partial<Waiting> = {}): Waiting {
  return {
    key: keyOf('amazon:case-0001'),
    marketplace: 'amazon',
    site: 'US',
    account: 'A0EXAMPLESELLER',
    buyerName: 'Tamsin',
    orderIds: ['900-0000001-0000001'],
    address: 'https://sellercentral.amazon.com/messaging/inbox?case=0001',
    wait: waitingSince(6 * hourMs),
    lastBuyerAt: now - 6 * hourMs,
    hasClaim: false,
    lastSeenAt: now - hourMs,
    ...overrides,
  };
}

export function aMark(key: ConversationKey, overrides: Partial<ConversationMark> = {}): ConversationMark {
  return { key, changedAt: now - hourMs, ...overrides };
}

export const settings: Settings = { ...defaultSettings, soonHours: 4 };

/** Nine to six on weekdays, nine to two on Saturdays, in London. */
export const workingHours: WorkingHours = {
  zone: 'Europe/London',
  week: [...Array.from({ length: 5 }, () => [{ from: 540, to: 1080 }]), [{ from: 540, to: 1080 }], []],
  holidays: null,
  daysOff: [],
};

export const corwin = aWaiting({
  key: keyOf('amazon:case-0002'),
  site: 'UK',
  buyerName: 'Corwin Ashdale',
  wait: waitingSince(27 * hourMs + 6 * minuteMs),
  understood: understood({ intents: ['defective'], needsPerson: ['angry'], isAngry: true }),
  value: { amountMinor: 3990, currency: 'GBP' },
});
export const oswin = aWaiting({
  key: keyOf('amazon:case-0003'),
  buyerName: 'Oswin Pardoe',
  wait: waitingSince(21 * hourMs + 19 * minuteMs),
  understood: understood({ intents: ['cancel_order'] }),
  value: { amountMinor: 11900, currency: 'USD' },
});
export const marta = aWaiting({
  key: keyOf('amazon:case-0004'),
  site: 'DE',
  buyerName: 'Marta Weidenbach',
  wait: waitingSince(12 * hourMs + 18 * minuteMs),
  understood: understood({ intents: ['where_is_order'] }),
  value: { amountMinor: 3490, currency: 'EUR' },
});
export const tamsin = aWaiting({
  understood: understood({ intents: ['return_request'] }),
  hasClaim: true,
  value: { amountMinor: 4250, currency: 'USD' },
});
export const birch = aWaiting({
  key: keyOf('ebay:UK:000-1'),
  marketplace: 'ebay',
  site: 'UK',
  account: 'fernhold_goods',
  buyerName: 'birch_tern203',
  orderIds: ['00-00000-00001'],
  wait: waitingSince(15 * hourMs, -9 * hourMs),
  understood: understood({ intents: ['size_fit'] }),
  value: { amountMinor: 7200, currency: 'GBP' },
});
export const unread: Waiting = (() => {
  const {
    buyerName: _name,
    address: _address,
    ...rest
  } = aWaiting({
    key: keyOf('amazon:case-0006'),
    site: 'IT',
    orderIds: [],
    subject: 'Richiesta di fattura',
    wait: { kind: 'unknown', reason: 'nothing-read' },
  });
  return rest;
})();

export const sampleWaitings = [corwin, oswin, marta, tamsin, birch, unread] as const;

/** Any number of them, each of another buyer. */
export function manyWaitings(count: number): readonly Waiting[] {
  return Array.from({ length: count }, (_, place) =>
    aWaiting({
      key: keyOf(`amazon:case-${String(place).padStart(6, '0')}`),
      buyerName: `Buyer ${place}`,
      wait: waitingSince((place % 2800) * minuteMs),
    }),
  );
}
