/** The conversation's id that an element carries: as attribute, in a link or in its own id. */
import { conversationIdOfAddress, isConversationId, linkAddress } from './address';
import { conversationIdAttributes } from './selectors';
import { onlyOf } from './words';

/**
 * The id that the element and others in its row carry; undefined where there is none, or several different ones.
 */
export function conversationIdOf(holders: readonly Element[], base: URL): string | undefined {
  const [row] = holders;
  const written = onlyOf(holders.flatMap(idsInAttributes));
  return written ?? onlyOf(holders.flatMap((link) => idInLink(link, base))) ?? idInId(row);
}

function idsInAttributes(holder: Element): string[] {
  return conversationIdAttributes.map((name) => holder.getAttribute(name)).filter(isConversationId);
}

function idInLink(link: Element, base: URL): string[] {
  const address = /conv|thread/i.test(link.getAttribute('href') ?? '') ? linkAddress(link, base) : undefined;
  const id = address && conversationIdOfAddress(address);
  return id ? [id] : [];
}

/** `conversation-123`; `msg-1-btn` only counts the rows. */
function idInId(row: Element | undefined): string | undefined {
  const id = /^(?:conversation|conv|thread)[-_:]([\w.:~-]{2,100})$/i.exec(row?.id ?? '')?.[1];
  return id && /\d/.test(id) ? id : undefined;
}
