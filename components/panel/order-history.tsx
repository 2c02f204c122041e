/** What this buyer ordered, as far as it was seen, on every marketplace. The order that the conversation is about comes first. */
import { ChevronDown } from 'lucide-react';
import { useId, useState } from 'react';
import { i18n } from '#i18n';
import type { Conversation } from '@/lib/domain/conversation/conversation';
import type { Order } from '@/lib/domain/order/order';
import { Button } from '../ui/button';
import { findOrders } from './find-orders';
import { OrderRow, UnseenOrderRow } from './order-row';
import { OrderSearch } from './order-search';
import { usePanelTools } from './panel-tools';
import { PartedLines } from './parted-lines';
import type { PersonLink } from './same-person';
import type { Verdicts } from './use-verdicts';

interface OrderHistoryProps {
  readonly conversation: Conversation | undefined;
  readonly orders: readonly Order[];
  /** Of all orders known of the buyer, also those that are not in `orders`. */
  readonly orderCount: number;
  readonly links: readonly PersonLink[];
  readonly verdicts: Verdicts;
  readonly now: number;
}

/** Fewer are overlooked at a glance. */
const fewestToSearch = 6;
/** Where the conversation names no order, so many of the newest stand for it. */
const shownUnnamed = 2;

export function OrderHistory({ conversation, orders, orderCount, links, verdicts, now }: OrderHistoryProps) {
  const listId = useId();
  const [isOpen, setOpen] = useState(false);
  const [query, setQuery] = useState('');
  const named = conversation?.orderIds ?? [];
  const own = orders.filter((order) => isNamed(order, conversation));
  const unseen = named.filter((id) => !own.some(({ orderId }) => orderId === id));
  const others = orders.filter((order) => !own.includes(order));
  const leading = own.length + unseen.length > 0 ? 0 : shownUnnamed;
  const tucked = others.length > leading + (leading > 0 ? 1 : 0) ? others.slice(leading) : [];
  const hasMore = tucked.length > 0;
  const all = Math.max(orderCount, orders.length + unseen.length);
  const older = orderCount - orders.length;
  const canSearch = orders.length >= fewestToSearch && (isOpen || !hasMore);
  const isSearching = canSearch && query.trim() !== '';
  const found = isSearching ? findOrders(orders, query) : orders;
  return (
    <section aria-label={i18n.t('orders.title')} className="border-t border-line px-4 py-3">
      <div className="flex items-center justify-between">
        <h2 className="font-semibold">{i18n.t('orders.title')}</h2>
        {hasMore ? (
          <span className="-mr-1.5">
            <Button look="quiet" aria-expanded={isOpen} aria-controls={listId} onPress={() => setOpen(!isOpen)}>
              <span className="-mr-0.5 font-normal">
                {isOpen ? i18n.t('orders.fewer') : i18n.t('orders.more', tucked.length, { count: tucked.length })}
              </span>
              <ChevronDown aria-hidden="true" size={14} className={isOpen ? 'rotate-180' : ''} />
            </Button>
          </span>
        ) : (
          all > 0 && <span className="py-1 text-ink-3">{i18n.t('orders.count', all, { count: all })}</span>
        )}
      </div>
      {all === 0 && <NoneSeen />}
      {canSearch && (
        <OrderSearch query={query} found={isSearching ? found.length : undefined} listId={listId} onQuery={setQuery} />
      )}
      <ul id={listId} className="flex flex-col">
        {own
          .filter((order) => found.includes(order))
          .map((order) => (
            <OrderRow key={keyOf(order)} order={order} isOwn now={now} />
          ))}
        {conversation &&
          !isSearching &&
          unseen.map((orderId) => (
            <UnseenOrderRow
              key={orderId}
              orderId={orderId}
              marketplace={conversation.marketplace}
              site={conversation.site}
              title={unseen.length === 1 ? conversation.itemTitle : undefined}
            />
          ))}
        {/* Closed, the others take no room but are still heard and found. */}
        {others
          .filter((order) => found.includes(order))
          .map((order) => (
            <OrderRow
              key={keyOf(order)}
              order={order}
              isTucked={!isOpen && tucked.includes(order)}
              isOwn={false}
              now={now}
            />
          ))}
      </ul>
      {older > 0 && (isOpen || !hasMore) && (
        <p className="pt-1 text-xs text-ink-3">{i18n.t('orders.older', older, { count: older })}</p>
      )}
      {(isOpen || !hasMore) && <PartedLines links={links} verdicts={verdicts} />}
    </section>
  );
}

/** Numbers are a marketplace's own. */
function isNamed({ orderId, marketplace }: Order, conversation: Conversation | undefined): boolean {
  return conversation?.marketplace === marketplace && conversation.orderIds.includes(orderId);
}

function keyOf({ marketplace, orderId }: Order): string {
  return `${marketplace}:${orderId}`;
}

function NoneSeen() {
  const { connection } = usePanelTools();
  return (
    <div className="flex flex-wrap items-center gap-x-2 text-ink-2">
      <p>{i18n.t('orders.none')}</p>
      <Button look="link" onPress={() => void connection.openOptions()}>
        {i18n.t('orders.toImport')}
      </Button>
    </div>
  );
}
