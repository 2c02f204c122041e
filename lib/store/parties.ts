/** Who is behind an order, told more than once. */
import type { OrderParty } from '@/lib/domain/order/order-party';

/** What is told now over what was told before. */
export function joinParties(
  before: OrderParty | undefined,
  told: OrderParty | undefined,
): { readonly party?: OrderParty } {
  if (before && told) {
    return { party: { ...before, ...told, street: told.street.length > 0 ? told.street : before.street } };
  }
  const party = told ?? before;
  return party ? { party } : {};
}
