/**
 * What columns are probably called in languages whose headers are known from no file: only good for a first guess that
 * the seller looks over.
 */
import type { CanonicalField } from './canonical-fields';
import { foldColumn } from './column-names';

const words: Readonly<Partial<Record<CanonicalField, readonly string[]>>> = {
  recordNumber: ["Numéro d'enregistrement", 'Numero di registrazione', 'Número de registro', 'Numer rejestru'],
  orderId: [
    'Numéro de commande',
    "Numero dell'ordine",
    'Numero ordine',
    'Número de pedido',
    'Bestelnummer',
    'Numer zamówienia',
    'Order No',
    'Order',
  ],
  lineId: ['Numéro de transaction', 'ID transazione', 'Id. de transacción', 'Transactie-ID'],
  itemId: ["Numéro de l'objet", "Numero dell'oggetto", 'Número de artículo', 'Objectnummer', 'Numer przedmiotu'],
  title: ["Titre de l'objet", "Titolo dell'oggetto", 'Título del artículo', 'Objecttitel', 'Tytuł przedmiotu', 'Title'],
  sku: ['Étiquette personnalisée', 'Etichetta personalizzata', 'Etiqueta personalizada'],
  quantity: ['Quantité', 'Quantità', 'Cantidad', 'Aantal', 'Ilość', 'Qty'],
  unitPrice: [
    'Prix de vente',
    'Vendu pour',
    'Prezzo di vendita',
    'Venduto per',
    'Precio de venta',
    'Vendido por',
    'Verkoopprijs',
  ],
  shipping: ["Frais d'expédition", 'Spese di spedizione', 'Gastos de envío', 'Verzendkosten', 'Shipping', 'Postage'],
  total: ['Prix total', 'Montant total', 'Prezzo totale', 'Precio total', 'Totaalprijs', 'Total'],
  orderedAt: [
    'Date de vente',
    'Data di vendita',
    'Fecha de venta',
    'Verkoopdatum',
    'Data sprzedaży',
    'Order date',
    'Date',
  ],
  paidAt: ['Date du paiement', 'Data di pagamento', 'Fecha de pago', 'Betaaldatum'],
  shippedAt: ["Date d'expédition", 'Data di spedizione', 'Fecha de envío', 'Verzenddatum'],
  buyerUser: [
    "Pseudo de l'acheteur",
    "Nome utente dell'acquirente",
    'Nombre de usuario del comprador',
    'Gebruikersnaam koper',
  ],
  buyerName: ["Nom de l'acheteur", "Nome dell'acquirente", 'Nombre del comprador', 'Naam koper'],
  buyerEmail: ["E-mail de l'acheteur", "Email dell'acquirente", 'Correo electrónico del comprador'],
  recipientName: ['Nom du destinataire', 'Nome del destinatario', 'Nombre del destinatario', 'Naam ontvanger'],
  street1: ["Adresse d'expédition 1", 'Indirizzo di spedizione 1', 'Dirección de envío 1'],
  city: ["Ville d'expédition", 'Città di spedizione', 'Ciudad de envío'],
  postalCode: ['Code postal', 'Codice postale', 'CAP', 'Código postal', 'Postcode'],
  country: ['Pays', 'Paese', 'País', 'Land', 'Country'],
  tracking: ['Numéro de suivi', 'Numero di tracciabilità', 'Número de seguimiento', 'Trackingnummer'],
  carrier: ["Service d'expédition", 'Servizio di spedizione', 'Servicio de envío', 'Verzendservice'],
};

export const guessWords: Readonly<Partial<Record<CanonicalField, readonly string[]>>> = Object.fromEntries(
  Object.entries(words).map(([field, names]) => [field, names.map(foldColumn)]),
);
