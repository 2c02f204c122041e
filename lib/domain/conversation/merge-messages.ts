/**
 * Joining the messages of two sightings of one thread: each message once, in order, none lost. A message is known
 * again by its author, its words and a time that may be the same.
 */
import { isCompatible, mergeMoments } from '../time/moment-range';
import type { Message } from './conversation';

export interface MergedMessages {
  readonly messages: Message[];
  /** Of each of them, whether it was not known before. */
  readonly isAdded: readonly boolean[];
}

interface Entry {
  readonly message: Message;
  readonly isAdded: boolean;
}

export function mergeMessages(stored: readonly Message[], seen: readonly Message[]): MergedMessages {
  const pairs = pairedInOrder(stored.map(comparable), seen.map(comparable));
  const entries: Entry[] = [];
  let storedFrom = 0;
  let seenFrom = 0;
  for (const [storedAt, seenAt] of [...pairs, [stored.length, seen.length] as const]) {
    entries.push(...interleaved(stored.slice(storedFrom, storedAt), seen.slice(seenFrom, seenAt)));
    const known = stored[storedAt];
    const again = seen[seenAt];
    if (known && again) entries.push({ message: mergeMessage(known, again), isAdded: false });
    storedFrom = storedAt + 1;
    seenFrom = seenAt + 1;
  }
  return { messages: entries.map(({ message }) => message), isAdded: entries.map(({ isAdded }) => isAdded) };
}

interface Comparable {
  readonly message: Message;
  readonly words: string;
}

function comparable(message: Message): Comparable {
  return {
    message,
    words: message.text
      .normalize('NFKC')
      .replace(/[\s\p{Cf}]+/gu, ' ')
      .trim(),
  };
}

function isSameMessage(a: Comparable, b: Comparable): boolean {
  return a.words === b.words && isSameAuthor(a.message, b.message) && isSameTime(a.message, b.message);
}

function isSameAuthor(a: Message, b: Message): boolean {
  return a.from === b.from || a.from === 'unknown' || b.from === 'unknown';
}

function isSameTime(a: Message, b: Message): boolean {
  return !a.sentAt || !b.sentAt || isCompatible(a.sentAt, b.sentAt);
}

/** Index pairs of the same messages, ascending in both: the longest common subsequence, so that repeated words stay apart. */
function pairedInOrder(stored: readonly Comparable[], seen: readonly Comparable[]): [number, number][] {
  const width = seen.length + 1;
  const lengths = new Uint16Array((stored.length + 1) * width);
  const lengthAt = (row: number, column: number) => lengths[row * width + column] ?? 0;
  const isSame = (row: number, column: number) => {
    const [a, b] = [stored[row], seen[column]];
    return a !== undefined && b !== undefined && isSameMessage(a, b);
  };
  for (let row = stored.length - 1; row >= 0; row--) {
    for (let column = seen.length - 1; column >= 0; column--) {
      lengths[row * width + column] = isSame(row, column)
        ? lengthAt(row + 1, column + 1) + 1
        : Math.max(lengthAt(row + 1, column), lengthAt(row, column + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let row = 0, column = 0; row < stored.length && column < seen.length; ) {
    if (isSame(row, column)) pairs.push([row++, column++]);
    else if (lengthAt(row + 1, column) >= lengthAt(row, column + 1)) row++;
    else column++;
  }
  return pairs;
}

/** Two runs between the same neighbours, by time; without times, those known before come first. */
function interleaved(stored: readonly Message[], seen: readonly Message[]): Entry[] {
  const known = stored.map((message): Entry => ({ message, isAdded: false }));
  const merged: Entry[] = [];
  let next = 0;
  for (const message of seen) {
    while (next < stored.length && !isSurelyLater(stored[next], message)) merged.push(...known.slice(next, ++next));
    merged.push({ message, isAdded: true });
  }
  return [...merged, ...known.slice(next)];
}

function isSurelyLater(stored: Message | undefined, seen: Message): boolean {
  if (!stored?.sentAt || !seen.sentAt) return false;
  return stored.sentAt.earliestAt > seen.sentAt.latestAt;
}

function mergeMessage(stored: Message, seen: Message): Message {
  const sentAt = mergeMoments(stored.sentAt, seen.sentAt);
  const isAutomatic = seen.isAutomatic ?? stored.isAutomatic;
  const hasPicture = seen.hasPicture ?? stored.hasPicture;
  const settled = stored.settled ?? seen.settled;
  return {
    from: seen.from === 'unknown' ? stored.from : seen.from,
    text: seen.text,
    ...(sentAt && { sentAt }),
    ...(isAutomatic !== undefined && { isAutomatic }),
    ...(hasPicture !== undefined && { hasPicture }),
    ...(settled && { settled }),
  };
}
