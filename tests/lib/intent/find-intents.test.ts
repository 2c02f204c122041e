import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intents } from '@/lib/domain/template/template';
import { findIntents } from '@/lib/intent/find-intents';

function firstIntent(text: string, language?: string): string | undefined {
  return findIntents({ text, language })[0]?.intent;
}

describe('findIntents', () => {
  it.each([
    ['en', 'Hi, my package was due on Monday and there is no sign of it. Where has my order got to?', 'where_is_order'],
    ['en', 'The courier site claims it was delivered at noon, but I got nothing at all.', 'not_received'],
    ['en', 'The vase came smashed into a hundred bits', 'damaged'],
    ['en', 'After two days the toaster stopped working', 'defective'],
    ['en', 'You shipped the wrong colour', 'wrong_item'],
    ['en', 'The screws are missing', 'missing_parts'],
    ['en', 'How do I send this back?', 'return_request'],
    ['en', "It's been two weeks and I still have no refund", 'refund_status'],
    ['en', 'Please cancel, I bought it twice', 'cancel_order'],
    ['en', 'I have moved house, please update the delivery address', 'change_address'],
    ['en', 'Could I have a VAT invoice?', 'invoice_request'],
    ['en', 'Is this compatible with a 2019 model?', 'product_question'],
    ['en', 'Would a medium fit me? I am 180 cm tall', 'size_fit'],
    ['en', 'When will it be back in stock?', 'availability'],
    ['en', 'Any chance of a discount?', 'discount_request'],
    ['en', 'Is it still under warranty?', 'warranty'],
    ['en', 'Wonderful, thank you so much!', 'thanks'],
    ['en', 'I am really disappointed with this', 'complaint'],
    ['en', 'You will hear from my solicitor', 'legal_threat'],
    ['en', 'We offer SEO services that boost your sales', 'spam'],
    ['en', 'Text me on WhatsApp', 'off_platform'],
    ['en', 'Do you ship to Norway?', 'shipping_question'],
    ['de', 'Seit drei Wochen warte ich auf mein Paket', 'where_is_order'],
    ['de', 'Die Tasse ist in Scherben angekommen', 'damaged'],
    ['de', 'Ich brauche eine Rechnung mit ausgewiesener Mehrwertsteuer', 'invoice_request'],
    ['de', 'Ich schalte meinen Rechtsanwalt ein', 'legal_threat'],
    ['fr', 'Mon colis est indiqué livré, mais je n’ai rien reçu', 'not_received'],
    ['fr', 'Comment puis-je retourner cet article ?', 'return_request'],
    ['it', 'Il pacco è in ritardo, quando arriva?', 'where_is_order'],
    ['it', 'Vorrei annullare l’ordine', 'cancel_order'],
    ['es', 'Me han mandado otro modelo', 'wrong_item'],
    ['es', '¿Cuándo me devuelven el dinero?', 'refund_status'],
    ['nl', 'Ik wil graag een factuur ontvangen', 'invoice_request'],
    ['pl', 'Proszę o anulowanie zamówienia', 'cancel_order'],
    ['sv', 'Skärmen är sprucken', 'damaged'],
    ['da', 'Jeg vil gerne returnere varen', 'return_request'],
    ['ja', 'まだ商品が届きません。追跡番号を教えてください。', 'where_is_order'],
    ['zh', '请给我开一张发票', 'invoice_request'],
  ])('reads %s: %s', (language, text, intent) => {
    expect(firstIntent(text, language)).toBe(intent);
  });

  it('tries every language where none is known', () => {
    expect(firstIntent('Rechnung')).toBe('invoice_request');
    expect(firstIntent('fattura')).toBe('invoice_request');
    expect(firstIntent('領収書')).toBe('invoice_request');
  });

  it('reads words without their accents and in capitals', () => {
    expect(firstIntent('OU EST MA COMMANDE', 'fr')).toBe('where_is_order');
    expect(firstIntent('¿DONDE ESTA MI PEDIDO?', 'es-MX')).toBe('where_is_order');
  });

  it('quotes the sentence that decided, as written', () => {
    const [first] = findIntents({ text: 'Hello there. WHERE is my  order? Thanks, Anna', language: 'en' });

    expect(first).toMatchObject({ intent: 'where_is_order', quote: 'WHERE is my  order?' });
  });

  it('finds several wishes in one message', () => {
    const found = findIntents({
      text: 'The lamp arrived broken. I want my money back. Otherwise I go to the police.',
      language: 'en',
    });

    expect(found.map(({ intent }) => intent)).toEqual(
      expect.arrayContaining(['damaged', 'refund_status', 'legal_threat']),
    );
  });

  it.each([
    ['politeness at the end', 'Where is my order? Thank you very much in advance!', 'thanks'],
    ['a return that is not wanted', 'I do not want to return it, the invoice is all I need.', 'return_request'],
    ['a cancellation that is not wanted', 'Please do not cancel my order.', 'cancel_order'],
    ['damage that is denied', 'It is not damaged, I just need the manual.', 'damaged'],
  ])('does not put first %s', (_name, text, intent) => {
    expect(firstIntent(text, 'en')).not.toBe(intent);
  });

  it("adds the marketplace's topic to what the words say", () => {
    const words = findIntents({ text: 'Where is my order?', language: 'en' })[0];
    const both = findIntents({ text: 'Where is my order?', language: 'en', topic: 'Delivery & Tracking' })[0];

    expect(both).toMatchObject({ intent: 'where_is_order', topic: 'Delivery & Tracking', quote: 'Where is my order?' });
    expect(both?.score).toBeGreaterThan(words?.score ?? 1);
  });

  it('takes the topic alone where the words say nothing', () => {
    expect(findIntents({ text: 'Hello', language: 'en', topic: 'Invoice Request' })).toEqual([
      { intent: 'invoice_request', score: expect.any(Number), topic: 'Invoice Request' },
    ]);
  });

  it.each(['', '   ', '???', '12345', '🙂'])('finds nothing in %j', (text) => {
    expect(findIntents({ text })).toEqual([]);
  });

  it('gives known intents with scores from 0 to 1, best first, quoting only what was written', () => {
    const word = fc.constantFrom(
      'where',
      'order',
      'refund',
      'not',
      'broken',
      'invoice',
      'size',
      'danke',
      '返品',
      '.',
      '?',
      '\n',
      '{{ x }}',
    );
    const text = fc.oneof(
      fc.array(word, { maxLength: 30 }).map((words) => words.join(' ')),
      fc.string({ unit: 'grapheme' }),
    );

    fc.assert(
      fc.property(text, fc.constantFrom(undefined, 'en', 'de', 'ja', 'xx'), (written, language) => {
        const found = findIntents({ text: written, language });
        const scores = found.map(({ score }) => score);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
        expect(scores.every((score) => score > 0 && score < 1)).toBe(true);
        expect(found.every(({ intent }) => intents.includes(intent))).toBe(true);
        expect(found.every(({ quote }) => quote !== undefined && written.includes(quote))).toBe(true);
      }),
    );
  });

  it('reads a very long message without delay: only its beginning counts', () => {
    const long = `Where is my order? ${'I want '.repeat(50_000)}`;

    expect(firstIntent(long, 'en')).toBe('where_is_order');
  });
});
