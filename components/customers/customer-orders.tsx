/** All orders of the customer in a table. Where there is little room, all but the total stands below the number. */

import { Ban, CircleDashed, ClockAlert, PackageCheck, RotateCcw, Truck } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import type { Order } from '@/lib/domain/order/order';
import { orderKey } from '@/lib/domain/order/order-key';
import { Box } from '../ui/box';
import { Button } from '../ui/button';
import { formatMoney } from '../words/money';
import { siteName } from '../words/names';
import { orderDay } from '../words/order-days';
import { orderStatusWords, type StatusIcon } from '../words/order-status';
import { itemWords } from './item-words';

/** Others come on request, as many at a time. */
const shownAtOnce = 50;

const icons = {
  waiting: CircleDashed,
  truck: Truck,
  delivered: PackageCheck,
  returned: RotateCcw,
  stopped: Ban,
  late: ClockAlert,
} as const satisfies Record<StatusIcon, unknown>;

interface CustomerOrdersProps {
  readonly orders: readonly Order[];
  readonly isComplete: boolean;
  readonly now: number;
}

const wideOnly = 'hidden @2xl:table-cell';

export function CustomerOrders({ orders, isComplete, now }: CustomerOrdersProps) {
  const [shown, setShown] = useState(shownAtOnce);
  const left = orders.length - shown;
  return (
    <Box title={i18n.t('orders.title')}>
      <table className="w-full table-fixed text-sm">
        <thead className="border-b border-line bg-canvas text-left text-ink-2">
          <tr>
            <Head name={i18n.t('customers.column.order')} look="w-2/3 @2xl:w-52" />
            <Head name={i18n.t('customers.column.items')} look={wideOnly} />
            <Head name={i18n.t('customers.column.day')} look={`${wideOnly} @2xl:w-26`} />
            <Head name={i18n.t('customers.column.status')} look={`${wideOnly} @2xl:w-44`} />
            <Head name={i18n.t('customers.column.total')} look="text-right @2xl:w-26" />
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {orders.slice(0, shown).map((order) => (
            <OrderLine key={orderKey(order)} order={order} now={now} />
          ))}
        </tbody>
      </table>
      {left > 0 && (
        <div className="border-t border-line px-3 py-1">
          <Button look="link" onPress={() => setShown(shown + shownAtOnce)}>
            {i18n.t('orders.more', left, { count: left })}
          </Button>
        </div>
      )}
      {!isComplete && (
        <p className="border-t border-line px-4 py-2 text-sm text-ink-2">{i18n.t('customers.notAllOrders')}</p>
      )}
    </Box>
  );
}

function Head({ name, look }: { readonly name: string; readonly look: string }) {
  return (
    <th scope="col" className={`px-3 py-1.5 font-normal first:pl-4 last:pr-4 ${look}`}>
      {name}
    </th>
  );
}

interface OrderLineProps {
  readonly order: Order;
  readonly now: number;
}

function OrderLine({ order, now }: OrderLineProps) {
  const day = order.orderedAt ? orderDay(order.orderedAt, order, now) : undefined;
  const cell = 'px-3 py-2 align-top [overflow-wrap:anywhere]';
  return (
    <tr>
      <th scope="row" className={`${cell} pl-4 text-left font-normal`}>
        <span className="block font-semibold">{order.orderId}</span>
        <span className="block text-ink-2">{siteName(order)}</span>
        <span className="block @2xl:hidden">
          <Items order={order} />
        </span>
        <span className="block text-ink-2 empty:hidden @2xl:hidden">{day}</span>
        <span className="block @2xl:hidden">
          <Status order={order} now={now} />
        </span>
      </th>
      <td className={`${cell} ${wideOnly}`}>
        <Items order={order} />
      </td>
      <td className={`${cell} ${wideOnly} text-ink-2`}>{day ?? <NotKnown />}</td>
      <td className={`${cell} ${wideOnly}`}>
        <Status order={order} now={now} />
      </td>
      <td className={`${cell} pr-4 text-right tabular-nums`}>
        {order.total ? formatMoney(order.total) : <NotKnown />}
      </td>
    </tr>
  );
}

function Items({ order }: { readonly order: Order }) {
  const { first, more } = itemWords(order.items);
  return (
    <>
      <bdi>{first}</bdi> {more && <span className="text-ink-2">{more}</span>}
    </>
  );
}

function Status({ order, now }: OrderLineProps) {
  const status = orderStatusWords(order, now);
  if (!status) return <NotKnown />;
  const Icon = icons[status.icon];
  return (
    <span className={`inline-flex items-start gap-1.5 ${status.icon === 'late' ? 'text-late' : 'text-ink-2'}`}>
      <Icon aria-hidden="true" size={14} className="mt-0.5 shrink-0" />
      {status.text}
    </span>
  );
}

function NotKnown() {
  return <span className="text-ink-3">{i18n.t('orders.milestone.unknown')}</span>;
}
