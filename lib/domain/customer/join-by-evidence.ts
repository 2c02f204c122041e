/**
 * Joining groups by one kind of evidence while keeping apart what must be apart. The outcome does not depend on the
 * order of anything: where evidence would bring two together that are apart, it is the contested links that go.
 */
import { DisjointSets } from './disjoint-sets';
import { groupBy } from './group-by';

type Pair<T> = readonly [T, T];

export interface Evidence<T> {
  /** Each link joins all the groups in it, such as all that share one key. */
  readonly links: readonly (readonly T[])[];
  /** Pairs within these groups that must not come together. Asked for each set of groups that the links would join. */
  readonly apartAmong: (groups: readonly T[]) => readonly Pair<T>[];
}

/**
 * The links that hold. Wherever two that are apart would come together, directly or by way of others, both leave all
 * links: what they share proves nothing of either, and whoever stands between them belongs to neither.
 */
export function uncontestedLinks<T>({ links, apartAmong }: Evidence<T>): readonly (readonly T[])[] {
  const contested = new Set(componentsOf(links).flatMap(apartAmong).flat());
  return contested.size === 0 ? links : links.map((link) => link.filter((group) => !contested.has(group)));
}

function componentsOf<T>(links: readonly (readonly T[])[]): readonly (readonly T[])[] {
  const sets = new DisjointSets<T>();
  for (const link of links) sets.joinAll(link);
  return [...groupBy(new Set(links.flat()), (group) => sets.rootOf(group)).values()];
}
