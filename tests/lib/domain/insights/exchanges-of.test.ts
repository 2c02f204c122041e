import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Conversation, Message } from '@/lib/domain/conversation/conversation';
import { conversationExchangesSchema } from '@/lib/domain/insights/exchange';
import { exchangesOf, type StoredConversation } from '@/lib/domain/insights/exchanges-of';
import { toWordless } from '@/lib/domain/queue/known-messages';
import { instant, type Moment } from '@/lib/domain/time/moment';
import { spanOf } from '@/lib/domain/time/moment-range';
import { aConversation, buyerMessage, hourMs, noonAt, sellerMessage } from '../../../support/conversations';

const at = (hours: number) => noonAt + hours * hourMs;
const exactly = (time: number) => ({ earliestAt: time, latestAt: time });
const someone = (time: number): Message => ({ ...buyerMessage(time), from: 'unknown' });

function told(conversation: Partial<Conversation>, stored: Partial<StoredConversation> = {}) {
  return exchangesOf({ key: 'amazon:one', conversation: aConversation(conversation), ...stored }, at(100)).exchanges;
}

describe('exchangesOf', () => {
  it('tells each buyer message with the answer that a person gave', () => {
    const messages = [
      buyerMessage(at(0)),
      buyerMessage(at(1)),
      { ...sellerMessage(at(2)), isAutomatic: true },
      sellerMessage(at(3)),
      buyerMessage(at(4)),
    ];
    expect(told({ messages })).toEqual([
      { received: exactly(at(0)), fate: { kind: 'answered', ...exactly(at(3)) } },
      { received: exactly(at(1)), fate: { kind: 'answered', ...exactly(at(3)) } },
      { received: exactly(at(4)), fate: { kind: 'waiting' } },
    ]);
  });

  const asked = buyerMessage(at(0));
  const rows: readonly [string, Partial<Conversation>, readonly unknown[]][] = [
    ['what the page says of it', { messages: [asked], status: 'resolved' }, [{ kind: 'settled', reason: 'resolved' }]],
    ['an unseen answer', { messages: [asked], status: 'answered' }, [{ kind: 'settled', reason: 'answered' }]],
    [
      'an answer that was seen, whatever the page said later',
      { messages: [{ ...asked, settled: 'resolved' }, sellerMessage(at(30)), buyerMessage(at(40))] },
      [{ kind: 'answered', ...exactly(at(30)) }, { kind: 'waiting' }],
    ],
    [
      'a settlement that came before the next question',
      { messages: [{ ...asked, settled: 'no-response-needed' }, buyerMessage(at(5)), sellerMessage(at(6))] },
      [
        { kind: 'settled', reason: 'no-response-needed' },
        { kind: 'answered', ...exactly(at(6)) },
      ],
    ],
    ['nothing of what may have been answered', { messages: [asked, someone(at(1))] }, []],
    [
      'a range where somebody unknown may have answered first',
      { messages: [asked, someone(at(1)), sellerMessage(at(3))] },
      [{ kind: 'answered', earliestAt: at(1), latestAt: at(3) }],
    ],
    [
      'an answer of which nothing tells when it came',
      { messages: [asked, { from: 'seller', text: 'x' }] },
      [{ kind: 'answered-untimed' }],
    ],
    [
      'an answer between its neighbours',
      { messages: [asked, { from: 'seller', text: 'x' }, buyerMessage(at(4))] },
      [{ kind: 'answered', earliestAt: at(0), latestAt: at(4) }, { kind: 'waiting' }],
    ],
    ['a message that only the list told of', { messages: [], status: 'awaiting-reply' }, [{ kind: 'waiting' }]],
  ];
  it.each(rows)('tells %s', (_, conversation, fates) => {
    expect(told(conversation).map(({ fate }) => fate)).toEqual(fates);
  });

  it('believes the list as to when a message came that was never read', () => {
    const listed = {
      messages: [],
      status: 'awaiting-reply',
      openedAt: instant(at(0)),
      updatedAt: instant(at(2)),
    } as const;
    expect(told({ ...listed, messages: [] })).toEqual([
      { received: { earliestAt: at(0), latestAt: at(2) }, fate: { kind: 'waiting' } },
    ]);
    expect(told({ ...listed, messages: [] }, { elsewhere: { at: at(3) } })).toMatchObject([
      { fate: { kind: 'settled', reason: 'answered-elsewhere' } },
    ]);
  });
});

interface Event {
  readonly from: Message['from'];
  readonly isAutomatic: boolean;
  readonly at: number;
  readonly view: 'exact' | 'minute' | 'day' | 'untimed';
  readonly isHidden: boolean;
  readonly text: string;
}

const minuteMs = 60_000;
const dayMs = 24 * hourMs;

