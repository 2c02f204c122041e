import { describe, expect, it } from 'vitest';
import { settleDecisions } from '@/lib/domain/customer/decisions';
import { expandCustomer } from '@/lib/domain/customer/expand-customer';
import { groupByPerson } from '@/lib/domain/customer/same-customer';
import type { Sighting } from '@/lib/domain/customer/sighting';
import { syntheticCustomers, type TrueOrder } from '../../../support/synthetic-customers';
import { FakeOrderIndex, sightingOf } from './builders';

const rounds = 60;
const seeds = [1, 2, 3];

interface Known {
  readonly truth: TrueOrder;
  readonly sighting: Sighting;
}

function knownFrom(seed: number): readonly Known[] {
  return syntheticCustomers(seed, rounds).map((truth) => ({ truth, sighting: sightingOf(truth.order, truth.party) }));
}

function truthByOrder(known: readonly Known[]): ReadonlyMap<string, TrueOrder> {
  return new Map(known.map(({ truth, sighting }) => [sighting.order, truth]));
}

/** How many pairs the groups of these sizes hold. */
function pairsIn(sizes: Iterable<number>): number {
  return [...sizes].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
}

function countBy<T>(things: readonly T[], nameOf: (thing: T) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const thing of things) counts.set(nameOf(thing), (counts.get(nameOf(thing)) ?? 0) + 1);
  return counts;
}

describe.each(seeds)('synthetic customers of seed %i', (seed) => {
  const known = knownFrom(seed);
  const truths = truthByOrder(known);
  const personOf = (order: string): string => truths.get(order)?.person ?? '';
  const situationOf = (order: string): string => truths.get(order)?.situation ?? '';
  const rules = { decisions: settleDecisions([]), joinsByFacts: true };
  const groups = groupByPerson(
    known.map(({ sighting }) => sighting),
    rules,
  );

  it('never joins two people by itself', () => {
    const wrong = groups.filter((group) => new Set(group.map(({ order }) => personOf(order))).size > 1);
    expect(wrong.map((group) => group.map(({ order }) => `${situationOf(order)}: ${personOf(order)}`))).toEqual([]);
  });

  it('joins many of one person’s orders by itself, and offers most of the others', async () => {
    const index = new FakeOrderIndex(known.map(({ sighting }) => sighting));
    const groupOf = new Map(groups.flatMap((group, place) => group.map(({ order }) => [order, place] as const)));
    const truePairs = pairsIn(countBy(known, ({ truth }) => truth.person).values());
    const joined = pairsIn(groups.map(({ length }) => length));
    const right = pairsIn(groups.flatMap((group) => [...countBy(group, ({ order }) => personOf(order)).values()]));
    const offered = new Set<string>();
    let rightOffers = 0;
    for (const [place, group] of groups.entries()) {
      const question = { ...index, decisions: [], isInScope: () => true, seeds: group.slice(0, 1) };
      const { offers } = await expandCustomer(question);
      for (const { orders } of offers) {
        const [first = ''] = orders;
        const pair = [place, groupOf.get(first) ?? -1].sort().join();
        if (!offered.has(pair) && personOf(first) === personOf(group[0]?.order ?? '')) {
          rightOffers += group.length * orders.length;
        }
        offered.add(pair);
      }
    }
    const recall = right / truePairs;
    const withOffers = (right + rightOffers) / truePairs;
    console.info(
      `seed ${seed}: ${known.length} orders, precision ${(right / joined).toFixed(3)} (${joined} joined pairs), recall ${recall.toFixed(3)}, ` +
        `with offers ${withOffers.toFixed(3)}; ${offered.size} offers`,
    );
    expect(recall).toBeGreaterThan(0.5);
    expect(withOffers).toBeGreaterThan(recall);
  });

  it('finds step by step what it finds at once', async () => {
    const index = new FakeOrderIndex(known.map(({ sighting }) => sighting));
    for (const group of groups.slice(0, 200)) {
      const question = { ...index, decisions: [], isInScope: () => true, seeds: group.slice(-1) };
      const { orders, isComplete } = await expandCustomer(question);
      expect(orders.toSorted()).toEqual(group.map(({ order }) => order).toSorted());
      expect(isComplete).toBe(true);
    }
  });
});
