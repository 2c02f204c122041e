/** How near to its messages the parts of a thread's head stand: the nearest counts. */
import { closestAmong, nodeAround } from './tree';

export interface Found {
  readonly element: Element;
  readonly value: string;
}

/** For each node around the core, how far out it is. */
export function distancesFrom(core: Node, root: Node): ReadonlyMap<Node, number> {
  const distances = new Map<Node, number>();
  for (let node: Node | undefined = core; node; node = nodeAround(node)) {
    distances.set(node, distances.size);
    if (node === root) break;
  }
  return distances;
}

export function distanceOf(element: Node, distances: ReadonlyMap<Node, number>): number {
  const shared = closestAmong(element, distances);
  return (shared && distances.get(shared)) ?? Number.POSITIVE_INFINITY;
}

/** Those that share the smallest box with the core. */
export function nearest(found: readonly Found[], distances: ReadonlyMap<Node, number>): readonly Found[] {
  const measured = found.map((one) => ({ one, distance: distanceOf(one.element, distances) }));
  const smallest = Math.min(...measured.map(({ distance }) => distance));
  return measured.filter(({ distance }) => distance === smallest).map(({ one }) => one);
}
