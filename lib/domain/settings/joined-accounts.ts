/** Which of the seller's accounts may be seen together: those that the seller has joined, and no others. */
import type { Settings } from './settings';

/** Accounts whose facts may be shown beside those of this one, itself among them; undefined where it says nothing. */
export function accountsShownWith(
  account: string | undefined,
  { joinedAccounts }: Pick<Settings, 'joinedAccounts'>,
): readonly string[] | undefined {
  if (!account) return undefined;
  return [...new Set([account, ...joinedAccounts.filter((group) => group.includes(account)).flat()])];
}

/** Facts of which the account was not read say nothing against being shown. */
export function isShownAmong(accounts: readonly string[] | undefined, account: string | undefined): boolean {
  return !accounts || !account || accounts.includes(account);
}
