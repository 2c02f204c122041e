/** Invented buyers' names in many scripts, each with the language they write in. No real person. */

export interface InventedName {
  readonly name: string;
  readonly language: string;
}

export const inventedNames: readonly InventedName[] = [
  { name: 'Tamsin', language: 'en' },
  { name: 'Rufus W.', language: 'en' },
  { name: "Aoife O'Fenwick", language: 'en' },
  { name: 'Carwen', language: 'en' },
  { name: 'Jürgen Müßiggang', language: 'de' },
  { name: 'Änne Größlich', language: 'de' },
  { name: 'Maëlle Dûbrac', language: 'fr' },
  { name: 'Anne-Flore de la Tourelle', language: 'fr' },
  { name: 'Nicolò Ferrabosca', language: 'it' },
  { name: 'Íñigo Cañaveras', language: 'es' },
  { name: 'Łucja Źdźbłowska', language: 'pl' },
  { name: 'Świętosław', language: 'pl' },
  { name: 'Işıl Gökçedağ', language: 'tr' },
  { name: 'İlknur', language: 'tr' },
  { name: 'Åsa Björkängen', language: 'sv' },
  { name: "Sjoerd van 't Veldeke", language: 'nl' },
  { name: 'João Conceição', language: 'pt' },
  { name: '春野 さくら子', language: 'ja' },
  { name: '空木ハルカ', language: 'ja' },
  { name: '林小满', language: 'zh' },
  { name: 'سلمى الزيتوني', language: 'ar' },
  { name: 'Zoë', language: 'en' },
  { name: 'X Æ', language: 'en' },
  { name: 'Wolfgangamadeusbartholomäusfriedrichsohn', language: 'de' },
  { name: 'Emoji 🌻 Gardener', language: 'en' },
];

/** Names written to be misread or run. */
export const hostileNames: readonly InventedName[] = [
  { name: '<img src=x onerror=alert(1)>', language: 'en' },
  { name: '{{ order.id }}', language: 'en' },
  { name: '{% include "x" %}', language: 'en' },
  { name: 'Order 999-0000000-0000000', language: 'en' },
  { name: '\u202Eevil\u202C Rtl', language: 'en' },
];
