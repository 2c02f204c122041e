/**
 * What the seller decided about who is the same person: links between orders, which change no order and can be undone.
 * The newest word counts: a decision that contradicts a newer one is overruled as long as that one stands.
 */
import * as z from 'zod/mini';
import { DisjointSets } from './disjoint-sets';

const orderName = z.string().check(z.maxLength(200));

/**
 * Whether the two orders are of one person, or of two. `stray`: the second does not belong with the first and the
 * others of that person; whatever it shares with anybody proves nothing.
 */
export const verdicts = ['same', 'different', 'stray'] as const;

export const decisionSchema = z.object({
  id: z.string().check(z.maxLength(64)),
  verdict: z.enum(verdicts),
  /** Any order of the one and any of the other, as `Sighting.order`. */
  orders: z.tuple([orderName, orderName]),
  decidedAt: z.int(),
  /** Taken back: it counts no more, and is kept to be shown. */
  undoneAt: z.optional(z.int()),
});
export type Decision = z.infer<typeof decisionSchema>;

/** The decisions with this one taken back. */
export function undoDecision(decisions: readonly Decision[], id: string, now: number): readonly Decision[] {
  return decisions.map((decision) =>
    decision.id === id && decision.undoneAt === undefined ? { ...decision, undoneAt: now } : decision,
  );
}

export interface SettledDecisions {
  /** Stands for everything that the seller joined with this order; the order itself where nothing was. */
  groupOf(order: string): string;
  /** All orders that the seller joined with these, and these. */
  joinedWith(orders: readonly string[]): readonly string[];
  /** Groups that the seller told apart. */
  readonly apart: readonly (readonly [string, string])[];
  /** Orders that belong with nobody but whom the seller joined them with. */
  readonly strays: readonly string[];
  readonly overruled: readonly Decision[];
}

/** What the decisions say together, newest first; among those of one moment the later one in the list. */
export function settleDecisions(decisions: readonly Decision[]): SettledDecisions {
  const newestFirst = decisions
    .filter((decision) => decision.undoneAt === undefined)
    .map((decision, place) => ({ decision, place }))
    .sort((a, b) => b.decision.decidedAt - a.decision.decidedAt || b.place - a.place)
    .map(({ decision }) => decision);
  const groups = new DisjointSets<string>();
  const splits: (readonly [string, string])[] = [];
  const strays: string[] = [];
  const overruled: Decision[] = [];
  for (const decision of newestFirst) {
    const [one, other] = decision.orders;
    if (decision.verdict === 'same' && !splits.some((split) => isBetween(groups, split, [one, other]))) {
      groups.join(one, other);
    } else if (decision.verdict !== 'same' && !groups.areJoined(one, other)) {
      splits.push([one, other]);
      if (decision.verdict === 'stray') strays.push(other);
    } else {
      overruled.push(decision);
    }
  }
  return {
    groupOf: (order) => groups.rootOf(order),
    joinedWith: (orders) => withJoined(groups, newestFirst, orders),
    strays,
    apart: splits.map(([one, other]) => [groups.rootOf(one), groups.rootOf(other)] as const),
    overruled,
  };
}

type Pair = readonly [string, string];

function isBetween(groups: DisjointSets<string>, [a, b]: Pair, [one, other]: Pair): boolean {
  return (
    (groups.areJoined(a, one) && groups.areJoined(b, other)) || (groups.areJoined(a, other) && groups.areJoined(b, one))
  );
}

function withJoined(
  groups: DisjointSets<string>,
  decisions: readonly Decision[],
  orders: readonly string[],
): readonly string[] {
  const wanted = new Set(orders.map((order) => groups.rootOf(order)));
  const decided = decisions.flatMap((decision) => decision.orders);
  return [...new Set([...orders, ...decided.filter((order) => wanted.has(groups.rootOf(order)))])];
}
