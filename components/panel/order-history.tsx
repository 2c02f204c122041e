/** What this buyer ordered, as far as it was seen. The order that the conversation is about comes first and in full. */
import { ChevronDown } from 'lucide-react';
import { useId, useState } from 'react';
import { i18n } from '#i18n';
import type { Conversation } from '@/lib/domain/conversation/conversation';
import type { Order } from '@/lib/domain/order/order';
import { Button } from '../ui/button';
import { OrderRow, UnseenOrderRow } from './order-row';

interface OrderHistoryProps {
  readonly conversation: Conversation | undefined;
  readonly orders: readonly Order[];
  /** Of all orders known of the buyer, also those that are not in `orders`. */
  readonly orderCount: number;
  readonly now: number;
}

export function OrderHistory({ conversation, orders, orderCount, now }: OrderHistoryProps) {
  const listId = useId();
  const [isOpen, setOpen] = useState(false);
  const named = conversation?.orderIds ?? [];
  const own = orders.filter((order) => named.includes(order.orderId));
  const unseen = named.filter((id) => !orders.some((order) => order.orderId === id));
  const others = orders.filter((order) => !named.includes(order.orderId));
  const firsts = own.length + unseen.length;
  const hasMore = others.length > 0 && firsts > 0;
  const all = Math.max(orderCount, orders.length + unseen.length);
  const older = orderCount - orders.length;
  return (
    <section aria-label={i18n.t('orders.title')} className="border-t border-line px-4 py-3">
      <div className="flex items-center justify-between">
        <h2 className="font-semibold">{i18n.t('orders.title')}</h2>
        {hasMore ? (
          <Button look="quiet" aria-expanded={isOpen} aria-controls={listId} onPress={() => setOpen(!isOpen)}>
            <span className="-mr-0.5 font-normal">
              {isOpen ? i18n.t('orders.fewer') : i18n.t('orders.more', others.length, { count: others.length })}
            </span>
            <ChevronDown aria-hidden="true" size={14} className={isOpen ? 'rotate-180' : ''} />
          </Button>
        ) : (
          all > 0 && <span className="py-1 text-ink-3">{i18n.t('orders.count', all, { count: all })}</span>
        )}
      </div>
      {all === 0 && <p className="text-ink-2">{i18n.t('orders.none')}</p>}
      <ul id={listId} className="flex flex-col">
        {own.map((order) => (
          <OrderRow key={order.marketplace + order.orderId} order={order} isOwn now={now} />
        ))}
        {conversation &&
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
        {others.map((order) => (
          <OrderRow
            key={order.marketplace + order.orderId}
            order={order}
            isTucked={hasMore && !isOpen}
            isOwn={false}
            now={now}
          />
        ))}
      </ul>
      {older > 0 && (isOpen || !hasMore) && (
        <p className="pt-1 text-xs text-ink-3">{i18n.t('orders.older', older, { count: older })}</p>
      )}
    </section>
  );
}
