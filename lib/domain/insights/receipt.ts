/**
 * A buyer message as the reckoning sees it: when it came, when its answer was due, and when it was answered, each
 * between two instants that hold the truth. Epoch ms; an end that nothing tells is infinite.
 */
import { deadlineOf } from '../deadline/compute-deadline';
import type { DeadlineRules } from '../deadline/deadline';
import type { MarketplaceName } from '../marketplace/marketplace';
import type { ConversationExchanges, Exchange } from './exchange';
import { isWithin, type Scope } from './scope';

export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface Receipt {
  readonly received: Span;
  /** Its time was told, be it roughly. */
  readonly isTimed: boolean;
  readonly due: Span;
  /**
   * `ended` = somebody said that nothing is owed: it may be left out, or have been answered.
   * `left-out` = "no response needed": it counts nowhere.
   */
  readonly state: 'answered' | 'waiting' | 'ended' | 'left-out';
  /** When it was answered, if it was; for a message that waits it has no meaning. */
  readonly answered: Span;
  /** By the seller's own word, where nobody could see it. */
  readonly isElsewhere: boolean;
  /** Up to here its state is known. */
  readonly seenAt: number;
}

/** Every buyer message of these conversations, by the marketplace's rule or the seller's own target. */
export function receiptsOf(
  history: readonly ConversationExchanges[],
  scope: Scope,
  rules: DeadlineRules,
): readonly Receipt[] {
  const dueAfter = dueRule(scope.marketplace, rules);
  return history.filter((conversation) => isWithin(conversation, scope)).flatMap((one) => receiptsIn(one, dueAfter));
}

function receiptsIn(
  { exchanges, lastSeenAt }: ConversationExchanges,
  dueAfter: (at: number) => number,
): readonly Receipt[] {
  return exchanges.map((exchange, index) => {
    const received = exchange.received
      ? { from: exchange.received.earliestAt, to: exchange.received.latestAt }
      : receivedBetweenOthers(exchanges, index, lastSeenAt);
    return {
      received,
      isTimed: exchange.received !== undefined,
      due: dueSpan(received, dueAfter),
      state: stateOf(exchange),
      answered: answeredBetween(exchange, received, lastSeenAt),
      isElsewhere: isElsewhere(exchange),
      seenAt: lastSeenAt,
    };
  });
}

/** Working time that never comes may make an earlier message due later. */
function dueSpan({ from, to }: Span, dueAfter: (at: number) => number): Span {
  const first = dueAfter(from);
  const last = from === to ? first : dueAfter(to);
  return { from: Math.min(first, last), to: Math.max(first, last) };
}

/** A message without a time of its own came between its neighbours, and before its answer. */
function receivedBetweenOthers(exchanges: readonly Exchange[], index: number, lastSeenAt: number): Span {
  const own = exchanges[index]?.fate;
  const from = exchanges.slice(0, index).map(({ received }) => received?.earliestAt ?? Number.NEGATIVE_INFINITY);
  const to = exchanges.slice(index + 1).map(({ received }) => received?.latestAt ?? Number.POSITIVE_INFINITY);
  const bounds = {
    from: Math.max(Number.NEGATIVE_INFINITY, ...from),
    to: Math.min(own?.kind === 'answered' ? own.latestAt : lastSeenAt, lastSeenAt, ...to),
  };
  return bounds.from <= bounds.to ? bounds : { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
}

function stateOf({ fate }: Exchange): Receipt['state'] {
  if (fate.kind === 'waiting') return 'waiting';
  if (fate.kind !== 'settled') return 'answered';
  if (fate.reason === 'no-response-needed') return 'left-out';
  return fate.reason === 'answered' || fate.reason === 'answered-elsewhere' ? 'answered' : 'ended';
}

/**
 * An answer without a time came after the message and before it was seen. What the seller says of an answer elsewhere
 * may be said long after the page was seen: it has no later end.
 */
function answeredBetween(exchange: Exchange, received: Span, lastSeenAt: number): Span {
  const { fate } = exchange;
  if (fate.kind === 'answered' && fate.latestAt >= received.from) {
    return { from: Math.max(fate.earliestAt, received.from), to: fate.latestAt };
  }
  const latestAt = isElsewhere(exchange) ? Number.POSITIVE_INFINITY : lastSeenAt;
  return { from: received.from, to: Math.max(latestAt, received.from) };
}

function isElsewhere({ fate }: Exchange): boolean {
  return fate.kind === 'settled' && fate.reason === 'answered-elsewhere';
}

function dueRule(marketplace: MarketplaceName, rules: DeadlineRules): (at: number) => number {
  return (at) => {
    if (!Number.isFinite(at)) return at;
    const wait = { kind: 'waiting', startsEarliestAt: at, startsLatestAt: at } as const;
    const deadline = deadlineOf(wait, marketplace, rules);
    return deadline.kind === 'due' ? deadline.dueEarliestAt : Number.POSITIVE_INFINITY;
  };
}
