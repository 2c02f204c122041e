/** The item that a conversation is about, if that is certain. */
import type { Conversation } from '../conversation/conversation';
import type { Order, OrderItem } from '../order/order';
import { cleanLine } from './clean-value';
import { number, text, type ValuesByName } from './known-values';

export function itemValues(conversation: Conversation | undefined, order: Order | undefined): ValuesByName {
  const itemId = onlyOne(conversation?.itemIds ?? []);
  const item = order && orderedItem(order, conversation?.itemIds ?? []);
  const title = cleanLine(item?.title ?? titleOnPage(conversation));
  return {
    ...text('item.title', title),
    ...text('item.short_title', title && shortTitle(title)),
    ...number('item.quantity', item?.quantity),
    ...text('item.sku', cleanLine(item?.sku)),
    ...text('item.id', cleanLine(item?.itemId ?? itemId)),
  };
}

/** The title printed beside the thread speaks of one item only if the thread has no second one. */
function titleOnPage(conversation: Conversation | undefined): string | undefined {
  return conversation && new Set(conversation.itemIds).size <= 1 ? conversation.itemTitle : undefined;
}

/** The order's only item, or the one among several that the conversation names. */
function orderedItem(order: Order, namedIds: readonly string[]): OrderItem | undefined {
  const named = order.items.filter((item) => item.itemId !== undefined && namedIds.includes(item.itemId));
  if (named.length > 0) return onlyOne(named);
  const isAboutAnother = namedIds.length > 0 && order.items.some((item) => item.itemId !== undefined);
  return isAboutAnother ? undefined : onlyOne(order.items);
}

function onlyOne<T>(values: readonly T[]): T | undefined {
  const [first, ...others] = new Set(values);
  return others.length === 0 ? first : undefined;
}

const maxShortLength = 60;

/** Listings run on for 200 characters; a reply says the first part: "Desk Lamp, LED, dimmable" → "Desk Lamp". */
export function shortTitle(title: string): string {
  const firstPart = title.split(/,\s| [-–—|·(]|\s?[([]|[;、，【（]/)[0]?.trim();
  const short = firstPart && firstPart.length >= 8 ? firstPart : title;
  if (short.length <= maxShortLength) return short;
  const words = short.slice(0, maxShortLength + 1).split(' ');
  return words.length > 1 ? words.slice(0, -1).join(' ') : short;
}
