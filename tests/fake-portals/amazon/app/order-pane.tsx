/** The pane beside the thread: products and fields of the order that the case is about. */
import type { OrderContext } from './page-json';
import { Wrapped } from './places';
import { cls, theConfig, useInbox } from './portal-context';

const { variant, words } = theConfig;

const picture =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 56 56"%3E%3Crect width="56" height="56" rx="3" fill="%23f3e3df"/%3E%3Crect x="16" y="16" width="24" height="24" rx="4" fill="%23c56a50"/%3E%3C/svg%3E';

const labels: Readonly<Record<string, string>> = {
  ORDER_ID: words.orderId,
  PURCHASE_DATE: words.purchaseDate,
  SHIP_BY: words.shipBy,
  DELIVER_BY: words.deliverBy,
  ORDER_TOTAL: words.total,
  ORDER_STATUS: words.status,
};

function Product({ product }: { readonly product: OrderContext['productContextFields'][number] }) {
  return (
    <div className={cls('product')}>
      <img className={cls('product-picture')} src={picture} alt="" />
      <div>
        {product.productUrl && (
          <a href={product.productUrl} target="_blank" rel="noreferrer">
            {product.productName ?? product.asinId}
          </a>
        )}
        {product.quantity !== null && (
          <div>
            {words.quantity}: {product.quantity}
          </div>
        )}
        {product.asinId && <div>ASIN: {product.asinId}</div>}
      </div>
    </div>
  );
}

function Field({ type, value }: { readonly type: string; readonly value: string }) {
  const isLink = type === 'ORDER_ID' && variant.seed % 4 !== 0;
  return (
    <>
      <dt>{labels[type] ?? type}</dt>
      <dd>{isLink ? <a href={`/orders-v3/order/${value}`}>{value}</a> : value}</dd>
    </>
  );
}

/** Orders of other people, as a page might advertise or list them. */
function Elsewhere() {
  return (
    <div className={cls('elsewhere')}>
      <h4>Recently viewed</h4>
      <a href="/orders-v3/order/999-0000008-0000008">999-0000008-0000008</a> · Mallory
      <div>
        <a href="https://www.amazon.example/dp/B0NOTTHIS2">Something else, ASIN: B0NOTTHIS2</a>
      </div>
    </div>
  );
}

export function OrderPane() {
  const { shownOrder, openedId } = useInbox();
  if (openedId === undefined) return undefined;
  return (
    <aside className={cls('order-pane')}>
      <div className={cls('order-head')}>
        <h3>{words.order}</h3>
        <button type="button" aria-label="Close">
          ×
        </button>
      </div>
      {!shownOrder && <div className={cls('skeleton', 'skeleton-tall')} aria-busy="true" />}
      {shownOrder && (
        <Wrapped className="order-wrap">
          {shownOrder.productContextFields.map((product) => (
            <Product key={product.asinId} product={product} />
          ))}
          <dl className={cls('order-fields')}>
            {shownOrder.orderContextFields.map(({ type, textValue }) => (
              <Field key={type} type={type} value={textValue ?? ''} />
            ))}
          </dl>
          {shownOrder.orderContextFields.length > 0 && (
            <div className={cls('order-buttons')}>
              <kat-button label={words.viewOrder} />
              <kat-button label={words.refund} />
            </div>
          )}
        </Wrapped>
      )}
      {variant.hasDistractions && <Elsewhere />}
    </aside>
  );
}
