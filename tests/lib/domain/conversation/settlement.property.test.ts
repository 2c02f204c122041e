/**
 * Random conversations that are seen again and again, each time in part: as a row of a list, as a whole thread, as its end
 * or as an earlier page of it. What is stored is held against the truth, which is reckoned apart from it.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Conversation, ConversationStatus, Message } from '@/lib/domain/conversation/conversation';
import { mergeConversation } from '@/lib/domain/conversation/merge-conversations';
import { computeDeadline } from '@/lib/domain/deadline/compute-deadline';
import type { DeadlineRules } from '@/lib/domain/deadline/deadline';
import { instant, type Moment } from '@/lib/domain/time/moment';
import { conversation, dayMs, hourMs, minuteMs, noon } from './builders';

const soak = process.env.REPLYDOCK_SOAK !== undefined;
const seed = 20261122;
const histories = { numRuns: soak ? 100_000 : 1500, seed };
const rules: DeadlineRules = { ebayTargetMs: dayMs, soonMs: hourMs };
const settling = ['no-response-needed', 'resolved', 'closed', 'answered'] as const;

type Step =
  | { readonly does: 'buyer' | 'seller' | 'machine' | 'marketplace'; readonly afterMs: number }
  /** Seen at once, because the seller says it on the page. */
  | {
      readonly does: 'settle';
      readonly status: (typeof settling)[number];
      readonly afterMs: number;
      readonly view: View;
    }
  | { readonly does: 'look'; readonly afterMs: number; readonly view: View };

interface View {
  readonly shows: 'row' | 'thread' | 'end' | 'earlier';
  readonly tellsStatus: boolean;
  readonly tellsUpdate: boolean;
  readonly isByMinute: boolean;
  readonly share: number;
}

const view: fc.Arbitrary<View> = fc.record({
  shows: fc.constantFrom('row', 'thread', 'thread', 'end', 'earlier'),
  tellsStatus: fc.boolean(),
  tellsUpdate: fc.boolean(),
  isByMinute: fc.boolean(),
  share: fc.double({ min: 0, max: 0.99, noNaN: true }),
});
/** Two messages of one minute cannot be told apart by a page that shows minutes. */
const afterMs = fc.integer({ min: 2 * minuteMs, max: 2 * dayMs });
const does = <D extends string>(...deeds: D[]) => fc.record({ does: fc.constantFrom<D[]>(...deeds), afterMs });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: does('buyer', 'buyer', 'seller', 'machine', 'marketplace') },
  {
    weight: 2,
    arbitrary: fc.record({ does: fc.constant('settle' as const), status: fc.constantFrom(...settling), afterMs, view }),
  },
  { weight: 4, arbitrary: fc.record({ does: fc.constant('look' as const), afterMs, view }) },
);

interface Truth {
  readonly messages: readonly (Message & { readonly at: number })[];
  readonly waitingSince: number | undefined;
  /** What the page says of it, where it says something. */
  readonly status: ConversationStatus | undefined;
}

function stepped(truth: Truth, at: number, deed: Exclude<Step['does'], 'settle' | 'look'>): Truth {
  const from = deed === 'machine' ? 'seller' : deed;
  const message = {
    from,
    at,
    text: `message ${truth.messages.length % 3}`,
    ...(deed === 'machine' && { isAutomatic: true }),
  };
  const waitingSince =
    deed === 'buyer' ? (truth.waitingSince ?? at) : deed === 'seller' ? undefined : truth.waitingSince;
  const reopens = deed === 'buyer' || deed === 'seller';
  const status = waitingSince === undefined ? (reopens ? undefined : truth.status) : ('awaiting-reply' as const);
  return { messages: [...truth.messages, message], waitingSince, status };
}

/** Undefined where there is nothing to see. */
function sighting(
  truth: Truth,
  { shows, tellsStatus, tellsUpdate, isByMinute, share }: View,
): Conversation | undefined {
  const { messages, status } = truth;
  const last = messages.at(-1);
  if (!last) return undefined;
  const time = (at: number): Moment =>
    isByMinute ? instant(Math.floor(at / minuteMs) * minuteMs, 'minute') : instant(at);
  const middle = Math.floor(share * messages.length);
  const shown = { row: [], thread: messages, end: messages.slice(middle), earlier: messages.slice(0, middle + 1) }[
    shows
  ];
  const isWhole = shows !== 'earlier';
  return conversation({
    messages: shown.map(({ at, ...message }) => ({ ...message, sentAt: time(at) })),
    ...(tellsStatus && isWhole && status && { status }),
    ...(tellsUpdate && isWhole && { updatedAt: time(last.at) }),
  });
}

interface Telling {
  readonly deadline: ReturnType<typeof computeDeadline>;
  readonly truth: Truth;
}

/** What is told after each sighting of a whole thread. */
function tellings(steps: readonly Step[]): Telling[] {
  let at = noon;
  let truth: Truth = { messages: [], waitingSince: undefined, status: undefined };
  let stored: Conversation | undefined;
  const told: Telling[] = [];
  for (const each of steps) {
    at += each.afterMs;
    if (each.does !== 'settle' && each.does !== 'look') {
      truth = stepped(truth, at, each.does);
      continue;
    }
    if (truth.messages.length === 0) continue;
    if (each.does === 'settle') truth = { ...truth, waitingSince: undefined, status: each.status };
    const shown = each.does === 'settle' ? { ...each.view, shows: 'thread' as const, tellsStatus: true } : each.view;
    const seen = sighting(truth, shown);
    if (!seen) continue;
    stored = stored ? mergeConversation(stored, seen) : seen;
    // What a row alone can tell is told by rows: here it only must not spoil what is stored.
    if (shown.shows === 'thread') told.push({ deadline: computeDeadline(stored, rules), truth });
  }
  return told;
}

const stories = fc.array(step, { minLength: 2, maxLength: 16 });

describe(`what is stored of a conversation, ${histories.numRuns} histories, seed ${seed}`, {
  timeout: soak ? 3_600_000 : 60_000,
}, () => {
  it('never tells another deadline than the true one, nor that nothing is due while the buyer waits', () => {
    const count = { due: 0, settled: 0, unknown: 0 };
    fc.assert(
      fc.property(stories, (steps) => {
        for (const { deadline, truth } of tellings(steps)) {
          count[deadline.kind] += 1;
          if (deadline.kind === 'settled') expect(truth.waitingSince).toBeUndefined();
          if (deadline.kind !== 'due') continue;
          expect(truth.waitingSince).toBeDefined();
          const dueAt = (truth.waitingSince ?? 0) + dayMs;
          expect(deadline.dueEarliestAt).toBeLessThanOrEqual(dueAt);
          expect(deadline.dueLatestAt + minuteMs).toBeGreaterThan(dueAt);
        }
      }),
      histories,
    );
    expect(count.due).toBeGreaterThan(histories.numRuns / 6);
    expect(count.settled).toBeGreaterThan(histories.numRuns / 6);
  });

  it('is always sure of a thread that was just seen whole', () => {
    fc.assert(
      fc.property(stories, (steps) => {
        for (const { deadline, truth } of tellings(steps)) {
          expect(deadline.kind).toBe(truth.waitingSince === undefined ? 'settled' : 'due');
        }
      }),
      histories,
    );
  });
});
