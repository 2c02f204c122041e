/** The queue in words: the two short lines of a row's time, what the buyer wants, and what stands above a group. */
import { i18n } from '#i18n';
import type { MarkColour } from '@/lib/domain/queue/conversation-mark';
import type { Waiting } from '@/lib/domain/queue/waiting';
import { type Intent, intents } from '@/lib/domain/template/template';
import { marketplaceName, siteName } from './names';

const matterKeys = {
  where_is_order: 'queue.matter.whereIsOrder',
  product_question: 'queue.matter.productQuestion',
  not_received: 'queue.matter.notReceived',
  damaged: 'queue.matter.damaged',
  defective: 'queue.matter.defective',
  wrong_item: 'queue.matter.wrongItem',
  missing_parts: 'queue.matter.missingParts',
  return_request: 'queue.matter.returnRequest',
  refund_status: 'queue.matter.refundStatus',
  cancel_order: 'queue.matter.cancelOrder',
  change_address: 'queue.matter.changeAddress',
  invoice_request: 'queue.matter.invoiceRequest',
  size_fit: 'queue.matter.sizeFit',
  availability: 'queue.matter.availability',
  discount_request: 'queue.matter.discountRequest',
  warranty: 'queue.matter.warranty',
  thanks: 'queue.matter.thanks',
  complaint: 'queue.matter.complaint',
  legal_threat: 'queue.matter.legalThreat',
  spam: 'queue.matter.spam',
  off_platform: 'queue.matter.offPlatform',
  shipping_question: 'queue.matter.shippingQuestion',
} as const satisfies Record<Exclude<Intent, 'other'>, string>;

export interface MatterWords {
  readonly text: string;
  /** The marketplace's or the buyer's own words, set apart from ours. */
  readonly quote?: string;
}

/** What it is about, as far as that is known: understood, else the page's own topic or subject, else the item. */
export function matterWords({ understood, topic, subject, itemTitle }: Waiting): MatterWords | undefined {
  for (const name of understood?.intents ?? []) {
    const intent = intents.find((known) => known === name);
    if (intent && intent !== 'other') return { text: i18n.t(matterKeys[intent]) };
  }
  if (topic) return { text: '', quote: topic };
  if (subject) return { text: i18n.t('queue.subject'), quote: subject };
  return itemTitle ? { text: '', quote: itemTitle } : undefined;
}

/** As it is spoken, in one. */
export function matterSentence(waiting: Waiting): string {
  const matter = matterWords(waiting);
  return matter ? [matter.text, matter.quote && isolated(matter.quote)].filter(Boolean).join(' ') : '';
}

/** The buyer, or that nobody was read. */
export function buyerWords({ buyerName }: Waiting): string {
  return buyerName ?? i18n.t('queue.buyerNotRead');
}

/** A name inside a sentence, whatever direction it is written in. */
export function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}

/** `Amazon US`, `eBay UK`. */
export function placeWords({ marketplace, site }: Waiting): string {
  return siteName({ marketplace, site });
}

/** `eBay fernhold_goods`. */
export function accountWords({ marketplace, account }: Pick<Waiting, 'marketplace'> & { account: string }): string {
  return `${marketplaceName(marketplace)} ${account}`;
}

const colourKeys = {
  red: 'queue.colour.red',
  orange: 'queue.colour.orange',
  green: 'queue.colour.green',
  blue: 'queue.colour.blue',
  violet: 'queue.colour.violet',
  grey: 'queue.colour.grey',
} as const satisfies Record<MarkColour, string>;

export function colourWords(colour: MarkColour): string {
  return i18n.t(colourKeys[colour]);
}
