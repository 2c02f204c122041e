/**
 * Whether the page lists messages from the oldest or from the newest. eBay most likely builds the list from the newest
 * and turns it round by style; nothing is taken for granted: posted times tell, else where messages stand, else the style.
 */
import type { Moment } from '@/lib/domain/time/moment';
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
  const isRising = steps.size === 1 ? steps.has(1) : risesByPlace(boxes, moments);
  if (isRising === undefined) return undefined;
  return isRising ? indexes : indexes.reverse();
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
    return !next || (moment.earliestAt < next.moment.earliestAt && moment.latestAt < next.moment.latestAt);
  });
  return isClear ? timed.map(({ index }) => index) : undefined;
}

/** 1 where a message is later than the one before it, -1 where it is earlier; equal and open times tell nothing. */
function stepsInTime(moments: readonly (Moment | undefined)[]): ReadonlySet<number> {
  const steps = new Set<number>();
  let previous: Moment | undefined;
  for (const moment of moments) {
    if (moment && previous) {
      if (moment.earliestAt > previous.earliestAt && moment.latestAt > previous.latestAt) steps.add(1);
      if (moment.earliestAt < previous.earliestAt && moment.latestAt < previous.latestAt) steps.add(-1);
    }
    previous = moment ?? previous;
  }
  return steps;
}

/** Messages of one and the same minute are too rare to trust their place: only a list that is turned round tells. */
function risesByPlace(boxes: readonly Element[], moments: readonly (Moment | undefined)[]): boolean | undefined {
  const isOneMinute = moments.every((moment) => moment !== undefined && !/^(?:hour|day)$/.test(moment.precision));
  const inStyle = risesInStyle(boxes);
  if (isOneMinute) return inStyle === false ? false : undefined;
  return risesOnPage(boxes) ?? inStyle;
}

/** What stands lower was written later. */
function risesOnPage(boxes: readonly Element[]): boolean | undefined {
  const tops = boxes
    .map((box) => box.getBoundingClientRect())
    .filter((rect) => rect.height > 0)
    .map((rect) => rect.top);
  if (tops.length < boxes.length) return undefined;
  const isRising = tops.every((top, index) => index === 0 || top > (tops[index - 1] ?? top));
  const isFalling = tops.every((top, index) => index === 0 || top < (tops[index - 1] ?? top));
  return isRising === isFalling ? undefined : isRising;
}

/** Only a column that says so; an ordinary list may be built either way. */
function risesInStyle(boxes: readonly Element[]): boolean | undefined {
  const [first] = boxes;
  let list = first && nodeAround(first);
  for (let level = 0; list && level < 3; level += 1) {
    if (isElementNode(list)) {
      const direction = list.ownerDocument.defaultView?.getComputedStyle(list).flexDirection ?? '';
      if (direction.startsWith('column')) return direction === 'column';
    }
    list = nodeAround(list);
  }
  return undefined;
}
