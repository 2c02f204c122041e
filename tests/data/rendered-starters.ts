/** Every starter reply in every language as a buyer could get it: with much known of the order, with little, with nothing. */

import type { Conversation } from '@/lib/domain/conversation/conversation';
import { type MarketplaceName, marketplaceNames } from '@/lib/domain/marketplace/marketplace';
import type { Order } from '@/lib/domain/order/order';
import { renderTemplate } from '@/lib/domain/template/render-template';
import { starterTemplates } from '@/lib/domain/template/starter-templates';
import { toTemplateValues } from '@/lib/domain/template/to-template-values';

export const now = Date.UTC(2026, 10, 17, 10);
export const orderId = '000-0000001-0000001';
export const trackingNumber = 'XX000000000XX';
export const languages = ['da', 'de', 'en', 'es', 'fr', 'it', 'ja', 'nl', 'pl', 'sv', 'zh'] as const;
export const signature = 'Mara\nFernhold Goods';

function day(date: string) {
  const at = Date.parse(`${date}T00:00:00Z`);
  return { earliestAt: at, latestAt: at + 86_399_999, precision: 'day' as const, day: date };
}

const sparseConversation: Conversation = {
  marketplace: 'amazon',
  buyerIds: [],
  orderIds: [],
  itemIds: [],
  messages: [],
};
const fullConversation: Conversation = { ...sparseConversation, buyerName: 'Anna', orderIds: [orderId] };

const fullOrder: Order = {
  marketplace: 'amazon',
  orderId,
  buyerIds: [],
  items: [{ title: 'Fernhold Desk Lamp, LED, dimmable', quantity: 1 }],
  shipments: [{ carrier: 'Royal Mail', trackingNumber, shippedAt: day('2026-11-13') }],
  status: 'shipped',
  shipBy: day('2026-11-18'),
  deliverBy: day('2026-11-19'),
};

interface Known {
  readonly conversation: Conversation;
  readonly order: Order | undefined;
  readonly agentName: string;
  readonly shopName?: string;
  readonly signature?: string;
}

const known = { conversation: fullConversation, agentName: 'Mara' };

const situations: Readonly<Record<string, Known>> = {
  'nothing known': { conversation: sparseConversation, order: undefined, agentName: '' },
  'only an order number known': {
    conversation: { ...sparseConversation, orderIds: [orderId] },
    order: undefined,
    agentName: '',
  },
  'only a name known': {
    conversation: { ...sparseConversation, buyerName: 'anna_1984' },
    order: undefined,
    agentName: '',
  },
  'everything known': { ...known, order: fullOrder, shopName: 'Fernhold Goods' },
  'not shipped': { ...known, order: { ...fullOrder, status: 'unshipped', shipments: [] } },
  late: { ...known, order: { ...fullOrder, deliverBy: day('2026-11-14') } },
  lost: { ...known, order: { ...fullOrder, deliverBy: day('2026-10-14') } },
  delivered: { ...known, order: { ...fullOrder, status: 'delivered', deliveredAt: day('2026-11-16') } },
  'on its way back': { ...known, order: { ...fullOrder, status: 'returning-to-seller' } },
  'back again': { ...known, order: { ...fullOrder, status: 'returned-to-seller' } },
  cancelled: { ...known, order: { ...fullOrder, status: 'cancelled' } },
  refunded: { ...known, order: { ...fullOrder, status: 'refunded' } },
  'shipped at an unknown time': { ...known, order: { ...fullOrder, shipments: [] }, agentName: '' },
  'shipped by a nameless carrier': { ...known, order: { ...fullOrder, shipments: [{ trackingNumber }] } },
};

export interface RenderedStarter {
  /** Says all of the below, for a failure's message. */
  readonly name: string;
  readonly id: string;
  readonly language: string;
  readonly marketplace: MarketplaceName;
  readonly situation: string;
  readonly outcome: ReturnType<typeof renderTemplate>;
  /** Empty if it has faults. */
  readonly text: string;
}

export const templates = starterTemplates(now);

export const rendered: readonly RenderedStarter[] = templates.flatMap((template) =>
  Object.entries(template.variants).flatMap(([language, { body }]) =>
    (template.marketplaces.length > 0 ? template.marketplaces : marketplaceNames).flatMap((marketplace) =>
      Object.entries(situations).map(([situation, facts]) => {
        const outcome = renderTemplate(body, valuesOf(facts, { language, marketplace }));
        const text = outcome.ok ? outcome.rendered.text : '';
        const name = `${template.id} · ${language} · ${marketplace} · ${situation}`;
        return { name, id: template.id, language, marketplace, situation, outcome, text };
      }),
    ),
  ),
);

function valuesOf(facts: Known, { language, marketplace }: { language: string; marketplace: MarketplaceName }) {
  return toTemplateValues({
    ...facts,
    conversation: { ...facts.conversation, marketplace },
    order: facts.order && { ...facts.order, marketplace },
    shopName: facts.shopName ?? '',
    signature: facts.signature ?? signature,
    language,
    now,
    zone: 'Europe/London',
  });
}

/** A language's first reply, signed by a seller who has told no signature, but perhaps a name. */
export function signedBy(agentName: string, language: string) {
  const facts = { conversation: sparseConversation, order: undefined, agentName, signature: '' };
  const body = templates[0]?.variants[language]?.body ?? '';
  return renderTemplate(body, valuesOf(facts, { language, marketplace: 'amazon' }));
}

/** What a reply says itself, without the facts that were put in. */
export function ownWords(text: string): string {
  return [
    signature,
    'Fernhold Goods',
    'Fernhold Desk Lamp',
    'Royal Mail',
    'anna_1984',
    'Anna',
    'Mara',
    orderId,
    trackingNumber,
  ]
    .reduce((rest, fact) => rest.replaceAll(fact, ''), text)
    .trim();
}

/** Names of the texts, in the given languages, that a pattern fits, with what it found. */
export function offenders(pattern: RegExp, inLanguages: readonly string[] = languages): string[] {
  return rendered
    .filter(({ language, text }) => inLanguages.includes(language) && pattern.test(text))
    .map(({ name, text }) => `${name}: ${pattern.exec(text)?.[0]}`);
}
