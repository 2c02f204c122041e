/** Seller Hub's list of orders. */
import { useEffect, useState } from 'react';
import { printDay } from '../../variants/date-styles';
import type { WorldOrder } from '../../world/world';
import { fill } from '../ebay-labels';
import { dataPaths, type OrdersAnswer } from '../page-config';
import { Header } from './header';
import { load } from './load';
import { usePage } from './page-context';
import { printing, printMoney } from './printed';

const perPage = 200;

export function useOrders(): readonly WorldOrder[] | undefined {
  const { config } = usePage();
  const [orders, setOrders] = useState<readonly WorldOrder[]>();
  useEffect(() => {
    if (config.neverLoads) return;
    const timer = setTimeout(async () => {
      setOrders((await load<OrdersAnswer>(dataPaths.orders, config)).orders);
    }, config.variant.skeletonMs);
    return () => clearTimeout(timer);
  }, [config]);
  return orders;
}

export function OrdersScreen() {
  const { css, labels } = usePage();
  const orders = useOrders();
  return (
    <div className={css('page')}>
      <Header />
      <main className={css('main')}>
        <h1 className={css('title')}>{labels.orders}</h1>
        {orders ? <OrdersTable orders={orders} /> : <div className={css('skeleton', 'skeleton-row')} />}
      </main>
    </div>
  );
}

function OrdersTable({ orders }: { readonly orders: readonly WorldOrder[] }) {
  const { css, labels } = usePage();
  const results = { from: Math.min(1, orders.length), to: Math.min(perPage, orders.length), count: orders.length };
  return (
    <>
      <div className={css('summary')}>
        <span className={css('summary-content')}>{fill(labels.results, results)}</span>
        <span className={css('page-size')}>
          <select className={css('listbox')} aria-label={labels.pageSize} defaultValue={perPage}>
            <option value={perPage}>{perPage}</option>
          </select>
        </span>
      </div>
      <table className={css('orders')}>
        <thead>
          <tr>
            {[labels.order, labels.quantity, labels.subtotal, labels.total, labels.dateSold].map((name) => (
              <th key={name}>{name}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {orders.slice(0, perPage).map((order) => (
            <OrderRows key={order.orderId} order={order} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function OrderRows({ order }: { readonly order: WorldOrder }) {
  const page = usePage();
  const { config, css, labels } = page;
  const { language, classNames } = config.variant;
  const money = (minor: number) => printMoney(minor, order.currency, language);
  const quantity = order.lines.reduce((sum, line) => sum + line.quantity, 0);
  const details = `/mesh/ord/details?mode=SH&orderid=${order.orderId}&source=Orders`;
  const rowClass = `${css('order-row')}${classNames === 'known' ? ` orderid_${order.orderId}` : ''}`;
  return (
    <>
      <tr className={rowClass}>
        <td className={css('order-cell')}>
          <a href={details}>{order.orderId}</a>
          <div>{order.buyer.userName}</div>
          <div className={css('order-state')}>{labels[order.status]}</div>
          <a href={details}>{labels.viewOrder}</a>{' '}
          <a className={css('message-link')} href={`/contact/sendmsg?recipient=${order.buyer.userName}`}>
            {labels.contactBuyer}
          </a>
        </td>
        <td className={css('order-cell')}>{quantity}</td>
        <td className={css('order-cell')}>{money(order.totalMinor)}</td>
        <td className={css('order-cell')}>{money(order.totalMinor)}</td>
        <td className={css('order-cell')}>{printDay(order.orderedAt, config.variant.dayStyle, printing(page))}</td>
      </tr>
      {order.lines.map(({ item, quantity: count }) => (
        <tr key={item.itemId} className={css('item-row')}>
          <td>
            <div className={css('order-item-title')}>
              <a href={`/itm/${item.itemId}`}>{item.title}</a>
            </div>
            <span className={css('secondary')}>{`${labels.sku}${item.sku}`}</span>
          </td>
          <td className={css('item-quantity')}>{count}</td>
          <td>{money(item.priceMinor)}</td>
          <td />
          <td />
        </tr>
      ))}
    </>
  );
}
