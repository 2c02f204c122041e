/** One found order: who bought it while that is kept, what it is, and why it was found. */
import { i18n } from '#i18n';
import type { FoundOrder } from '@/lib/protocol/customer-pages';
import { siteName } from '../words/names';
import { orderDay } from '../words/order-days';
import { foundByWords } from './found-by';
import { itemWords } from './item-words';
import { buyerNames } from './order-names';

interface ResultRowProps {
  readonly id: string;
  readonly found: FoundOrder;
  readonly isActive: boolean;
  readonly now: number;
  readonly onOpen: () => void;
}

export function ResultRow({ id, found: { order, party, by }, isActive, now, onOpen }: ResultRowProps) {
  const items = itemWords(order.items);
  const look = isActive ? 'bg-accent-tint forced-colors:outline' : 'hover:bg-canvas';
  return (
    <li className="[contain-intrinsic-size:auto_4.5rem] [content-visibility:auto]">
      <button
        type="button"
        id={id}
        onClick={onOpen}
        className={`grid w-full grid-cols-[minmax(0,1fr)_auto] gap-x-4 px-4 py-2 text-left text-sm -outline-offset-2 ${look}`}
      >
        <span className="min-w-0 truncate">
          <ResultName names={buyerNames(order, party)} recipient={party?.recipientName} />
        </span>
        <span className="text-ink-2">{order.orderedAt && orderDay(order.orderedAt, order, now)}</span>
        <span className="col-span-2 min-w-0 truncate text-ink-2">
          {order.orderId} · {siteName(order)} · <bdi>{items.first}</bdi> {items.more}
        </span>
        <span className="col-span-2 text-xs text-ink-3">{foundByWords(by)}</span>
      </button>
    </li>
  );
}

interface ResultNameProps {
  readonly names: readonly string[];
  readonly recipient: string | undefined;
}

function ResultName({ names: [name, ...others], recipient }: ResultNameProps) {
  if (name) {
    return (
      <>
        <bdi className="font-semibold">{name}</bdi>
        {others.map((other) => (
          <bdi key={other} className="pl-2 text-ink-2">
            {other}
          </bdi>
        ))}
      </>
    );
  }
  if (recipient) return <bdi className="font-semibold">{i18n.t('customers.sentTo', { name: recipient })}</bdi>;
  return <span className="text-ink-2">{i18n.t('customers.unnamed')}</span>;
}
