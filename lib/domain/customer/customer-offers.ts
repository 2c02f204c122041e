/** Who may be the same person as a customer, with what speaks for it and against it. The seller decides. */
import type { SettledDecisions } from './decisions';
import { type KeyKind, kindOfKey } from './match-key';
import { areRivals, identitiesOf } from './rivals';
import type { Sighting } from './sighting';

/** What both have, the strongest first. `identity` is the marketplace's own. */
export const offerEvidence = ['identity', 'name-postcode-phone', 'name-postcode-house', 'phone-postcode'] as const;
export type OfferEvidence = (typeof offerEvidence)[number];

/**
 * `other-identity`: both are known under identities of one kind, and not the same, such as two user names.
 * `near-separated`: something of theirs was told apart by the seller.
 * `too-many-orders`: not all orders that share the evidence could be looked at.
 */
export const offerDoubts = ['other-identity', 'near-separated', 'too-many-orders'] as const;
export type OfferDoubt = (typeof offerDoubts)[number];

export interface CustomerOffer {
  /** The orders of the other person. */
  readonly orders: readonly string[];
  readonly evidence: readonly OfferEvidence[];
  readonly doubts: readonly OfferDoubt[];
}

export interface OffersQuestion {
  readonly customer: readonly Sighting[];
  /** Everybody else who was met on the way, person by person. */
  readonly others: readonly (readonly Sighting[])[];
  readonly decisions: SettledDecisions;
  readonly isComplete: boolean;
}

/** What more people than this share is no evidence: the phone of an office, a house of a hundred flats. */
const mostSharers = 6;

/** Offers, those with the strongest evidence first. Whoever the seller told apart is not offered again. */
export function offersFor({ customer, others, decisions, isComplete }: OffersQuestion): readonly CustomerOffer[] {
  const sharers = new Map<string, number>();
  for (const group of others) {
    for (const key of keysOf(group)) sharers.set(key, (sharers.get(key) ?? 0) + 1);
  }
  const ownKeys = [...keysOf(customer)].filter((key) => (sharers.get(key) ?? 0) <= mostSharers);
  const ownIdentities = identitiesOf(customer);
  const separated = separatedFrom(customer, decisions);
  return others
    .flatMap((group) => {
      const evidence = evidenceBetween(ownKeys, group);
      const decided = decidedGroups(group, decisions);
      if (evidence.length === 0 || [...separated].some((side) => decided.has(side))) return [];
      const doubts: OfferDoubt[] = [];
      if (areRivals(ownIdentities, identitiesOf(group))) doubts.push('other-identity');
      if (separated.size > 0 || separatedFrom(group, decisions).size > 0) doubts.push('near-separated');
      if (!isComplete) doubts.push('too-many-orders');
      return [{ orders: [...new Set(group.map(({ order }) => order))], evidence, doubts }];
    })
    .sort((one, other) => strength(other) - strength(one));
}

function evidenceBetween(ownKeys: readonly string[], group: readonly Sighting[]): readonly OfferEvidence[] {
  const keys = keysOf(group);
  const shared = new Set<KeyKind | undefined>(ownKeys.filter((key) => keys.has(key)).map(kindOfKey));
  return offerEvidence.filter((kind) => shared.has(kind));
}

function strength({ evidence }: CustomerOffer): number {
  return evidence.reduce((sum, kind) => sum + 2 ** (offerEvidence.length - offerEvidence.indexOf(kind)), 0);
}

function keysOf(group: readonly Sighting[]): ReadonlySet<string> {
  return new Set(group.flatMap(({ keys }) => keys));
}

/** The other sides of everything that the seller told apart from these. */
function separatedFrom(group: readonly Sighting[], decisions: SettledDecisions): ReadonlySet<string> {
  const groups = decidedGroups(group, decisions);
  const sides = decisions.apart.flatMap(([one, other]) => [
    ...(groups.has(one) ? [other] : []),
    ...(groups.has(other) ? [one] : []),
  ]);
  return new Set(sides);
}

function decidedGroups(group: readonly Sighting[], decisions: SettledDecisions): ReadonlySet<string> {
  return new Set(group.map(({ order }) => decisions.groupOf(order)));
}
