/** The history with those who wait in conversations that were never opened: a list tells of them, no message was read. */
import type { Waiting } from '../queue/waiting';
import type { ConversationExchanges, Exchange } from './exchange';

const dayMs = 86_400_000;

export function withWaitings(
  history: readonly ConversationExchanges[],
  waitings: readonly Waiting[],
): readonly ConversationExchanges[] {
  const told = new Map(history.map((conversation) => [conversation.key, conversation]));
  for (const waiting of waitings) {
    if (waiting.wait.kind === 'settled') continue;
    const known = told.get(waiting.key);
    if (known?.exchanges.some(({ fate }) => fate.kind === 'waiting')) continue;
    const { key, marketplace, site, account, lastSeenAt } = waiting;
    told.set(key, {
      key,
      marketplace,
      ...(site !== undefined && { site }),
      ...(account !== undefined && { account }),
      ...known,
      exchanges: [...(known?.exchanges ?? []), exchangeOf(waiting)],
      lastSeenAt: Math.max(lastSeenAt, known?.lastSeenAt ?? lastSeenAt),
    });
  }
  return [...told.values()];
}

function exchangeOf({ wait, marketplace }: Waiting): Exchange {
  const fate = { kind: 'waiting' } as const;
  if (wait.kind !== 'waiting') return { fate };
  const { startsEarliestAt, startsLatestAt, printedEarliestAt, printedLatestAt } = wait;
  if (startsEarliestAt !== undefined && startsLatestAt !== undefined) {
    return { received: { earliestAt: startsEarliestAt, latestAt: startsLatestAt }, fate };
  }
  if (marketplace !== 'amazon' || printedEarliestAt === undefined || printedLatestAt === undefined) return { fate };
  return { received: { earliestAt: printedEarliestAt - dayMs, latestAt: printedLatestAt - dayMs }, fate };
}
