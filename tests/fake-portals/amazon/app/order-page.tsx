/** One order's page, with the `data-test-id`s that public sources tell. */
import type { ReactNode } from 'react';
import { Footer, Header } from './header';
import { useLoaded } from './loaded';
import { oneOrderSchema, type PageOrder } from './orders-json';
import { testId } from './orders-page';
import { cls, knownId, theConfig } from './portal-context';
import { orderStatusText, printAmount, printOrderDay, printOrderMinute } from './print-order';

const { words } = theConfig;

function Line({
  label,
  hook,
  children,
}: {
  readonly label: string;
  readonly hook: string;
  readonly children: ReactNode;
}) {
  return (
    <>
      <dt>{label}</dt>
      <dd {...testId(hook)}>{children}</dd>
    </>
  );
}

function Summary({ order }: { readonly order: PageOrder }) {
  const contact = `/messaging/contact?orderID=${order.amazonOrderId}&marketplaceID=${order.homeMarketplaceId}`;
  return (
    <dl className={cls('order-fields')}>
      <Line label={words.orderId} hook="order-id-value">
        {order.amazonOrderId}
      </Line>
      <Line label={words.purchaseDate} hook="order-summary-purchase-date-value">
        {printOrderMinute(order.purchaseDate)}
      </Line>
      <Line label={words.shipBy} hook="order-summary-shipby-value">
        {printOrderDay(order.latestShipDate)}
      </Line>
      <Line label={words.deliverBy} hook="order-summary-deliverby-value">
        {printOrderDay(order.latestDeliveryDate)}
      </Line>
      <Line label="Sales channel" hook="order-summary-sales-channel-value">
        {order.salesChannel}
      </Line>
      <Line label="Fulfillment" hook="order-summary-fulfillment-channel-value">
        {order.fulfillmentChannel}
      </Line>
      <Line label="Contact buyer" hook="shipping-section-contact-buyer-value">
        <a href={contact} {...testId('buyer-name-with-link')}>
          {order.buyerName}
        </a>
      </Line>
    </dl>
  );
}

function Items({ order }: { readonly order: PageOrder }) {
  return (
    <table className={`a-keyvalue ${cls('orders-table')}`}>
      <tbody>
        {order.orderItems.map((item) => (
          <tr key={item.OrderItemId}>
            <td>
              <span {...testId('item-status-label')}>{orderStatusText(order)}</span>
            </td>
            <td aria-hidden="true" />
            <td>
              <div className="product-name-column-word-wrap-break-all">{item.Title}</div>
              <div>ASIN: {item.ASIN}</div>
              <div>SKU: {item.SellerSKU}</div>
              <div>Order item ID: {item.OrderItemId}</div>
            </td>
            <td>{item.QuantityOrdered}</td>
            <td>{printAmount(item.ItemCost.UnitPrice.Amount, item.ItemCost.UnitPrice.CurrencyCode)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Packages({ order }: { readonly order: PageOrder }) {
  return order.packages.map((sent) => (
    <p key={sent.TrackingId}>
      {sent.Carrier} <span {...testId('tracking-id-value')}>{sent.TrackingId}</span>
    </p>
  ));
}

export function OrderPage({ orderId }: { readonly orderId: string }) {
  const found = useLoaded(`/orders-api/order/${orderId}`, oneOrderSchema.parse);
  return (
    <div className={cls('page')} {...knownId('MYO-app')}>
      <Header />
      <main className={cls('orders')}>
        <h1>{words.order}</h1>
        {!found && <div className={cls('skeleton', 'skeleton-tall')} aria-busy="true" />}
        {found && (
          <>
            <Summary order={found.order} />
            <Items order={found.order} />
            <Packages order={found.order} />
          </>
        )}
      </main>
      <Footer />
    </div>
  );
}
