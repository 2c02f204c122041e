/** Threads long enough for a recap, with promises that were kept, wait, and are late. */
import type { Conversation, Message } from '@/lib/domain/conversation/conversation';
import { instant } from '@/lib/domain/time/moment';
import { buyerMessage, conversation, dayMs, hourMs, now } from '@/tests/components/fakes/sample-facts';

function sellerMessage(text: string, at: number): Message {
  return { from: 'seller', text, sentAt: instant(at) };
}

export const kettleThread: Conversation = conversation({
  site: 'UK',
  buyerName: 'Corwin Ashdale',
  orderIds: ['900-0000003-0000001'],
  messages: [
    buyerMessage(
      'Hello, my order is 900-0000003-0000001. The kettle does not work. I have already tried another socket and I have attached two photos.',
      now - 4 * dayMs,
    ),
    sellerMessage(
      'I am sorry to hear that. We will send you a return label tomorrow. Once we receive the kettle, we will refund you £39.90.',
      now - 4 * dayMs + 2 * hourMs,
    ),
    sellerMessage('I have sent the label to you.', now - 3 * dayMs),
    buyerMessage('Thank you. I would prefer a replacement, please send the blue one.', now - 2 * dayMs),
    sellerMessage('Of course, we will send you a new one on Sunday.', now - 2 * dayMs + hourMs),
    buyerMessage('Great. I am away until 3 December, a neighbour takes it.', now - 2 * hourMs),
  ],
});

export const wateringCanThread: Conversation = conversation({
  site: 'DE',
  buyerName: 'Marta Weidenbach',
  buyerLanguage: 'de',
  orderIds: ['900-0000002-0000001'],
  messages: [
    buyerMessage(
      'Guten Tag, die Gießkanne ist undicht. Anbei zwei Fotos. Ich möchte mein Geld zurück.',
      now - 5 * dayMs,
    ),
    sellerMessage('Das tut uns leid. Wir erstatten Ihnen 17,45 € bis Donnerstag.', now - 5 * dayMs + hourMs),
    buyerMessage('Vielen Dank. Könnten Sie mir bitte eine Rechnung schicken?', now - 4 * dayMs),
    sellerMessage('Gerne. Die Rechnung schicken wir Ihnen bis Ende des Monats.', now - 4 * dayMs + hourMs),
    buyerMessage('Bisher ist kein Geld angekommen.', now - 2 * hourMs),
  ],
});
