/** Who is behind the orders of a customer, each once, and their addresses in lines. */
import { orderKey } from '@/lib/domain/order/order-key';
import type { OrderParty } from '@/lib/domain/order/order-party';
import type { CustomerPage } from '@/lib/protocol/customer-pages';
import { countryName } from '../words/names';

/** In the order of their orders. On Amazon every order has a mail address of its own, which makes nobody another. */
export function differentPeople({ orders, parties }: Pick<CustomerPage, 'orders' | 'parties'>): readonly OrderParty[] {
  const known = new Map<string, OrderParty>();
  for (const order of orders) {
    const party = parties.get(orderKey(order));
    if (!party) continue;
    const { buyerEmail: _, ...rest } = party;
    const key = JSON.stringify(Object.entries(rest).sort(([one], [other]) => (one < other ? -1 : 1)));
    if (!known.has(key)) known.set(key, party);
  }
  return [...known.values()];
}

export interface AddressLine {
  readonly part: string;
  readonly text: string;
}

export function addressLines({ street, postalCode, city, region, country }: OrderParty): readonly AddressLine[] {
  const lines = [
    ...street.map((text, place) => ({ part: `street ${place}`, text })),
    { part: 'city', text: [postalCode, city].filter(Boolean).join(' ') },
    { part: 'region', text: region ?? '' },
    { part: 'country', text: country ? countryName(country) : '' },
  ];
  return lines.filter(({ text }) => text.trim() !== '');
}
