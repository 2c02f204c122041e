/** What a long thread has said so far. Days are the marketplace's: where its zone is not known, nothing is dated or shown. */
import { useMemo } from 'react';
import { inOrder } from '@/lib/domain/conversation/awaiting-reply';
import type { Conversation } from '@/lib/domain/conversation/conversation';
import { zoneOfSite } from '@/lib/domain/marketplace/sites';
import type { Order } from '@/lib/domain/order/order';
import type { Recap } from '@/lib/intent/recap/recap';
import { recapOf } from '@/lib/intent/recap/recap-of';
import { isWorthRecap } from '@/lib/intent/recap/worth-recap';

/** @param language of what the buyer wrote, where it could be told */
export function useRecap(
  conversation: Conversation | undefined,
  language: string | undefined,
  orders: readonly Order[],
): Recap | undefined {
  return useMemo(() => {
    if (!conversation || !isWorthRecap(conversation.messages)) return undefined;
    const zone = zoneOfSite(conversation.marketplace, conversation.site);
    const messages = inOrder(conversation.messages);
    if (zone === undefined || !messages) return undefined;
    return recapOf({ messages, languages: language === undefined ? [] : [language], orders, zone });
  }, [conversation, language, orders]);
}
