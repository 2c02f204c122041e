/**
 * eBay's clocks for requests: three business days of the site for returns and parcels that did not arrive, three days
 * for cancellations. They start with eBay's own notice in the conversation, and end with whatever eBay says next.
 *
 * Sources: ebay.co.uk help 4701; community.ebay.co.uk, August 2024.
 */
import type { Conversation, Message } from '../conversation/conversation';
import { zoneOfSite } from '../marketplace/sites';
import type { Order } from '../order/order';
import { dayOf } from '../time/calendar-day';
import type { Moment } from '../time/moment';
import { addBusinessDays } from '../working-hours/business-days';
import { daysLater, wholeDays } from './later-moment';
import { clockAt, type MarketplaceClock } from './marketplace-clock';
import { printedLimit } from './printed-limit';
import { type RequestKind, requestOf } from './request-notice';

interface Place {
  readonly site: string;
  readonly zone: string;
}

export function requestClocks(
  conversation: Conversation,
  orders: readonly Order[],
  now: number,
): (MarketplaceClock | undefined)[] {
  const { site, messages, orderIds } = conversation;
  const zone = zoneOfSite('ebay', site);
  const notice = messages.findLast(({ from }) => from === 'marketplace');
  const told = notice && requestOf(notice.text);
  if (!site || !zone || !told || !notice.sentAt || areVoid(orders, orderIds)) return [];
  const limit = limitOf(told.kind, notice, notice.sentAt, { site, zone });
  if (!limit) return [];
  const [orderId] = orderIds;
  return [
    clockAt(
      { kind: told.kind, ...(orderId && orderIds.length === 1 && { orderId }), startedAt: notice.sentAt, ...limit },
      now,
    ),
  ];
}

type Limit = Pick<MarketplaceClock, 'dueAt' | 'source' | 'isEstimated'>;

/** A date that the notice itself prints wins; one that cannot be read leaves nothing to say. */
function limitOf(kind: RequestKind, { text }: Message, sentAt: Moment, place: Place): Limit | undefined {
  const printed = printedLimit(text, sentAt, place);
  if (printed === 'not-understood') return undefined;
  if (printed) return { dueAt: printed, source: 'page', isEstimated: false };
  const dueAt = kind === 'cancellation' ? daysLater(sentAt, 3, place.zone) : threeBusinessDaysLater(sentAt, place);
  return { dueAt, source: 'computed', isEstimated: true };
}

function threeBusinessDaysLater({ earliestAt, latestAt }: Moment, { site, zone }: Place): Moment {
  const [first = '', last = ''] = [earliestAt, latestAt].map((from) =>
    dayOf(addBusinessDays(from, 3, { zone, country: site }).at, zone),
  );
  return wholeDays(first, last, zone);
}

function areVoid(orders: readonly Order[], orderIds: readonly string[]): boolean {
  const ended = orders.filter(({ status }) => status === 'cancelled' || status === 'refunded');
  return ended.length > 0 && ended.length >= orderIds.length;
}
