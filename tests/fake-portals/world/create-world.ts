/**
 * Makes a world from a seed: conversations in every state that matters to a deadline, hostile ones among them, and the
 * orders that belong to them.
 */
import { makeConversation } from './make-conversation';
import { createRandom } from './random';
import type { World } from './world';
import type { WorldWish } from './world-wish';

/** The same wish gives the same world. */
export function createWorld(wish: WorldWish): World {
  const full = { conversations: 14, sites: ['US', 'DE', 'UK'], hasHostile: true, ...wish };
  const random = createRandom(wish.seed, `world/${wish.marketplace}`);
  const conversations = Array.from({ length: full.conversations }, (_, index) =>
    makeConversation(random, { ...full, index }),
  );
  return {
    seed: wish.seed,
    now: wish.now,
    seller: {
      shopName: 'Fernhold Goods',
      merchantId: 'A0EXAMPLESELLER',
      partnerAccountId: 'A0EXAMPLEPARTNER',
      userName: 'fernhold_goods',
    },
    conversations: conversations.sort((a, b) => b.updatedAt - a.updatedAt),
    orders: conversations.flatMap((conversation) => conversation.orders),
  };
}

export { currencyOf } from './make-order';
export type { WorldWish } from './world-wish';
