/** One customer with everything that is stored about them. */
import { Download, Trash2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { CustomerPage, CustomersAccess } from '@/lib/protocol/customer-pages';
import { Button } from '../ui/button';
import type { SaveFile } from '../ui/save-file';
import { CustomerFigures } from './customer-figures';
import { CustomerHead } from './customer-head';
import { CustomerOrders } from './customer-orders';
import { EraseCustomer } from './erase-customer';
import { exportFileName } from './export-file';
import { KeptBox } from './kept-box';
import { People } from './people';
import { SamePerson } from './same-person';
import { useKept } from './use-kept';
import { useVerdicts } from './use-verdicts';

export interface CustomerViewProps {
  readonly page: CustomerPage;
  readonly access: CustomersAccess;
  /** The customer as stored now. */
  readonly reread: () => Promise<CustomerPage | undefined>;
  readonly saveFile: SaveFile;
  readonly now: number;
  readonly onErased: () => void;
}

export function CustomerView({ page, access, reread, saveFile, now, onErased }: CustomerViewProps) {
  const title = useRef<HTMLHeadingElement>(null);
  const [toErase, setToErase] = useState<CustomerPage>();
  const [exported, setExported] = useState<'done' | 'failed'>();
  const kept = useKept({ identity: page.identity, keep: access.keep });
  const verdicts = useVerdicts({ access, settle: kept.settle, reread });
  useEffect(() => title.current?.focus(), []);

  // What was written a moment ago belongs to the customer who is exported or erased.
  async function current(): Promise<CustomerPage | undefined> {
    await kept.settle();
    return reread();
  }
  async function exportNow(): Promise<void> {
    setExported(undefined);
    const customer = await current();
    if (!customer) return;
    try {
      saveFile(exportFileName(customer), [await access.exportText(customer)]);
      setExported('done');
    } catch {
      // Nothing was changed, and the same can be tried again.
      setExported('failed');
    }
  }
  async function erase(customer: CustomerPage): Promise<void> {
    await access.erase(customer);
    kept.discard();
  }

  return (
    <div className="flex min-w-0 flex-col gap-4">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <CustomerHead page={page} titleRef={title} />
        <div className="flex flex-wrap gap-1">
          <Button onPress={() => void exportNow()}>
            <Download aria-hidden="true" size={14} />
            {i18n.t('customers.export.action')}
          </Button>
          <Button onPress={() => void current().then(setToErase)}>
            <Trash2 aria-hidden="true" size={14} />
            {i18n.t('customers.erase.action')}
          </Button>
        </div>
      </div>
      <p role="status" className={exported ? 'text-sm text-ink-2' : 'sr-only'}>
        {exported === 'done' && i18n.t('customers.export.done')}
        {exported === 'failed' && i18n.t('customers.export.failed')}
      </p>
      <CustomerFigures facts={page.facts} />
      <SamePerson page={page} verdicts={verdicts} />
      <KeptBox kept={kept} />
      <CustomerOrders page={page} verdicts={verdicts} now={now} />
      <People page={page} />
      {toErase && (
        <EraseCustomer page={toErase} erase={erase} onErased={onErased} onClose={() => setToErase(undefined)} />
      )}
    </div>
  );
}
