/** Answers the customers page from the store of this browser. */

import { orderKey } from '@/lib/domain/order/order-key';
import type { CustomersAccess } from '@/lib/protocol/customer-pages';
import { exportCustomer, readCustomerPage } from '@/lib/services/customer-page';
import { decideCustomer, keepAboutCustomer, takeBackVerdict } from '@/lib/services/customer-services';
import { eraseAllCustomers, eraseCustomer } from '@/lib/services/erase-customer';
import { searchOrders } from '@/lib/services/search-orders';
import { forgetErasedCustomers } from '@/lib/services/sync/forget-erased-customers';
import type { ReplydockDatabase } from '@/lib/store/database';
import { readSettings } from '@/lib/store/settings-table';

/** Nobody looks through more. */
const mostFound = 30;

export function createCustomersAccess(db: ReplydockDatabase): CustomersAccess {
  const now = () => Date.now();
  return {
    search: (query) => searchOrders(db, { query, limit: mostFound, now: now() }),
    open: async (key) => readCustomerPage(db, { key, settings: await readSettings(db), now: now() }),
    decide: (verdict) => decideCustomer({ db, now }, verdict),
    takeBack: (decisionId) => takeBackVerdict({ db, now }, decisionId),
    keep: (kept) => keepAboutCustomer({ db, now }, kept),
    exportText: (customer) => exportCustomer(db, customer, now()),
    erase: async ({ orders, conversations, identity }) => {
      await eraseCustomer(db, { orders: orders.map(orderKey), conversations, terms: identity.terms });
      await forgetErasedCustomers(db, now());
    },
    eraseAll: async () => {
      await eraseAllCustomers(db);
      await forgetErasedCustomers(db, now());
    },
  };
}
