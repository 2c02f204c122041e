/** Who else the customer is, and who they may be: each with its evidence, and never without a way back. */

import { Link, Unlink } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { orderKey, parseOrderKey } from '@/lib/domain/order/order-key';
import type { CustomerPage } from '@/lib/protocol/customer-pages';
import { LinkSentence, wayBack } from '../people/link-sentence';
import { personBehind } from '../people/person-behind';
import { Box } from '../ui/box';
import { Button } from '../ui/button';
import { customerNames } from './order-names';
import { type PersonLink, personLinks } from './person-links';
import { PersonOffer } from './person-offer';
import type { Verdicts } from './use-verdicts';

interface SamePersonProps {
  readonly page: CustomerPage;
  readonly verdicts: Verdicts;
}

export function SamePerson({ page, verdicts }: SamePersonProps) {
  const links = personLinks(page);
  const { offers } = page.identity;
  const [latest] = page.orders;
  const own = page.identity.order ?? (latest && orderKey(latest));
  const place = useFocusAfterChange(page);
  const isEmpty = links.length === 0 && offers.length === 0;
  const news = (
    <p aria-live="polite" className={verdicts.hasFailed ? 'px-4 py-2 text-sm text-late' : 'sr-only'}>
      {verdicts.news}
    </p>
  );
  return (
    <div ref={place} tabIndex={-1} className={isEmpty && !verdicts.hasFailed ? 'sr-only' : 'outline-none'}>
      {isEmpty ? (
        news
      ) : (
        <Box title={i18n.t('customer.identity')}>
          <ul className="divide-y divide-line text-sm">
            {links.map((link) => (
              <li key={link.orders.join('\n')} className="flex items-center gap-2 px-4 py-1.5">
                <LinkIcon kind={link.kind} />
                <LinkLine link={link} page={page} verdicts={verdicts} />
              </li>
            ))}
            {own && offers.map((offer) => <PersonOffer key={offer.orders.join('\n')} {...{ own, offer, verdicts }} />)}
          </ul>
          {news}
        </Box>
      )}
    </div>
  );
}

function LinkIcon({ kind }: Pick<PersonLink, 'kind'>) {
  const Icon = kind === 'apart' ? Unlink : Link;
  return <Icon aria-hidden="true" size={16} className="shrink-0 text-ink-2" />;
}

interface LinkLineProps {
  readonly link: PersonLink;
  readonly page: CustomerPage;
  readonly verdicts: Verdicts;
}

function LinkLine({ link, page, verdicts }: LinkLineProps) {
  const { marketplace, orderId } = parseOrderKey(link.other);
  const theirs = page.orders.filter((order) => order.marketplace === marketplace && order.orderId === orderId);
  const names = customerNames({ orders: theirs, parties: page.parties });
  const press = () =>
    link.kind === 'known' ? verdicts.decide('different', link.orders) : verdicts.takeBack(link.decision);
  return (
    <div className="flex min-w-0 flex-1 flex-wrap items-center justify-between gap-x-4">
      <p className="min-w-0 [overflow-wrap:anywhere]">
        <LinkSentence kind={link.kind} other={personBehind(link.other, names)} />
      </p>
      <Button look="link" onPress={press}>
        {wayBack(link.kind)}
      </Button>
    </div>
  );
}

/** The button that was pressed may be gone: the focus then stays in this part of the page. */
function useFocusAfterChange(page: CustomerPage) {
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(page);
  useEffect(() => {
    if (before.current === page) return;
    before.current = page;
    const { activeElement } = document;
    if (activeElement && activeElement !== document.body) return;
    const next = place.current?.querySelector('button') ?? place.current;
    next?.focus({ preventScroll: true });
  }, [page]);
  return place;
}
