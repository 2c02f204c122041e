import { describe, expect, it } from 'vitest';
import type { Conversation } from '@/lib/domain/conversation/conversation';
import { marketplaceNames } from '@/lib/domain/marketplace/marketplace';
import type { Order } from '@/lib/domain/order/order';
import { renderTemplate } from '@/lib/domain/template/render-template';
import { starterTemplates } from '@/lib/domain/template/starter-templates';
import { intents, orderSituations, templateSchema } from '@/lib/domain/template/template';
import { toTemplateValues } from '@/lib/domain/template/to-template-values';

const now = Date.UTC(2026, 10, 17, 10);
const orderId = '000-0000001-0000001';
const languages = ['de', 'en', 'es', 'fr', 'it'];
const templates = starterTemplates(now);

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
  shipments: [{ carrier: 'Royal Mail', trackingNumber: 'XX000000000XX', shippedAt: day('2026-11-13') }],
  status: 'shipped',
  shipBy: day('2026-11-18'),
  deliverBy: day('2026-11-19'),
};

/** Facts as they come: none, all, all of an order in another state. */
const situations = {
  'nothing known': { conversation: sparseConversation, order: undefined, agentName: '' },
  'everything known': { conversation: fullConversation, order: fullOrder, agentName: 'Mara' },
  late: { conversation: fullConversation, order: { ...fullOrder, deliverBy: day('2026-11-14') }, agentName: 'Mara' },
  lost: { conversation: fullConversation, order: { ...fullOrder, deliverBy: day('2026-10-14') }, agentName: 'Mara' },
  delivered: {
    conversation: fullConversation,
    order: { ...fullOrder, status: 'delivered' as const, deliveredAt: day('2026-11-16') },
    agentName: 'Mara',
  },
  'on its way back': {
    conversation: fullConversation,
    order: { ...fullOrder, status: 'returning-to-seller' as const },
    agentName: 'Mara',
  },
  'back again': {
    conversation: fullConversation,
    order: { ...fullOrder, status: 'returned-to-seller' as const },
    agentName: 'Mara',
  },
  refunded: { conversation: fullConversation, order: { ...fullOrder, status: 'refunded' as const }, agentName: 'Mara' },
  'shipped at an unknown time': {
    conversation: fullConversation,
    order: { ...fullOrder, shipments: [] },
    agentName: '',
  },
};

const rendered = templates.flatMap((template) =>
  Object.entries(template.variants).flatMap(([language, variant]) =>
    (template.marketplaces.length > 0 ? template.marketplaces : marketplaceNames).flatMap((marketplace) =>
      Object.entries(situations).map(([situation, facts]) => {
        const conversation = { ...facts.conversation, marketplace };
        const order = facts.order && { ...facts.order, marketplace };
        const signature = 'Mara\nFernhold Goods';
        const values = toTemplateValues({
          ...facts,
          conversation,
          order,
          signature,
          shopName: '',
          language,
          now,
          zone: 'Europe/London',
        });
        return {
          name: `${template.id} · ${language} · ${marketplace} · ${situation}`,
          outcome: renderTemplate(variant.body, values),
        };
      }),
    ),
  ),
);

const texts = rendered.map(({ name, outcome }) => ({ name, text: outcome.ok ? outcome.rendered.text : '' }));

function offenders(pattern: RegExp): string[] {
  return texts.filter(({ text }) => pattern.test(text)).map(({ name, text }) => `${name}: ${pattern.exec(text)?.[0]}`);
}

describe('starterTemplates', () => {
  it('gives at least 24 valid templates with ids of their own', () => {
    expect(templates.length).toBeGreaterThanOrEqual(24);
    expect(new Set(templates.map((template) => template.id)).size).toBe(templates.length);
    expect(templates.filter((template) => !templateSchema.safeParse(template).success)).toEqual([]);
  });

  it('has every reply in five languages, each titled', () => {
    for (const { id, variants } of templates) {
      expect({ id, languages: Object.keys(variants).toSorted() }).toEqual({ id, languages });
      expect(Object.values(variants).filter(({ title, body }) => title.trim() === '' || body.trim() === '')).toEqual(
        [],
      );
    }
  });

  it('never gives two replies the same title in one language', () => {
    for (const language of languages) {
      const titles = templates.map(({ variants }) => variants[language]?.title);
      expect(new Set(titles).size).toBe(templates.length);
    }
  });

  it('answers every intent', () => {
    const answered = new Set(templates.flatMap((template) => template.intents));

    expect(intents.filter((intent) => !answered.has(intent))).toEqual([]);
  });

  it('has a reply for each order situation that asks for one', () => {
    const answered = new Set(templates.flatMap((template) => template.situations));

    expect(orderSituations.filter((situation) => !answered.has(situation))).toEqual(['no-order']);
  });

  it.each([
    ['amazon', 'thanks', 0],
    ['ebay', 'thanks', 1],
  ] as const)('on %s has %s replies: %i', (marketplace, intent, count) => {
    const fitting = templates.filter(
      ({ intents: own, marketplaces }) => own.includes(intent) && marketplaces.includes(marketplace),
    );

    expect(fitting).toHaveLength(count);
  });
});

