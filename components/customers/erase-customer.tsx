/** Erasing one customer: what of theirs is stored, counted, before anything goes. */
import { i18n } from '#i18n';
import type { CustomerPage } from '@/lib/protocol/customer-pages';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { listed } from '../words/lists';
import { eraseWords } from './erase-words';
import { customerNames } from './order-names';

interface EraseCustomerProps {
  readonly page: CustomerPage;
  readonly erase: (page: CustomerPage) => Promise<void>;
  readonly onErased: () => void;
  readonly onClose: () => void;
}

export function EraseCustomer({ page, erase, onErased, onClose }: EraseCustomerProps) {
  const [name] = customerNames(page);
  const [latest] = page.orders;
  const who = name ?? i18n.t('customers.buyerOf', { order: latest?.orderId ?? '' });
  const texts = [
    i18n.t('customers.erase.what', { what: listed(erasedWords(page)) }),
    ...(page.facts.isComplete ? [] : [i18n.t('customers.erase.notAll')]),
    i18n.t('customers.erase.comesBack'),
  ];
  return (
    <ConfirmDialog
      words={{
        ...eraseWords(),
        title: i18n.t('customers.erase.title', { name: isolated(who) }),
        texts,
        confirm: i18n.t('customers.erase.confirm'),
      }}
      confirm={() => erase(page)}
      onDone={onErased}
      onClose={onClose}
    />
  );
}

/** `5 orders`, `2 conversations`, `a note`. */
export function erasedWords({ orders, parties, conversations, identity }: CustomerPage): readonly string[] {
  const counts = { orders: orders.length, conversations: conversations.length, tags: identity.tags.length };
  return [
    ...(counts.orders > 0 ? [i18n.t('buyer.orders', counts.orders, { count: counts.orders })] : []),
    ...(parties.size > 0 ? [i18n.t('customers.erase.people')] : []),
    ...(counts.conversations > 0
      ? [i18n.t('customers.erase.conversations', counts.conversations, { count: counts.conversations })]
      : []),
    ...(identity.note === '' ? [] : [i18n.t('customers.erase.note')]),
    ...(counts.tags > 0 ? [i18n.t('customers.erase.tags', counts.tags, { count: counts.tags })] : []),
  ];
}

/** A name that runs the other way keeps its place in a sentence that is drawn as one text. */
function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}
