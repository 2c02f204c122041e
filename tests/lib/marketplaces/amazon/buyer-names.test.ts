import { describe, expect, it } from 'vitest';
import { isBuyerPlaceholder } from '@/lib/marketplaces/amazon/buyer-names';

describe('isBuyerPlaceholder', () => {
  it.each([
    'buyer',
    'Amazon Customer',
    'Käufer:',
    'Amazon-Kunde',
    'Client d’Amazon',
    'Cliente de Amazon',
    'Cliente da Amazon',
    'Klient Amazon',
    'Amazon müşterisi',
    'Amazon カスタマー',
    'Amazonのお客様',
    '亚马逊买家',
    'المشتري',
  ])('takes %s for no name', (name) => {
    expect(isBuyerPlaceholder(name)).toBe(true);
  });

  it.each(['Amazon', 'Amazonia', 'Kim Kunde', 'Customer Kim', 'Buyers', ''])('takes %s for no placeholder', (name) => {
    expect(isBuyerPlaceholder(name)).toBe(false);
  });
});
