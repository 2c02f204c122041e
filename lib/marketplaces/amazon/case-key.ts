/** Keys under which conversations of Amazon are known. */
import type { ConversationKey } from '@/lib/domain/conversation/conversation';

interface Key {
  readonly key: ConversationKey;
  readonly conversationId?: string;
}

/** Key and id of a case; empty where the id is unknown. */
export function caseKey(caseId: string | undefined): Key | Record<string, never> {
  const key = `amazon:${caseId}`;
  return caseId && isKey(key) ? { key, conversationId: caseId } : {};
}

/** Key of a message that is being started about an order. */
export function contactKey(orderId: string | undefined): Key | Record<string, never> {
  const key = `amazon:contact:${orderId}`;
  return orderId && isKey(key) ? { key } : {};
}

function isKey(text: string): text is ConversationKey {
  return /^amazon:\S{1,200}$/.test(text);
}
