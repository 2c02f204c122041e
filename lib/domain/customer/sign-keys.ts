/**
 * Keys as they are kept: nobody who reads the store can tell a name or a number from them. Names and phone numbers are
 * guessable, so the signer must be a keyed hash (HMAC) with a secret of this installation.
 */
import { type MatchKey, markOf } from './match-key';
import type { MatchKeys } from './match-keys';

/** A keyed hash of a text, always the same for the same text; without `~` in what it returns. */
export interface Sign {
  (text: string): string;
  /** With the keys of other installations whose orders were taken over: what is signed with those is found too. */
  readonly others?: readonly Sign[];
}

/** The kind stays readable and is part of what is signed: equal facts of two kinds make different keys. */
export function signKey(key: MatchKey, sign: Sign): MatchKey {
  return `${markOf(key)}~${sign(key)}`;
}

/** Signed with every key that there is, one key after the other. */
export function signInAllWays(keys: readonly MatchKey[], sign: Sign): MatchKey[] {
  return [sign, ...(sign.others ?? [])].flatMap((each) => keys.map((key) => signKey(key, each)));
}

export function signKeys(keys: MatchKeys, sign: Sign): MatchKeys {
  const signAll = (plain: readonly MatchKey[]): readonly MatchKey[] => signInAllWays(plain, sign);
  return { certain: signAll(keys.certain), likely: signAll(keys.likely), wholeName: signAll(keys.wholeName) };
}
