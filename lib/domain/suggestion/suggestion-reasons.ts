/** Why a template is suggested, in facts and in the buyer's own words: the two that decided, the most decisive first, and what it costs. */
import { daysLate } from '../order/order-situation';
import { certainDay } from '../time/calendar-day';
import type { ReplyContext } from './reply-context';
import { costOf } from './reply-cost';
import type { Candidate } from './score-template';
import type { SuggestionReason } from './suggestion';

const maxReasons = 2;
/** Used at least so often to be called often used. */
const oftenUsed = 5;

/** From this preference on, a habit is a reason. */
const clearHabit = 0.6;

/** What speaks for a template besides the message and the order. */
export interface Support {
  readonly timesUsed?: number;
  readonly habit?: number | undefined;
  /** Something went wrong: what a reply costs is said. */
  readonly tellsCost?: boolean;
}

export function suggestionReasons(candidate: Candidate, context: ReplyContext, support: Support): SuggestionReason[] {
  const { chosen } = candidate;
  const { timesUsed = 0, habit = 0, tellsCost = false } = support;
  const warnings = languageWarnings(candidate, context);
  const decisive = [...intentReason(candidate), ...orderReason(candidate, context)];
  const isHabit = habit >= clearHabit;
  const fillers: SuggestionReason[] = [
    ...(isHabit ? [{ kind: 'you-often-take-this' as const }] : []),
    ...(!isHabit && timesUsed >= oftenUsed ? [{ kind: 'often-used' as const }] : []),
    ...(warnings.length === 0 ? [{ kind: 'language' as const, language: chosen.language }] : []),
  ];
  const shown = [...decisive, ...fillers].slice(0, maxReasons - warnings.length);
  const cost = tellsCost ? costOf(candidate.template) : undefined;
  return [...shown, ...warnings, ...(cost === undefined ? [] : [{ kind: 'cost' as const, cost }])];
}

/** Said of every reply that it is true of, whatever else speaks for it. */
function languageWarnings({ chosen }: Candidate, { language }: ReplyContext): SuggestionReason[] {
  if (language.isGuess) return [{ kind: 'guessed-language', language: chosen.language }];
  return chosen.isWanted ? [] : [{ kind: 'other-language', language: chosen.language, wanted: language.wanted }];
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
