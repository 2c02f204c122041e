/** The seller's accounts that anything stored is of: with one shop, nothing need be kept apart. */
import * as z from 'zod/mini';
import type { SellerAccount } from '@/lib/domain/customer/customer-scope';
import { marketplaceNames } from '@/lib/domain/marketplace/marketplace';
import type { ReplydockDatabase } from './database';

const accountsName = 'accounts';
const mostKept = 200;
const accountsSchema = z.array(z.object({ marketplace: z.enum(marketplaceNames), account: z.string() }));

export async function readAccounts(db: ReplydockDatabase): Promise<readonly SellerAccount[]> {
  const record = await db.singles.get(accountsName);
  const result = accountsSchema.safeParse(record?.value);
  return result.success ? result.data : [];
}

/** Writes nothing where the account is known. */
export async function recordAccount(db: ReplydockDatabase, seen: SellerAccount): Promise<void> {
  const isKnown = ({ marketplace, account }: SellerAccount) =>
    marketplace === seen.marketplace && account === seen.account;
  if ((await readAccounts(db)).some(isKnown)) return;
  await db.transaction('rw', db.singles, async () => {
    const known = await readAccounts(db);
    if (known.some(isKnown)) return;
    await db.singles.put({ name: accountsName, value: [seen, ...known].slice(0, mostKept) });
  });
}
