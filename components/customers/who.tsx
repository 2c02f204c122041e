/** Somebody in a sentence: by name, or where none is kept, by what they bought. */

import { Fragment } from 'react';
import { i18n } from '#i18n';
import type { MarketplaceName } from '@/lib/domain/marketplace/marketplace';
import { parseOrderKey } from '@/lib/domain/order/order-key';
import { Woven } from '../ui/woven';
import { listed } from '../words/lists';
import { marketplaceName } from '../words/names';

/** Two spellings tell somebody; twenty are a list. */
const shownNames = 2;

interface WhoProps {
  /** An order of theirs. */
  readonly orderKey: string;
  readonly names: readonly string[];
  readonly marketplaces: readonly MarketplaceName[];
}

export function Who({ orderKey, names, marketplaces }: WhoProps) {
  const place = listed(marketplaces.map(marketplaceName));
  if (names.length === 0) {
    return (
      <Woven sentence={(order) => i18n.t('customer.who.buyerOf', { order, place })}>
        <span className="font-semibold">{parseOrderKey(orderKey).orderId}</span>
      </Woven>
    );
  }
  return (
    <Woven sentence={(name) => i18n.t('customer.who.onPlace', { name, place })}>
      {names.slice(0, shownNames).map((name, index) => (
        <Fragment key={name}>
          {index > 0 && ', '}
          <bdi className="font-semibold">{name}</bdi>
        </Fragment>
      ))}
    </Woven>
  );
}
