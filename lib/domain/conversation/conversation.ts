/**
 * One thread with one buyer, as far as it is known. Absent fields were not read; they are never guessed.
 * Everything in it came from a page and is untrusted text.
 */
import * as z from 'zod/mini';
import type { Brand } from '../brand';
import { marketplaceNames } from '../marketplace/marketplace';
import { momentSchema } from '../time/moment-schema';

/** `amazon:<case id>`, `amazon:contact:<order id>` or `ebay:<site>:<conversation id>`; see `conversationKey`. */
export type ConversationKey = Brand<string, 'ConversationKey'>;
export const conversationKeySchema = z.custom<ConversationKey>(
  (value) => typeof value === 'string' && /^(amazon|ebay):\S{1,200}$/.test(value),
);

export const authors = ['buyer', 'seller', 'marketplace', 'unknown'] as const;

/**
 * Why nothing is owed for a message though nobody is seen to have answered it: the page said so of the conversation
 * before something newer came (see `conversationStatuses`), or the seller said that it was answered elsewhere.
 */
export const messageSettlements = [
  'answered',
  'no-response-needed',
  'resolved',
  'closed',
  'buyer-left',
  'answered-elsewhere',
] as const;
export type MessageSettlement = (typeof messageSettlements)[number];

/** One message, oldest first in `Conversation.messages`. `marketplace` is a notice by Amazon or eBay itself. */
export const messageSchema = z.object({
  from: z.enum(authors),
  sentAt: z.optional(momentSchema),
  text: z.string().check(z.maxLength(50_000)),
  /** Known to have been sent by a machine: it answers nobody. */
  isAutomatic: z.optional(z.boolean()),
  /** A message without words, e.g. only a picture. */
  hasPicture: z.optional(z.boolean()),
  /** Set by us, never by a page. */
  settled: z.optional(z.enum(messageSettlements)),
});
export type Message = z.infer<typeof messageSchema>;

/**
 * `awaiting-reply` and `answered` are said by the page; most often they are unknown and follow from the messages.
 * `buyer-left`: the marketplace delivers nothing to this buyer any more.
 */
export const conversationStatuses = [
  'awaiting-reply',
  'answered',
  'no-response-needed',
  'resolved',
  'closed',
  'buyer-left',
] as const;
export type ConversationStatus = (typeof conversationStatuses)[number];

const shortText = z.string().check(z.maxLength(1000));
const idList = z.array(z.string().check(z.maxLength(64))).check(z.maxLength(100));

export const conversationSchema = z.object({
  key: z.optional(conversationKeySchema),
  marketplace: z.enum(marketplaceNames),
  /** Country code of the marketplace the case belongs to (US, UK, DE …), not of the host that shows it. */
  site: z.optional(z.string().check(z.maxLength(8))),
  conversationId: z.optional(z.string().check(z.maxLength(200))),
  /** The seller's own account: Amazon merchant id or partner account, eBay user name. */
  account: z.optional(z.string().check(z.maxLength(200))),
  buyerName: z.optional(shortText),
  /**
   * Marketplace identities of the buyer: `amazon:party:<id>`, `amazon:relay:<alias>`, `ebay:user:<name>`.
   * A display name is never an identity.
   */
  buyerIds: z.array(z.string().check(z.maxLength(200))).check(z.maxLength(10)),
  /** BCP 47 tag of the language that the marketplace says the buyer prefers. */
  buyerLanguage: z.optional(z.string().check(z.maxLength(35))),
  isBusinessBuyer: z.optional(z.boolean()),
  subject: z.optional(shortText),
  /** The marketplace's own topic, as printed ("Where is my order"). */
  topic: z.optional(shortText),
  orderIds: idList,
  /** ASINs on Amazon, item numbers on eBay. */
  itemIds: idList,
  /** Title of the item asked about, where the page prints one. */
  itemTitle: z.optional(shortText),
  messages: z.array(messageSchema).check(z.maxLength(1000)),
  status: z.optional(z.enum(conversationStatuses)),
  openedAt: z.optional(momentSchema),
  updatedAt: z.optional(momentSchema),
  /** A "respond by" date printed on the page: it wins over any computed one. */
  printedDueAt: z.optional(momentSchema),
});
export type Conversation = z.infer<typeof conversationSchema>;
