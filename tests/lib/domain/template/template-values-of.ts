/** Values for template tests: everything unknown but what is given. */
import type { TemplateValues } from '@/lib/domain/template/template-values';

export function templateValuesOf(
  byName: TemplateValues['byName'] = {},
  over: Partial<TemplateValues> = {},
): TemplateValues {
  return { locale: 'en-GB', today: '2026-11-17', byName, ...over };
}

export const fullValues = templateValuesOf({
  'buyer.name': { type: 'text', text: 'Anna' },
  'buyer.first_name': { type: 'text', text: 'Anna' },
  'order.id': { type: 'text', text: '000-0000001-0000001' },
  'order.deliver_by': { type: 'date', day: '2026-11-19' },
  'order.status': { type: 'status', code: 'shipped', text: 'shipped' },
  'order.total': { type: 'money', money: { amountMinor: 4250, currency: 'GBP' } },
  'order.days_late': { type: 'number', number: 3 },
  'order.item_titles': { type: 'list', texts: ['Desk lamp', 'Bulb'] },
  'seller.signature': { type: 'text', text: 'Kind regards\nMara' },
  today: { type: 'date', day: '2026-11-17' },
});
