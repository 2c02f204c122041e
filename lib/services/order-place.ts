/** What an order is found by, and how long who is behind it may be kept. */
import { personalFactsExpireAt } from '@/lib/domain/customer/retention';
import { orderTerms, type Sign } from '@/lib/domain/customer/terms';
import type { OrderParty } from '@/lib/domain/order/order-party';
import type { ReportedOrder } from '@/lib/domain/order/reported-order';
import type { Settings } from '@/lib/domain/settings/settings';
import { distinctWords } from '@/lib/domain/template/search-words';
import type { OrderPlace } from '@/lib/store/database';

export interface Placing {
  readonly sign: Sign;
  readonly settings: Settings;
  /** Epoch ms. */
  readonly now: number;
}

/** Terms are made in any case; names only stay where they may still be kept. */
export function orderPlace({ order, party }: ReportedOrder, { sign, settings, now }: Placing): OrderPlace {
  const terms = orderTerms(order, party, sign);
  const expiresAt = personalFactsExpireAt(order, settings, now);
  if (!party || expiresAt <= now) return { terms };
  return { terms, party: { expiresAt, words: partyWords(party), party } };
}

/** Words of the names, to search by. */
export function partyWords({ buyerName, recipientName, buyerUser }: OrderParty): string[] {
  return distinctWords([buyerName, recipientName, buyerUser].filter(Boolean).join(' '));
}
