/** Everything of one conversation that tells who the buyer is, and what of it a template has a variable for. */
import type { Conversation } from '@/lib/domain/conversation/conversation';
import { isSameName, readName } from '@/lib/domain/customer/normalise-name';
import { parcelCarrier } from '@/lib/domain/order/carriers/parcel-carrier';
import type { Order } from '@/lib/domain/order/order';
import type { OrderParty } from '@/lib/domain/order/order-party';
import { givenName } from '@/lib/domain/template/given-name';
import { shortTitle } from '@/lib/domain/template/item-values';
import type { VariableName } from '@/lib/domain/template/variables';
import { foldedNames } from './name-spellings';
import { wordPattern } from './script';
import { unspacedNames, unspacedPlaces } from './unspaced-facts';

/** A conversation with what is stored of its orders and the people behind them. */
export interface AnsweredConversation {
  readonly conversation: Conversation;
  readonly orders: readonly Order[];
  readonly parties: readonly OrderParty[];
}

/** A text that stands for a fact wherever it is found, whatever its letters. */
export interface KnownText {
  readonly text: string;
  readonly variable?: VariableName | undefined;
}

export interface PrivateFacts {
  /** The buyer's name as the portal shows it. */
  readonly buyerName: string | undefined;
  /** What a template would call them by, where it plainly is their given name. */
  readonly firstName: string | undefined;
  /** Words of all their names, in every spelling. */
  readonly names: ReadonlySet<string>;
  /** Words and numbers of their addresses. */
  readonly address: ReadonlySet<string>;
  /** Longest first. */
  readonly texts: readonly KnownText[];
  readonly order: Order | undefined;
}

/** All names of the people in a conversation, as printed. */
export function namesOf({ conversation, parties }: AnsweredConversation): readonly string[] {
  const users = conversation.buyerIds.flatMap((id) => /^ebay:user:(.+)$/.exec(id)?.[1] ?? []);
  const told = parties.flatMap(({ buyerName, buyerUser, recipientName }) => [buyerName, buyerUser, recipientName]);
  return [conversation.buyerName, ...users, ...told].flatMap((name) => (name?.trim() ? [name] : []));
}

export function privateFacts(answered: AnsweredConversation): PrivateFacts {
  const { conversation, orders, parties } = answered;
  const { buyerName, marketplace, isBusinessBuyer } = conversation;
  const order = onlyOrder(answered);
  const places = parties
    .flatMap(({ street, city, region, postalCode }) => [...street, city, region, postalCode])
    .filter((line) => line !== undefined);
  const lines = [...places, ...addressLines(conversation)];
  const unspaced = [...unspacedNames(namesOf(answered)), ...unspacedPlaces(lines)];
  return {
    buyerName,
    firstName: givenName({ name: buyerName?.trim(), marketplace, isBusiness: isBusinessBuyer === true }),
    names: foldedNames(namesOf(answered)),
    address: addressWords(lines),
    texts: [
      ...orderTexts(order),
      ...personTexts(answered),
      ...orders.flatMap((each) => parcelTexts(each, order)),
      ...unspaced.map((text) => ({ text })),
    ]
      .filter(({ text }) => text.trim().length > 1)
      .toSorted((one, other) => other.text.length - one.text.length),
    order,
  };
}

/** Whether the words are the buyer's whole name. */
export function isBuyer(words: string, { buyerName }: PrivateFacts): boolean {
  return buyerName !== undefined && isSameName(readName(words), readName(buyerName));
}

function onlyOrder({ conversation, orders }: AnsweredConversation): Order | undefined {
  const [id, ...others] = new Set(conversation.orderIds);
  return others.length > 0 ? undefined : orders.find(({ orderId }) => orderId === id);
}

function orderTexts(order: Order | undefined): readonly KnownText[] {
  const [item, ...others] = order?.items ?? [];
  const title = others.length > 0 ? undefined : item?.title;
  if (title === undefined) return [];
  const short = shortTitle(title);
  return [
    { text: title, variable: 'item.title' },
    ...(short.length > 7 ? [{ text: short, variable: 'item.short_title' } as const] : []),
  ];
}

function personTexts(answered: AnsweredConversation): readonly KnownText[] {
  const { conversation, parties } = answered;
  const [onlyId, ...otherIds] = new Set(conversation.orderIds);
  const contacts = parties.flatMap(({ buyerEmail, buyerPhone, recipientPhone }) => [
    buyerEmail,
    buyerPhone,
    recipientPhone,
  ]);
  return [
    ...(onlyId === undefined || otherIds.length > 0 ? [] : [{ text: onlyId, variable: 'order.id' } as const]),
    ...namesOf(answered).map((text) => ({ text })),
    ...contacts.flatMap((text) => (text === undefined ? [] : [{ text }])),
  ];
}

function parcelTexts(each: Order, only: Order | undefined): readonly KnownText[] {
  const isOne = each === only && each.shipments.length === 1;
  return each.shipments.flatMap(({ trackingNumber, carrier }) => {
    const { name, link } = parcelCarrier({ number: trackingNumber, carrier, country: each.site });
    return [
      ...(trackingNumber ? [{ text: trackingNumber, variable: isOne ? 'tracking.number' : undefined } as const] : []),
      ...(name ? [{ text: name, variable: isOne ? 'tracking.carrier' : undefined } as const] : []),
      ...(link ? [{ text: link, variable: isOne ? 'tracking.link' : undefined } as const] : []),
    ];
  });
}

const addressLine =
  /(?<!\d)\d{4,6}(?!\d)|\b[A-Z]{1,2}\d{1,2}[A-Z]?\s?\d[A-Z]{2}\b|(?:stra(?:ss|ß)e|str\.|weg|platz|allee|gasse|street|road|avenue|lane|drive|rue|via|calle|plaza)\b.{0,12}\d/iu;

/** What can be part of an address: written with a capital letter, a digit, or without spaces. */
const placeWord = /(?<![\p{L}\p{N}])(?:\p{Lu}|\p{N})[\p{L}\p{N}.'’-]*|[\p{Script=Han}\p{Script=Katakana}ー]{2,}/gu;

/** Lines in which the buyer wrote where they live. */
function addressLines({ messages }: Conversation): readonly string[] {
  return messages
    .filter(({ from }) => from === 'buyer')
    .flatMap(({ text }) => text.slice(0, 4000).split(/[\n;]/))
    .filter((line) => line.length < 300 && addressLine.test(line))
    .map((line) => (line.match(placeWord) ?? []).join(' '))
    .slice(0, 20);
}

function addressWords(lines: readonly string[]): ReadonlySet<string> {
  const words = lines.flatMap((line) => line.normalize('NFC').match(wordPattern) ?? []);
  return foldedNames(words.filter((word) => word.length > 2 || /^\p{N}{2}$/u.test(word)));
}
