/** Items and orders. Order numbers keep the real shape and cannot exist. */
import type { PortalName } from '../server/portal-hosts';
import { itemTitles } from './items';
import type { Random } from './random';
import type { WorldBuyer, WorldItem, WorldOrder, WorldOrderStatus } from './world';

const hourMs = 60 * 60_000;
const dayMs = 24 * hourMs;

const currencies: Readonly<Record<string, string>> = {
  US: 'USD',
  CA: 'CAD',
  MX: 'MXN',
  BR: 'BRL',
  UK: 'GBP',
  SE: 'SEK',
  PL: 'PLN',
  TR: 'TRY',
  AE: 'AED',
  SA: 'SAR',
  EG: 'EGP',
  ZA: 'ZAR',
  IN: 'INR',
  SG: 'SGD',
  AU: 'AUD',
  JP: 'JPY',
  CH: 'CHF',
  HK: 'HKD',
  TW: 'TWD',
};

export function currencyOf(site: string): string {
  return currencies[site] ?? 'EUR';
}

export function makeItem(random: Random, marketplace: PortalName): WorldItem {
  const letters = () => random.pick([...'ABCDEFGHJKLMNPQRSTUVWXYZ0123456789']);
  const asin = `B0${Array.from({ length: 8 }, letters).join('')}`;
  return {
    itemId: marketplace === 'amazon' ? asin : `1${random.digits(11)}`,
    sku: `SKU-${random.digits(4)}`,
    title: random.pick(itemTitles),
    priceMinor: random.whole(499, 12_999),
  };
}

function orderNumber(random: Random, marketplace: PortalName): string {
  if (marketplace === 'ebay') return `00-${random.digits(5)}-${random.digits(5)}`;
  return `${random.pick(['000', '900', '909'])}-${random.digits(7)}-${random.digits(7)}`;
}

const orderStatuses: readonly WorldOrderStatus[] = [
  'shipped',
  'unshipped',
  'delivered',
  'shipped',
  'pending',
  'cancelled',
];

export interface OrderWish {
  readonly marketplace: PortalName;
  readonly site: string;
  readonly buyer: WorldBuyer;
  readonly item: WorldItem;
  readonly before: number;
}

export function makeOrder(random: Random, { marketplace, site, buyer, item, before }: OrderWish): WorldOrder {
  const status = random.pick(orderStatuses);
  const isShipped = status === 'shipped' || status === 'delivered';
  const orderedAt = before - random.whole(2 * dayMs, 9 * dayMs);
  const lines = [{ item, quantity: random.pick([1, 1, 1, 2, 3]) }];
  if (random.chance(0.2)) lines.push({ item: makeItem(random, marketplace), quantity: 1 });
  return {
    orderId: orderNumber(random, marketplace),
    site,
    currency: currencyOf(site),
    buyer,
    lines,
    totalMinor: lines.reduce((sum, line) => sum + line.item.priceMinor * line.quantity, 0),
    status,
    orderedAt,
    shipByAt: orderedAt + 2 * dayMs,
    deliverByAt: orderedAt + 6 * dayMs,
    shippedAt: isShipped ? orderedAt + random.whole(6 * hourMs, 2 * dayMs) : undefined,
    carrier: isShipped ? random.pick(['UPS', 'DHL', 'Royal Mail', 'La Poste']) : undefined,
    trackingNumber: isShipped ? `00340000${random.digits(12)}` : undefined,
    isFulfilledByMarketplace: marketplace === 'amazon' && random.chance(0.3),
  };
}
