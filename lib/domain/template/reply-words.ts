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
};

/** `Kind regards` and the like: used only where the seller has told a name but no signature. */
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
};

/** The status as a word in a sentence; undefined for languages that Replydock has no words in. */
export function statusWord(status: OrderStatus, language: string): string | undefined {
  return statusWords[language]?.[status];
}

export function closing(language: string): string | undefined {
  return closings[language];
}
