/** Puts a reply into the portal's box if, at this very instant, the page shows the conversation it was made for. */

import { insertText } from '@/lib/dom/insert-text';
import { isSameConversation } from '@/lib/domain/conversation/conversation-identity';
import type { Insertion, InsertionOutcome } from '@/lib/domain/conversation/insertion';
import type { PageAdapter, PageView } from '@/lib/marketplaces/page-adapter';

/** One synchronous turn from the check to the insertion: the page cannot switch in between. */
export function insertReply(adapter: PageAdapter, page: PageView, insertion: Insertion): InsertionOutcome {
  const shown = adapter.identify(page);
  if (!shown || !isSameConversation(shown, insertion.identity)) {
    return { kind: 'refused', reason: 'conversation-changed' };
  }
  const field = adapter.findReplyField(page);
  if (!field) return { kind: 'refused', reason: 'no-reply-field' };
  return insertText(field, insertion.text, insertion.mode);
}
