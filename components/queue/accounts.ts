/** The seller's accounts in which anything waits. */
import type { Waiting } from '@/lib/domain/queue/waiting';
import { accountWords } from '../words/queue';

/** Their names, each once, in the order of the alphabet. */
export function accountsOf(waitings: readonly Waiting[]): readonly string[] {
  const names = new Set<string>();
  for (const { marketplace, account } of waitings) if (account) names.add(accountWords({ marketplace, account }));
  return [...names].sort();
}

export function isOf({ marketplace, account }: Waiting, name: string): boolean {
  return account !== undefined && accountWords({ marketplace, account }) === name;
}
