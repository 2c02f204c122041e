/**
 * How long names, addresses, phone numbers and messages are kept. Whatever is kept goes at last: a day that no shop
 * could mean is not believed, and what has no day counts from when it was recorded.
 *
 * Source: Amazon's data protection policy asks sellers to keep personal facts no longer than 30 days after delivery.
 */
import * as z from 'zod/mini';
import type { Conversation } from '../conversation/conversation';
import type { Order } from '../order/order';
import type { Moment } from '../time/moment';
import { spanOf } from '../time/moment-range';

/** Days, or never recorded, or never removed. */
export const keepDaysSchema = z.union([
  z.int().check(z.minimum(0), z.maximum(3650)),
  z.literal('not-at-all'),
  z.literal('for-ever'),
]);
export type KeepDays = z.infer<typeof keepDaysSchema>;

export interface RetentionSettings {
  /** Personal facts of an order, counted from its delivery. */
  readonly keepNamesDays: KeepDays;
  /** Texts of a conversation, counted from its last message. */
  readonly keepMessagesDays: KeepDays;
}

export const defaultRetention: RetentionSettings = { keepNamesDays: 30, keepMessagesDays: 60 };

/** The last moment that a date can name; a plain number, so that it can be indexed and written to a file. */
export const neverExpires = 8_640_000_000_000_000;
/** Gone already, whatever the time is. */
const expiredAlways = 0;

const dayMs = 86_400_000;

/** A parcel is on its way for at most a month, however far it goes. */
const transitMs = 30 * dayMs;
/** Most of what is ordered arrives within two months, even where it is made to order. */
const fulfilmentMs = 60 * dayMs;
/** A parcel that has not arrived on the promised day is asked for in the two weeks after it. */
const latenessMs = 14 * dayMs;
/** No shop promises more than about a year ahead; a later day was misread. */
const furthestAheadMs = 400 * dayMs;

/**
 * When who is behind the order goes, epoch ms: the set days after delivery; where nothing tells of a delivery, after
 * the promised one, else after a parcel's longest way, else after an order's longest time. An order that is not
 * shipped keeps its address while it can be shipped at all.
 * @param recordedAt when the order was last recorded, epoch ms
 */
export function personalFactsExpireAt(
  order: Order,
  { keepNamesDays }: Pick<RetentionSettings, 'keepNamesDays'>,
  recordedAt: number,
): number {
  if (keepNamesDays === 'for-ever') return neverExpires;
  if (keepNamesDays === 'not-at-all') return expiredAlways;
  const end = latest([endOf(order, recordedAt), believed(order.returnRequestedAt, recordedAt)]) ?? recordedAt;
  const keepMs = keepNamesDays * dayMs;
  return end + (isUnderway(order, recordedAt) ? Math.max(keepMs, latenessMs) : keepMs);
}

/** When the texts of the conversation go, epoch ms: the set days after its last message. */
export function messagesExpireAt(
  conversation: Conversation,
  { keepMessagesDays }: Pick<RetentionSettings, 'keepMessagesDays'>,
  recordedAt: number,
): number {
  if (keepMessagesDays === 'for-ever') return neverExpires;
  if (keepMessagesDays === 'not-at-all') return expiredAlways;
  return lastMessageAt(conversation, recordedAt) + keepMessagesDays * dayMs;
}

/** No message is newer than its recording; a message without time may be as new as that. */
function lastMessageAt({ messages, updatedAt }: Conversation, recordedAt: number): number {
  const times = messages.map(({ sentAt }) => sentAt && endOfMoment(sentAt));
  const isTold = updatedAt !== undefined || (times.length > 0 && times.every((at) => at !== undefined));
  const last = isTold ? latest([...times, updatedAt && endOfMoment(updatedAt)]) : undefined;
  return Math.min(last ?? recordedAt, recordedAt);
}

/** When the order is or should be with the buyer; undefined where it has no believable day at all. */
function endOf(order: Order, recordedAt: number): number | undefined {
  const at = (moment: Moment | undefined): number | undefined => believed(moment, recordedAt);
  const delivered = at(order.deliveredAt);
  if (delivered !== undefined) return delivered;
  const shipped = latest(order.shipments.map(({ shippedAt }) => at(shippedAt)));
  const ordered = at(order.orderedAt);
  if (order.status === 'cancelled') return latest([ordered, shipped]);
  const longest = after(latest([ordered, at(order.shipBy)]), fulfilmentMs);
  const promised = at(order.deliverBy);
  if (isUnshipped(order)) return latest([promised, longest]);
  return promised ?? after(shipped, transitMs) ?? longest;
}

function isUnshipped({ status }: Order): boolean {
  return status === 'pending' || status === 'unshipped' || status === 'partially-shipped';
}

/** Nobody has told that the parcel has come, or that none will. */
function isUnderway(order: Order, recordedAt: number): boolean {
  if (order.status === 'cancelled' || order.status === 'delivered') return false;
  return believed(order.deliveredAt, recordedAt) === undefined;
}

function believed(moment: Moment | undefined, recordedAt: number): number | undefined {
  if (!moment) return undefined;
  const at = endOfMoment(moment);
  return at > recordedAt + furthestAheadMs ? undefined : at;
}

function endOfMoment(moment: Moment): number {
  return moment.latestAt + spanOf(moment);
}

function after(at: number | undefined, ms: number): number | undefined {
  return at === undefined ? undefined : at + ms;
}

function latest(times: readonly (number | undefined)[]): number | undefined {
  const known = times.filter((at) => at !== undefined);
  return known.length === 0 ? undefined : Math.max(...known);
}
