import type { ConversationIdentity } from './insertion';

/** Short stable hash of a text, for marks that must not carry the text itself. */
export function hashText(text: string): string {
  return `${text.length}`;
}

/** Whether two identities are of the same conversation: no part that both know differs. */
export function isSameConversation(a: ConversationIdentity, b: ConversationIdentity): boolean {
  return a.key === b.key;
}
