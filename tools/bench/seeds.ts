/** A long-used store: a large library and the orders of years. Everything is invented and the same at every run. */
import { orderTerms } from '@/lib/domain/customer/terms';
import type { Order } from '@/lib/domain/order/order';
import { orderKey } from '@/lib/domain/order/order-key';
import { starterTemplates } from '@/lib/domain/template/starter-templates';
import { type Template, templateIdSchema } from '@/lib/domain/template/template';
import { instant } from '@/lib/domain/time/moment';
import type { OrderRecord } from '@/lib/store/database';
import { createSigner } from '@/lib/store/signing-key';

/** The key of the seeded installation, so that what its orders are found by is known beforehand. */
export const seededKey = Uint8Array.from({ length: 32 }, (_, index) => index);
const sign = createSigner(seededKey);

const dayMs = 24 * 3_600_000;
const secondLanguages = ['de', 'fr', 'it', 'es'] as const;

/** The starter replies over and over, each in two languages, naming the order so that it is seen whose it is. */
export function seedTemplates(count: number, now: number): Template[] {
  return templatesIn((index) => ['en', secondLanguages[index % secondLanguages.length] ?? 'de'], count, now);
}

/** The same in these languages. */
export function seedTemplatesIn(languages: readonly string[], count: number, now: number): Template[] {
  return templatesIn(() => languages, count, now);
}

function templatesIn(languagesOf: (index: number) => readonly string[], count: number, now: number): Template[] {
  const starters = starterTemplates(now);
  return Array.from({ length: count }, (_, index) => {
    const starter = starters[index % starters.length];
    if (!starter) throw new Error('There are no starter templates');
    const languages = languagesOf(index);
    const variants = languages.map((language) => {
      const { title = '', body = '' } = starter.variants[language] ?? {};
      return [language, { title: `${title} ${index + 1}`, body: `{{ order.id }}\n${body}` }] as const;
    });
    return {
      ...starter,
      id: templateIdSchema.parse(`seed:${index}`),
      variants: Object.fromEntries(variants),
      isStarter: false,
    };
  });
}

/** Templates that give the same text of so many characters and lines for every conversation. */
export function seedLongTemplates(count: number, text: string, now: number): Template[] {
  return seedTemplates(count, now).map((template) => ({
    ...template,
    variants: { en: { title: template.variants.en?.title ?? template.id, body: text } },
  }));
}

/** Lines of equal length, of exactly `characters` in all. */
export function longText(characters: number, lines: number): string {
  const perLine = Math.floor((characters - (lines - 1)) / lines);
  const words = 'your parcel is on its way and will reach you soon ';
  const line = words.repeat(Math.ceil(perLine / words.length)).slice(0, perLine - 1);
  const text = Array.from({ length: lines }, () => `${line}.`).join('\n');
  return text + '.'.repeat(characters - text.length);
}

export interface KnownBuyer {
  readonly marketplace: Order['marketplace'];
  readonly buyerIds: readonly string[];
}

const ordersPerBuyer = 5;

/** Five earlier orders of each buyer. */
export function seedOrders(buyers: readonly KnownBuyer[], now: number): OrderRecord[] {
  return buyers.flatMap((buyer, place) =>
    Array.from({ length: ordersPerBuyer }, (_, index) => orderRecord(place * ordersPerBuyer + index, buyer, now)),
  );
}

/** Numbers of the earlier orders of the buyer at this place in the list of known ones. */
export function earlierOrderIds(known: readonly KnownBuyer[], place: number): string[] {
  const buyer = known[place];
  if (!buyer) return [];
  return Array.from({ length: ordersPerBuyer }, (_, index) => orderNumber(place * ordersPerBuyer + index, buyer));
}

function orderNumber(index: number, { marketplace }: KnownBuyer): string {
  const digits = String(index).padStart(7, '0');
  return marketplace === 'amazon' ? `909-0000000-${digits}` : `00-00${digits.slice(0, 3)}-0${digits.slice(3)}`;
}

function orderRecord(index: number, buyer: KnownBuyer, now: number): OrderRecord {
  const { marketplace } = buyer;
  const buyerIds = [...buyer.buyerIds];
  const orderedAt = now - (20 + (index % 700)) * dayMs;
  const order: Order = {
    marketplace,
    site: 'US',
    orderId: orderNumber(index, buyer),
    buyerIds,
    items: [
      {
        itemId: `1${String(index).padStart(11, '0')}`,
        title: 'Garden hose, 20 m, with fittings and wall bracket',
        quantity: 1,
      },
    ],
    shipments: [{ carrier: 'DHL', trackingNumber: `00340000${String(index).padStart(12, '0')}` }],
    total: { amountMinor: 1999 + (index % 5000), currency: 'USD' },
    status: 'delivered',
    orderedAt: instant(orderedAt),
    deliveredAt: instant(orderedAt + 4 * dayMs),
  };
  const terms = orderTerms(order, undefined, sign);
  return { key: orderKey(order), terms, firstSeenAt: orderedAt, lastSeenAt: orderedAt, seen: order };
}
