/** The order statuses of All Orders reports, whose endings differ by country: the beginning decides. */
import type { OrderStatus } from '@/lib/domain/order/order';

const byBeginning: readonly (readonly [RegExp, OrderStatus])[] = [
  [/^pending/, 'pending'],
  [/^unshipped/, 'unshipped'],
  [/^invoice ?unconfirmed/, 'unshipped'],
  [/^partially ?shipped/, 'partially-shipped'],
  [/^shipped ?- ?delivered/, 'delivered'],
  [/^shipped ?- ?returned/, 'returned-to-seller'],
  [/^shipped ?- ?(?:returning|rejected|undeliverable)/, 'returning-to-seller'],
  [/^shipp(?:ed|ing)/, 'shipped'],
  [/^cancell?ed/, 'cancelled'],
];

/** What was met; a file has a handful of them. */
const met = new Map<string, OrderStatus | undefined>();
const mostMet = 200;

/** Undefined for a status that Amazon has added since. */
export function amazonStatus(text: string): OrderStatus | undefined {
  if (met.has(text)) return met.get(text);
  const folded = text.toLowerCase().replace(/[–—]/g, '-');
  const status = byBeginning.find(([pattern]) => pattern.test(folded))?.[1];
  if (met.size < mostMet) met.set(text, status);
  return status;
}
