/**
 * One key as text: its kind in the clear, then what it is made of. The kind stays readable when the rest is signed, so
 * that a joining can be explained after the names are gone, and so that the keys of an order may be kept as one list.
 */

/** `kind~rest`; parts of the rest are apart by a sign that no part holds. */
export type MatchKey = string;

/** Kinds made of personal facts, by the mark in front of their keys. Any other mark is an identity, e.g. `amazon:relay`. */
const factKinds = {
  npp: 'name-postcode-phone',
  nph: 'name-postcode-house',
  pp: 'phone-postcode',
  name: 'whole-name',
} as const;
export type FactKind = (typeof factKinds)[keyof typeof factKinds];
export type KeyKind = 'identity' | FactKind;

const marks: Readonly<Record<FactKind, string>> = {
  'name-postcode-phone': 'npp',
  'name-postcode-house': 'nph',
  'phone-postcode': 'pp',
  'whole-name': 'name',
};

const partBreak = '\u001f';

export function factKey(kind: FactKind, parts: readonly string[]): MatchKey {
  return `${marks[kind]}~${parts.map((part) => part.replaceAll(partBreak, ' ')).join(partBreak)}`;
}

/** @param family who says so, e.g. `ebay:user` */
export function identityKey(family: string, value: string): MatchKey {
  return `${family}~${value}`;
}

/** What stands before the rest, e.g. `pp` or `ebay:user`. */
export function markOf(key: MatchKey): string {
  return key.slice(0, Math.max(0, key.indexOf('~')));
}

/** Undefined for a text that is no key. */
export function kindOfKey(key: MatchKey): KeyKind | undefined {
  const mark = markOf(key);
  if (/^(?:amazon|ebay):[a-z]+$/.test(mark)) return 'identity';
  return isFactMark(mark) ? factKinds[mark] : undefined;
}

function isFactMark(mark: string): mark is keyof typeof factKinds {
  return Object.hasOwn(factKinds, mark);
}

/** Whether orders that share the key are of one person without anybody's word. */
export function isCertainKey(key: MatchKey): boolean {
  const kind = kindOfKey(key);
  return kind === 'identity' || kind === 'name-postcode-phone';
}
