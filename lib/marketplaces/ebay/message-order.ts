/**
 * Whether the page lists messages from the oldest or from the newest. eBay most likely builds the list from the newest
 * and turns it round by style; nothing is taken for granted: posted times tell, else a list that stands turned round.
 */
import type { Moment } from '@/lib/domain/time/moment';
import { spanOf } from '@/lib/domain/time/moment-range';
import { isElementNode, nodeAround } from './tree';

/** The indexes of the boxes from the oldest to the newest; undefined where nothing tells, or signs contradict each other. */
export function oldestFirst(
  boxes: readonly Element[],
  moments: readonly (Moment | undefined)[],
): readonly number[] | undefined {
  const indexes = boxes.map((_, index) => index);
  if (boxes.length < 2) return indexes;
  const steps = stepsInTime(moments);
  if (steps.size > 1) return sortedByTime(indexes, moments);
  if (steps.has(1)) return indexes;
  return steps.has(-1) || isTurnedRound(boxes) ? indexes.reverse() : undefined;
}

/** For days that are listed one way and their messages the other: only if every two messages can be told apart. */
function sortedByTime(
  indexes: readonly number[],
  moments: readonly (Moment | undefined)[],
): readonly number[] | undefined {
  const timed = indexes.flatMap((index) => {
    const moment = moments[index];
    return moment ? [{ index, moment }] : [];
  });
  if (timed.length < indexes.length) return undefined;
  timed.sort((a, b) => a.moment.earliestAt - b.moment.earliestAt);
  const isClear = timed.every(({ moment }, index) => {
    const next = timed[index + 1];
    return !next || isBefore(moment, next.moment);
  });
  return isClear ? timed.map(({ index }) => index) : undefined;
}

/** 1 where a message is later than the one before it, -1 where it is earlier; equal and open times tell nothing. */
function stepsInTime(moments: readonly (Moment | undefined)[]): ReadonlySet<number> {
  const steps = new Set<number>();
  let previous: Moment | undefined;
  for (const moment of moments) {
    if (moment && previous) {
      if (isBefore(previous, moment)) steps.add(1);
      if (isBefore(moment, previous)) steps.add(-1);
    }
    previous = moment ?? previous;
  }
  return steps;
}

/** Times of the same kind compare by what is printed, whatever zone it is meant in; others only if they cannot overlap. */
function isBefore(a: Moment, b: Moment): boolean {
  const isAlike = a.precision === b.precision && (a.day === undefined) === (b.day === undefined);
  if (isAlike) return a.earliestAt < b.earliestAt && a.latestAt < b.latestAt;
  return a.latestAt + spanOf(a) < b.earliestAt;
}

/**
 * Whether what comes last in the page is shown first: nobody turns a list round but to have the newest in its usual
 * place at the end. A list as it was built tells nothing: it may begin with the oldest or with the newest.
 */
function isTurnedRound(boxes: readonly Element[]): boolean {
  const rects = boxes.map((box) => box.getBoundingClientRect());
  if (rects.every((rect) => rect.height > 0)) {
    return rects.every((rect, index) => index === 0 || rect.top < (rects[index - 1]?.top ?? 0));
  }
  let list = boxes[0] && nodeAround(boxes[0]);
  for (let level = 0; list && level < 3; level += 1) {
    if (isElementNode(list)) {
      const direction = list.ownerDocument.defaultView?.getComputedStyle(list).flexDirection ?? '';
      if (direction.startsWith('column')) return direction === 'column-reverse';
    }
    list = nodeAround(list);
  }
  return false;
}
