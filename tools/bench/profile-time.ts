/** From a CPU profile, the time of the main thread that certain scripts took, by themselves or by what they called. */
import type { Protocol } from 'puppeteer-core';

/** Frames that stand for no work. */
const restingFrames: ReadonlySet<string> = new Set(['(idle)', '(root)']);

export interface ProfileTime {
  /** Length of the profile. */
  readonly wallMs: number;
  /** Of scripts whose address fits, including what the browser did for them. */
  readonly ownMs: number;
  /** Everything but resting. */
  readonly busyMs: number;
}

export function profileTime(profile: Protocol.Profiler.Profile, isOwn: (url: string) => boolean): ProfileTime {
  const own = nodesUnder(profile.nodes, ({ callFrame }) => isOwn(callFrame.url));
  const resting = new Set(
    profile.nodes.filter(({ callFrame }) => restingFrames.has(callFrame.functionName)).map(({ id }) => id),
  );
  let ownMicros = 0;
  let busyMicros = 0;
  const { samples = [], timeDeltas = [] } = profile;
  for (const [index, node] of samples.entries()) {
    // A delta is the time that passed before its sample.
    const micros = timeDeltas[index + 1] ?? 0;
    if (own.has(node)) ownMicros += micros;
    if (!resting.has(node)) busyMicros += micros;
  }
  return {
    wallMs: (profile.endTime - profile.startTime) / 1000,
    ownMs: ownMicros / 1000,
    busyMs: busyMicros / 1000,
  };
}

type Node = Protocol.Profiler.ProfileNode;

/** Ids of the nodes that fit and of all below them. */
function nodesUnder(nodes: readonly Node[], fits: (node: Node) => boolean): ReadonlySet<number> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const found = new Set<number>();
  const waiting = nodes.filter(fits);
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (found.has(node.id)) continue;
    found.add(node.id);
    for (const child of node.children ?? []) {
      const below = byId.get(child);
      if (below) waiting.push(below);
    }
  }
  return found;
}
