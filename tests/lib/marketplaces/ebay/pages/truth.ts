/** What an invented eBay page is about: everything that a reading of it may report. Nobody in it exists. */
import * as fc from 'fast-check';

export interface TrueMessage {
  readonly from: 'buyer' | 'seller';
  /** Epoch ms, at a full minute. */
  readonly at: number;
  readonly text: string;
}

export interface TrueConversation {
  readonly id: string;
  readonly buyer: string;
  readonly itemId: string;
  readonly itemTitle: string;
  readonly orderId: string | undefined;
  /** Oldest first. */
  readonly messages: readonly TrueMessage[];
}

export interface Truth {
  readonly seller: string;
  readonly now: number;
  /** The opened one first, the others of the list behind it. */
  readonly conversations: readonly [TrueConversation, ...TrueConversation[]];
}

const minute = 60_000;
const now = Date.UTC(2026, 10, 21, 18, 0);

const buyers = [
  'jane_doe',
  'bob-99',
  'k.mueller*77',
  'zo\u00eb',
  'x2',
  'Anna.K',
  '<b>bold</b>',
  'you_too',
  'a$ap!fan',
  'ebay_fan_1',
];
const titles = [
  'Blue widget with brass handle, 24 cm',
  'Red lamp "Aurora" – 230 V',
  'Lot of 12-34567-89012 postcards, 1950s',
  'Winterjacke Größe L, schwarz',
  'ヴィンテージ カメラ レンズ 50mm',
  '<img src=x onerror=alert(1)> poster',
];
const texts = [
  'Hi, where is my parcel?',
  'Hello,\nit was sent yesterday.\n\nKind regards\nMara',
  'My other order is 07-11111-22222, can you look at it?',
  'Please see https://www.ebay.com/itm/999999999999 and https://www.ebay.com/usr/someone_else',
  '<script>alert(1)</script> & "quotes" {{ buyer.name }}',
  'Wann kommt das Paket an? Bestellnummer 06-55555-66666',
  '\u202Eesrever\u202C text from the right',
  'Yes',
  'مرحبا، أين طلبي؟',
  `A long story. ${'It goes on and on. '.repeat(60)}The end.`,
  'It was delivered, but the handle is loose. Can you send a new one?',
  'Merci, bien reçu !',
];

const message = fc.record({
  from: fc.constantFrom('buyer' as const, 'seller' as const),
  gap: fc.integer({ min: 1, max: 3 * 24 * 60 }),
  text: fc.constantFrom(...texts),
});

function toMessages(drawn: readonly { from: 'buyer' | 'seller'; gap: number; text: string }[]): TrueMessage[] {
  let at = now - 5 * minute;
  const messages: TrueMessage[] = [];
  for (const { from, gap, text } of [...drawn].reverse()) {
    at -= gap * minute;
    messages.unshift({ from, at, text });
  }
  return messages;
}

function conversation(index: number, drawn: Omit<TrueConversation, 'id' | 'itemId'>): TrueConversation {
  return { ...drawn, id: `${77000 + index * 13}`, itemId: `12345678${1000 + index}` };
}

const parts = fc.record({
  buyer: fc.constantFrom(...buyers),
  itemTitle: fc.constantFrom(...titles),
  orderId: fc.option(fc.constantFrom('01-23456-78901', '02-00000-00001'), { nil: undefined }),
  messages: fc.array(message, { minLength: 1, maxLength: 6 }).map(toMessages),
});

/** eBay groups conversations by buyer and item, so no two have both in common. */
export const truths: fc.Arbitrary<Truth> = fc
  .uniqueArray(parts, { minLength: 1, maxLength: 5, selector: (one) => `${one.buyer}/${one.itemTitle}` })
  .map((drawn): Truth => {
    const [first, ...others] = drawn.map((one, index) => conversation(index, one));
    if (!first) throw new Error('no conversation drawn');
    return { seller: 'fernhold_goods', now, conversations: [first, ...others] };
  });
