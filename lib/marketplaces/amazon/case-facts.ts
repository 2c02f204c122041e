/** A case of the page's JSON in our own words. What the JSON leaves open stays open. */
import type { Conversation, ConversationStatus, Message } from '@/lib/domain/conversation/conversation';
import { siteCode, siteOfMarketplaceId } from '@/lib/domain/marketplace/sites';
import { instant } from '@/lib/domain/time/moment';
import { isBuyerPlaceholder } from './buyer-names';
import type { CaseArtifact, CaseJson } from './page-json';
import { isAsin, isOrderId, tidy, toCaseId } from './patterns';

/** One message's instant and how the page prints it: together they tell the account's zone. */
export interface PrintedInstant {
  readonly at: number;
  readonly printed: string;
}

export interface CaseFacts {
  readonly caseId: string;
  /** Fields that the JSON tells; `messages` is undefined where only the list was loaded. */
  readonly conversation: Omit<Partial<Conversation>, 'messages'>;
  readonly messages?: readonly Message[];
  /** As the page prints it, "buyer" included. */
  readonly printedName?: string;
  readonly isUnread?: boolean;
  readonly printedUpdatedAt?: string;
  readonly printedInstants: readonly PrintedInstant[];
  /** Epoch ms when the JSON arrived. */
  readonly at: number;
}

const maxMessageLength = 50_000;
const unsent = /DRAFT|FAIL|BLOCK|REJECT|BOUNCE|CANCEL|UNDELIVER/;

export function toCaseFacts(json: CaseJson, at: number): CaseFacts | undefined {
  const caseId = toCaseId(json.caseId);
  if (!caseId) return undefined;
  const messages = json.caseArtifacts?.filter(isSentMessage).map(toMessage).sort(bySentAt);
  return {
    caseId,
    at,
    conversation: toConversation(json),
    printedInstants: (json.caseArtifacts ?? []).flatMap(toPrintedInstant),
    ...(json.buyerName && { printedName: tidy(json.buyerName) }),
    ...(messages && { messages }),
    ...(typeof json.unread === 'boolean' && { isUnread: json.unread }),
    ...(json.formattedLastUpdatedDate && { printedUpdatedAt: json.formattedLastUpdatedDate }),
  };
}

function toConversation(json: CaseJson): CaseFacts['conversation'] {
  const site = siteOf(json);
  const buyerName = tidy(json.buyerName ?? '');
  const status = statusOf(json);
  return {
    buyerIds: buyerIdsOf(json),
    orderIds: [...new Set(json.orders?.filter(isOrderId))],
    itemIds: [...new Set(json.asinIds?.filter(isAsin))],
    ...(site && { site }),
    ...(json.merchantId && { account: json.merchantId }),
    ...(buyerName && !isBuyerPlaceholder(buyerName) && { buyerName }),
    ...(json.buyerLopTag && isLanguageTag(json.buyerLopTag) && { buyerLanguage: json.buyerLopTag }),
    ...(typeof json.isBusinessBuyer === 'boolean' && { isBusinessBuyer: json.isBusinessBuyer }),
    ...(json.subject && { subject: tidy(json.subject).slice(0, 1000) }),
    ...(json.topic && { topic: tidy(json.topic) }),
    ...(status && { status }),
    ...(json.openDate && { openedAt: instant(Math.trunc(json.openDate)) }),
    ...(json.lastUpdatedDate && { updatedAt: instant(Math.trunc(json.lastUpdatedDate)) }),
  };
}

function siteOf(json: CaseJson): string | undefined {
  const byCountry = /^[A-Za-z]{2}$/.test(json.marketplaceCountryCode ?? '') ? json.marketplaceCountryCode : undefined;
  if (byCountry) return siteCode(byCountry);
  return json.marketplaceId ? siteOfMarketplaceId(json.marketplaceId)?.site : undefined;
}

function statusOf(json: CaseJson): ConversationStatus | undefined {
  if (json.buyerActive === false) return 'buyer-left';
  if (json.status === 'SOLVED' || json.status === 'RESOLVED') return 'resolved';
  if (json.status === 'CLOSED' || json.closeDate) return 'closed';
  if (json.actionNeeded === true || json.actionNeeded === 'ACTION_NEEDED') return 'awaiting-reply';
  return undefined;
}

function buyerIdsOf(json: CaseJson): string[] {
  const parties = json.parties ?? [];
  const partyIds = parties.filter((party) => party.partyRole === 'BUYER').map((party) => party.partyId ?? '');
  const ids = partyIds.filter((id) => /^[\w.-]{4,120}$/.test(id)).map((id) => `amazon:party:${id}`);
  const relay = relayId(json.buyerProxyEmail);
  return [...new Set(relay ? [...ids, relay] : ids)].slice(0, 10);
}

/** `<alias>+<case id>@marketplace.amazon.<tld>`: the alias is the buyer's, the rest is the case's. */
export function relayId(address: string | null | undefined): string | undefined {
  const alias = /^([\w.-]{4,100})(?:\+[\w.-]{1,100})?@marketplace\.amazon\.[a-z.]{2,10}$/i.exec(
    address?.trim() ?? '',
  )?.[1];
  return alias && `amazon:relay:${alias.toLowerCase()}`;
}

function isLanguageTag(tag: string): boolean {
  return /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/.test(tag);
}

function isSentMessage(artifact: CaseArtifact): boolean {
  const { message } = artifact;
  return artifact.artifactType === 'MESSAGE' && !!message && !unsent.test(message.status?.toUpperCase() ?? '');
}

function toMessage(artifact: CaseArtifact): Message {
  const text = (artifact.message?.messageBody ?? '').trim().slice(0, maxMessageLength);
  return {
    from: authorOf(artifact),
    text,
    ...(artifact.createdDate && { sentAt: instant(Math.trunc(artifact.createdDate)) }),
    ...(!text && artifact.attachments?.length && { hasPicture: true }),
  };
}

function authorOf(artifact: CaseArtifact): Message['from'] {
  const role = artifact.creator?.partyRole?.toUpperCase();
  if (role === 'BUYER') return 'buyer';
  if (role === 'SELLER') return 'seller';
  return role && /AMAZON|SYSTEM|MARKETPLACE|CUSTOMER_?SERVICE|^CS/.test(role) ? 'marketplace' : 'unknown';
}

/** Oldest first; those without a time keep their place. */
function bySentAt(a: Message, b: Message): number {
  return a.sentAt && b.sentAt ? a.sentAt.earliestAt - b.sentAt.earliestAt : 0;
}

function toPrintedInstant(artifact: CaseArtifact): PrintedInstant[] {
  const { createdDate, formattedDate } = artifact;
  return createdDate && formattedDate ? [{ at: createdDate, printed: formattedDate }] : [];
}
