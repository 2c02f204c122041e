/** What buyers write about, by the categories and numbers that the real inbox loads, with texts in many languages. */

export interface WorldTopic {
  readonly key: string;
  readonly topicId: number;
  /** Amazon's category, as its JSON prints it. */
  readonly category: string;
  readonly needsOrder: boolean;
  /** First message of a buyer by language; `en` stands in for the rest. */
  readonly asks: Readonly<Record<string, string>>;
}

export const worldTopics: readonly WorldTopic[] = [
  {
    key: 'where-is-my-order',
    topicId: 7,
    category: 'Delivery & Tracking',
    needsOrder: true,
    asks: {
      en: 'Hello, the tracking has not moved since Tuesday. Can you tell me where my parcel is? I need it before the weekend.',
      de: 'Guten Tag,\n\ndie Sendungsverfolgung steht seit Dienstag still. Können Sie mir sagen, wo mein Paket ist?\n\nViele Grüße',
      fr: "Bonjour, je n'ai toujours pas reçu mon colis. Pouvez-vous me dire où il se trouve ?",
      it: 'Buongiorno, il pacco non è ancora arrivato. Dove si trova?',
      es: '¡Hola! El seguimiento no cambia desde el martes. ¿Dónde está mi pedido?',
      nl: 'Hallo, mijn pakket is er nog steeds niet. Waar blijft het?',
      pl: 'Dzień dobry, paczka jeszcze nie dotarła. Gdzie ona jest?',
      sv: 'Hej, mitt paket har inte kommit ännu. Var är det?',
      tr: 'Merhaba, kargom hâlâ gelmedi. Nerede olduğunu söyler misiniz?',
      ja: 'お世話になります。まだ商品が届きません。配送状況を教えてください。',
      zh: '您好，我的包裹还没有到，请问现在在哪里？',
      ar: 'مرحبا، لم يصل طردي بعد. أين هو الآن؟',
      pt: 'Olá, o meu pedido ainda não chegou. Onde está?',
    },
  },
  {
    key: 'return',
    topicId: 33,
    category: 'Returns & Replacements',
    needsOrder: true,
    asks: {
      en: 'I would like to send this back. It does not fit.\nHow do I get a label?',
      de: 'Ich möchte den Artikel zurücksenden, er passt nicht. Wie bekomme ich ein Etikett?',
      fr: 'Je souhaite retourner cet article, il ne convient pas.',
      it: 'Vorrei restituire l’articolo.',
      es: 'Quiero devolver el artículo.',
      ja: '返品したいです。手続きを教えてください。',
      pl: 'Chciałbym zwrócić towar.',
    },
  },
  {
    key: 'cancel',
    topicId: 58,
    category: 'Cancel Order',
    needsOrder: true,
    asks: {
      en: 'Please cancel my order, I bought it twice by mistake.',
      de: 'Bitte stornieren Sie meine Bestellung, ich habe aus Versehen zweimal bestellt.',
      fr: "Merci d'annuler ma commande.",
      zh: '请取消我的订单，我不小心下了两次单。',
      tr: 'Lütfen siparişimi iptal edin.',
    },
  },
  {
    key: 'invoice',
    topicId: 57,
    category: 'Invoice Request',
    needsOrder: true,
    asks: {
      en: 'Could you send me an invoice with VAT?',
      de: 'Bitte senden Sie mir eine Rechnung mit ausgewiesener MwSt.',
      it: 'Potrei avere la fattura?',
      es: 'Necesito factura, por favor.',
    },
  },
  {
    key: 'product-details',
    topicId: 37,
    category: 'Product Details Q&A',
    needsOrder: false,
    asks: {
      en: 'What is the *Use By* date ?',
      de: 'Ist das Kabel länger als 2 m? Passt es auch für 12/24 V?',
      fr: 'Quelle est la hauteur exacte ?',
      ja: 'サイズを教えてください。',
      ar: 'ما هو الطول بالضبط؟',
      sv: 'Hur lång är kabeln?',
    },
  },
  {
    key: 'other',
    topicId: 0,
    category: 'Other - Buyer Question',
    needsOrder: false,
    asks: { en: 'Thank you!', de: 'Danke schön!', nl: 'Bedankt!', pt: 'Obrigado!' },
  },
];

export const followUps: Readonly<Record<string, readonly string[]>> = {
  en: ['Any news?', 'Hello? It is urgent.', 'P.S. The flat number is 4.'],
  de: ['Gibt es etwas Neues?', 'Bitte um Rückmeldung!'],
  fr: ['Avez-vous des nouvelles ?'],
  ja: ['まだでしょうか。'],
};

export const sellerReplies: Readonly<Record<string, readonly string[]>> = {
  en: ['Shelf life 24 months.', 'Hello,\n\nthank you for your message. It left us yesterday.\n\nKind regards\nMara'],
  de: ['Guten Tag,\n\nvielen Dank für Ihre Nachricht. Das Paket ist unterwegs.\n\nFreundliche Grüße\nMara'],
  fr: ['Bonjour, votre colis est en route. Cordialement, Mara'],
  ja: ['お問い合わせありがとうございます。本日発送いたしました。'],
};
