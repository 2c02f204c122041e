/** The details of one order. */
import { printDay } from '../../variants/date-styles';
import type { WorldLine, WorldOrder } from '../../world/world';
import { fill } from '../ebay-labels';
import { Header } from './header';
import { useOrders } from './orders-screen';
import { usePage } from './page-context';
import { printing, printMoney } from './printed';

export function OrderScreen({ orderId }: { readonly orderId: string }) {
  const { css, labels } = usePage();
  const order = useOrders()?.find((found) => found.orderId === orderId);
  return (
    <div className={css('page')}>
      <Header />
      <main className={css('main')}>
        <h1 className={css('title')}>{labels.orderDetails}</h1>
        {order ? <OrderDetails order={order} /> : <div className={css('skeleton', 'skeleton-row')} />}
      </main>
    </div>
  );
}

function OrderDetails({ order }: { readonly order: WorldOrder }) {
  const page = usePage();
  const { config, css, labels, idFor } = page;
  const { language, dayStyle } = config.variant;
  return (
    <div className={css('order-columns')}>
      <section>
        <p>{fill(labels.orderNumber, { number: order.orderId })}</p>
        <p className={css('order-date')}>
          {labels.dateSold} <span className={css('text')}>{printDay(order.orderedAt, dayStyle, printing(page))}</span>
        </p>
        <p className={css('order-status')}>{labels[order.status]}</p>
        <p>
          {labels.buyer} <a href={`/usr/${encodeURIComponent(order.buyer.userName)}`}>{order.buyer.userName}</a>{' '}
          <a
            className={css('link-button', 'link-button-secondary')}
            href={`/contact/sendmsg?recipient=${order.buyer.userName}`}
          >
            {labels.contactBuyer}
          </a>
        </p>
        <ShipTo order={order} />
      </section>
      <section id={idFor('itemInfo', 'order-items')}>
        {order.lines.map((line) => (
          <LineCard key={line.item.itemId} line={line} order={order} />
        ))}
        <div className={css('earnings')}>
          <dl className={css('total')}>
            <dt>{labels.total}</dt>
            <dd className={css('amount')}>
              <span className={css('bold')}>{printMoney(order.totalMinor, order.currency, language)}</span>
            </dd>
          </dl>
        </div>
      </section>
    </div>
  );
}

/** An invented address: pages show one, and nobody should read it. */
function ShipTo({ order }: { readonly order: WorldOrder }) {
  const { css, labels } = usePage();
  const lines = [order.buyer.name ?? order.buyer.userName, '12 Example Lane', 'Exampleton 00000'];
  return (
    <div className={css('ship-to')}>
      <h2>{labels.shipTo}</h2>
      <div className={css('address')}>
        {lines.map((line) => (
          <div key={line}>
            <span className={css('tooltip')}>
              <button type="button">{line}</button>
            </span>
          </div>
        ))}
      </div>
      <div className={css('phone')}>
        <button type="button">000 000 000</button>
      </div>
    </div>
  );
}

function LineCard({ line: { item, quantity }, order }: { readonly line: WorldLine; readonly order: WorldOrder }) {
  const { config, css, labels } = usePage();
  const money = (minor: number) => printMoney(minor, order.currency, config.variant.language);
  return (
    <div className={css('line-card')}>
      <img className={css('item-picture')} alt="" src={`/cnt/pictures/${item.itemId}.svg`} />
      <div className={css('line-content')}>
        <div className={css('line-details')}>
          <a href={`/itm/${item.itemId}`}>
            <span className={css('line-link')}>{item.title}</span>
          </a>
        </div>
        <div className={css('line-item-id')}>
          <span className={css('secondary')}>{labels.itemId}</span>
          <span className={css('secondary')}>{item.itemId}</span>
        </div>
        <div className={css('line-sku')}>
          <span className={css('secondary')}>{labels.sku}</span>
          <span className={css('secondary')}>{item.sku}</span>
        </div>
        <div className={css('quantity')}>
          {labels.quantity} <span className={css('bold')}>{quantity}</span>
        </div>
        <div className={css('sold-price')}>{money(item.priceMinor)}</div>
        <div className={css('line-total')}>{money(item.priceMinor * quantity)}</div>
        {order.trackingNumber !== undefined && (
          <div className={css('tracking')}>
            <span>{labels.tracking}</span> <span>{order.carrier}</span>{' '}
            <span className={css('tracking-info')}>
              <button type="button" className={css('edit-link')}>
                {order.trackingNumber}
              </button>
            </span>
          </div>
        )}
      </div>
    </div>
  );
}
