import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Message } from '@/lib/domain/conversation/conversation';
import { createIntentModel } from '@/lib/intent/intent-model';
import { understandConversation } from '@/lib/intent/understand-conversation';

const model = createIntentModel(readFileSync(resolve('public/intent-model.bin')));
const buyer = (text: string): Message => ({ from: 'buyer', text });
const understood = (text: string, topic?: string) =>
  understandConversation({ messages: [buyer(text)], ...(topic !== undefined && { topic }) }, model);

describe('understandConversation with the model', () => {
  it.each([
    ['en', 'Where is my order? It should have been here on Friday.', 'where_is_order'],
    ['de', 'Bitte schicken Sie mir eine Rechnung mit ausgewiesener Mehrwertsteuer', 'invoice_request'],
    ['fr', 'bjr je voudrais annuler ma commande svp', 'cancel_order'],
    ['it', 'Vorrei restituire le scarpe, sono troppo strette', 'return_request'],
    ['es', '¿Me hacéis descuento si compro tres?', 'discount_request'],
    ['nl', 'Wanneer krijg ik mijn geld terug?', 'refund_status'],
    ['ja', '領収書を発行していただけますか', 'invoice_request'],
  ])('tells the wish in %s', (language, text, intent) => {
    const meaning = understood(text);

    expect({ language: meaning.language, intent: meaning.intents[0]?.intent }).toEqual({ language, intent });
  });

  it('never throws, and gives scores from 0 to 1 best first, quoting only what was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { intents, angry } = understood(text);
        const scores = intents.map(({ score }) => score);

        expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
        expect(intents.every(({ quote }) => quote === undefined || text.includes(quote))).toBe(true);
        expect(angry >= 0 && angry <= 1).toBe(true);
      }),
    );
  });

  it('says the same each time', () => {
    const text = 'It arrived broken and nobody answers me';

    expect(understood(text)).toEqual(understood(text));
  });

  it('never closes a message with a question mark', () => {
    const mark = fc.constantFrom('?', '？', '؟');
    fc.assert(
      fc.property(fc.string(), mark, fc.string(), (before, sign, after) => {
        expect(understood(`Thanks ${before}${sign}${after}`).isClosing).toBe(false);
      }),
    );
  });

  it.each([
    ['Thank you so much, all perfect!'],
    ['Vielen Dank, alles bestens angekommen'],
    ['Merci beaucoup, tout est parfait'],
    ['Grazie mille, tutto perfetto'],
    ['Muchas gracias, todo perfecto'],
    ['Automatic reply: I am out of the office until Monday'],
    ['Abwesenheitsnotiz: Ich bin ab Montag wieder im Büro.'],
  ])('closes "%s"', (text) => {
    expect(understood(text).isClosing).toBe(true);
  });

  it.each([
    ['Thanks, but when will it arrive'],
    ['Danke, wann kommt der Rest'],
    ['Merci, mais il manque une pièce'],
    ['Thank you for nothing'],
    ['ありがとうございます。いつ届きますか'],
    ['谢谢，什么时候发货'],
  ])('does not close "%s"', (text) => {
    expect(understood(text).isClosing).toBe(false);
  });

  it('does not close what was asked before the thanks', () => {
    const { isClosing } = understandConversation(
      { messages: [buyer('Where is my parcel?'), buyer('Thanks a lot!')] },
      model,
    );

    expect(isClosing).toBe(false);
  });

  it.each([
    ['safety', 'The charger caught fire and burnt my hand, I was in hospital'],
    ['legal', 'You will hear from my lawyer, I am taking you to court'],
    ['claim', 'I have opened a dispute with PayPal and will do a chargeback'],
    ['angry', 'You are thieves and liars, this is a SCAM, absolute disgrace!!!'],
  ])('asks for a person for %s, with the sentence that told', (kind, text) => {
    const { needsPerson } = understood(text);

    expect(needsPerson.kinds).toContain(kind);
    expect(needsPerson.quotes).toEqual([text]);
  });

  it('asks for nobody where a size is asked for', () => {
    expect(understood('Which size should I take? I am 170 cm tall.').needsPerson.kinds).toEqual([]);
  });

  it('takes the topic of the marketplace as evidence and names it', () => {
    const withTopic = understood('hello', 'Returns & Replacements').intents.find(
      ({ intent }) => intent === 'return_request',
    );
    const without = understood('hello').intents.find(({ intent }) => intent === 'return_request');

    expect(withTopic?.topic).toBe('Returns & Replacements');
    expect(withTopic?.score).toBeGreaterThan(without?.score ?? 0);
  });

  it('answers a message of 100 kB', () => {
    expect(understood('where is my order? '.repeat(5500)).intents[0]?.intent).toBe('where_is_order');
  });
});
