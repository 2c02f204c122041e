/**
 * Two identities of one kind: most likely two people, such as a father and a son of one name at one address. A person
 * has one alias for each seller on Amazon and one user name on eBay; that somebody has two is for the seller to say.
 */
import { kindOfKey, type MatchKey, markOf } from './match-key';
import type { Sighting } from './sighting';

/** The identities of a person: kind and, where identities are made for each seller, the account. */
export type Identities = ReadonlyMap<string, ReadonlySet<MatchKey>>;

/** User names are the same for all sellers; aliases and party numbers are each seller's own. */
const sameForAllSellers: ReadonlySet<string> = new Set(['ebay:user']);

export function identitiesOf(sightings: Iterable<Sighting>): Identities {
  const found = new Map<string, Set<MatchKey>>();
  for (const { keys, account } of sightings) {
    for (const key of keys) {
      if (kindOfKey(key) !== 'identity') continue;
      const mark = markOf(key);
      const group = sameForAllSellers.has(mark) || account === undefined ? mark : `${mark} ${account}`;
      found.set(group, (found.get(group) ?? new Set()).add(key));
    }
  }
  return found;
}

/** Whether some kind of identity is known of both, and none is shared. An unknown account may be any. */
export function areRivals(one: Identities, other: Identities): boolean {
  return [...one].some(([group, keys]) =>
    [...other].some(
      ([otherGroup, otherKeys]) => isSameKind(group, otherGroup) && ![...keys].some((key) => otherKeys.has(key)),
    ),
  );
}

function isSameKind(group: string, other: string): boolean {
  const [mark, account] = group.split(' ', 2);
  const [otherMark, otherAccount] = other.split(' ', 2);
  return mark === otherMark && (account === undefined || otherAccount === undefined || account === otherAccount);
}
