/** Conversations of the world as the JSON that the real inbox loads: same fields, same nulls, times printed twice. */
import { type Printing, printDay, printMinute } from '../variants/date-styles';
import type { PortalVariant } from '../variants/variant';
import { worldTopics } from '../world/topics';
import type { World, WorldConversation, WorldMessage } from '../world/world';
import { alwaysSame } from './case-constants';
import { countryCodeOf, countryNameOf, domainOf, marketplaceIdOf } from './marketplace-names';
import type { Words } from './words/words';

export interface CaseSetting {
  readonly world: World;
  readonly variant: PortalVariant;
  readonly words: Words;
}

export type JsonObject = Readonly<Record<string, unknown>>;

const party = 'amzn1.pa.o.A0EXAMPLEPARTY';

function printingOf({ world, variant }: CaseSetting): Printing {
  return { language: variant.language, zone: variant.zone, now: world.now };
}

/** `<Topic> inquiry from Amazon customer <Name> (Order: …)`; without an order it ends in a space, as seen. */
export function subjectOf(conversation: WorldConversation, words: Words): string {
  const index = worldTopics.findIndex((topic) => topic.key === conversation.topic);
  const name = conversation.buyer.name ?? words.buyer;
  const fill = (template: string, holes: Readonly<Record<string, string>>) =>
    template.replace(/\{(\w+)\}/g, (whole, hole: string) => holes[hole] ?? whole);
  const start = fill(words.subject, { topic: words.topics[index] ?? '', name });
  const order = conversation.orders[0]?.orderId;
  return order === undefined ? start : start + fill(words.subjectOrder, { order });
}

function isSolved({ status }: WorldConversation): boolean {
  return status === 'resolved' || status === 'no-response-needed';
}

/** The word for an open case is not public. */
function statusOf(conversation: WorldConversation, { variant }: CaseSetting): string {
  if (isSolved(conversation)) return 'SOLVED';
  return ['OPEN', 'OPENED', 'PENDING_SELLER_ACTION'][variant.seed % 3] ?? 'OPEN';
}

function artifactJson(message: WorldMessage, conversation: WorldConversation, setting: CaseSetting): JsonObject {
  const isBuyer = message.from === 'buyer';
  const role = isBuyer ? 'BUYER' : 'SELLER';
  return {
    caseId: conversation.conversationId,
    caseArtifactId: `00000000-0000-4000-8000-${message.id.slice(-12)}`,
    artifactType: 'MESSAGE',
    creator: {
      partyId: isBuyer ? conversation.buyer.partyId : setting.world.seller.merchantId,
      partyRole: role,
      caseRole: role,
    },
    createdDate: message.sentAt,
    formattedDate: printMinute(message.sentAt, setting.variant.minuteStyle, printingOf(setting)),
    attachments: [],
    draftAttachments: null,
    message: {
      messageId: message.id,
      detectedLanguage: message.language,
      preContext: '',
      messageBody: message.text,
      postContext: '',
      status: 'SENT',
      statusExplanation: null,
      surveyPollId: null,
      surveyType: null,
      surveyCritical: false,
      terminal: true,
    },
    isRequestedPartySender: !isBuyer,
    topicId: 0,
  };
}

function languageTag({ buyer, site }: WorldConversation): string {
  return `${buyer.language}-${site === 'UK' ? 'GB' : site}`;
}

/** Null in every recorded (resolved) case; whether open ones say more is not known, so only every other variant's do. */
function needOf({ status }: WorldConversation, variant: PortalVariant): boolean | null {
  if (variant.seed % 2 === 0) return null;
  if (status === 'awaiting') return true;
  return status === 'answered' ? false : null;
}

/** Fields that tell where the case stands. */
function progressJson(conversation: WorldConversation, setting: CaseSetting): JsonObject {
  const { updatedAt, resolvedAt, openedAt } = conversation;
  const day = (at: number) => printDay(at, setting.variant.dayStyle, printingOf(setting));
  return {
    status: statusOf(conversation, setting),
    lastUpdatedDate: updatedAt,
    formattedLastUpdatedDate: day(updatedAt),
    resolveDate: resolvedAt ?? null,
    formattedResolveDate: resolvedAt === undefined ? null : day(resolvedAt),
    openDate: openedAt,
    closeDate: null,
    actions: [],
    actionNeeded: needOf(conversation, setting.variant),
    unread: conversation.isUnread ? true : null,
    buyerActive: conversation.status !== 'buyer-left',
    latestSellerMessageId: conversation.messages.findLast((message) => message.from === 'seller')?.id ?? null,
    slaLabel: null,
    isOverSla: null,
  };
}

/** A case as the list has it; with its messages and the relay address as the case's own answer has it. */
export function caseJson(conversation: WorldConversation, setting: CaseSetting, isWhole: boolean): JsonObject {
  const { buyer, site } = conversation;
  const topic = worldTopics.find((known) => known.key === conversation.topic);
  const address = `${buyer.alias}+${conversation.conversationId}@marketplace.${domainOf(site)}`;
  return {
    ...alwaysSame,
    ...progressJson(conversation, setting),
    caseId: conversation.conversationId,
    topicId: topic?.topicId ?? 0,
    classifiedTopicId: topic?.topicId ?? 0,
    topic: topic?.category ?? null,
    marketplaceId: marketplaceIdOf(site),
    marketplaceDisplayName: countryNameOf(site, setting.variant.language),
    marketplaceCountryCode: countryCodeOf(site, setting.variant),
    buyerLop: new Intl.DisplayNames(['en'], { type: 'language' }).of(buyer.language) ?? null,
    buyerLopTag: languageTag(conversation),
    orders: conversation.orders.map((order) => order.orderId),
    merchantId: setting.world.seller.merchantId,
    asinIds: conversation.items.map((item) => item.itemId),
    caseArtifacts: isWhole
      ? conversation.messages.map((message) => artifactJson(message, conversation, setting))
      : null,
    subject: subjectOf(conversation, setting.words),
    isBusinessBuyer: buyer.isBusiness,
    buyerName: buyer.shownName === 'buyer' ? placeholderOf(setting) : buyer.shownName,
    buyerProxyEmail: isWhole ? address : '',
    threadId: 1_000_000_000_000_000 + conversation.openedAt,
    parties: [
      { partyId: buyer.partyId, partyRole: 'BUYER', caseRole: 'BUYER' },
      { partyId: party, partyRole: 'SELLER', caseRole: 'SELLER' },
    ],
  };
}

/** What stands for a name that is not told: the English word always, or the page's own. */
function placeholderOf({ variant, words }: CaseSetting): string {
  return variant.seed % 2 === 0 ? 'buyer' : words.buyer;
}

export function caseListJson(conversations: readonly WorldConversation[], setting: CaseSetting): JsonObject {
  return {
    cases: conversations.map((conversation) => caseJson(conversation, setting, false)),
    nextToken: '',
    previousToken: '0',
    displayLanguage: setting.words.languageName,
  };
}