const histories = fc
  .array(
    fc.record({
      from: fc.constantFrom<Message['from']>('buyer', 'buyer', 'seller', 'seller', 'marketplace'),
      isAutomatic: fc.boolean(),
      gap: fc.integer({ min: 2 * minuteMs, max: 30 * hourMs }),
      view: fc.constantFrom<Event['view']>('exact', 'exact', 'minute', 'day', 'untimed'),
      isHidden: fc.integer({ min: 0, max: 7 }).map((number) => number === 0),
      text: fc.constantFrom('Hello', 'Thanks', 'And?'),
    }),
    { maxLength: 9 },
  )
  .map((events) => {
    let time = noonAt;
    return events.map(({ gap, ...event }): Event => {
      time += gap;
      return { ...event, isAutomatic: event.from === 'seller' && event.isAutomatic, at: time };
    });
  });

function viewOf({ at: time, view }: Event): Moment | undefined {
  if (view === 'untimed') return undefined;
  if (view === 'exact') return instant(time);
  if (view === 'minute') return instant(time - (time % minuteMs), 'minute');
  const day = time - (time % dayMs);
  return { earliestAt: day, latestAt: day + dayMs - 1, precision: 'day' };
}

function messageOf(event: Event): Message {
  const sentAt = viewOf(event);
  return {
    from: event.isHidden ? 'unknown' : event.from,
    text: event.text,
    ...(sentAt && { sentAt }),
    ...(event.isAutomatic && { isAutomatic: true }),
  };
}

/** When a person answered it, replayed event by event. */
function answeredAt(history: readonly Event[], asked: Event): number | undefined {
  for (const event of history) {
    if (event.at > asked.at && event.from === 'seller' && !event.isAutomatic) return event.at;
  }
  return undefined;
}

function holds(between: { readonly earliestAt: number; readonly latestAt: number }, time: number): boolean {
  return between.earliestAt <= time && time <= between.latestAt;
}

describe('exchangesOf of what is known in part', () => {
  it('never tells anything that is not so', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const seen = exchangesOf(
          { key: 'amazon:one', conversation: aConversation({ messages: history.map(messageOf) }) },
          noonAt,
        );
        expect(conversationExchangesSchema.safeParse(seen).success).toBe(true);
        const asked = history.filter(({ from, isHidden }) => from === 'buyer' && !isHidden);
        let next = 0;
        for (const { received, fate } of seen.exchanges) {
          // Those of which nothing is said are passed over.
          const place = asked.findIndex(
            (event, index) => index >= next && isTrueOf(history, event, { received, fate }),
          );
          expect(place).toBeGreaterThanOrEqual(next);
          next = place + 1;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('tells everything exactly where everything is known', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const plain = history.map((event): Event => ({ ...event, view: 'exact', isHidden: false }));
        const fates = plain
          .filter(({ from }) => from === 'buyer')
          .map((event) => {
            const answer = answeredAt(plain, event);
            const fate = answer === undefined ? { kind: 'waiting' } : { kind: 'answered', ...exactly(answer) };
            return { received: exactly(event.at), fate };
          });
        expect(told({ messages: plain.map(messageOf) })).toEqual(fates);
      }),
      { numRuns: 1000 },
    );
  });

  it('counts each message once, also when it was read again after its text went', () => {
    fc.assert(
      fc.property(histories, fc.nat(), fc.nat(), (history, first, second) => {
        const plain = history.map((event): Event => {
          return { ...event, view: event.view === 'minute' ? 'minute' : 'exact', isHidden: false };
        });
        const messages = plain.map(messageOf);
        const gone = first % (messages.length + 1);
        const again = second % (gone + 1);
        const timeline = messages.slice(0, gone).map(toWordless);
        expect(told({ messages: messages.slice(again) }, { timeline })).toEqual(told({ messages }));
      }),
      { numRuns: 1000 },
    );
  });
});

function isTrueOf(
  history: readonly Event[],
  event: Event,
  { received, fate }: ReturnType<typeof told>[number],
): boolean {
  if (received && !holds(received, event.at)) return false;
  const answer = answeredAt(history, event);
  if (fate.kind === 'waiting') return answer === undefined;
  if (fate.kind === 'answered') return answer !== undefined && holds(fate, answer);
  return fate.kind === 'answered-untimed' && answer !== undefined;
}

describe('the span of a time that was cut to its minute', () => {
  it('is part of what may be true', () => {
    const minute = instant(at(0), 'minute');
    const [exchange] = told({ messages: [{ ...buyerMessage(at(0)), sentAt: minute }] });
    expect(exchange?.received).toEqual({ earliestAt: at(0), latestAt: at(0) + spanOf(minute) });
  });
});
