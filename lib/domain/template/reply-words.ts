/** The few words that Replydock itself puts into a reply, by language. */
import type { OrderStatus } from '../order/order';

type StatusWords = Readonly<Record<OrderStatus, string>>;

const statusWords: Readonly<Record<string, StatusWords>> = {
  en: {
    pending: 'pending',
    unshipped: 'not shipped yet',
    'partially-shipped': 'partly shipped',
    shipped: 'shipped',
    delivered: 'delivered',
    cancelled: 'cancelled',
    'returning-to-seller': 'on its way back to us',
    'returned-to-seller': 'returned to us',
    refunded: 'refunded',
  },
  de: {
    pending: 'in Bearbeitung',
    unshipped: 'noch nicht versandt',
    'partially-shipped': 'teilweise versandt',
    shipped: 'versandt',
    delivered: 'zugestellt',
    cancelled: 'storniert',
    'returning-to-seller': 'auf dem Rückweg zu uns',
    'returned-to-seller': 'an uns zurückgegangen',
    refunded: 'erstattet',
  },
  fr: {
    pending: 'en attente',
    unshipped: 'pas encore expédiée',
    'partially-shipped': 'expédiée en partie',
    shipped: 'expédiée',
    delivered: 'livrée',
    cancelled: 'annulée',
    'returning-to-seller': 'en cours de retour',
    'returned-to-seller': 'retournée',
    refunded: 'remboursée',
  },
  it: {
    pending: 'in attesa',
    unshipped: 'non ancora spedito',
    'partially-shipped': 'spedito in parte',
    shipped: 'spedito',
    delivered: 'consegnato',
    cancelled: 'annullato',
    'returning-to-seller': 'in corso di restituzione',
    'returned-to-seller': 'restituito',
    refunded: 'rimborsato',
  },
  es: {
    pending: 'pendiente',
    unshipped: 'todavía sin enviar',
    'partially-shipped': 'enviado en parte',
    shipped: 'enviado',
    delivered: 'entregado',
    cancelled: 'cancelado',
    'returning-to-seller': 'en camino de vuelta',
    'returned-to-seller': 'devuelto',
    refunded: 'reembolsado',
  },
  nl: {
    pending: 'in behandeling',
    unshipped: 'nog niet verzonden',
    'partially-shipped': 'gedeeltelijk verzonden',
    shipped: 'verzonden',
    delivered: 'bezorgd',
    cancelled: 'geannuleerd',
    'returning-to-seller': 'onderweg terug naar ons',
    'returned-to-seller': 'bij ons teruggekomen',
    refunded: 'terugbetaald',
  },
  pl: {
    pending: 'w trakcie realizacji',
    unshipped: 'jeszcze niewysłane',
    'partially-shipped': 'częściowo wysłane',
    shipped: 'wysłane',
    delivered: 'dostarczone',
    cancelled: 'anulowane',
    'returning-to-seller': 'w drodze powrotnej do nas',
    'returned-to-seller': 'zwrócone do nas',
    refunded: 'zwrócono pieniądze',
  },
  sv: {
    pending: 'under behandling',
    unshipped: 'ännu inte skickad',
    'partially-shipped': 'delvis skickad',
    shipped: 'skickad',
    delivered: 'levererad',
    cancelled: 'annullerad',
    'returning-to-seller': 'på väg tillbaka till oss',
    'returned-to-seller': 'tillbaka hos oss',
    refunded: 'återbetald',
  },
  da: {
    pending: 'under behandling',
    unshipped: 'endnu ikke afsendt',
    'partially-shipped': 'delvist afsendt',
    shipped: 'afsendt',
    delivered: 'leveret',
    cancelled: 'annulleret',
    'returning-to-seller': 'på vej tilbage til os',
    'returned-to-seller': 'returneret til os',
    refunded: 'refunderet',
  },
  pt: {
    pending: 'pendente',
    unshipped: 'ainda não enviado',
    'partially-shipped': 'enviado em parte',
    shipped: 'enviado',
    delivered: 'entregue',
    cancelled: 'cancelado',
    'returning-to-seller': 'a caminho de volta para nós',
    'returned-to-seller': 'devolvido',
    refunded: 'reembolsado',
  },
  ja: {
    pending: '保留中',
    unshipped: '未発送',
    'partially-shipped': '一部発送済み',
    shipped: '発送済み',
    delivered: '配達済み',
    cancelled: 'キャンセル済み',
    'returning-to-seller': '当店へ返送中',
    'returned-to-seller': '当店へ返送済み',
    refunded: '返金済み',
  },
  zh: {
    pending: '待处理',
    unshipped: '尚未发货',
    'partially-shipped': '部分发货',
    shipped: '已发货',
    delivered: '已送达',
    cancelled: '已取消',
    'returning-to-seller': '正在退回给我们',
    'returned-to-seller': '已退回给我们',
    refunded: '已退款',
  },
};

/**
 * `Kind regards` and the like: used only where the seller has told a name but no signature. Japanese has none: there a
 * letter's own last sentence does that, and the names follow.
 */
const closings: Readonly<Record<string, string>> = {
  en: 'Kind regards',
  de: 'Freundliche Grüße',
  fr: 'Cordialement',
  it: 'Cordiali saluti',
  es: 'Un cordial saludo',
  nl: 'Met vriendelijke groet',
  pl: 'Z poważaniem',
  sv: 'Vänliga hälsningar',
  da: 'Venlig hilsen',
  pt: 'Com os melhores cumprimentos',
  zh: '祝好',
};

/** The status as a word in a sentence; undefined for languages that Replydock has no words in. */
export function statusWord(status: OrderStatus, language: string): string | undefined {
  return statusWords[language]?.[status];
}

export function closing(language: string): string | undefined {
  return closings[language];
}

/** What a fact that holds prints. */
const yesWords: Readonly<Record<string, string>> = {
  en: 'yes',
  de: 'ja',
  fr: 'oui',
  it: 'sì',
  es: 'sí',
  nl: 'ja',
  pl: 'tak',
  sv: 'ja',
  da: 'ja',
  pt: 'sim',
  ja: 'はい',
  zh: '是',
};

/** Undefined in languages without a word here: it is made for conditions, and another language's word would be a mixture. */
export function yes(language: string): string | undefined {
  return yesWords[language];
}
