/**
 * One order that this browser and a backup both know. What was told later counts more, wherever it was told; what only
 * one of them knows stays. Taking the same backup twice changes nothing the second time.
 */
import { mergeOrder } from '@/lib/domain/order/merge-orders';
import { type Order, orderSchema } from '@/lib/domain/order/order';
import type { ImportSides } from './import-sides';
import { tellSame, unionOf } from './same-facts';

/** An order by whoever told of it, as it is stored. */
export interface ToldOrder {
  readonly key: string;
  readonly terms: readonly string[];
  readonly firstSeenAt: number;
  /** When `seen` was told. */
  readonly lastSeenAt: number;
  readonly seen?: Order | undefined;
  readonly reported?: readonly ToldPart[] | undefined;
}

export interface ToldPart {
  readonly report: string;
  readonly importId: string;
  readonly toldAt: number;
  readonly order: Order;
}

const noParts: readonly ToldPart[] = [];

/** `ours` itself where the backup adds nothing. */
export function mergeToldOrders<T extends ToldOrder>(ours: T, theirs: ToldOrder, sides: ImportSides): T {
  const seen = mergeSeen(ours, theirs);
  const reported = mergeReported(ours.reported ?? noParts, theirs.reported ?? noParts, sides);
  const terms = unionOf(ours.terms, theirs.terms);
  const firstSeenAt = Math.min(ours.firstSeenAt, theirs.firstSeenAt);
  const lastSeenAt = seenAt(ours, theirs);
  const isSame =
    seen === ours.seen &&
    reported === (ours.reported ?? noParts) &&
    terms === ours.terms &&
    firstSeenAt === ours.firstSeenAt &&
    lastSeenAt === ours.lastSeenAt;
  if (isSame || (reported.length === 0 && !seen)) return ours;
  return { ...ours, terms, firstSeenAt, lastSeenAt, ...(seen && { seen }), ...(reported.length > 0 && { reported }) };
}

/** Of an order that is new here: parts of an import that goes on here by itself are left to it. */
export function withoutPartsToCome<T extends ToldOrder>(theirs: T, { leavesTheirs }: ImportSides): T | undefined {
  if (!theirs.reported?.some(({ importId }) => leavesTheirs(importId))) return theirs;
  const left = theirs.reported.filter(({ importId }) => !leavesTheirs(importId));
  if (left.length === 0 && !theirs.seen) return undefined;
  return { ...theirs, reported: left };
}

/** When anything was last told of the order. */
export function lastToldAt({ seen, lastSeenAt, reported = [] }: ToldOrder): number {
  return Math.max(0, ...(seen ? [lastSeenAt] : []), ...reported.map(({ toldAt }) => toldAt));
}

/** Lines that tell little fit several others, and each look may pair them in another way. */
const mostLooks = 6;

/** Looked at until another look would add nothing; where there is no end to it, what is here stays as it is. */
function mergeSeen({ seen: ours, lastSeenAt }: ToldOrder, theirs: ToldOrder): Order | undefined {
  if (!ours || !theirs.seen) return ours ?? theirs.seen;
  let merged: Sighting = { order: ours, at: lastSeenAt };
  for (let look = 0; look < mostLooks; look += 1) {
    const next = lookAgain(merged, { order: theirs.seen, at: theirs.lastSeenAt });
    if (next === merged.order) return next;
    merged = { order: next, at: Math.max(lastSeenAt, theirs.lastSeenAt) };
  }
  return ours;
}

interface Sighting {
  readonly order: Order;
  readonly at: number;
}

/** `ours` itself where theirs adds nothing. */
function lookAgain({ order: ours, at }: Sighting, theirs: Sighting): Order {
  const under = mergeOrder(theirs.order, ours);
  const over = mergeOrder(ours, theirs.order);
  const isKnown = at >= theirs.at && [under, over].some((merged) => tellSame(merged, ours));
  const merged = theirs.at > at ? over : under;
  // Two that together are longer than any order are no sightings of one: what is here stays as it is.
  return isKnown || tellSame(merged, ours) || !orderSchema.safeParse(merged).success ? ours : merged;
}

/** It belongs to what was seen: a report that was imported later makes no page newer. */
function seenAt(ours: ToldOrder, theirs: ToldOrder): number {
  if (!theirs.seen) return ours.lastSeenAt;
  return ours.seen ? Math.max(ours.lastSeenAt, theirs.lastSeenAt) : theirs.lastSeenAt;
}

/** Of each kind of report what was told last by a whole file, and what files tell that are not at their end. */
function mergeReported(
  ours: readonly ToldPart[],
  theirs: readonly ToldPart[],
  sides: ImportSides,
): readonly ToldPart[] {
  const isOurs = ({ importId }: ToldPart) => ours.some((part) => part.importId === importId);
  const replaced = ours.map((part) => {
    const other = theirs.find(({ importId }) => importId === part.importId);
    if (!other || tellSame(other, part)) return part;
    const isLater = sides.isEven(part.importId) && other.toldAt > part.toldAt;
    return isLater || sides.takesTheirs(part.importId) ? other : part;
  });
  const added = theirs.filter((part) => !isOurs(part) && !sides.leavesTheirs(part.importId));
  const all = [...replaced, ...added];
  const left = all.filter((part) => !sides.isFinished(part.importId) || part === newestWhole(all, part.report, sides));
  return left.length === ours.length && left.every((part, index) => part === ours[index]) ? ours : left;
}

/** The first of those told at one time. */
function newestWhole(parts: readonly ToldPart[], report: string, sides: ImportSides): ToldPart | undefined {
  const whole = parts.filter((part) => part.report === report && sides.isFinished(part.importId));
  return whole.reduce<ToldPart | undefined>(
    (best, part) => (best && best.toldAt >= part.toldAt ? best : part),
    undefined,
  );
}
