/** Who the customer is: the names that are kept, and where they buy. */
import { Fragment, type Ref } from 'react';
import { i18n } from '#i18n';
import type { CustomerPage } from '@/lib/protocol/customer-pages';
import { Woven } from '../ui/woven';
import { listed } from '../words/lists';
import { siteName } from '../words/names';
import { customerNames } from './order-names';

/** More are a list, and stand in the table of names. */
const shownOthers = 5;

interface CustomerHeadProps {
  readonly page: CustomerPage;
  readonly titleRef: Ref<HTMLHeadingElement>;
}

export function CustomerHead({ page, titleRef }: CustomerHeadProps) {
  const [name, ...others] = customerNames(page);
  const [latest] = page.orders;
  const places = [...new Set(page.orders.map(siteName))];
  return (
    <div className="min-w-0 flex-1 basis-64">
      <h2
        ref={titleRef}
        tabIndex={-1}
        className={`text-lg font-semibold outline-none [overflow-wrap:anywhere] ${name ? '' : 'text-ink-2'}`}
      >
        {name ? <bdi>{name}</bdi> : titleWithoutName(latest?.orderId)}
      </h2>
      {others.length > 0 && (
        <p className="text-sm text-ink-2 [overflow-wrap:anywhere]">
          <Woven sentence={(names) => i18n.t('customers.alsoKnown', { names })}>
            {others.slice(0, shownOthers).map((other, place) => (
              <Fragment key={other}>
                {place > 0 && ', '}
                <bdi>{other}</bdi>
              </Fragment>
            ))}
          </Woven>
        </p>
      )}
      {places.length > 0 && <p className="text-sm text-ink-2">{listed(places)}</p>}
      {!name && <p className="text-sm text-ink-2">{i18n.t('customers.unnamedText')}</p>}
    </div>
  );
}

function titleWithoutName(orderId: string | undefined): string {
  return orderId ? i18n.t('customers.buyerOf', { order: orderId }) : i18n.t('customers.unnamed');
}
