import { describe, expect, it } from 'vitest';
import { keepAboutCustomer } from '@/lib/services/customer-services';
import { eraseAllCustomers, eraseCustomer } from '@/lib/services/erase-customer';
import { forgetErasedCustomers } from '@/lib/services/sync/forget-erased-customers';
import type { ReplydockDatabase } from '@/lib/store/database';
import { addSyncEvents } from '@/lib/store/sync-tables';
import { noonAt } from '../../../support/conversations';
import { aSyncShop } from '../../../support/sync-shops';

const terms = ['o:AAAAAAAAAAAAAAAA'];
const others = ['o:BBBBBBBBBBBBBBBB'];

function keep(db: ReplydockDatabase, note: string, of = terms): Promise<unknown> {
  return keepAboutCustomer({ db, now: () => noonAt }, { terms: of, tags: ['trade'], note });
}

/** Two browsers that know of a customer, one of whom tells of a merge of the note. */
async function twoBrowsers() {
  const [one, other] = [aSyncShop(), aSyncShop()];
  await keep(one.db, 'Rings at noon');
  await keep(one.db, 'Somebody else', others);
  await other.sync(noonAt, await one.sync(noonAt));
  await one.sync(noonAt, await other.sync(noonAt));
  const id =
    (
      await one.db.customers
        .where('terms')
        .equals(terms[0] ?? '')
        .primaryKeys()
    )[0] ?? '';
  const told = { at: noonAt, kind: 'merged', part: 'customers', title: 'Rings at noon', isTakenBack: false } as const;
  await addSyncEvents(one.db, [{ ...told, id: 'e', recordId: `c:${id}`, before: '{"note":"Rings at noon"}' }]);
  return { one, other };
}

async function everythingIn(db: ReplydockDatabase): Promise<string> {
  const told: string[] = [];
  for (const table of db.tables) {
    for (const row of await table.toArray()) told.push(JSON.stringify(row));
  }
  for (const { state } of await db.syncDocuments.toArray()) told.push(new TextDecoder().decode(state));
  return told.join('\n');
}

describe('forgetErasedCustomers', () => {
  it('leaves no trace of a customer in the shared document or what was told of it', async () => {
    const { one } = await twoBrowsers();
    expect(await everythingIn(one.db)).toContain('Rings at noon');
    await eraseCustomer(one.db, { orders: [], conversations: [], terms });
    await forgetErasedCustomers(one.db, noonAt);
    const left = await everythingIn(one.db);
    for (const text of ['Rings at noon', ...terms]) expect(left).not.toContain(text);
    expect(left).toContain('Somebody else');
  });

  it('takes the customer from the other browsers too', async () => {
    const { one, other } = await twoBrowsers();
    await eraseCustomer(one.db, { orders: [], conversations: [], terms });
    await forgetErasedCustomers(one.db, noonAt);
    await other.sync(noonAt, await one.sync(noonAt));
    expect((await other.db.customers.toArray()).map(({ note }) => note)).toEqual(['Somebody else']);
    expect(new TextDecoder().decode((await other.db.syncDocuments.get('customers'))?.state)).not.toContain('Rings');
  });

  it('leaves nobody where all were erased', async () => {
    const { one } = await twoBrowsers();
    await eraseAllCustomers(one.db);
    await forgetErasedCustomers(one.db, noonAt);
    const left = await everythingIn(one.db);
    for (const text of ['Rings at noon', 'Somebody else', ...terms]) expect(left).not.toContain(text);
  });

  it('does nothing where customers do not travel', async () => {
    const one = aSyncShop({ isSealed: false });
    await keep(one.db, 'Rings at noon');
    await forgetErasedCustomers(one.db, noonAt);
    expect(await one.db.syncDocuments.get('customers')).toBeUndefined();
  });
});
