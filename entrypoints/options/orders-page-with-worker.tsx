/** The orders page with the import worker behind it and the past imports of the store beside it. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useSyncExternalStore } from 'react';
import { OrdersPage } from '@/components/orders/orders-page';
import type { ReplydockDatabase } from '@/lib/store/database';
import { readImports, readRefusedRows } from '@/lib/store/imports-table';
import type { ImportLink } from './import-link';

interface OrdersPageWithWorkerProps {
  readonly db: ReplydockDatabase;
  readonly link: ImportLink;
}

export function OrdersPageWithWorker({ db, link }: OrdersPageWithWorkerProps) {
  const view = useSyncExternalStore(link.subscribe, link.view);
  const past = useLiveQuery(() => readImports(db), [db]) ?? [];
  return (
    <OrdersPage
      view={view}
      past={past}
      command={link.command}
      readRefused={(importId) => readRefusedRows(db, importId)}
    />
  );
}
