/** Stores what a page told: conversations, orders, and which buyer an order belongs to. */
import type { Conversation } from '@/lib/domain/conversation/conversation';
import type { Reading } from '@/lib/domain/conversation/reading';
import { messagesExpireAt } from '@/lib/domain/customer/retention';
import type { Order } from '@/lib/domain/order/order';
import type { OrderParty } from '@/lib/domain/order/order-party';
import { keptAddress } from '@/lib/domain/queue/conversation-address';
import { recordAccount } from '@/lib/store/accounts-table';
import { recordConversations } from '@/lib/store/conversations-table';
import type { ReplydockDatabase } from '@/lib/store/database';
import { type OrderSighting, recordOrders } from '@/lib/store/orders-table';
import { readSettings } from '@/lib/store/settings-table';
import { readSigner } from '@/lib/store/signing-key';
import { orderPlace, type Placing } from './order-place';
import { ordersSeen } from './orders-seen';
import { recordQueue, tablesOfQueue } from './record-queue';

/** @param addresses where the page is, as the browser tells; the first that names the open conversation is kept */
export async function recordReading(
  db: ReplydockDatabase,
  reading: Reading,
  now: number,
  addresses: readonly (string | undefined)[] = [],
): Promise<void> {
  const opened = reading.conversation;
  if (opened?.account) await recordAccount(db, { marketplace: opened.marketplace, account: opened.account });
  const [sign, settings] = await Promise.all([readSigner(db), readSettings(db)]);
  const seen = { reading, addresses };
  await recordSigned(db, seen, { sign, settings, now });
  // A backup that was restored meanwhile may have changed the key together with everything that is signed with it.
  const signAfter = await readSigner(db);
  if (signAfter !== sign) await recordSigned(db, seen, { sign: signAfter, settings, now });
}

interface SeenReading {
  readonly reading: Reading;
  readonly addresses: readonly (string | undefined)[];
}

async function recordSigned(
  db: ReplydockDatabase,
  { reading, addresses }: SeenReading,
  placing: Placing,
): Promise<void> {
  const { sign, settings, now } = placing;
  const opened = reading.conversation;
  const rows = reading.rows.map((row) => row.conversation);
  const orders = ordersSeen(reading).map((order) => toSighting(order, placing));
  // In one step, so that what the panel shows is looked up once more and not twice.
  await db.transaction('rw', [db.conversations, db.parties, ...tablesOfQueue(db)], async () => {
    const recorded = await recordConversations(db, opened ? [...rows, opened] : rows, {
      sign,
      expiresAt: (conversation) => messagesExpireAt(conversation, settings, now),
      addressOf: (conversation) => (conversation === opened ? firstKept(addresses, conversation) : undefined),
      now,
    });
    await recordOrders(db, orders, now);
    await recordQueue(db, { reading, recorded, now });
  });
}

function firstKept(addresses: readonly (string | undefined)[], conversation: Conversation): string | undefined {
  return addresses.map((address) => keptAddress(address, conversation)).find((address) => address !== undefined);
}

/** Names go to the party, which expires; the order keeps none. */
export function toSighting({ buyerName, ...order }: Order, placing: Placing): OrderSighting {
  const buyerUser = order.buyerIds.find((id) => id.startsWith('ebay:user:'))?.slice('ebay:user:'.length);
  const party: OrderParty | undefined =
    buyerName || buyerUser
      ? { ...(buyerName && { buyerName }), ...(buyerUser && { buyerUser }), street: [] }
      : undefined;
  return { order, ...orderPlace({ order, ...(party && { party }) }, placing) };
}
