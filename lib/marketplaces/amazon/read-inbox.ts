/** The inbox: its list, the conversation that is open in it, and the box to answer in. */
import type { Conversation, Message } from '@/lib/domain/conversation/conversation';
import type { InboxRow, PageCondition, Reading } from '@/lib/domain/conversation/reading';
import { siteOfHost } from '@/lib/domain/marketplace/sites';
import { isExact } from '@/lib/domain/time/moment';
import type { PageView } from '../page-adapter';
import { caseKey } from './case-key';
import { type Field, found, isFound, missing, valueIn } from './field';
import { readInboxParts } from './inbox-parts';
import { only } from './only';
import { findOpenCase } from './open-case';
import type { PageAddress } from './page-address';
import type { PageData } from './page-data';
import type { TimeCache } from './page-times';
import { readCondition } from './read-condition';
import * as fields from './read-conversation';
import { findThreadReplyField, readReplyField } from './read-reply-field';
import { toReport } from './report';
import type { ThreadMemory } from './thread-memory';
import { toInboxRow, toldRow } from './to-inbox-row';

export type InboxLook = fields.ConversationSources;

const maxToldRows = 500;

export interface AdapterMemory {
  readonly pageData: PageData;
  readonly threads: ThreadMemory;
  readonly times: TimeCache;
}

export function lookAtInbox(
  page: PageView,
  address: PageAddress,
  { pageData, threads, times }: AdapterMemory,
): InboxLook {
  const parts = readInboxParts(page, pageData, times);
  const open = findOpenCase(page, address, parts, pageData, threads);
  return { page, address, parts, open, pageData };
}

export function readInbox(
  look: InboxLook,
): Pick<Reading, 'page' | 'condition' | 'site' | 'conversation' | 'rows' | 'replyField' | 'sources' | 'missing'> {
  const { open, parts } = look;
  const condition = conditionOf(look);
  const isOpen =
    open.state !== 'none' && (condition === 'ready' || condition === 'loading' || condition === 'unrecognised');
  const page = isOpen ? 'conversation' : 'inbox';
  const box = isOpen ? findThreadReplyField(parts.scan, parts.thread?.container) : undefined;
  const told = isOpen && open.state !== 'between' ? readConversation(look) : undefined;
  const replyField = readReplyField(box, told?.conversation.status === 'buyer-left');
  const reason = open.state === 'between' ? 'sources-disagree' : parts.isLoading ? 'still-loading' : 'not-on-page';
  const report = toReport(
    {
      page: found(page, 'url'),
      ...told?.report,
      replyField: box ? found(true, 'text') : missing(parts.isLoading ? 'still-loading' : 'not-on-page'),
    },
    reason,
  );
  const site =
    told?.conversation.site ?? (isOpen || parts.rows.length > 0 ? undefined : siteOfHost(look.page.url.host)?.site);
  return {
    page,
    condition,
    rows: readRows(look),
    replyField,
    ...report,
    ...(told && { conversation: told.conversation }),
    ...(site && { site }),
  };
}

export function readConversation(look: InboxLook): {
  conversation: Conversation;
  report: Record<string, Field<unknown>>;
} {
  const { open } = look;
  const sources = trusted(look);
  const messages = fields.readMessagesField(sources);
  const report = {
    site: fields.readSite(sources),
    account: fields.readAccount(sources),
    conversationId: open.caseId && open.idSource ? found(open.caseId, open.idSource) : missing('not-on-page'),
    buyerName: fields.readBuyerName(sources),
    buyerLanguage: fields.readBuyerLanguage(sources),
    orderIds: fields.readOrderIds(sources),
    itemIds: fields.readItemIds(sources),
    messages,
    sentAt: sentAtOf(messages),
    status: fields.readStatus(sources),
  };
  const told = open.facts?.conversation;
  const subject = fields.readSubjectText(sources);
  const itemTitle = open.context?.itemTitle ?? only(sources.parts.orderPanes.flatMap((pane) => pane.itemTitle ?? []));
  const { site, account, buyerName, buyerLanguage, status } = report;
  const conversation: Conversation = {
    marketplace: 'amazon',
    ...caseKey(open.caseId),
    buyerIds: told?.buyerIds ?? [],
    orderIds: valueIn(report.orderIds) ?? [],
    itemIds: valueIn(report.itemIds) ?? [],
    messages: [...(valueIn(messages) ?? [])].slice(-1000),
    ...optional('site', site),
    ...optional('account', account),
    ...optional('buyerName', buyerName),
    ...optional('buyerLanguage', buyerLanguage),
    ...optional('status', status),
    ...(told?.isBusinessBuyer !== undefined && { isBusinessBuyer: told.isBusinessBuyer }),
    ...(told?.topic && { topic: told.topic }),
    ...(told?.openedAt && { openedAt: told.openedAt }),
    ...(told?.updatedAt && { updatedAt: told.updatedAt }),
    ...(subject && { subject: subject.slice(0, 1000) }),
    ...(itemTitle && { itemTitle }),
  };
  return { conversation, report };
}

/** While a thread loads without JSON, address and selected row may be of two cases: the row is left out. */
function trusted(look: InboxLook): InboxLook {
  const { open } = look;
  if (open.state !== 'loading' || open.facts || open.row?.caseId === open.caseId) return look;
  const { row: _, headerSubject: __, ...rest } = open;
  return { ...look, open: rest, parts: { ...look.parts, header: [], around: [], orderPanes: [] } };
}

function optional<Name extends string, T>(name: Name, field: Field<T>): { [key in Name]?: T } {
  const empty: { [key in Name]?: T } = {};
  return isFound(field) ? { ...empty, [name]: field.value } : empty;
}

function sentAtOf(messages: Field<readonly Message[]>): Field<unknown> {
  if (!isFound(messages)) return messages;
  const moments = messages.value.map((message) => message.sentAt);
  if (moments.length === 0 || moments.some((moment) => !moment)) return missing('not-on-page');
  const isPrecise = moments.every((moment) => moment && isExact(moment));
  return isPrecise ? found(true, messages.source) : missing('imprecise');
}

function conditionOf({ parts, open, pageData }: InboxLook): PageCondition {
  if (pageData.isSignedOut) return 'signed-out';
  const isRecognised = parts.rows.length > 0 || open.facts !== undefined || open.shown !== undefined;
  if (!isRecognised) {
    const condition = readCondition(parts.scan, false);
    return condition === 'unrecognised' && pageData.hasEmptyList ? 'ready' : condition;
  }
  const isWaiting = open.state === 'loading' && parts.isLoading && !open.messages;
  return isWaiting ? 'loading' : 'ready';
}

export function readRows(look: InboxLook): InboxRow[] {
  const { parts, open, pageData } = look;
  if (parts.rows.length === 0) {
    return pageData
      .allCases()
      .slice(-maxToldRows)
      .map((facts) => toldRow(facts, pageData.findContext(facts.caseId)));
  }
  const host = siteOfHost(look.page.url.host)?.site;
  const flags = parts.flags();
  const isMixed = host === undefined || fields.showsOtherSites(parts, host);
  return parts.rows.map((row, index) => {
    const match = open.matches[index];
    return toInboxRow(row, match, {
      isSelected: row === open.row && open.state !== 'between',
      site: flags[index]?.site ?? (isMixed ? undefined : host),
      orderContext: match && pageData.findContext(match.caseId),
    });
  });
}
