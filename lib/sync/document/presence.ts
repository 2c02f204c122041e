/**
 * Whether something is there, in the trash or gone for good. Every change leaves a stamp of its writer, a removal says
 * which stamps it had seen: a change that no removal has seen wins, one that a removal has seen stays removed.
 */
export type Presence = 'present' | 'removed' | 'gone';

/** The number of each writer's last change; numbers of one writer only grow. */
export type Seen = ReadonlyMap<string, number>;

export interface Removal {
  readonly writer: string;
  readonly number: number;
  readonly seen: Seen;
  /** When (removal, epoch ms), or the how many-th (erasure). */
  readonly mark: number;
}

export interface Facts {
  readonly stamps: Seen;
  readonly removals: readonly Removal[];
  readonly erasures: readonly Removal[];
  /** The last removal of each writer that whoever changed it has known. */
  readonly known: Seen;
}

export function presenceOf({ stamps, removals, erasures }: Facts): Presence {
  const erased = seenByAny(erasures);
  if (erasures.length > 0 && hasSeen(erased, stamps)) return 'gone';
  if (removals.length + erasures.length === 0) return 'present';
  return hasSeen(union([erased, seenByAny(removals)]), stamps) ? 'removed' : 'present';
}

/** There, though it was removed by somebody whom nobody has contradicted knowingly. */
export function isReturned(facts: Facts): boolean {
  return presenceOf(facts) === 'present' && unknownRemovals(facts).length > 0;
}

export function unknownRemovals({ removals, erasures, known }: Facts): readonly Removal[] {
  return [...removals, ...erasures].filter(({ writer, number }) => number > (known.get(writer) ?? 0));
}

export function seenByAny(removals: readonly Removal[]): Seen {
  return union(removals.map(({ seen }) => seen));
}

export function union(all: readonly Seen[]): Map<string, number> {
  const most = new Map<string, number>();
  for (const seen of all) {
    for (const [writer, number] of seen) most.set(writer, Math.max(number, most.get(writer) ?? 0));
  }
  return most;
}

function hasSeen(seen: Seen, stamps: Seen): boolean {
  for (const [writer, number] of stamps) if (number > (seen.get(writer) ?? 0)) return false;
  return true;
}
