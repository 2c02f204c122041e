/** Who a name, a role or a label by a message stands for. */
import type { Message } from '@/lib/domain/conversation/conversation';
import { ebaySender, wordings } from './labels';
import { folded, isSameUser, onlyOf } from './words';

export type Author = Exclude<Message['from'], 'unknown'>;

/** Names that stand as authors over messages. */
export interface Names {
  readonly buyer: string | undefined;
  readonly seller: string | undefined;
}

const you = new Set([...wordings('seller')]);
const buyerRoles = new Set(wordings('buyer'));

/** Who a text that stands alone names, e.g. "jane_doe:", "You", "eBay". */
export function authorOfName(text: string, names: Names): Author | undefined {
  const name = folded(text).replace(/\s*[:：]$/, '');
  if (names.buyer && isSameUser(names.buyer, name)) return 'buyer';
  if (names.seller && isSameUser(names.seller, name)) return 'seller';
  if (name === ebaySender) return 'marketplace';
  if (you.has(name)) return 'seller';
  return buyerRoles.has(name) ? 'buyer' : undefined;
}

/** Longer labels, such as texts for screen readers, tell the author before the first colon or comma: "From jane_doe: …". */
const maxSpokenLength = 90;

function spokenAuthor(label: string, names: Names): Author | undefined {
  const [head = ''] = folded(label.slice(0, 300)).split(/[:：,，、]/);
  if (head.length > maxSpokenLength) return undefined;
  const whole = authorOfName(head, names);
  if (whole) return whole;
  const words = new Set(head.split(/\s+/));
  const named = [names.buyer, names.seller].filter((name) => name !== undefined && words.has(folded(name)));
  const only = onlyOf(named);
  return only === undefined ? undefined : authorOfName(only, names);
}

/** The one author that the labels speak of; undefined for none, `unknown` for several. */
export function authorInLabels(labels: readonly string[], names: Names): Author | 'unknown' | undefined {
  const found = new Set(labels.flatMap((label) => spokenAuthor(label, names) ?? []));
  const [only, ...others] = found;
  return others.length > 0 ? 'unknown' : only;
}
