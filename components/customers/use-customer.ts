/** The customer who is open, read from the store and read again after every change. */
import { useRef, useState } from 'react';
import type { CustomerPage, CustomersAccess } from '@/lib/protocol/customer-pages';

export interface OpenedCustomer {
  /** The order through which the customer was opened. */
  readonly key: string;
  /** Absent until it is read. */
  readonly page?: CustomerPage;
  /** Why there is none to show. */
  readonly problem?: 'gone' | 'unreadable';
}

export interface CustomerReader {
  readonly opened: OpenedCustomer | undefined;
  readonly open: (key: string) => void;
  /** As stored now; undefined where there is none. Never throws. */
  readonly reread: () => Promise<CustomerPage | undefined>;
  readonly close: () => void;
}

export function useCustomer(access: Pick<CustomersAccess, 'open'>): CustomerReader {
  const [opened, setOpened] = useState<OpenedCustomer>();
  const turn = useRef(0);

  const read = async (key: string): Promise<CustomerPage | undefined> => {
    turn.current += 1;
    const own = turn.current;
    const next = await readCustomer(access, key);
    // Meanwhile somebody else was opened, or nobody is.
    if (own !== turn.current) return undefined;
    setOpened(next);
    return next.page;
  };
  return {
    opened,
    open: (key) => {
      setOpened({ key });
      void read(key);
    },
    reread: async () => (opened ? read(opened.key) : undefined),
    close: () => {
      turn.current += 1;
      setOpened(undefined);
    },
  };
}

async function readCustomer(access: Pick<CustomersAccess, 'open'>, key: string): Promise<OpenedCustomer> {
  try {
    const page = await access.open(key);
    return page ? { key, page } : { key, problem: 'gone' };
  } catch {
    return { key, problem: 'unreadable' };
  }
}
