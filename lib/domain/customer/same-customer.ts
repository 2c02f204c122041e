/**
 * Which orders are of one person. Nothing is rewritten: a customer is what the links between orders give, and gives
 * something else when a link is added or undone.
 *
 * Links count in this order: what the seller joined; the marketplace's own identity; whole name, postcode and phone
 * together. Whoever the seller told apart stays apart, whatever connects them. Name, postcode and phone join no two
 * identities of one kind either: a father and a son of one name may share all three. They are offered instead.
 *
 * What this cannot know: a father who buys on Amazon and a son of the same name who buys on eBay, both with the phone
 * of their one home, look like one person on two marketplaces, and are joined until the seller tells them apart.
 */

import type { SettledDecisions } from './decisions';
import { DisjointSets } from './disjoint-sets';
import { groupBy } from './group-by';
import { uncontestedLinks } from './join-by-evidence';
import { type KeyKind, kindOfKey } from './match-key';
import { areRivals, identitiesOf } from './rivals';
import type { Sighting } from './sighting';

export interface GroupingRules {
  readonly decisions: SettledDecisions;
  /** Name, postcode and phone join: only where all orders that share them have been looked at. */
  readonly joinsByFacts: boolean;
}

/** A name at one place with one phone that more identities than this share is nobody's, such as a shop's own. */
const mostGroups = 50;

/** The orders person by person; each order is in one group. Sightings of one order count as that order. */
export function groupByPerson(
  sightings: readonly Sighting[],
  { decisions, joinsByFacts }: GroupingRules,
): readonly (readonly Sighting[])[] {
  const groups = new DisjointSets<string>();
  const rootOf = ({ order }: Sighting): string => groups.rootOf(decisions.groupOf(order));
  const joinBy = (kind: KeyKind, apartAmong: (roots: readonly string[]) => readonly (readonly [string, string])[]) => {
    const strays = new Set(decisions.strays.map((order) => groups.rootOf(decisions.groupOf(order))));
    const links = linksBy(sightings, kind, rootOf).map((link) => link.filter((root) => !strays.has(root)));
    for (const link of uncontestedLinks({ links, apartAmong })) groups.joinAll(link);
  };
  const apart = () => decisions.apart.map(([one, other]) => [groups.rootOf(one), groups.rootOf(other)] as const);

  joinBy('identity', (roots) => pairsWithin(apart(), roots));
  if (joinsByFacts) {
    const members = groupBy(sightings, rootOf);
    joinBy('name-postcode-phone', (roots) => [...pairsWithin(apart(), roots), ...rivalPairs(roots, members)]);
  }
  return [...groupBy(sightings, rootOf).values()];
}

/** For each key of the kind the groups that hold it, where there are several. */
function linksBy(
  sightings: readonly Sighting[],
  kind: KeyKind,
  rootOf: (sighting: Sighting) => string,
): readonly (readonly string[])[] {
  const holders = new Map<string, Set<string>>();
  for (const sighting of sightings) {
    for (const key of sighting.keys) {
      if (kindOfKey(key) === kind) holders.set(key, (holders.get(key) ?? new Set()).add(rootOf(sighting)));
    }
  }
  return [...holders.values()].filter((roots) => roots.size > 1).map((roots) => [...roots]);
}

function pairsWithin(
  pairs: readonly (readonly [string, string])[],
  roots: readonly string[],
): readonly (readonly [string, string])[] {
  const known = new Set(roots);
  return pairs.filter(([one, other]) => known.has(one) && known.has(other));
}

function rivalPairs(
  roots: readonly string[],
  members: ReadonlyMap<string, readonly Sighting[]>,
): readonly (readonly [string, string])[] {
  if (roots.length > mostGroups) return roots.map((root) => [root, root] as const);
  const identities = roots.map((root) => [root, identitiesOf(members.get(root) ?? [])] as const);
  return identities.flatMap(([root, own], place) =>
    identities.slice(place + 1).flatMap(([other, theirs]) => (areRivals(own, theirs) ? [[root, other] as const] : [])),
  );
}
