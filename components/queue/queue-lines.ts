/** The list as lines one below the other, heads of groups and conversations, each at a known height: only those in view are drawn. */
import type { QueueEntry } from '@/lib/domain/queue/arrange-queue';

export type GroupName = 'late' | 'before-close' | 'soon' | 'later' | 'snoozed';

export interface ShownGroup {
  readonly name: GroupName;
  /** Epoch ms. */
  readonly closesAt?: number | undefined;
  readonly entries: readonly QueueEntry[];
}

export interface RowLine {
  readonly entry: QueueEntry;
  /** Among all conversations of the list. */
  readonly index: number;
  readonly topRem: number;
}

export interface PlacedGroup {
  readonly name: GroupName;
  readonly closesAt: number | undefined;
  readonly count: number;
  readonly topRem: number;
  readonly rows: readonly RowLine[];
}

export interface QueueLines {
  readonly groups: readonly PlacedGroup[];
  readonly rows: readonly RowLine[];
  readonly heightRem: number;
}

export const headRem = 1.75;
export const rowRem = 3.25;

export function placeLines(shown: readonly ShownGroup[]): QueueLines {
  const groups: PlacedGroup[] = [];
  const rows: RowLine[] = [];
  let heightRem = 0;
  for (const { name, closesAt, entries } of shown) {
    if (entries.length === 0) continue;
    const topRem = heightRem;
    heightRem += headRem;
    const own = entries.map((entry, place) => ({
      entry,
      index: rows.length + place,
      topRem: topRem + headRem + place * rowRem,
    }));
    heightRem += entries.length * rowRem;
    rows.push(...own);
    groups.push({ name, closesAt, count: entries.length, topRem, rows: own });
  }
  return { groups, rows, heightRem };
}

/** What lies between two heights, group by group. */
export function linesBetween({ groups }: QueueLines, fromRem: number, toRem: number): readonly PlacedGroup[] {
  return groups.flatMap((group) => {
    const firstRem = group.topRem + headRem;
    const endRem = firstRem + group.rows.length * rowRem;
    if (endRem < fromRem || group.topRem > toRem) return [];
    const from = Math.max(0, Math.floor((fromRem - firstRem) / rowRem));
    const to = Math.max(0, Math.ceil((toRem - firstRem) / rowRem));
    return [{ ...group, rows: group.rows.slice(from, to) }];
  });
}
