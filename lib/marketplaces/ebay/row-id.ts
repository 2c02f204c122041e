/** The conversation's id that an element carries: as attribute, in a link or in its own id. */
import { conversationIdOfAddress, isConversationId, linkAddress } from './address';
import { conversationIdAttributes } from './selectors';

const withIdAttribute = conversationIdAttributes.map((name) => `[${name}]`).join();

/** Undefined where the element carries none, or several different ones. */
export function conversationIdOfRow(row: Element, base: URL): string | undefined {
  return only(idsInAttributes(row)) ?? only(idsInLinks(row, base)) ?? idInId(row);
}

function only(values: readonly string[]): string | undefined {
  const [first, ...others] = new Set(values);
  return others.length === 0 ? first : undefined;
}

/** All ids in the attributes of the element and of what is in it. */
function idsInAttributes(element: Element): string[] {
  return [element, ...element.querySelectorAll(withIdAttribute)].flatMap((holder) =>
    conversationIdAttributes.map((name) => holder.getAttribute(name)).filter(isConversationId),
  );
}

function idsInLinks(row: Element, base: URL): string[] {
  return [row, ...row.querySelectorAll('a[href]')].flatMap((link) => {
    const address = linkAddress(link, base);
    const id = address && conversationIdOfAddress(address);
    return id ? [id] : [];
  });
}

/** `conversation-123`; `msg-1-btn` only counts the rows. */
function idInId(row: Element): string | undefined {
  const id = /^(?:conversation|conv|thread)[-_:]([\w.:~-]{2,100})$/i.exec(row.id)?.[1];
  return id && /\d/.test(id) ? id : undefined;
}
