/** How well a template fits, before it is rendered. A template that would say something false is not offered at all. */
import type { Intent, OrderSituation, Template } from '../template/template';
import type { ChosenVariant } from './choose-variant';
import type { FoundIntent } from './found-intent';
import type { ReplyContext } from './reply-context';

/** What each fact counts. An intent counts 0…10, so a fitting order situation outweighs a small lead in words. */
const points = {
  intent: 10,
  firstIntent: 0.3,
  noIntent: 1,
  situationFits: 3,
  situationUnknown: -2.5,
  shipperFits: 4,
  shipperUnknown: -3,
  ownMarketplace: 0.5,
  otherLanguage: -6,
  ownTemplate: 0.75,
  usedOften: 1,
  legalReply: 8,
  complaintReply: 1.5,
} as const;

/** From this score on, a threat or complaint decides what may be said. */
export const graveScore = 0.4;

export interface Candidate {
  readonly template: Template;
  readonly chosen: ChosenVariant;
  /** What the template was found by; undefined for general ones. */
  readonly found: FoundIntent | undefined;
}

/** Undefined if the template presupposes what is known to be otherwise, or would be out of place. */
export function scoreTemplate(
  { template, chosen, found }: Candidate,
  context: ReplyContext,
  options: { readonly intents: readonly FoundIntent[]; readonly timesUsed: number },
): number | undefined {
  if (presupposesOtherwise(template, context) || isOutOfPlace(template, context, options.intents)) return undefined;
  return (
    intentPoints(template, found) +
    situationPoints(template, context) +
    shipperPoints(template, context) +
    gravityPoints(template, options.intents) +
    (template.marketplaces.length > 0 ? points.ownMarketplace : 0) +
    (chosen.isWanted ? 0 : points.otherLanguage) +
    (template.isStarter ? 0 : points.ownTemplate) +
    points.usedOften * (options.timesUsed / (options.timesUsed + 10))
  );
}

function presupposesOtherwise(template: Template, { facts, situation }: ReplyContext): boolean {
  const { marketplaces, situations, fulfilledBy } = template;
  if (marketplaces.length > 0 && !marketplaces.includes(facts.conversation.marketplace)) return true;
  if (situation && situations.length > 0 && !situations.some((other) => isTrueIn(other, situation))) return true;
  const shipper = facts.order?.fulfilledBy;
  return fulfilledBy !== undefined && shipper !== undefined && fulfilledBy !== shipper;
}

/** A lost parcel is late as well: what is said of late ones stays true, though what is said of lost ones fits better. */
function isTrueIn(presupposed: OrderSituation, known: OrderSituation): boolean {
  return presupposed === known || (presupposed === 'late' && known === 'lost');
}

/** A thank-you reply is nothing to send on Amazon, and an insult to somebody who complains. */
function isOutOfPlace(template: Template, { facts }: ReplyContext, intents: readonly FoundIntent[]): boolean {
  const onlyThanks = template.intents.length === 1 && template.intents[0] === 'thanks';
  return (
    onlyThanks &&
    (facts.conversation.marketplace === 'amazon' || has(intents, 'complaint') || has(intents, 'legal_threat'))
  );
}

function has(intents: readonly FoundIntent[], intent: Intent): boolean {
  return intents.some((found) => found.intent === intent && found.score >= graveScore);
}

function intentPoints(template: Template, found: FoundIntent | undefined): number {
  if (!found) return points.noIntent;
  return found.score * points.intent + (template.intents[0] === found.intent ? points.firstIntent : 0);
}

function situationPoints({ situations }: Template, { situation }: ReplyContext): number {
  if (situations.length === 0) return 0;
  if (!situation) return points.situationUnknown;
  return situations.includes(situation) ? points.situationFits : 0;
}

function shipperPoints({ fulfilledBy }: Template, { facts }: ReplyContext): number {
  if (fulfilledBy !== 'marketplace') return 0;
  return facts.order?.fulfilledBy ? points.shipperFits : points.shipperUnknown;
}

function gravityPoints(template: Template, intents: readonly FoundIntent[]): number {
  const isLegal = has(intents, 'legal_threat') && template.intents.includes('legal_threat');
  const isComplaint = has(intents, 'complaint') && template.intents.includes('complaint');
  return (isLegal ? points.legalReply : 0) + (isComplaint ? points.complaintReply : 0);
}
