/** An order's three points: ordered, shipped, due. Full = happened, hollow = planned, red diamond = missed. */
import { i18n } from '#i18n';
import type { Order } from '@/lib/domain/order/order';
import { daysLate } from '@/lib/domain/order/order-situation';
import type { Moment } from '@/lib/domain/time/moment';
import { orderDay } from '../words/order-days';

type PointState = 'happened' | 'planned' | 'missed' | 'unknown';

interface Point {
  readonly name: string;
  readonly at: Moment | undefined;
  readonly state: PointState;
}

const dots: Readonly<Record<PointState, string>> = {
  happened: 'rounded-full bg-ink forced-colors:bg-[CanvasText]',
  planned: 'rounded-full border-2 border-ink-3 bg-surface',
  missed: 'rotate-45 rounded-[1px] bg-late-mark forced-colors:bg-[CanvasText]',
  unknown: 'rounded-full border border-dashed border-unknown-mark bg-surface',
};

export function Milestones({ order, now }: { readonly order: Order; readonly now: number }) {
  const points = pointsOf(order, now);
  if (points.every((point) => point.at === undefined)) return null;
  return (
    <div className="pt-2">
      <div aria-hidden="true" className="relative mx-[5px] h-2.5">
        <span className="absolute inset-x-0 top-1 h-0.5 bg-line-strong" />
        <span
          className="absolute top-1 left-0 h-0.5 bg-ink forced-colors:bg-[CanvasText]"
          style={{ width: `${progressOf(points, now) * 100}%` }}
        />
        {points.map((point, index) => (
          <span
            key={point.name}
            className={`absolute top-0 size-2.5 -translate-x-1/2 ${dots[point.state]}`}
            style={{ left: `${index * 50}%` }}
          />
        ))}
      </div>
      <dl className="grid grid-cols-3 gap-x-1 pt-1 [overflow-wrap:anywhere] *:nth-2:text-center *:nth-3:text-right">
        {points.map((point) => (
          <div key={point.name} className="min-w-0">
            <dt className="font-semibold">{point.name}</dt>
            <dd className={point.state === 'missed' ? 'text-late' : 'text-ink-2'}>
              {point.at ? orderDay(point.at, order, now) : i18n.t('orders.milestone.unknown')}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function pointsOf(order: Order, now: number): readonly [Point, Point, Point] {
  return [
    { name: i18n.t('orders.milestone.ordered'), at: order.orderedAt, state: order.orderedAt ? 'happened' : 'unknown' },
    shippingPoint(order, now),
    arrivalPoint(order, now),
  ];
}

const notShippedYet = ['pending', 'unshipped'];

function shippingPoint(order: Order, now: number): Point {
  const shippedAt = order.shipments.map((shipment) => shipment.shippedAt).find((moment) => moment !== undefined);
  if (shippedAt) return { name: i18n.t('orders.milestone.shipped'), at: shippedAt, state: 'happened' };
  if (!order.status || !notShippedYet.includes(order.status)) {
    const isShipped = order.status === 'shipped' || order.status === 'delivered';
    return { name: i18n.t('orders.milestone.shipped'), at: undefined, state: isShipped ? 'happened' : 'unknown' };
  }
  const isMissed = order.shipBy !== undefined && order.shipBy.latestAt < now && order.shipBy.precision !== 'day';
  return {
    name: i18n.t('orders.milestone.shipBy'),
    at: order.shipBy,
    state: order.shipBy ? (isMissed ? 'missed' : 'planned') : 'unknown',
  };
}

function arrivalPoint(order: Order, now: number): Point {
  if (order.deliveredAt) {
    return { name: i18n.t('orders.milestone.delivered'), at: order.deliveredAt, state: 'happened' };
  }
  if (order.status === 'delivered') {
    return { name: i18n.t('orders.milestone.delivered'), at: undefined, state: 'happened' };
  }
  const isMissed = daysLate(order, now) !== undefined;
  return {
    name: i18n.t('orders.milestone.due'),
    at: order.deliverBy,
    state: order.deliverBy ? (isMissed ? 'missed' : 'planned') : 'unknown',
  };
}

/** How far the order has come along its line, 0 … 1; between shipping and arrival by the time that has passed. */
function progressOf([, shipped, arrival]: readonly [Point, Point, Point], now: number): number {
  if (arrival.state === 'happened') return 1;
  if (shipped.state !== 'happened') return 0;
  if (!shipped.at || !arrival.at) return 0.5;
  const whole = Math.max(1, arrival.at.latestAt - shipped.at.earliestAt);
  return 0.5 + 0.5 * Math.min(0.8, Math.max(0, (now - shipped.at.earliestAt) / whole));
}
