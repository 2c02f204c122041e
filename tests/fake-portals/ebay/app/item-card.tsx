/** Who writes and about what: the head of a thread. */
import { fill } from '../ebay-labels';
import type { MemberThread } from '../page-config';
import { usePage } from './page-context';
import { printMoney } from './printed';

const itemAddresses = {
  plain: (id: string) => `/itm/${id}`,
  slug: (id: string) => `/itm/an-item/${id}`,
  query: (id: string) => `/itm/${id}?var=0&_trksid=p1`,
} as const;

export function ItemCard({ thread: { item, userName, orderId } }: { readonly thread: MemberThread }) {
  const { config, css } = usePage();
  const { buyerShown, itemAddress } = config.knobs;
  return (
    <header className={css('item-card')}>
      {buyerShown === 'link' && (
        <a className={css('buyer-link')} href={`/usr/${encodeURIComponent(userName)}`}>
          {userName}
        </a>
      )}
      {buyerShown === 'text' && <strong className={css('buyer-link')}>{userName}</strong>}
      <img className={css('item-picture')} alt="" src={`/cnt/pictures/${item.itemId}.svg`} />
      <div className={css('item-facts')}>
        <div className={css('item-title')}>
          <h1>
            <a href={itemAddresses[itemAddress](item.itemId)}>{item.title}</a>
          </h1>
        </div>
        <span className={css('text')}>{printMoney(item.priceMinor, item.currency, config.variant.language)}</span>
        {orderId !== undefined && <OrderLine orderId={orderId} />}
      </div>
    </header>
  );
}

function OrderLine({ orderId }: { readonly orderId: string }) {
  const { config, css, labels } = usePage();
  const text = fill(labels.orderNumber, { number: orderId });
  switch (config.knobs.orderShown) {
    case 'link':
      return (
        <a className={css('order-link')} href={`/mesh/ord/details?mode=SH&orderid=${orderId}&source=Orders`}>
          {text}
        </a>
      );
    case 'text':
      return <span className={css('text')}>{text}</span>;
    case 'none':
      return null;
  }
}
