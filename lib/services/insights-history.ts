/** The history that shares and response times are reckoned from, as far back as they look. */
import type { ConversationExchanges } from '@/lib/domain/insights/exchange';
import type { ReplydockDatabase } from '@/lib/store/database';

const dayMs = 86_400_000;

/** The longest reckoning is of 90 days; a week more shows how its share has gone. */
export const historyDays = 97;

export interface InsightsHistory {
  readonly history: readonly ConversationExchanges[];
  /** From when on this browser has surely been watching, epoch ms; absent where nothing was seen. */
  readonly seenSince?: number;
}

/** Conversations that were not seen in this time hold no message of it. */
export async function readInsightsHistory(db: ReplydockDatabase, now: number): Promise<InsightsHistory> {
  const [first, history] = await Promise.all([
    db.exchanges.orderBy('lastSeenAt').first(),
    db.exchanges
      .where('lastSeenAt')
      .aboveOrEqual(now - historyDays * dayMs)
      .toArray(),
  ]);
  return { history, ...(first && { seenSince: first.lastSeenAt }) };
}
