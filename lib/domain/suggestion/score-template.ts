/** How well a template fits, before it is rendered. A template that would say something false is not offered at all. */
import type { Intent, OrderSituation, Template } from '../template/template';
import { isCheerful } from './cheerful';
import type { ChosenVariant } from './choose-variant';
import type { FoundIntent } from './found-intent';
import type { ReplyContext } from './reply-context';
import { costOf, isTrouble, type ReplyCost } from './reply-cost';

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
  /** The most that the seller's habits count, for or against: less than a fact of the order. */
  habit: 2.5,
} as const;

/** Where something went wrong: apology and solution come before money, the smaller sum before the larger. */
const costPoints: Readonly<Record<ReplyCost, number>> = { nothing: 0, shipping: -0.6, part: -1.2, all: -1.8 };

/** From this score on, a threat or complaint decides what may be said. */
export const graveScore = 0.4;

/** From this probability on, a message is taken for an angry one. */
export const angryScore = 0.4;

/** What is known of the message and the seller besides the facts of the order. */
export interface ScoringOptions {
  readonly tone: Tone;
  readonly timesUsed: number;
  /** Above 0 the seller prefers this reply here, below 0 they would rather not. */
  readonly habit?: number | undefined;
}

/** How serious a message is; worked out once for all templates. */
export interface Tone {
  readonly isLegal: boolean;
  readonly isComplaint: boolean;
  readonly isAngry: boolean;
  /** Something went wrong for the buyer: what a reply gives away matters. */
  readonly isTrouble: boolean;
}

/** @param angry probability that the buyer is angry */
export function toneOf(intents: readonly FoundIntent[], angry = 0): Tone {
  const isAngry = angry >= angryScore;
  return {
    isLegal: has(intents, 'legal_threat'),
    isComplaint: has(intents, 'complaint'),
    isAngry,
    isTrouble: isAngry || isTrouble(intents[0]?.intent),
  };
}

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
  options: ScoringOptions,
): number | undefined {
  if (presupposesOtherwise(template, context) || isOutOfPlace({ template, chosen }, context, options.tone))
    return undefined;
  return (
    intentPoints(template, found) +
    situationPoints(template, context) +
    shipperPoints(template, context) +
    gravityPoints(template, options.tone) +
    (template.marketplaces.length > 0 ? points.ownMarketplace : 0) +
    (chosen.isWanted ? 0 : points.otherLanguage) +
    (template.isStarter ? 0 : points.ownTemplate) +
    points.usedOften * (options.timesUsed / (options.timesUsed + 10)) +
    priceOf(template, options.tone) +
    habitPoints(options.habit)
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

/** A thank-you reply is nothing to send on Amazon, and an insult to somebody who complains; high spirits are one too. */
function isOutOfPlace(
  { template, chosen }: Pick<Candidate, 'template' | 'chosen'>,
  { facts }: ReplyContext,
  { isAngry, isComplaint, isLegal }: Tone,
): boolean {
  const isGrave = isAngry || isComplaint || isLegal;
  const onlyThanks = template.intents.length === 1 && template.intents[0] === 'thanks';
  if (onlyThanks && facts.conversation.marketplace === 'amazon') return true;
  return isGrave && (onlyThanks || template.intents[0] === 'thanks' || isCheerful(chosen.variant));
}

function priceOf(template: Template, tone: Tone): number {
  const cost = tone.isTrouble ? costOf(template) : undefined;
  return cost === undefined ? 0 : costPoints[cost];
}

/** Grows less and less, so that no habit outweighs a fact. */
export function habitPoints(habit = 0): number {
  return points.habit * Math.tanh(habit / 2);
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

function gravityPoints({ intents }: Template, { isLegal, isComplaint }: Tone): number {
  return (
    (isLegal && intents.includes('legal_threat') ? points.legalReply : 0) +
    (isComplaint && intents.includes('complaint') ? points.complaintReply : 0)
  );
}
