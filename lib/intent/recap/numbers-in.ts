/** Order numbers, and items by their number or their whole title. */
import type { Sentence } from './clauses';
import type { Found } from './found';
import type { ReadMessage } from './read-message';

const amazonOrder = /(?<![\d-])\d{3}-\d{7}-\d{7}(?![\d-])/g;
const ebayOrder = /(?<![\d-])\d{2}-\d{5}-\d{5}(?![\d-])/g;
const asin = /(?<![A-Z0-9])B0[A-Z0-9]{8}(?![A-Z0-9])/g;

export function numbersIn({ text }: Sentence, { index, items }: ReadMessage): readonly Found[] {
  const quote = { text, messageIndex: index };
  const line = (kind: 'order' | 'item', value: string): Found => ({
    line: { kind, value, quote, isConditional: false },
    isDenied: false,
  });
  const orders = [...(text.match(amazonOrder) ?? []), ...(text.match(ebayOrder) ?? [])];
  const named = items.filter((item) => text.toLowerCase().includes(item.toLowerCase()));
  return [
    ...orders.map((id) => line('order', id)),
    ...[...(text.match(asin) ?? []), ...named].map((item) => line('item', item)),
  ];
}
