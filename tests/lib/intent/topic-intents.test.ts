import { describe, expect, it } from 'vitest';
import { topicIntents } from '@/lib/intent/topic-intents';

describe('topicIntents', () => {
  it.each([
    ['Cancel Order', 'cancel_order'],
    ['Delivery & Tracking', 'where_is_order'],
    ['Where is my order', 'where_is_order'],
    ['Invoice Request', 'invoice_request'],
    ['Modify Order', 'change_address'],
    ['Product Customization', 'product_question'],
    ['Product Details Q&A', 'product_question'],
    ['Returns & Replacements', 'return_request'],
    ['Refund', 'refund_status'],
    ['Bestellung stornieren', 'cancel_order'],
    ['Lieferung und Sendungsverfolgung', 'where_is_order'],
    ['Rücksendungen und Ersatz', 'return_request'],
    ['Demande de facture', 'invoice_request'],
    ['Livraison et suivi', 'where_is_order'],
    ['Annuler la commande', 'cancel_order'],
    ['Consegna e tracciamento', 'where_is_order'],
    ['Dettagli del prodotto', 'product_question'],
    ['Devoluciones y reemplazos', 'return_request'],
    ['Entrega y seguimiento', 'where_is_order'],
    ['注文のキャンセル', 'cancel_order'],
    ['返品・交換', 'return_request'],
  ])('reads %s', (topic, intent) => {
    expect(topicIntents(topic)[0]).toBe(intent);
  });

  it.each(['Other - Buyer Question', 'Sonstiges', ''])('learns nothing from %j', (topic) => {
    expect(topicIntents(topic)).toEqual([]);
  });
});
