/** Somebody else in a sentence: by name, or where none is kept, by what they bought. */
import { Fragment } from 'react';
import { i18n } from '#i18n';
import type { MarketplaceName } from '@/lib/domain/marketplace/marketplace';
import { Woven } from '../ui/woven';
import { listed } from '../words/lists';
import { siteName } from '../words/names';

export interface OtherPerson {
  /** Where no name is kept, they are the buyer of their order. */
  readonly names: readonly string[];
  readonly orderId: string;
  readonly places: readonly { readonly marketplace: MarketplaceName; readonly site?: string | undefined }[];
}

/** Two spellings tell somebody; twenty are a list. */
const shownNames = 2;

export function Who({ other: { names, orderId, places } }: { readonly other: OtherPerson }) {
  const place = listed(places.map(siteName));
  if (names.length === 0) {
    return (
      <Woven sentence={(order) => i18n.t('customer.who.buyerOf', { order, place })}>
        <span className="font-semibold whitespace-nowrap">{orderId}</span>
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
