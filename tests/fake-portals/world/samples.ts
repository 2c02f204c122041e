/** The hand-written conversations of the sample world. */
import type { WorldItem, WorldStatus } from './world';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

interface Told {
  readonly from: 'buyer' | 'seller';
  readonly agoMs: number;
  readonly text: string;
}

export interface Sample {
  readonly name: string;
  readonly userName: string;
  readonly language: string;
  readonly site: string;
  readonly currency: string;
  readonly topic: string;
  readonly status: WorldStatus;
  readonly item: Omit<WorldItem, 'itemId'>;
  readonly orderStatus: 'shipped' | 'delivered' | 'unshipped' | undefined;
  readonly told: readonly Told[];
}

export const samples: readonly Sample[] = [
  {
    name: 'Tamsin',
    userName: 'tamsin_reads',
    language: 'en',
    site: 'US',
    currency: 'USD',
    topic: 'where-is-my-order',
    status: 'awaiting',
    item: { sku: 'LAMP-12-BK', title: 'Halvorne Dimmable Desk Lamp, 12 W, USB-C, matte black', priceMinor: 4250 },
    orderStatus: 'shipped',
    told: [
      {
        from: 'buyer',
        agoMs: 5.6 * hourMs,
        text: 'Hello, the tracking has not moved since Tuesday. Can you tell me where my lamp is? I need it before the weekend.',
      },
    ],
  },
  {
    name: 'Änne Größlich',
    userName: 'aenne-g-2',
    language: 'de',
    site: 'US',
    currency: 'USD',
    topic: 'return',
    status: 'awaiting',
    item: { sku: 'SCARF-180', title: 'Nordlicht Merino Scarf, 180 × 30 cm', priceMinor: 3490 },
    orderStatus: 'delivered',
    told: [
      {
        from: 'buyer',
        agoMs: 21.4 * hourMs,
        text: 'Guten Tag,\n\nder Schal ist leider kürzer als gedacht. Ich möchte ihn gern zurücksenden. Wie bekomme ich ein Rücksendeetikett?\n\nViele Grüße\nÄnne Größlich',
      },
    ],
  },
  {
    name: 'Rufus W.',
    userName: 'rufus_works',
    language: 'en',
    site: 'US',
    currency: 'USD',
    topic: 'product-details',
    status: 'awaiting',
    item: { sku: 'FLTR-310', title: 'Replacement filter for Aircrest 300 / 310 (4 pcs)', priceMinor: 2199 },
    orderStatus: undefined,
    told: [
      { from: 'buyer', agoMs: 3 * dayMs, text: 'Does this fit the Aircrest 320 as well?' },
      { from: 'seller', agoMs: 3 * dayMs - 40 * minuteMs, text: 'Hello, it fits the 300 and the 310 only.' },
      { from: 'buyer', agoMs: 50 * minuteMs, text: 'Thank you. And how long does one filter last?' },
    ],
  },
  {
    name: 'Maëlle Dûbrac',
    userName: 'maelle.db',
    language: 'fr',
    site: 'US',
    currency: 'USD',
    topic: 'cancel',
    status: 'awaiting',
    item: { sku: 'KETTLE-08', title: 'Fernhold Travel Kettle 0.8 l, folding', priceMinor: 2899 },
    orderStatus: 'unshipped',
    told: [{ from: 'buyer', agoMs: 26.2 * hourMs, text: "Bonjour, merci d'annuler ma commande, je me suis trompée." }],
  },
  {
    name: 'Carwen',
    userName: 'carwen77',
    language: 'en',
    site: 'US',
    currency: 'USD',
    topic: 'return',
    status: 'answered',
    item: { sku: 'CADDY-2', title: 'Tidewell Shower Caddy & Hooks, 2 pack', priceMinor: 1850 },
    orderStatus: 'delivered',
    told: [
      { from: 'buyer', agoMs: 2 * dayMs, text: 'One of the hooks is broken.' },
      {
        from: 'seller',
        agoMs: 2 * dayMs - 3 * hourMs,
        text: 'Hello Carwen,\n\na new hook is on its way to you.\n\nKind regards\nMara',
      },
    ],
  },
  {
    name: 'Zoë',
    userName: 'zoe_o',
    language: 'en',
    site: 'US',
    currency: 'USD',
    topic: 'invoice',
    status: 'resolved',
    item: { sku: 'CBL-2', title: 'Cable 2 m', priceMinor: 799 },
    orderStatus: 'delivered',
    told: [
      { from: 'buyer', agoMs: 9 * dayMs, text: 'Could you send me an invoice?' },
      { from: 'seller', agoMs: 9 * dayMs - hourMs, text: 'Hello, you find it under Your Orders.' },
    ],
  },
];
