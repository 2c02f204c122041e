/** The starter library: which replies there are and when each fits. Their words are in one file per language. */
import type { Template } from '@/lib/domain/template/template';

export type StarterFacts = Pick<Template, 'intents'> &
  Partial<Pick<Template, 'situations' | 'marketplaces' | 'fulfilledBy'>>;

export const starterCatalogue = {
  'not-shipped-yet': { intents: ['where_is_order'], situations: ['not-shipped'], fulfilledBy: 'seller' },
  'on-its-way': { intents: ['where_is_order', 'not_received'], situations: ['on-its-way'], fulfilledBy: 'seller' },
  late: { intents: ['where_is_order', 'not_received'], situations: ['late'], fulfilledBy: 'seller' },
  lost: { intents: ['not_received', 'where_is_order'], situations: ['lost'], fulfilledBy: 'seller' },
  'shown-as-delivered': {
    intents: ['not_received', 'where_is_order'],
    situations: ['delivered'],
    fulfilledBy: 'seller',
  },
  'came-back-to-us': {
    intents: ['not_received', 'where_is_order'],
    situations: ['returned-to-sender'],
    fulfilledBy: 'seller',
  },
  'where-we-check': { intents: ['where_is_order', 'not_received'] },
  'amazon-ships-it': {
    intents: ['where_is_order', 'not_received'],
    marketplaces: ['amazon'],
    fulfilledBy: 'marketplace',
  },
  'amazon-shows-delivered': {
    intents: ['not_received', 'where_is_order'],
    situations: ['delivered'],
    marketplaces: ['amazon'],
    fulfilledBy: 'marketplace',
  },
  'order-was-cancelled': { intents: ['where_is_order', 'not_received', 'cancel_order'], situations: ['cancelled'] },
  'arrived-damaged': { intents: ['damaged'] },
  'does-not-work': { intents: ['defective'] },
  'wrong-item': { intents: ['wrong_item'] },
  'part-missing': { intents: ['missing_parts'] },
  'return-amazon': { intents: ['return_request'], marketplaces: ['amazon'] },
  'return-ebay': { intents: ['return_request'], marketplaces: ['ebay'] },
  'refund-status': { intents: ['refund_status'] },
  'amazon-refunds-it': { intents: ['refund_status'], marketplaces: ['amazon'], fulfilledBy: 'marketplace' },
  'cancel-not-shipped': { intents: ['cancel_order'], situations: ['not-shipped'], fulfilledBy: 'seller' },
  'cancel-already-shipped': { intents: ['cancel_order'], situations: ['on-its-way', 'late'] },
  'cancel-we-check': { intents: ['cancel_order'] },
  'address-not-shipped': { intents: ['change_address'], situations: ['not-shipped'], fulfilledBy: 'seller' },
  'address-already-shipped': { intents: ['change_address'], situations: ['on-its-way', 'late'] },
  'address-we-check': { intents: ['change_address'] },
  'amazon-ships-change': {
    intents: ['cancel_order', 'change_address'],
    situations: ['not-shipped', 'on-its-way', 'late'],
    marketplaces: ['amazon'],
    fulfilledBy: 'marketplace',
  },
  invoice: { intents: ['invoice_request'] },
  'which-size': { intents: ['size_fit'] },
  'does-not-fit': { intents: ['size_fit'], situations: ['delivered'] },
  availability: { intents: ['availability'] },
  'price-stays': { intents: ['discount_request'] },
  'offer-declined': { intents: ['discount_request'], marketplaces: ['ebay'] },
  warranty: { intents: ['warranty'] },
  'question-we-check': { intents: ['product_question'] },
  complaint: { intents: ['complaint'] },
  'legal-receipt': { intents: ['legal_threat'] },
  'stay-here': { intents: ['off_platform'] },
  'shipping-abroad': { intents: ['shipping_question'] },
  'delivery-time': { intents: ['shipping_question'] },
  'combined-postage': { intents: ['shipping_question'], marketplaces: ['ebay'] },
  'business-offer-declined': { intents: ['spam'] },
  'glad-it-arrived': { intents: ['thanks'], marketplaces: ['ebay'] },
  'tell-us-more': { intents: ['other'] },
} as const satisfies Readonly<Record<string, StarterFacts>>;

export type StarterId = keyof typeof starterCatalogue;

/** The words of the library in one language. */
export interface StarterWords {
  /** First line of every reply. */
  readonly greeting: string;
  readonly replies: Readonly<Record<StarterId, StarterReply>>;
}

export interface StarterReply {
  readonly title: string;
  /** What it can be found by besides its title. */
  readonly tags: readonly string[];
  /** Liquid, without greeting and signature. */
  readonly paragraphs: readonly string[];
}

/** The item in brackets, where it is known: fits behind a noun in every language. */
export const item = '{% if item.short_title %} ({{ item.short_title }}){% endif %}';

/** The same for Japanese and Chinese, whose brackets bring their own space. */
export const wideItem = '{% if item.short_title %}（{{ item.short_title }}）{% endif %}';
