/** Puts a reply into the portal's box if, at this very instant, the page shows the conversation it was made for. */

import { insertText } from '@/lib/dom/insert-text';
import { hashText, isSameConversation } from '@/lib/domain/conversation/conversation-identity';
import type { Insertion, InsertionOutcome } from '@/lib/domain/conversation/insertion';
import type { PageAdapter, PageView } from '@/lib/marketplaces/page-adapter';
import { draftIn } from './kept-draft-text';

/**
 * One synchronous turn from the check to the insertion: the page cannot switch in between. Where an editor takes its
 * time, the check is made again before anything more is done to the box.
 */
export async function insertReply(
  adapter: PageAdapter,
  page: PageView,
  insertion: Insertion,
): Promise<InsertionOutcome> {
  const isMeant = (shownPage: PageView): boolean => {
    const shown = adapter.identify(shownPage);
    return shown !== undefined && isSameConversation(shown, insertion.identity);
  };
  if (!isMeant(page)) return { kind: 'refused', reason: 'conversation-changed' };
  const field = adapter.findReplyField(page);
  if (!field) return { kind: 'refused', reason: 'no-reply-field' };
  const isStillMeant = (): boolean =>
    field.isConnected && isMeant({ ...page, url: new URL(page.document.location.href) });
  const { over, mode } = insertion;
  const holdsDraft = (): boolean => over === undefined || mode !== 'replace' || hashText(draftIn(field)) === over;
  return insertText(field, { ...insertion, isStillMeant, holdsDraft });
}
