/** The order list, with the hooks that public sources tell. */

import { Footer, Header } from './header';
import { useLoaded } from './loaded';
import { orderSearchSchema, type PageOrder } from './orders-json';
import { cls, knownId, theConfig } from './portal-context';
import { orderStatusText, printAmount, printOrderDay, printOrderMinute } from './print-order';

const { words, variant } = theConfig;

/** Attributes used by the portal's own tests; gone where the variant has no known names. */
export function testId(name: string): Record<string, string> {
  return variant.classNames === 'hashed' ? {} : { 'data-test-id': name };
}

function ProductCell({ order }: { readonly order: PageOrder }) {
  return (
    <td className={cls('order-cell')}>
      {order.orderItems.map((item) => (
        <div
          key={item.OrderItemId}
          className={variant.classNames === 'known' ? 'myo-list-orders-product-name-cell' : cls('order-product')}
        >
          <a href={`/gp/product/${item.ASIN}`}>
            <div>{item.Title}</div>
          </a>
          <div>ASIN: {item.ASIN}</div>
          <div>SKU: {item.SellerSKU}</div>
          <div>
            {words.quantity}: {item.QuantityOrdered}
          </div>
          <div>
            Item subtotal:{' '}
            {printAmount(item.ItemCost.UnitPrice.Amount * item.QuantityOrdered, item.ItemCost.UnitPrice.CurrencyCode)}
          </div>
        </div>
      ))}
    </td>
  );
}

function OrderRow({ order }: { readonly order: PageOrder }) {
  const contact = `/messaging/contact?orderID=${order.amazonOrderId}&marketplaceID=${order.homeMarketplaceId}`;
  return (
    <tr>
      <td>
        <input type="checkbox" aria-label={order.amazonOrderId} />
      </td>
      <td className={cls('order-cell')}>{printOrderMinute(order.purchaseDate)}</td>
      <td className={cls('order-cell')}>
        <div className={variant.classNames === 'known' ? 'cell-body-title' : cls('order-title')}>
          <a href={`/orders-v3/order/${order.amazonOrderId}`}>{order.amazonOrderId}</a>
        </div>
        <div>
          Buyer name:{' '}
          <a href={contact} {...testId('buyer-name-with-link')}>
            {order.buyerName}
          </a>
        </div>
        <div>Fulfillment method: {order.fulfillmentChannel}</div>
        <div>Sales channel: {order.salesChannel}</div>
      </td>
      <ProductCell order={order} />
      <td className={cls('order-cell')}>
        <div>
          {words.shipBy}: {printOrderDay(order.latestShipDate)}
        </div>
        <div>
          {words.deliverBy}: {printOrderDay(order.latestDeliveryDate)}
        </div>
      </td>
      <td className={cls('order-cell')}>
        <div className={variant.classNames === 'known' ? 'order-status-column' : cls('order-state')}>
          <span className={variant.classNames === 'known' ? 'main-status' : cls('state')}>
            {orderStatusText(order)}
          </span>
        </div>
      </td>
    </tr>
  );
}

export function OrdersPage() {
  const found = useLoaded(
    '/orders-api/search?limit=15&offset=0&sort=order_date_desc&date-range=last-7',
    orderSearchSchema.parse,
  );
  return (
    <div className={cls('page')}>
      <Header />
      <main className={cls('orders')}>
        <h1 className={variant.classNames === 'known' ? 'total-orders-heading' : cls('orders-head')}>
          <span>{found ? `${found.total} orders` : ''}</span>
        </h1>
        {!found && <div className={cls('skeleton', 'skeleton-tall')} aria-busy="true" />}
        {found && (
          <table {...knownId('orders-table')} className={cls('orders-table')}>
            <tbody>
              {found.orders.map((order) => (
                <OrderRow key={order.amazonOrderId} order={order} />
              ))}
            </tbody>
          </table>
        )}
      </main>
      <Footer />
    </div>
  );
}
