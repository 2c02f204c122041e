/**
 * Notices a thread that still shows the messages of the conversation before: the list and the head have moved on, the
 * messages have not. Keeps hashes per document, never an element.
 */
import { hashText } from '@/lib/domain/conversation/conversation-identity';
import type { OpenConversation } from './open-conversation';
import { quotes } from './row-agreement';
import type { Thread } from './thread';
import { ownText } from './words';

interface Seen {
  readonly conversation: string;
  readonly messages: string;
  /** Head and all. */
  readonly pane: string;
}

export class ThreadMemory {
  readonly #seen = new WeakMap<Document, Seen>();

  /** The same, or a conflict where another conversation is said to be open with exactly the messages of the last one. */
  check(document: Document, found: OpenConversation): OpenConversation {
    if (found.state !== 'open') return found;
    const { thread, row } = found;
    const now = { conversation: conversationOf(found), messages: messagesOf(thread), pane: paneOf(thread) };
    const before = this.#seen.get(document);
    if (before && before.conversation !== now.conversation) {
      const hasMoved = before.messages !== now.messages || (row && quotes(row, thread.signs.texts, 2));
      if (before.pane === now.pane || !hasMoved) return { state: 'conflict', thread };
    }
    this.#seen.set(document, now);
    return found;
  }
}

function conversationOf({ id, thread }: Extract<OpenConversation, { state: 'open' }>): string {
  return id?.value ?? `${thread.signs.buyer ?? ''}/${thread.signs.itemId ?? ''}`;
}

/** Words and printed times of all messages: two threads rarely share both. */
function messagesOf({ signs, bubbles }: Thread): string {
  const shown = (bubbles ?? []).map(({ boxes, element }) => (boxes.at(-1) ?? element).textContent ?? '');
  return hashText([...signs.texts, ...shown].join('\n').slice(0, 200_000));
}

function paneOf({ pane }: Thread): string {
  return hashText(pane.elements.map(ownText).join('\n').slice(0, 200_000));
}
