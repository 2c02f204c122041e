/** The customers page, which also knows whether there are any. */
import { useLiveQuery } from 'dexie-react-hooks';
import { CustomersPage } from '@/components/customers/customers-page';
import type { CustomersAccess } from '@/lib/protocol/customer-pages';
import type { ReplydockDatabase } from '@/lib/store/database';

interface CustomersPageWithStoreProps {
  readonly db: ReplydockDatabase;
  readonly access: CustomersAccess;
}

export function CustomersPageWithStore({ db, access }: CustomersPageWithStoreProps) {
  const first = useLiveQuery(async () => (await db.orders.limit(1).primaryKeys()).length, [db]);
  return <CustomersPage access={access} hasOrders={first !== 0} />;
}
