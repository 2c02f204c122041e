/**
 * Telling one conversation from another. An insertion relies on it: when in doubt, two identities are different,
 * and doubt is any part that both know and that differs.
 */
import type { ConversationIdentity } from './insertion';

/** Short stable hash of a text, for marks that must not carry the text itself. Not cryptographic. */
export function hashText(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 0x9e3779b1);
    low = Math.imul(low ^ unit, 0x5f356495);
    high = (high << 13) | (high >>> 19);
    low = (low << 17) | (low >>> 15);
  }
  return hex(avalanche(high ^ text.length, low)) + hex(avalanche(low ^ text.length, high));
}

function avalanche(value: number, other: number): number {
  const mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b) ^ Math.imul(other ^ (other >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

function hex(value: number): string {
  return value.toString(16).padStart(8, '0');
}

/** Whether two identities are of the same conversation: no part that both know differs. */
export function isSameConversation(a: ConversationIdentity, b: ConversationIdentity): boolean {
  return (
    a.key === b.key &&
    agree(a.conversationId, b.conversationId) &&
    agree(a.threadMark, b.threadMark) &&
    agree(comparableName(a.buyerName), comparableName(b.buyerName)) &&
    agreeByKind(a.buyerIds, b.buyerIds) &&
    overlap(a.orderIds, b.orderIds) &&
    overlap(a.itemIds, b.itemIds)
  );
}

function agree(a: string | undefined, b: string | undefined): boolean {
  return !a || !b || a === b;
}

function overlap(a: readonly string[], b: readonly string[]): boolean {
  return a.length === 0 || b.length === 0 || a.some((id) => b.includes(id));
}

/** A party id and a relay address of one buyer never equal each other; two party ids must. */
function agreeByKind(a: readonly string[], b: readonly string[]): boolean {
  return a.every((id) => {
    const kind = kindOfBuyerId(id);
    return overlap(
      a.filter((other) => kindOfBuyerId(other) === kind),
      b.filter((other) => kindOfBuyerId(other) === kind),
    );
  });
}

function kindOfBuyerId(id: string): string {
  return id.split(':', 2).join(':');
}

function comparableName(name: string | undefined): string | undefined {
  return name?.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
