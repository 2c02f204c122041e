/** Sightings and a store of them that answers as the real one does. */
import type { MatchKey } from '@/lib/domain/customer/match-key';
import { matchKeysOf } from '@/lib/domain/customer/match-keys';
import type { Sighting } from '@/lib/domain/customer/sighting';
import type { Order } from '@/lib/domain/order/order';
import type { OrderParty } from '@/lib/domain/order/order-party';

export function sightingOf(order: Order, party: OrderParty | undefined): Sighting {
  const { certain, likely } = matchKeysOf(order, party);
  const { marketplace, account, orderId } = order;
  return {
    order: `${marketplace}:${orderId}`,
    marketplace,
    ...(account && { account }),
    keys: [...certain, ...likely],
  };
}

/** A sighting with plain keys such as `amazon:relay~a`, `npp~x`. */
export function sighting(order: string, keys: readonly MatchKey[], facts: Partial<Sighting> = {}): Sighting {
  return { order, marketplace: 'amazon', keys, ...facts };
}

export class FakeOrderIndex {
  /** How often it was asked. */
  asked = 0;
  readonly #byKey = new Map<string, Sighting[]>();
  readonly #byOrder = new Map<string, Sighting>();

  constructor(sightings: readonly Sighting[]) {
    for (const one of sightings) {
      this.#byOrder.set(one.order, one);
      for (const key of one.keys) this.#byKey.set(key, [...(this.#byKey.get(key) ?? []), one]);
    }
  }

  readonly ordersByKey = async (keys: readonly MatchKey[], atMost: number): Promise<readonly Sighting[]> => {
    this.asked += 1;
    return [...new Set(keys.flatMap((key) => this.#byKey.get(key) ?? []))].slice(0, atMost);
  };

  readonly ordersNamed = async (orders: readonly string[]): Promise<readonly Sighting[]> =>
    orders.flatMap((order) => this.#byOrder.get(order) ?? []);
}
