/** What the seller keeps about customers: tags, notes, and the word on who is the same person. */
import { type Decision, decisionSchema } from '@/lib/domain/customer/decisions';
import type { CustomerRecord, ReplydockDatabase } from './database';
import { rowsWithTerms } from './rows-with-terms';
import { checkStored, setAside } from './set-aside';

/** Every record that has any of these terms: after two customers were joined there may be two. */
export async function readCustomers(
  db: ReplydockDatabase,
  terms: readonly string[],
): Promise<readonly CustomerRecord[]> {
  return rowsWithTerms(db.customers, terms);
}

/** Writes the record anew; one without tags and note is taken away. */
export async function saveCustomer(db: ReplydockDatabase, record: CustomerRecord): Promise<void> {
  if (record.tags.length === 0 && record.note === '') await db.customers.delete(record.id);
  else await db.customers.put(record);
}

/** All decisions that fit their schema, oldest first; those that were taken back too. */
export async function readDecisions(db: ReplydockDatabase, now: number): Promise<readonly Decision[]> {
  const stored = await db.decisions.toArray();
  const checked = stored.map((value) => checkStored(decisionSchema, { table: 'decisions', key: value.id, value }, now));
  const broken = checked.flatMap((result) => ('broken' in result ? [result.broken] : []));
  if (broken.length > 0) await setAside(db, broken);
  const decisions = checked.flatMap((result) => ('value' in result ? [result.value] : []));
  return decisions.sort((one, other) => one.decidedAt - other.decidedAt);
}

export async function addDecision(db: ReplydockDatabase, decision: Decision): Promise<void> {
  await db.decisions.put(decision);
}

/** It counts no more from now on, and stays to be seen. */
export async function takeBackDecision(db: ReplydockDatabase, id: string, now: number): Promise<void> {
  await db.decisions.update(id, { undoneAt: now });
}
