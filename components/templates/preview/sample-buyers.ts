/** Three invented buyers: one of whom all is known, one of whom little is, one in Germany whose parcel is late. */
import { conversationKeySchema } from '@/lib/domain/conversation/conversation';
import type { MarketplaceName } from '@/lib/domain/marketplace/marketplace';
import { instant } from '@/lib/domain/time/moment';
import type { PreviewBuyer } from './preview-buyer';

export const sampleNames = ['known', 'new', 'late'] as const;
export type SampleName = (typeof sampleNames)[number];

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

interface Place {
  readonly marketplace: MarketplaceName;
  /** Epoch ms. */
  readonly now: number;
}

const orderIds = { amazon: '900-0000001-0000001', ebay: '08-00000-53974' } as const;
const itemIds = { amazon: 'B000000001', ebay: '325000000418' } as const;

export function sampleBuyer(name: SampleName, place: Place): PreviewBuyer {
  return samples[name](place);
}

const samples: Readonly<Record<SampleName, (place: Place) => PreviewBuyer>> = {
  known: (place) => ({
    conversation: conversation(place, { site: 'UK', buyer: { amazon: 'Linnea', ebay: 'linnea_sandmark' } }),
    order: {
      ...order(place, { site: 'UK', title: 'Orrin Wool Throw, 130 × 170 cm, grey', sku: 'THROW-02' }),
      total: { amountMinor: 4250, currency: 'GBP' },
      shipments: [
        { carrier: 'Royal Mail', trackingNumber: 'JH000000005GB', shippedAt: instant(place.now - 2 * dayMs) },
      ],
      shipBy: instant(place.now - dayMs),
      deliverBy: instant(place.now + 2 * dayMs),
    },
    customer: { orderCount: 3, earlierOrders: 2, returns: 0 },
  }),
  new: (place) => ({ conversation: { ...conversation(place, { site: 'US' }), orderIds: [], itemIds: [] } }),
  late: (place) => ({
    conversation: conversation(place, { site: 'DE', buyer: { amazon: 'Jörg', ebay: 'birke_tanne203' } }),
    order: {
      ...order(place, { site: 'DE', title: 'Halvorne Schreibtischlampe, 12 W, dimmbar', sku: 'LAMPE-01' }),
      total: { amountMinor: 3490, currency: 'EUR' },
      shipments: [
        { carrier: 'DHL', trackingNumber: '00340000000000000007', shippedAt: instant(place.now - 9 * dayMs) },
      ],
      shipBy: instant(place.now - 8 * dayMs),
      deliverBy: instant(place.now - 4 * dayMs),
    },
    customer: { orderCount: 1, earlierOrders: 0, returns: 0 },
  }),
};

interface Opened {
  readonly site: string;
  readonly buyer?: Readonly<Record<MarketplaceName, string>>;
}

function conversation({ marketplace, now }: Place, { site, buyer }: Opened): PreviewBuyer['conversation'] {
  return {
    key: conversationKeySchema.parse(`${marketplace}:sample`),
    marketplace,
    site,
    ...(buyer && { buyerName: buyer[marketplace] }),
    buyerIds: [],
    orderIds: [orderIds[marketplace]],
    itemIds: [itemIds[marketplace]],
    messages: [{ from: 'buyer', text: '…', sentAt: instant(now - 2 * hourMs) }],
  };
}

interface Bought {
  readonly site: string;
  readonly title: string;
  readonly sku: string;
}

function order({ marketplace, now }: Place, { site, title, sku }: Bought): NonNullable<PreviewBuyer['order']> {
  return {
    marketplace,
    site,
    orderId: orderIds[marketplace],
    buyerIds: [],
    items: [{ title, sku, itemId: itemIds[marketplace], quantity: 1 }],
    shipments: [],
    status: 'shipped',
    orderedAt: instant(now - 11 * dayMs),
  };
}
