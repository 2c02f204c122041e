/** Why a template is suggested, in facts and in the buyer's own words: the two that decided, the most decisive first. */
import { daysLate } from '../order/order-situation';
import { certainDay } from '../time/calendar-day';
import type { ReplyContext } from './reply-context';
import type { Candidate } from './score-template';
import type { SuggestionReason } from './suggestion';

const maxReasons = 2;
/** Used at least so often to be called often used. */
const oftenUsed = 5;

export function suggestionReasons(candidate: Candidate, context: ReplyContext, timesUsed: number): SuggestionReason[] {
  const { chosen } = candidate;
  const otherLanguage: SuggestionReason[] = chosen.isWanted
    ? []
    : [{ kind: 'other-language', language: chosen.language, wanted: context.language.wanted }];
  const decisive = [...intentReason(candidate), ...orderReason(candidate, context)];
  const fillers: SuggestionReason[] = [
    ...(timesUsed >= oftenUsed ? [{ kind: 'often-used' as const }] : []),
    ...(chosen.isWanted ? [{ kind: 'language' as const, language: chosen.language }] : []),
  ];
  const shown = [...decisive, ...fillers].slice(0, maxReasons - otherLanguage.length);
  return [...shown, ...otherLanguage];
}

function intentReason({ found }: Candidate): SuggestionReason[] {
  if (!found) return [];
  const { intent, quote, topic } = found;
  if (quote !== undefined) return [{ kind: 'intent', intent, quote }];
  return topic === undefined ? [{ kind: 'intent', intent }] : [{ kind: 'topic', topic, intent }];
}

/** Only a situation that the template presupposes speaks for it. */
function orderReason(
  { template }: Candidate,
  { facts: { order, now, zone }, situation }: ReplyContext,
): SuggestionReason[] {
  if (!order || !situation || !template.situations.includes(situation)) return [];
  switch (situation) {
    case 'not-shipped':
      return [{ kind: 'order-not-shipped' }];
    case 'on-its-way': {
      const shippedOn = certainDay(order.shipments.findLast((shipment) => shipment.shippedAt)?.shippedAt, zone);
      const dueOn = certainDay(order.deliverBy, zone);
      return shippedOn === undefined ? [] : [{ kind: 'order-shipped', shippedOn, ...(dueOn && { dueOn }) }];
    }
    case 'late':
    case 'lost': {
      const days = daysLate(order, now);
      return days === undefined ? [] : [{ kind: 'order-late', daysLate: days }];
    }
    case 'delivered': {
      const deliveredOn = certainDay(order.deliveredAt, zone);
      return [{ kind: 'order-delivered', ...(deliveredOn && { deliveredOn }) }];
    }
    case 'returned-to-sender':
    case 'cancelled':
    case 'no-order':
      return [];
  }
}
