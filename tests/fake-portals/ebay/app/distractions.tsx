/** Numbers and names of others around the conversation, as notices and advertising show them. */
import { fill } from '../ebay-labels';
import { usePage } from './page-context';

const others = {
  orderId: '00-99999-00001',
  items: [
    { itemId: '199000000001', title: 'Oakmere Bread Bin, enamel', seller: 'brisk_marten55' },
    { itemId: '199000000002', title: 'Tidewell Bath Mat 50 × 80 cm', seller: 'pale_heron71' },
  ],
} as const;

/** A notice above the page that another order has been paid. */
export function PaidNotice() {
  const { css, labels } = usePage();
  return (
    <div className={css('banner')} role="note">
      <a href={`/mesh/ord/details?mode=SH&orderid=${others.orderId}`}>
        {fill(labels.orderPaid, { number: others.orderId })}
      </a>
    </div>
  );
}

/** Other sellers' items, below the page or in the pane of the thread itself. */
export function SimilarItems() {
  const { css, labels } = usePage();
  return (
    <aside className={css('similar')}>
      <h2>{labels.moreItems}</h2>
      {others.items.map(({ itemId, title, seller }) => (
        <p key={itemId}>
          <a href={`/itm/${itemId}`}>{title}</a> <a href={`/usr/${seller}`}>{fill(labels.soldBy, { name: seller })}</a>
        </p>
      ))}
    </aside>
  );
}

export function PaneDistractions() {
  return <SimilarItems />;
}
