/**
 * The features that a model shall know: those that tell most about the groups of the messages they stand in, by the G
 * statistic (the sum of o·ln(o/e) over the groups, o messages counted and e expected).
 */

export interface GroupedMessage {
  readonly ids: Iterable<number>;
  /** One of each question asked about it, such as its intent; every message has an answer to each. */
  readonly groups: readonly number[];
}

export interface Choice {
  /** How many groups there are. */
  readonly groups: number;
  readonly kept: number;
}

/** A feature of fewer messages tells what happened there, not what is usual. */
const leastMessages = 3;

/** @returns ids, ascending */
export function chooseFeatures(messages: readonly GroupedMessage[], { groups, kept }: Choice): Uint32Array {
  const totals = new Float64Array(groups);
  const counts = new Map<number, CountedFeature>();
  for (const { ids, groups: own } of messages) {
    for (const group of own) count(totals, group);
    for (const id of ids) {
      const feature = counts.get(id) ?? { messages: 0, groups: new Uint16Array(groups) };
      feature.messages += 1;
      for (const group of own) count(feature.groups, group);
      counts.set(id, feature);
    }
  }
  const shares = totals.map((total) => total / messages.length);
  const common = [...counts].filter(([, feature]) => feature.messages >= leastMessages);
  const worth = common.map(([id, feature]) => ({ id, told: told(feature, shares) }));
  worth.sort((a, b) => b.told - a.told || a.id - b.id);
  return Uint32Array.from(worth.slice(0, kept), ({ id }) => id).sort();
}

interface CountedFeature {
  messages: number;
  readonly groups: Uint16Array;
}

function count(amounts: Float64Array | Uint16Array, group: number): void {
  amounts[group] = (amounts[group] ?? 0) + 1;
}

function told({ messages, groups }: CountedFeature, shares: Float64Array): number {
  let sum = 0;
  for (let group = 0; group < groups.length; group += 1) {
    const observed = groups[group] ?? 0;
    if (observed > 0) sum += observed * Math.log(observed / (messages * (shares[group] ?? 0)));
  }
  return sum;
}
