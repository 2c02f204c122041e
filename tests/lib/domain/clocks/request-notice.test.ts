import { describe, expect, it } from 'vitest';
import { requestOf } from '@/lib/domain/clocks/request-notice';

describe('requestOf', () => {
  it.each([
    ['The buyer opened a return request. Please respond, or the buyer may be refunded.', 'return-request'],
    ['birch_tern203 requested a return for this item.', 'return-request'],
    ["The buyer reported that they haven't received the item", 'not-received'],
    ['An item not received request was opened', 'not-received'],
    ['The buyer asked to cancel the order', 'cancellation'],
    ['Der Käufer hat eine Rückgabe beantragt.', 'return-request'],
    ['Der Käufer hat gemeldet, dass der Artikel nicht angekommen ist.', 'not-received'],
    ['Der Käufer möchte die Bestellung stornieren. Bitte antworten Sie.', 'cancellation'],
    ["L'acheteur a demandé un retour.", 'return-request'],
    ['L’acheteur a demandé l’annulation de la commande.', 'cancellation'],
    ["L'acquirente ha richiesto la restituzione.", 'return-request'],
    ['El comprador ha solicitado la cancelación del pedido.', 'cancellation'],
  ])('understands "%s"', (text, kind) => {
    expect(requestOf(text)).toEqual({ kind });
  });

  it.each([
    'If the buyer opened a return request, you have three days.',
    'The buyer has not requested a return.',
    'You opened a return request.',
    'The buyer opened a return request. The request was closed.',
    'The buyer withdrew: they requested a return by mistake.',
    'The buyer requested a return. The buyer also asked to cancel the order.',
    'Sie haben eine Rückgabe beantragt.',
    'Wenn der Käufer eine Rückgabe beantragt, haben Sie drei Tage.',
    'Der Käufer hat keine Rückgabe beantragt.',
    'Der Käufer hat eine Rückgabe beantragt. Der Fall ist geschlossen.',
    'You sold an item.',
    '',
  ])('opens nothing by "%s"', (text) => {
    expect(requestOf(text)).toBeUndefined();
  });

  it('reads a long text in no time', () => {
    const startedAt = performance.now();
    requestOf('opened a return by you if '.repeat(50_000));
    expect(performance.now() - startedAt).toBeLessThan(500);
  });
});