describe('a starter reply', () => {
  it('renders with many facts and with none', () => {
    expect(rendered.filter(({ outcome }) => !outcome.ok)).toEqual([]);
  });

  it('leaves nothing unresolved: what may be unknown is put so that the reply reads well without it', () => {
    const open = rendered.filter(({ outcome }) => outcome.ok && outcome.rendered.unresolved.length > 0);

    expect(open.map(({ name }) => name)).toEqual([]);
  });

  it('ends with the signature', () => {
    expect(texts.filter(({ text }) => !text.endsWith('\n\nMara\nFernhold Goods')).map(({ name }) => name)).toEqual([]);
  });

  it.each([
    ['is longer than 1,500 characters', /^[\s\S]{1500,}$/],
    ['has a second blank line', /\n{3}/],
    ['has a double space', / {2}/],
    ['has a space before a full stop or comma', / [.,]/],
    ['has two marks in a row', /[.,;:]{2}|[.,]\?|\?\./],
    ['has empty brackets', /\(\s*\)|\[\s*\]|«\s*»|„\s*“/],
    ['has a leftover of the template', /\{\{|\{%|%\}|\}\}/],
    ['has a word that stands for nothing', /\b(?:undefined|null|NaN|Invalid)\b/],
    ['has a link', /https?:|www\.|\b\w+\.(?:com|de|fr|it|es|net|org|eu)\b/i],
    ['has a mail address', /@/],
    ['has an emoji', /\p{Extended_Pictographic}/u],
    ['shouts', /!|\b\p{Lu}{4,}\b(?<!XX)/u],
    [
      'asks for a review',
      /\breviews?\b|\brating|feedback|\bstars?\b|bewert|rezension|\bsterne|\bavis\b|évaluation|étoile|recension|valutazion|cinque stelle|reseña|valoraci|opini[oó]n|estrella/i,
    ],
    [
      'advertises',
      /coupon|voucher|discount|gutschein|rabatt|\bpromo|remise|sconto|descuento|newsletter|special offer/i,
    ],
    [
      'promises money',
      /(?:we (?:will|'ll) refund|full refund|wir erstatten|nous (?:vous )?rembours|la rimbors|le reembols)/i,
    ],
    ['offers what is for the seller to decide', /free of charge|replacement at no|kostenlos|gratuit|gratis/i],
    [
      'asks the buyer to cancel',
      /(?:please|could you|bitte|veuillez|per favore|por favor)[^.!?\n]{0,60}(?:cancel|storn|annul)/i,
    ],
    [
      'leads away from the marketplace',
      /outside (?:of )?(?:amazon|ebay)|außerhalb|en dehors|fuori da|fuera de|\ban (?:amazon|ebay)\b|our (?:own )?(?:website|shop)/i,
    ],
    ['asks for payment elsewhere', /paypal|bank transfer|überweis|iban\b|virement|bonifico|transferencia/i],
    ['says "opt out"', /unsubscribe|opt.?out|abbestell|désabonn|disiscri|darse de baja/i],
  ])('never %s', (_name, pattern) => {
    expect(offenders(pattern)).toEqual([]);
  });

  it('has no run of digits but order and tracking numbers and days', () => {
    const withDigits = texts.filter(({ text }) =>
      /\d{3,}/.test(text.replaceAll(orderId, '').replaceAll('XX000000000XX', '')),
    );

    expect(withDigits.map(({ name }) => name)).toEqual([]);
  });

  it('says "usted", "Lei", "vous" and "Sie"', () => {
    const familiar = {
      de: /\b(?:du|dir|dich|dein\w*)\b/,
      fr: /\b(?:tu|toi|ton|tes)\b/i,
      it: /\b(?:tu|tuo|tua|tuoi|ti)\b/,
      es: /\b(?:tú|tu|tus|te|vosotros|os)\b/i,
    };
    for (const [language, pattern] of Object.entries(familiar)) {
      expect(
        texts
          .filter(({ name, text }) => name.includes(` · ${language} · `) && pattern.test(text))
          .map(({ name }) => name),
      ).toEqual([]);
    }
  });

  it('names no day but those that are known', () => {
    const withDays = texts.filter(({ name, text }) => name.includes('nothing known') && /\d/.test(text));

    expect(withDays.map(({ name }) => name)).toEqual([]);
  });

  it('says of a parcel that came back whether it is back already', () => {
    const back = texts.filter(({ name }) => name.startsWith('starter:came-back-to-us · en · amazon'));
    const said = (situation: string) => back.find(({ name }) => name.endsWith(situation))?.text;

    expect(said('back again')).toContain('The carrier has brought the parcel back to us.');
    expect(said('on its way back')).toContain('The carrier is bringing the parcel back to us.');
  });

  it('names no day that has passed as still to come', () => {
    const late = texts.filter(({ name }) => name.endsWith('· late') && name.includes(':on-its-way · en'));

    expect(late.length).toBeGreaterThan(0);
    expect(late.filter(({ text }) => text.includes('should reach you'))).toEqual([]);
  });
});
