import { describe, expect, it } from 'vitest';
import { orderDateLabel } from '@/lib/marketplaces/amazon/labels';
import { fulfilmentOf, orderFields, orderStatusOf } from '@/lib/marketplaces/amazon/order-labels';

describe('labels of an order', () => {
  const shipBy = [
    'ship by',
    'ship by date',
    'latest ship date',
    'versand bis',
    'expédier avant le',
    'spedire entro',
    'enviar até',
  ];
  const deliverBy = [
    'deliver by',
    'delivery by date',
    'lieferung bis',
    'livrer avant',
    'entregar antes del',
    'お届け予定日',
  ];
  const others = [
    'purchase date',
    'ordered on',
    'bestelldatum',
    "date d'achat",
    'fecha de compra',
    'zamówienia',
    '出荷日',
  ];

  it.each([...shipBy, ...deliverBy])('know "%s" as the day of an order', (label) => {
    expect(orderDateLabel.test(label)).toBe(true);
    expect(orderFields.shipBy.test(label)).toBe(shipBy.includes(label));
    expect(orderFields.deliverBy.test(label)).toBe(deliverBy.includes(label));
  });

  it.each(others)('take "%s" for no limit', (label) => {
    expect(orderFields.shipBy.test(label) || orderFields.deliverBy.test(label)).toBe(false);
  });

  it.each([
    ['shipped', 'shipped'],
    ['unshipped', 'unshipped'],
    ['nicht versandt', 'unshipped'],
    ['niewysłane', 'unshipped'],
    ['sin enviar', 'unshipped'],
    ['enviado', 'shipped'],
    ['teilweise versandt', 'partially-shipped'],
    ['pedido cancelado', 'cancelled'],
    ['pendente', 'pending'],
    ['pendiente', 'pending'],
    ['shipped to the seller', undefined],
  ])('know the status in "%s"', (word, status) => {
    expect(orderStatusOf(word)).toBe(status);
  });

  it.each([
    ['amazon', 'marketplace'],
    ['fulfilled by amazon', 'marketplace'],
    ['verkäufer', 'seller'],
    ['fulfilled by merchant', 'seller'],
    ['dhl', undefined],
  ])('know who ships by "%s"', (word, who) => {
    expect(fulfilmentOf(word)).toBe(who);
  });
});
