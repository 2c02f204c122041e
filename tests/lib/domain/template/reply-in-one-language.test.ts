import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Conversation } from '@/lib/domain/conversation/conversation';
import type { Order } from '@/lib/domain/order/order';
import { formatDay, formatMoney } from '@/lib/domain/template/format-value';
import { renderTemplate } from '@/lib/domain/template/render-template';
import { statusWord, yes } from '@/lib/domain/template/reply-words';
import { toTemplateValues } from '@/lib/domain/template/to-template-values';

const now = Date.UTC(2026, 10, 17, 10);
const orderId = '000-0000001-0000001';
const dayOn = (date: string) => ({
  earliestAt: Date.parse(`${date}T00:00:00Z`),
  latestAt: Date.parse(`${date}T23:59:59Z`),
  precision: 'day' as const,
  day: date,
});
const conversation: Conversation = {
  marketplace: 'amazon',
  buyerIds: [],
  orderIds: [orderId],
  itemIds: [],
  messages: [],
};
const order: Order = {
  marketplace: 'amazon',
  orderId,
  buyerIds: [],
  items: [
    { title: 'Lamp', quantity: 1 },
    { title: 'Bulb', quantity: 1 },
  ],
  shipments: [],
  status: 'shipped',
  deliverBy: dayOn('2026-12-03'),
  total: { amountMinor: 4250, currency: 'EUR' },
};

describe('a reply', () => {
  it('always writes days, statuses, amounts and lists in the language of its variant', () => {
    const languages = fc.constantFrom('en', 'de', 'fr', 'it', 'es', 'nl', 'pl', 'sv', 'da', 'pt', 'ja', 'tr', 'zh');
    const sites = fc.constantFrom('DE', 'UK', 'FR', 'US', undefined);

    fc.assert(
      fc.property(languages, sites, (language, site) => {
        const known = site === undefined ? conversation : { ...conversation, site };
        const values = toTemplateValues({
          conversation: known,
          order,
          customer: { orderCount: 2, earlierOrders: 1 },
          agentName: '',
          signature: '',
          shopName: '',
          language,
          now,
          zone: 'UTC',
        });
        const outcome = renderTemplate(
          '{{ order.deliver_by | date: "weekday" }}\n{{ order.status }}\n{{ order.total }}\n{{ 1.5 | plus: 0 }}\n{{ customer.is_returning }}',
          values,
        );
        if (!outcome.ok) throw new Error('refused');
        expect(values.locale.startsWith(language)).toBe(true);
        expect(outcome.rendered.text.split('\n')).toEqual([
          formatDay('2026-12-03', 'weekday', { locale: values.locale, today: '2026-11-17' }),
          statusWord('shipped', language) ?? '{{ order.status }}',
          formatMoney({ amountMinor: 4250, currency: 'EUR' }, values.locale),
          new Intl.NumberFormat(values.locale).format(1.5),
          yes(language) ?? '{{ customer.is_returning }}',
        ]);
      }),
    );
  });

  it.each([
    ['en', 'Lamp, Bulb · Lamp and Bulb'],
    ['de', 'Lamp, Bulb · Lamp und Bulb'],
    ['ja', 'Lamp、Bulb · Lamp、Bulb'],
  ])('joins lists as %s does', (language, text) => {
    const values = toTemplateValues({
      conversation,
      order,
      agentName: '',
      signature: '',
      shopName: '',
      language,
      now,
      zone: 'UTC',
    });
    const outcome = renderTemplate('{{ order.item_titles }} · {{ order.item_titles | to_sentence }}', values);

    expect(outcome.ok && outcome.rendered.text).toBe(text);
  });
});
