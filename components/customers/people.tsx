/** Names, addresses, phone numbers and mail addresses of the customer's orders, while they are kept; each once. */
import { Mail, MapPin, Phone } from 'lucide-react';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { OrderParty } from '@/lib/domain/order/order-party';
import type { CustomerPage } from '@/lib/protocol/customer-pages';
import { Box } from '../ui/box';
import { addressLines, differentPeople } from './different-people';

export function People({ page }: { readonly page: CustomerPage }) {
  const people = differentPeople(page);
  return (
    <Box
      title={i18n.t('customers.people.title')}
      aside={
        <a href="#settings" className="rounded-chip text-sm text-accent underline-offset-2 hover:underline">
          {i18n.t('customers.people.howLong')}
        </a>
      }
    >
      {people.length === 0 && <p className="px-4 py-3 text-sm text-ink-2">{i18n.t('customers.people.none')}</p>}
      <ul className="grid gap-x-6 gap-y-4 px-4 py-3 text-sm empty:hidden @xl:grid-cols-2 @4xl:grid-cols-3">
        {people.map((party) => (
          <Person key={JSON.stringify(party)} party={party} />
        ))}
      </ul>
    </Box>
  );
}

function Person({ party }: { readonly party: OrderParty }) {
  const { buyerName, buyerUser, buyerEmail, recipientName } = party;
  const lines = addressLines(party);
  const phones = [...new Set([party.recipientPhone, party.buyerPhone])].filter((phone) => phone !== undefined);
  const name = recipientName ?? buyerName ?? buyerUser;
  return (
    <li className="flex min-w-0 flex-col gap-0.5 [overflow-wrap:anywhere]">
      {name && (
        <p className="font-semibold">
          <bdi>{name}</bdi>
        </p>
      )}
      {buyerName && recipientName && buyerName !== recipientName && (
        <p className="text-ink-2">
          {i18n.t('customers.people.boughtBy')} <bdi>{buyerName}</bdi>
        </p>
      )}
      {lines.length > 0 && (
        <Fact icon={<MapPin aria-hidden="true" size={14} />}>
          {lines.map(({ part, text }) => (
            <span key={part} dir="auto" className="block">
              {text}
            </span>
          ))}
        </Fact>
      )}
      {phones.map((phone) => (
        <Fact key={phone} icon={<Phone aria-hidden="true" size={14} />}>
          <bdi dir="ltr">{phone}</bdi>
        </Fact>
      ))}
      {buyerEmail && (
        <Fact icon={<Mail aria-hidden="true" size={14} />}>
          <bdi>{buyerEmail}</bdi>
        </Fact>
      )}
    </li>
  );
}

function Fact({ icon, children }: { readonly icon: ReactNode; readonly children: ReactNode }) {
  return (
    <div className="flex gap-1.5">
      <span className="mt-0.5 shrink-0 text-ink-2">{icon}</span>
      <div className="min-w-0">{children}</div>
    </div>
  );
}
