/** Why a reply is suggested, in the seller's words. What the buyer wrote is passed on apart, as a quote. */
import { i18n } from '#i18n';
import type { ReplyCost } from '@/lib/domain/suggestion/reply-cost';
import type { SuggestionReason } from '@/lib/domain/suggestion/suggestion';
import type { Intent } from '@/lib/domain/template/template';
import { formatDay, noonOf } from './dates';
import { catalogueLanguage } from './locale';
import { languageName } from './names';

const intentKeys = {
  where_is_order: 'reason.intent.whereIsOrder',
  product_question: 'reason.intent.productQuestion',
  not_received: 'reason.intent.notReceived',
  damaged: 'reason.intent.damaged',
  defective: 'reason.intent.defective',
  wrong_item: 'reason.intent.wrongItem',
  missing_parts: 'reason.intent.missingParts',
  return_request: 'reason.intent.returnRequest',
  refund_status: 'reason.intent.refundStatus',
  cancel_order: 'reason.intent.cancelOrder',
  change_address: 'reason.intent.changeAddress',
  invoice_request: 'reason.intent.invoiceRequest',
  size_fit: 'reason.intent.sizeFit',
  availability: 'reason.intent.availability',
  discount_request: 'reason.intent.discountRequest',
  warranty: 'reason.intent.warranty',
  thanks: 'reason.intent.thanks',
  complaint: 'reason.intent.complaint',
  legal_threat: 'reason.intent.legalThreat',
  spam: 'reason.intent.spam',
  off_platform: 'reason.intent.offPlatform',
  shipping_question: 'reason.intent.shippingQuestion',
  other: 'reason.intent.other',
} as const satisfies Record<Intent, string>;

const costKeys = {
  nothing: 'habits.cost.nothing',
  shipping: 'habits.cost.shipping',
  part: 'habits.cost.part',
  all: 'habits.cost.all',
} as const satisfies Record<ReplyCost, string>;

export interface ReasonWords {
  readonly text: string;
  /** The buyer's or the marketplace's own words. */
  readonly quote?: string | undefined;
}

/** One fact of the line under a title. */
export function reasonWords(reason: SuggestionReason, now: number): ReasonWords {
  switch (reason.kind) {
    case 'intent':
      return { text: i18n.t(intentKeys[reason.intent]), quote: reason.quote && shortened(reason.quote) };
    case 'topic':
      return { text: i18n.t('reason.topic'), quote: reason.topic };
    case 'order-shipped':
      return { text: shippedWords(reason, now) };
    case 'order-late':
      return { text: i18n.t('reason.late', reason.daysLate, { count: reason.daysLate }) };
    case 'order-not-shipped':
      return { text: i18n.t('reason.notShipped') };
    case 'order-delivered':
      return { text: deliveredWords(reason.deliveredOn, now) };
    case 'language':
      return { text: i18n.t('reason.language', { language: languageName(reason.language) }) };
    case 'other-language':
      return {
        text: i18n.t('reason.otherLanguage', {
          language: languageName(reason.language),
          wanted: languageName(reason.wanted),
        }),
      };
    case 'guessed-language':
      return { text: i18n.t('reason.guessedLanguage', { language: languageName(reason.language) }) };
    case 'often-used':
      return { text: i18n.t('reason.oftenUsed') };
    case 'you-often-take-this':
      return { text: i18n.t('habits.oftenTaken') };
    case 'cost':
      return { text: i18n.t(costKeys[reason.cost]) };
  }
}

/** The two facts that are shown: that a reply is or may be in another language than the buyer's is always said. */
export function shownReasons(reasons: readonly SuggestionReason[]): readonly SuggestionReason[] {
  const warning = reasons.find(({ kind }) => kind === 'other-language' || kind === 'guessed-language');
  const others = reasons.filter((reason) => reason !== warning && reason.kind !== 'cost' && !isOwnLanguage(reason));
  return warning ? [...others.slice(0, 1), warning] : others.slice(0, 2);
}

/** What a reply costs the seller, where that is to be said. */
export function costReason(reasons: readonly SuggestionReason[]): SuggestionReason | undefined {
  return reasons.find(({ kind }) => kind === 'cost');
}

/** That a reply is in the seller's own language says nothing. */
function isOwnLanguage(reason: SuggestionReason): boolean {
  return reason.kind === 'language' && reason.language.split('-')[0] === catalogueLanguage();
}

const longestQuote = 40;

/** Whole words up to where a line is full. */
function shortened(quote: string): string {
  const text = quote.replace(/\s+/g, ' ').trim();
  if (text.length <= longestQuote) return text;
  const cut = text.slice(0, longestQuote);
  const end = cut.lastIndexOf(' ');
  return `${end > longestQuote / 2 ? cut.slice(0, end) : cut}…`;
}

function shippedWords({ shippedOn, dueOn }: { shippedOn: string; dueOn?: string }, now: number): string {
  const day = formatDay(noonOf(shippedOn), now);
  return dueOn === undefined
    ? i18n.t('reason.shipped', { day })
    : i18n.t('reason.shippedDue', { day, due: formatDay(noonOf(dueOn), now) });
}

function deliveredWords(deliveredOn: string | undefined, now: number): string {
  return deliveredOn === undefined
    ? i18n.t('reason.delivered')
    : i18n.t('reason.deliveredOn', { day: formatDay(noonOf(deliveredOn), now) });
}
