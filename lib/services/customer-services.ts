/** What the seller decides about customers: who is the same person, tags, a note. */
import type { CustomerVerdict, KeptAboutCustomer } from '@/lib/protocol/customer-words';
import { addDecision, readCustomers, saveCustomer, takeBackDecision } from '@/lib/store/customers-table';
import type { ReplydockDatabase } from '@/lib/store/database';

interface ServiceContext {
  readonly db: ReplydockDatabase;
  readonly now: () => number;
}

export async function decideCustomer({ db, now }: ServiceContext, { verdict, orders }: CustomerVerdict): Promise<void> {
  await addDecision(db, { id: crypto.randomUUID(), verdict, orders, decidedAt: now() });
}

export async function takeBackVerdict({ db, now }: ServiceContext, id: string): Promise<void> {
  await takeBackDecision(db, id, now());
}

/** Everything that was kept under any of the terms becomes one record. */
export async function keepAboutCustomer(
  { db, now }: ServiceContext,
  { terms, tags, note }: KeptAboutCustomer,
): Promise<void> {
  if (terms.length === 0) throw new Error('Nobody is known by these terms');
  await db.transaction('rw', db.customers, async () => {
    const [first, ...others] = await readCustomers(db, terms);
    const all = [...new Set([...terms, ...(first?.terms ?? []), ...others.flatMap((other) => other.terms)])];
    await db.customers.bulkDelete(others.map(({ id }) => id));
    await saveCustomer(db, { id: first?.id ?? crypto.randomUUID(), terms: all, tags, note, changedAt: now() });
  });
}
