import { describe, expect, it } from 'vitest';
import type { Message } from '@/lib/domain/conversation/conversation';
import { understandConversation } from '@/lib/intent/understand-conversation';

function understood(messages: readonly Message[], over: { buyerLanguage?: string; topic?: string } = {}) {
  const { language, intents } = understandConversation({ messages: [...messages], ...over });
  return { language, intent: intents[0]?.intent };
}

const buyer = (text: string): Message => ({ from: 'buyer', text });
const seller = (text: string): Message => ({ from: 'seller', text });

describe('understandConversation', () => {
  it("reads what the buyer wrote since the seller's last answer", () => {
    const messages = [
      buyer('Where is my order?'),
      seller('On its way.'),
      buyer('It arrived broken.'),
      buyer('I have a photo of the damage.'),
    ];

    expect(understood(messages)).toEqual({ language: 'en', intent: 'damaged' });
  });

  it('reads the last message where that was answered', () => {
    expect(
      understood([buyer('Where is my order?'), buyer('Please send me an invoice.'), seller('Here it is.')]).intent,
    ).toBe('invoice_request');
  });

  it('takes an automatic answer for none', () => {
    const automatic: Message = { from: 'seller', text: 'We are closed.', isAutomatic: true };

    expect(understood([buyer('Where is my order?'), automatic]).intent).toBe('where_is_order');
  });

  it('never reads what the seller or the marketplace wrote as the buyer’s wish', () => {
    const notice: Message = { from: 'marketplace', text: 'The buyer wants a refund.' };

    expect(understood([seller('Please send it back.'), notice])).toEqual({ language: undefined, intent: undefined });
  });

  it('tells the language of the words rather than the one preferred', () => {
    expect(understood([buyer('Wo bleibt meine Bestellung?')], { buyerLanguage: 'en-GB' })).toEqual({
      language: 'de',
      intent: 'where_is_order',
    });
  });

  it('takes the topic where there are no words', () => {
    expect(
      understood([{ from: 'buyer', text: '', hasPicture: true }], { topic: 'Returns & Replacements' }).intent,
    ).toBe('return_request');
  });

  it('ignores quoted history', () => {
    expect(understood([buyer('Thank you so much!\n> I want a refund\n> and my lawyer says so')]).intent).toBe('thanks');
  });
});
