/**
 * A shop whose whole truth is known, an extension that sees a part of it, and a reckoning that walks through the truth
 * event by event: slow, plain, and independent of the code that it checks.
 */
import fc from 'fast-check';
import type { ConversationExchanges, Exchange } from '@/lib/domain/insights/exchange';

export const hourMs = 3_600_000;
export const dayMs = 24 * hourMs;
export const now = Date.UTC(2026, 10, 22, 15);

export interface ShopEvent {
  readonly at: number;
  readonly what: 'buyer' | 'answer' | 'mark' | 'end';
  /** How exactly the page tells when. */
  readonly told: 'exact' | 'minute' | 'day' | 'not';
}

export interface ShopConversation {
  readonly events: readonly ShopEvent[];
  readonly seenAt: number;
  /** The seller says of what was answered after `seenAt` that it was answered elsewhere. */
  readonly tellsElsewhere: boolean;
  /** What the marketplace makes of a conversation that has ended: `late` = it ends nothing that is over by then. */
  readonly endMeans: 'out' | 'answer' | 'late';
}

const event = fc.record({
  at: fc.oneof(fc.integer({ min: now - 12 * dayMs, max: now }), fc.integer({ min: now - 36 * hourMs, max: now })),
  what: fc.constantFrom('buyer', 'buyer', 'buyer', 'answer', 'answer', 'mark', 'end'),
  told: fc.constantFrom('exact', 'minute', 'day', 'not'),
} as const);

const conversation = fc
  .record({
    events: fc.array(event, { minLength: 1, maxLength: 7 }),
    seenAgoMs: fc.oneof(
      fc.integer({ min: 0, max: hourMs }),
      fc.integer({ min: 0, max: 18 * hourMs }),
      fc.integer({ min: 0, max: 3 * dayMs }),
    ),
    tellsElsewhere: fc.boolean(),
    endMeans: fc.constantFrom('out', 'answer', 'late'),
  } as const)
  .map(({ events, seenAgoMs, ...rest }): ShopConversation => {
    const seenAt = now - seenAgoMs;
    // What was seen within the hour stands.
    const known = seenAgoMs <= hourMs ? events.filter(({ at }) => at <= seenAt) : events;
    return { ...rest, seenAt, events: known.toSorted((a, b) => a.at - b.at) };
  });

export const shops = fc.array(conversation, { maxLength: 4 });

/** Everything is told to the millisecond, has just been seen, and nothing has ended but by an answer or a mark. */
export const clearShops = fc
  .array(fc.array(event, { minLength: 1, maxLength: 7 }), { maxLength: 4 })
  .map((conversations) =>
    conversations.map(
      (events): ShopConversation => ({
        seenAt: now,
        tellsElsewhere: false,
        endMeans: 'out',
        events: events
          .filter(({ what }) => what !== 'end')
          .map((one) => ({ ...one, told: 'exact' as const }))
          .toSorted((a, b) => a.at - b.at),
      }),
    ),
  );

function told({ at, told }: ShopEvent) {
  if (told === 'not') return undefined;
  const unit = { exact: 1, minute: 60_000, day: dayMs }[told];
  const earliestAt = Math.floor(at / unit) * unit;
  return { earliestAt, latestAt: earliestAt + unit - 1 };
}

/** What the extension keeps of the conversation. */
export function seenOf(shop: readonly ShopConversation[]): readonly ConversationExchanges[] {
  return shop.map((one, index) => ({
    key: `amazon:000-${index}`,
    marketplace: 'amazon',
    lastSeenAt: one.seenAt,
    exchanges: one.events.flatMap((message, place) =>
      message.what === 'buyer' && message.at <= one.seenAt ? [exchangeOf(one, message, place)] : [],
    ),
  }));
}

function exchangeOf(one: ShopConversation, message: ShopEvent, place: number): Exchange {
  const received = told(message);
  const ending = one.events.slice(place).find(({ what }) => what !== 'buyer');
  return { ...(received && { received }), fate: fateOf(one, ending) };
}

function fateOf(one: ShopConversation, ending: ShopEvent | undefined): Exchange['fate'] {
  if (!ending || ending.at > one.seenAt) {
    const isElsewhere = one.tellsElsewhere && ending?.what === 'answer';
    return isElsewhere ? { kind: 'settled', reason: 'answered-elsewhere' } : { kind: 'waiting' };
  }
  if (ending.what === 'mark') return { kind: 'settled', reason: 'no-response-needed' };
  if (ending.what === 'end') return { kind: 'settled', reason: 'resolved' };
  const answered = told(ending);
  return answered ? { kind: 'answered', ...answered } : { kind: 'answered-untimed' };
}

export interface Truth {
  late: number;
  messages: number;
  neverAnswered: number;
}

/** Of the messages that were seen: how many count at that instant, and how many of them are late. */
export function replay(shop: readonly ShopConversation[], days: number, at = now): Truth {
  const truth = { late: 0, messages: 0, neverAnswered: 0 };
  for (const { events, seenAt, endMeans } of shop) {
    for (const [place, message] of events.entries()) {
      if (message.what !== 'buyer' || message.at > seenAt || message.at > at) continue;
      if (message.at < at - days * dayMs) continue;
      let answeredAt: number | undefined;
      let isOut = false;
      for (const later of events.slice(place)) {
        if (later.what === 'buyer') continue;
        const isEnd = later.what === 'end';
        if (isEnd && endMeans === 'late' && later.at - message.at > 24 * hourMs) continue;
        if (later.what === 'mark' || (isEnd && endMeans === 'out')) isOut = true;
        else answeredAt = later.at;
        break;
      }
      if (isOut) continue;
      const isAnswered = answeredAt !== undefined && answeredAt <= at;
      const isOver = at - message.at > 24 * hourMs;
      if (!isAnswered && !isOver) continue;
      truth.messages += 1;
      if (!isAnswered) truth.neverAnswered += 1;
      if (!isAnswered || (answeredAt ?? 0) - message.at > 24 * hourMs) truth.late += 1;
    }
  }
  return truth;
}
