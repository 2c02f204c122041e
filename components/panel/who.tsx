/** Somebody else in a sentence: by name, or where none is kept, by what they bought. */
import { Fragment } from 'react';
import { i18n } from '#i18n';
import { Woven } from '../ui/woven';
import { listed } from '../words/lists';
import { siteName } from '../words/names';
import type { OtherPerson } from './same-person';

export function Who({ other }: { readonly other: OtherPerson }) {
  const { names, orderId } = other;
  const place = listed(other.places.map(siteName));
  if (names.length === 0) {
    return (
      <Woven sentence={(order) => i18n.t('customer.who.buyerOf', { order, place })}>
        <span className="font-semibold whitespace-nowrap">{orderId}</span>
      </Woven>
    );
  }
  return (
    <Woven sentence={(name) => i18n.t('customer.who.onPlace', { name, place })}>
      {names.map((name, index) => (
        <Fragment key={name}>
          {index > 0 && ', '}
          <bdi className="font-semibold">{name}</bdi>
        </Fragment>
      ))}
    </Woven>
  );
}
