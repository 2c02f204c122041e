/** Rules of our own, without a marketplace's page behind them: mistakes that a seller would want to see. */
import { marketplaceNames } from '@/lib/domain/marketplace/marketplace';
import type { PolicyRule } from '@/lib/domain/policy/policy-rule';

type HouseRule = Omit<PolicyRule, 'marketplace' | 'source' | 'checkedAt' | 'version'>;

const house: readonly HouseRule[] = [
  {
    id: 'OTHER-ORDER',
    severity: 'block',
    title: { en: 'Order of another buyer', de: 'Bestellung eines anderen Käufers' },
    explanation: {
      en: 'This order number belongs to another buyer.',
      de: 'Diese Bestellnummer gehört zu einem anderen Käufer.',
    },
    finder: 'otherOrders',
    breaks: [],
    keeps: ['Your order 000-0000001-0000001 left us today.'],
  },
  {
    id: 'OTHER-BUYER',
    severity: 'block',
    title: { en: 'Name of another buyer', de: 'Name eines anderen Käufers' },
    explanation: { en: 'This name belongs to another buyer.', de: 'Dieser Name gehört zu einem anderen Käufer.' },
    finder: 'otherNames',
    breaks: [],
    keeps: ['Hello Mrs Tansley, your parcel left us today.'],
  },
  {
    id: 'LANGUAGE',
    severity: 'warn',
    title: { en: 'Not the buyer’s language', de: 'Nicht die Sprache des Käufers' },
    explanation: {
      en: 'The message seems to be in another language than the one the buyer uses.',
      de: 'Die Nachricht scheint in einer anderen Sprache geschrieben zu sein als der des Käufers.',
    },
    finder: 'otherLanguage',
    breaks: [],
    keeps: ['Your parcel left us today and arrives on Friday.'],
  },
  {
    id: 'CAPITALS',
    severity: 'tip',
    title: { en: 'Written in capitals', de: 'In Großbuchstaben' },
    explanation: {
      en: 'Whole sentences in capitals read like shouting.',
      de: 'Ganze Sätze in Großbuchstaben wirken wie Schreien.',
    },
    finder: 'capitals',
    breaks: ['PLEASE READ THE MANUAL BEFORE WRITING AGAIN.'],
    keeps: ['The USB-C cable and the LED strip are in the box.'],
  },
  {
    id: 'AWAY',
    severity: 'tip',
    title: { en: 'Sounds like an automatic reply', de: 'Klingt nach automatischer Antwort' },
    explanation: {
      en: 'Filters take such wording for an automatic reply, which does not stop the clock.',
      de: 'Filter halten solche Sätze für eine automatische Antwort; sie hält die Frist nicht an.',
    },
    finder: 'away',
    breaks: ['We are on holiday until Monday.', 'Dies ist eine automatische Antwort.'],
    keeps: ['The parcel will be delivered after the weekend.'],
  },
  {
    id: 'REFUND-AMOUNT',
    severity: 'tip',
    title: { en: 'Refund without an amount', de: 'Erstattung ohne Betrag' },
    explanation: {
      en: 'Say how much you refund, so that the buyer need not ask.',
      de: 'Nennen Sie den Betrag, damit der Käufer nicht nachfragen muss.',
    },
    finder: 'vagueRefund',
    breaks: ['We can offer you a partial refund for the scratch.'],
    keeps: ['We can offer you a partial refund of 5 EUR for the scratch.', 'We refunded your order in full.'],
  },
];

const prefixes = { amazon: 'AMZ', ebay: 'EB' } as const;

export const houseRules: readonly PolicyRule[] = marketplaceNames.flatMap((marketplace) =>
  house.map((rule) => ({
    ...rule,
    id: `${prefixes[marketplace]}-${rule.id}`,
    marketplace,
    source: 'Replydock',
    checkedAt: '2026-11-22',
    version: 1,
  })),
);
