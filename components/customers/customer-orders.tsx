/** All orders of the customer in a table. Where there is little room, all but the total stands below the number. */

import { Ban, CircleDashed, ClockAlert, PackageCheck, RotateCcw, Truck, Unlink } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import type { Order } from '@/lib/domain/order/order';
import { orderKey } from '@/lib/domain/order/order-key';
import type { CustomerPage } from '@/lib/protocol/customer-pages';
import { Box } from '../ui/box';
import { Button } from '../ui/button';
import { IconButton } from '../ui/icon-button';
import { formatMoney } from '../words/money';
import { siteName } from '../words/names';
import { orderDay } from '../words/order-days';
import { orderStatusWords, type StatusIcon } from '../words/order-status';
import { itemWords } from './item-words';
import type { Verdicts } from './use-verdicts';

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
  readonly page: CustomerPage;
  readonly verdicts: Verdicts;
  readonly now: number;
}

const wideOnly = 'hidden @2xl:table-cell';

export function CustomerOrders({ page, verdicts, now }: CustomerOrdersProps) {
  const { orders } = page;
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
            <OrderLine key={orderKey(order)} order={order} now={now} onStray={strayDeed(order, page, verdicts)} />
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
      {!page.facts.isComplete && (
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

interface StatusProps {
  readonly order: Order;
  readonly now: number;
}

interface OrderLineProps extends StatusProps {
  /** Absent where there is no other order. */
  readonly onStray: (() => void) | undefined;
}

function OrderLine({ order, now, onStray }: OrderLineProps) {
  const day = order.orderedAt ? orderDay(order.orderedAt, order, now) : undefined;
  const cell = 'px-3 py-2 align-top [overflow-wrap:anywhere]';
  return (
    <tr>
      <th scope="row" className={`${cell} pl-4 text-left font-normal`}>
        <span className="flex items-start justify-between gap-1">
          <span className="font-semibold">{order.orderId}</span>
          {onStray && <Stray order={order} onPress={onStray} />}
        </span>
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

/** Says of the order that it belongs with none of the others. */
function strayDeed(order: Order, { orders }: CustomerPage, verdicts: Verdicts): (() => void) | undefined {
  const key = orderKey(order);
  const other = orders.map(orderKey).find((known) => known !== key);
  return other === undefined ? undefined : () => verdicts.decide('stray', [other, key]);
}

/** Evidence can be wrong about a single order. */
function Stray({ order, onPress }: { readonly order: Order; readonly onPress: () => void }) {
  return (
    <IconButton name={i18n.t('customers.stray', { order: order.orderId })} onPress={onPress}>
      <Unlink aria-hidden="true" size={14} />
    </IconButton>
  );
}

function Status({ order, now }: StatusProps) {
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
