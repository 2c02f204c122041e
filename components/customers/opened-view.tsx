/** What stands in the place of the results once an order was chosen: the customer, or why there is none to see. */
import { ArrowLeft } from 'lucide-react';
import { i18n } from '#i18n';
import { Button } from '../ui/button';
import { CustomerView, type CustomerViewProps } from './customer-view';
import type { OpenedCustomer } from './use-customer';

interface OpenedViewProps extends Omit<CustomerViewProps, 'page'> {
  readonly opened: OpenedCustomer;
  readonly onBack: () => void;
}

export function OpenedView({ opened: { page, problem }, onBack, ...rest }: OpenedViewProps) {
  return (
    <div className="flex flex-col gap-3 pt-3">
      <div className="-ml-2">
        <Button look="quiet" onPress={onBack}>
          <ArrowLeft aria-hidden="true" size={14} />
          {i18n.t('customers.back')}
        </Button>
      </div>
      {page && <CustomerView page={page} {...rest} />}
      {!page && !problem && <p className="animate-appear text-sm text-ink-2">{i18n.t('notice.loading')}</p>}
      {problem === 'gone' && (
        <p role="alert" className="text-sm text-ink-2">
          {i18n.t('customers.gone')}
        </p>
      )}
      {problem === 'unreadable' && (
        <p role="alert" className="flex flex-wrap items-center gap-x-2 text-sm text-late">
          {i18n.t('customers.unreadable')}
          <Button look="link" onPress={() => void rest.reread()}>
            {i18n.t('notice.tryAgain')}
          </Button>
        </p>
      )}
    </div>
  );
}
