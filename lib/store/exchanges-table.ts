/** What became of each buyer message, by conversation. All of it follows from the conversations and can be made anew. */
import type { ConversationExchanges } from '@/lib/domain/insights/exchange';
import type { ReplydockDatabase } from './database';

/** Conversations in which no buyer message is known leave nothing. */
export async function writeExchanges(db: ReplydockDatabase, told: readonly ConversationExchanges[]): Promise<void> {
  const puts = told.filter(({ exchanges }) => exchanges.length > 0);
  const empty = told.filter(({ exchanges }) => exchanges.length === 0);
  if (puts.length > 0) await db.exchanges.bulkPut(puts);
  if (empty.length > 0) await db.exchanges.bulkDelete(empty.map(({ key }) => key));
}

/** The state of these conversations was seen again, and it is still the same. */
export async function seeExchangesAgain(db: ReplydockDatabase, keys: readonly string[], now: number): Promise<void> {
  if (keys.length === 0) return;
  const found = await db.exchanges.bulkGet([...keys]);
  const puts = found.flatMap((one) => (one && one.lastSeenAt < now ? [{ ...one, lastSeenAt: now }] : []));
  if (puts.length > 0) await db.exchanges.bulkPut(puts);
}
