/** Deals outside the marketplace, advertising, and what a buyer must not be asked to do. Every rule has its test sentences with it. */
import type { PolicyRule } from '@/lib/domain/policy/policy-rule';

export const sellingRules: readonly PolicyRule[] = [
  {
    id: 'AMZ-OFFPLATFORM',
    marketplace: 'amazon',
    severity: 'block',
    title: { en: 'Leads the buyer away from Amazon', de: 'Führt von Amazon weg' },
    explanation: {
      en: 'Pointing a buyer to your own shop, or to buying outside Amazon, counts as diverting the sale.',
      de: 'Auf den eigenen Shop oder einen Kauf außerhalb von Amazon hinzuweisen gilt als Umleiten des Verkaufs.',
    },
    source: 'sellercentral 200386250 Prohibited seller activities',
    checkedAt: '2026-11-21',
    version: 1,
    finder: 'offPlatform',
    breaks: [
      'Next time buy directly from us, it is cheaper without Amazon.',
      'In unserem Online-Shop bekommen Sie den Artikel günstiger.',
      'Vous pouvez commander sur notre site, hors Amazon.',
    ],
    keeps: [
      'You can order the spare part on Amazon, it is listed as "Bulb E26".',
      'We ship this order ourselves, directly from our warehouse.',
    ],
  },
  {
    id: 'AMZ-PAYMENT',
    marketplace: 'amazon',
    severity: 'block',
    title: { en: 'Payment outside Amazon', de: 'Zahlung außerhalb von Amazon' },
    explanation: {
      en: 'Refunds and payments must run through Amazon. Do not mention bank transfers, PayPal and the like.',
      de: 'Erstattungen und Zahlungen laufen über Amazon. Nennen Sie weder Überweisung noch PayPal und Ähnliches.',
    },
    source:
      'sellercentral GYRKB5RU3FS5TURN / G201972160 / E8SYAZUBGVFBHCH Customer product reviews policies; 200386250',
    checkedAt: '2026-11-21',
    version: 1,
    finder: 'payment',
    breaks: [
      'I will refund you by PayPal, please send your details.',
      'Wir überweisen Ihnen den Betrag, bitte nennen Sie uns Ihre IBAN.',
      'Le hacemos una transferencia bancaria.',
    ],
    keeps: [
      'We issued the refund through Amazon; it reaches your card in 3 to 5 days.',
      'Amazon refunds to the original payment method.',
    ],
  },
  {
    id: 'AMZ-PROMO',
    marketplace: 'amazon',
    severity: 'block',
    tipWhenAsked: 'offer',
    title: { en: 'Marketing or coupon', de: 'Werbung oder Gutschein' },
    explanation: {
      en: 'Buyer messages must not advertise: no coupons, discounts on later orders, other products, newsletters.',
      de: 'Nachrichten an Käufer dürfen nicht werben: keine Gutscheine, keine Rabatte auf spätere Bestellungen, keine anderen Produkte, keine Newsletter.',
    },
    source:
      'sellercentral G1701 Communication guidelines (+ 2020-09 text quoted by ecommercebytes, zonmaster, cloudcommercegroup, feedbackz)',
    checkedAt: '2026-11-21',
    version: 1,
    finder: 'promo',
    breaks: [
      'Use coupon code SAVE10 on your next order.',
      'Ecco un codice sconto del 10% per il prossimo acquisto.',
      'Aquí tiene un cupón para su próxima compra.',
    ],
    keeps: ['The refund equals the price you paid after the discount Amazon applied.'],
  },
  {
    id: 'AMZ-CANCEL-ASK',
    marketplace: 'amazon',
    severity: 'block',
    tipWhenAsked: 'cancel',
    title: { en: 'Asks the buyer to cancel', de: 'Bittet den Käufer zu stornieren' },
    explanation: {
      en: 'Do not ask the buyer to cancel because you cannot deliver. Cancel or refund it yourself with the right reason.',
      de: 'Bitten Sie nicht um Stornierung, weil Sie nicht liefern können. Stornieren oder erstatten Sie selbst mit dem richtigen Grund.',
    },
    source:
      'sellercentral G1701 Communication guidelines (+ 2020-09 text quoted by ecommercebytes, zonmaster, cloudcommercegroup, feedbackz)',
    checkedAt: '2026-11-21',
    version: 1,
    finder: 'cancelAsk',
    breaks: [
      'We are out of stock. Please cancel your order.',
      'Leider ist der Artikel ausverkauft. Bitte stornieren Sie die Bestellung.',
      'Merci d’annuler votre commande.',
    ],
    keeps: [
      'We cancelled and refunded the order because it is out of stock.',
      'You asked us to cancel; we did so today.',
    ],
  },
  {
    id: 'AMZ-CLAIM-WITHDRAW',
    marketplace: 'amazon',
    severity: 'warn',
    title: { en: 'Asks to withdraw a claim', de: 'Bittet um Rücknahme eines Antrags' },
    explanation: {
      en: 'Do not make help depend on the buyer withdrawing a claim. Offer the solution first.',
      de: 'Machen Sie Hilfe nicht davon abhängig, dass der Käufer einen Antrag zurückzieht. Bieten Sie zuerst die Lösung an.',
    },
    source: 'house rule (no marketplace source)',
    checkedAt: '2026-11-21',
    version: 1,
    finder: 'claimWithdraw',
    breaks: [
      'Withdraw the A-to-z claim and we will refund you.',
      'Veuillez annuler la réclamation, ensuite nous remboursons.',
    ],
    keeps: [
      'We refunded the order today; the claim will be closed by Amazon.',
      'We answered your claim with the tracking record.',
    ],
  },
  {
    id: 'EB-OFFPLATFORM',
    marketplace: 'ebay',
    severity: 'block',
    title: { en: 'Deal outside eBay', de: 'Geschäft außerhalb von eBay' },
    explanation: {
      en: 'Offering or asking to buy or sell outside eBay leads to warnings, fees and restrictions.',
      de: 'Käufe oder Verkäufe außerhalb von eBay anzubieten führt zu Verwarnungen, Gebühren und Einschränkungen.',
    },
    source: 'ebay help 4272 Offering to buy or sell outside of eBay (2024-05)',
    checkedAt: '2026-11-21',
    version: 1,
    finder: 'offPlatform',
    breaks: [
      'I can sell it to you cheaper outside eBay.',
      'Wir können das auch ohne eBay machen, dann wird es günstiger.',
      'Possiamo concludere fuori da eBay.',
    ],
    keeps: ['I accept your offer, please pay through eBay checkout.', 'I can send you a private offer here.'],
  },
  {
    id: 'EB-PAYMENT',
    marketplace: 'ebay',
    severity: 'block',
    title: { en: 'Payment outside checkout', de: 'Zahlung außerhalb von eBay' },
    explanation: {
      en: 'Payment details do not belong in messages. Payments and refunds run through eBay.',
      de: 'Zahlungsdaten gehören nicht in Nachrichten. Zahlungen und Erstattungen laufen über eBay.',
    },
    source:
      'ebay.com help 4262 Member-to-member contact policy; ebay help 4272 Offering to buy or sell outside of eBay (2024-05)',
    checkedAt: '2026-11-21',
    version: 1,
    finder: 'payment',
    breaks: ['Pay by bank transfer and I will post it tomorrow.', 'Puede pagar por Bizum.'],
    keeps: [
      'I accept your offer, please pay through the eBay checkout.',
      'The refund went to your original payment method.',
    ],
  },
  {
    id: 'EB-PROMO',
    marketplace: 'ebay',
    severity: 'warn',
    tipWhenAsked: 'offer',
    title: { en: 'Advertising', de: 'Werbung' },
    explanation: {
      en: "Unrequested commercial messages count as spam. Use eBay's own coupon or newsletter tools.",
      de: 'Unverlangte Werbung gilt als Spam. Nutzen Sie die Gutscheine und Newsletter von eBay.',
    },
    source: 'ebay.com help 4262 Member-to-member contact policy',
    checkedAt: '2026-11-21',
    version: 1,
    finder: 'promo',
    breaks: [
      'Subscribe to our newsletter for a special offer!',
      '20 % Rabatt auf die nächste Bestellung in unserem Shop!',
    ],
    keeps: ['Combined postage is possible if you buy both.', 'The blue one is also available.'],
  },
  {
    id: 'EB-CASE-CLOSE',
    marketplace: 'ebay',
    severity: 'warn',
    title: { en: 'Asks to close a case', de: 'Bittet, einen Fall zu schließen' },
    explanation: {
      en: 'A buyer who closes a case often cannot reopen it. Solve it inside the request; do not make a refund depend on closing.',
      de: 'Wer einen Fall schließt, kann ihn oft nicht wieder öffnen. Lösen Sie ihn in der Anfrage und knüpfen Sie keine Erstattung daran.',
    },
    source: 'house rule (no marketplace source)',
    checkedAt: '2026-11-21',
    version: 1,
    finder: 'claimWithdraw',
    breaks: ['Please close the case and I will refund you.', 'Cierre el caso, por favor, y le pago.'],
    keeps: ['I accepted the return in your request.', 'I refunded you in the request; eBay closes it.'],
  },
];
