/**
 * All orders of one customer, found step by step: look up what shares a key, then what shares a key with that, until
 * nothing new comes. Bounded; where the bound is met the customer is said to be incomplete, and nothing is joined by
 * facts that could not all be checked.
 */
import { type CustomerOffer, offersFor } from './customer-offers';
import { type Decision, type SettledDecisions, settleDecisions } from './decisions';
import { isCertainKey, kindOfKey, type MatchKey } from './match-key';
import { groupByPerson } from './same-customer';
import type { Sighting } from './sighting';

export interface CustomerQuestion {
  /** What is known to be of one buyer: the orders of a conversation, or the conversation itself. */
  readonly seeds: readonly Sighting[];
  /** Up to `atMost` orders that have any of the keys. */
  readonly ordersByKey: (keys: readonly MatchKey[], atMost: number) => Promise<readonly Sighting[]>;
  /** The named orders, those that are stored. */
  readonly ordersNamed: (orders: readonly string[]) => Promise<readonly Sighting[]>;
  readonly decisions: readonly Decision[];
  /** Whose orders may be looked at together: `customerScope`. */
  readonly isInScope: (sighting: Sighting) => boolean;
  readonly limits?: ExpansionLimits;
}

export interface ExpansionLimits {
  /** Orders looked at for one customer, and again as many for the offers. */
  readonly orders: number;
}

/** A busy business buyer has hundreds of orders; thousands under one key are a mistake or a hub. */
export const defaultLimits: ExpansionLimits = { orders: 2000 };

export interface FoundCustomer {
  /** Every order of the customer, seeds first. */
  readonly orders: readonly string[];
  readonly offers: readonly CustomerOffer[];
  /** False where there may be more orders than were looked at. */
  readonly isComplete: boolean;
}

export async function expandCustomer(question: CustomerQuestion): Promise<FoundCustomer> {
  const { seeds, limits = defaultLimits } = question;
  const decisions = settleDecisions(question.decisions);
  const search = new OrderSearch(question, decisions, limits.orders);
  search.add(seeds);
  const hasAll = await search.close({ atMost: limits.orders, withLikely: true });
  search.addLikely();
  const hasAllOffers = await search.close({ atMost: 2 * limits.orders, withLikely: false });
  const groups = groupByPerson(search.found, { decisions, joinsByFacts: hasAll });
  const ofSeeds = new Set(seeds.map(({ order }) => order));
  const isOfCustomer = (group: readonly Sighting[]) => group.some(({ order }) => ofSeeds.has(order));
  const customer = groups.filter(isOfCustomer).flat();
  const others = groups.filter((group) => !isOfCustomer(group));
  const isComplete = hasAll && hasAllOffers && search.hasAllLikely;
  return {
    orders: [...new Set([...ofSeeds, ...customer.map(({ order }) => order)])],
    offers: offersFor({ customer, others, decisions, isComplete }),
    isComplete: hasAll,
  };
}

/** What was found so far, and what was asked for already. Each question may be a trip to another process: few rounds. */
class OrderSearch {
  readonly #question: CustomerQuestion;
  readonly #decisions: SettledDecisions;
  readonly #mostLikely: number;
  readonly #found = new Map<string, Sighting>();
  readonly #likely: Sighting[] = [];
  readonly #asked = new Set<string>();
  #hasAllLikely = true;

  constructor(question: CustomerQuestion, decisions: SettledDecisions, mostLikely: number) {
    this.#question = question;
    this.#decisions = decisions;
    this.#mostLikely = mostLikely;
  }

  get found(): readonly Sighting[] {
    return [...this.#found.values()];
  }

  get hasAllLikely(): boolean {
    return this.#hasAllLikely;
  }

  add(sightings: readonly Sighting[]): void {
    for (const sighting of sightings) {
      if (!this.#found.has(sighting.order)) this.#found.set(sighting.order, sighting);
    }
  }

  /** Takes those who may be offered among the others. */
  addLikely(): void {
    this.add(this.#likely);
  }

  /**
   * Looks up what joins by itself until nothing new comes, and on the way who may be offered. False where the bound was
   * met before.
   */
  async close({ atMost, withLikely }: { readonly atMost: number; readonly withLikely: boolean }): Promise<boolean> {
    for (;;) {
      const keys = this.#unasked(this.#keysWhere(isCertainKey));
      const likely = withLikely ? this.#unasked(this.#keysWhere(isLikelyKey)) : [];
      const orders = this.#unasked(this.#decisions.joinedWith([...this.#found.keys()])).filter(
        (order) => !this.#found.has(order),
      );
      if (keys.length + likely.length + orders.length === 0) return this.#found.size <= atMost;
      const [sharing, named] = await Promise.all([
        keys.length > 0 ? this.#question.ordersByKey(keys, atMost + 1) : [],
        orders.length > 0 ? this.#question.ordersNamed(orders) : [],
        this.#askLikely(likely),
      ]);
      this.add([...sharing, ...named].filter(this.#question.isInScope));
      if (sharing.length > atMost || this.#found.size > atMost) return false;
    }
  }

  async #askLikely(keys: readonly MatchKey[]): Promise<void> {
    if (keys.length === 0) return;
    const answer = await this.#question.ordersByKey(keys, this.#mostLikely + 1);
    this.#likely.push(...answer.slice(0, this.#mostLikely).filter(this.#question.isInScope));
    if (answer.length > this.#mostLikely) this.#hasAllLikely = false;
  }

  #keysWhere(isWanted: (key: MatchKey) => boolean): readonly MatchKey[] {
    return this.found.flatMap((sighting) => sighting.keys.filter(isWanted));
  }

  /** Those that were not asked for before; from now on they were. */
  #unasked(names: readonly string[]): readonly string[] {
    const fresh = [...new Set(names)].filter((name) => !this.#asked.has(name));
    for (const name of fresh) this.#asked.add(name);
    return fresh;
  }
}

function isLikelyKey(key: MatchKey): boolean {
  const kind = kindOfKey(key);
  return kind === 'name-postcode-house' || kind === 'phone-postcode';
}
