/**
 * The facts of one conversation as values for a template. What is not certain has no value: several orders, a day that
 * may be two, a name that may not be a given name.
 */
import { inOrder } from '../conversation/awaiting-reply';
import type { Conversation } from '../conversation/conversation';
import type { Order } from '../order/order';
import { certainDay, dayOf } from '../time/calendar-day';
import { onlyOrderId } from './choose-order';
import { cleanLine, cleanLines } from './clean-value';
import { type CustomerCounts, customerValues } from './customer-values';
import { givenName } from './given-name';
import { itemValues } from './item-values';
import { date, text, type ValuesByName } from './known-values';
import { orderValues } from './order-values';
import { localeOf, primaryLanguage } from './reply-language';
import { closing } from './reply-words';
import type { TemplateValues } from './template-values';

export interface ReplyFacts {
  readonly conversation?: Conversation | undefined;
  /** The order that the conversation is surely about; see `chooseOrder`. */
  readonly order?: Order | undefined;
  /** The customer's orders, where they are known; see `customer-values`. */
  readonly customer?: CustomerCounts | undefined;
  readonly agentName: string;
  readonly signature: string;
  readonly shopName: string;
  /** Language of the reply, BCP 47. */
  readonly language: string;
  /** Epoch ms. */
  readonly now: number;
  /** Zone of the marketplace, or the browser's: days are counted in it. */
  readonly zone: string;
}

/** Longer, or with an address in it, it is no name but an attack on the reply. */
const maxNameLength = 80;

export function toTemplateValues(facts: ReplyFacts): TemplateValues {
  const order = ownOrder(facts);
  const today = dayOf(facts.now, facts.zone);
  const language = primaryLanguage(facts.language);
  return {
    locale: localeOf(facts.language, facts.conversation?.site ?? order?.site),
    today,
    byName: {
      ...conversationValues(facts, order),
      ...(order ? orderValues(order, { now: facts.now, zone: facts.zone, language }) : {}),
      ...itemValues(facts.conversation, order),
      ...customerValues(facts.customer, language),
      ...sellerValues(facts, language),
      today: { type: 'date', day: today },
    },
  };
}

/** The given order, unless the conversation is about another one. */
function ownOrder({ conversation, order }: ReplyFacts): Order | undefined {
  if (!order || !conversation) return order;
  const isOther = conversation.marketplace !== order.marketplace || !conversation.orderIds.includes(order.orderId);
  return isOther ? undefined : order;
}

function conversationValues({ conversation, zone }: ReplyFacts, order: Order | undefined): ValuesByName {
  const marketplace = conversation?.marketplace ?? order?.marketplace;
  const name = buyerName(conversation?.buyerName ?? order?.buyerName);
  const orderId = order?.orderId ?? (conversation && onlyOrderId(conversation));
  const lastMessage = inOrder(conversation?.messages ?? [])?.findLast((message) => message.from === 'buyer');
  return {
    ...text('buyer.name', name),
    ...(marketplace &&
      text('buyer.first_name', givenName({ name, marketplace, isBusiness: conversation?.isBusinessBuyer === true }))),
    ...text('order.id', orderId),
    ...orderIds(conversation),
    ...date('message.date', certainDay(lastMessage?.sentAt, zone)),
    ...text('marketplace.name', marketplace && { amazon: 'Amazon', ebay: 'eBay' }[marketplace]),
  };
}

/** Every order that the conversation names, as something to choose from. */
function orderIds(conversation: Conversation | undefined): ValuesByName {
  const ids = [...new Set(conversation?.orderIds ?? [])].map(cleanLine).filter((id) => id !== undefined);
  return ids.length === 0 ? {} : { 'order.ids': { type: 'list', texts: ids } };
}

function buyerName(printed: string | undefined): string | undefined {
  const name = cleanLine(printed);
  return name && name.length <= maxNameLength && !/:\/\/|@|\bwww\./i.test(name) ? name : undefined;
}

function sellerValues(facts: ReplyFacts, language: string): ValuesByName {
  const shop = cleanLine(facts.shopName);
  const agent = cleanLine(facts.agentName);
  const ebayUser = facts.conversation?.marketplace === 'ebay' ? cleanLine(facts.conversation.account) : undefined;
  return {
    ...text('seller.name', shop ?? ebayUser),
    ...text('seller.shop', shop),
    ...text('seller.signature', cleanLines(facts.signature) ?? composedSignature(agent, shop, language)),
    ...text('agent.name', agent),
    ...text('agent.signature', agent && composedSignature(agent, shop, language)),
  };
}

function composedSignature(agent: string | undefined, shop: string | undefined, language: string): string | undefined {
  if (!agent && !shop) return undefined;
  return [closing(language), agent, shop].filter((line) => line !== undefined).join('\n');
}
