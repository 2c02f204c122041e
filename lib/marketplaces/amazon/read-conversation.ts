/** The open conversation, field by field: the page's JSON first, then ids, links, texts and labels; the host last. */

import { closestAcross } from '@/lib/dom/find';
import type { ConversationStatus, Message } from '@/lib/domain/conversation/conversation';
import type { MissingReason } from '@/lib/domain/conversation/reading';
import { siteOfHost, siteOfMarketplaceId } from '@/lib/domain/marketplace/sites';
import type { PageView } from '../page-adapter';
import { canBeName, isBuyerPlaceholder } from './buyer-names';
import { type Field, found, isFound, missing, settle } from './field';
import type { InboxParts } from './inbox-parts';
import { aboutAmazon, saysBuyerLeft } from './labels';
import { only } from './only';
import type { OpenCase } from './open-case';
import type { PageAddress } from './page-address';
import type { PageData } from './page-data';
import { cutStart, fold } from './patterns';
import { readLanguage } from './read-language';
import { findThreadReplyField } from './read-reply-field';
import { statusOfLabel } from './read-row';
import { alertHook, controlHook, statusHook } from './selectors';
import { readSubject } from './subject';

export interface ConversationSources {
  readonly page: PageView;
  readonly address: PageAddress;
  readonly parts: InboxParts;
  readonly open: OpenCase;
  readonly pageData: PageData;
}

/** Nothing tells it: still to come, or not there. */
function absent({ parts, open }: ConversationSources): MissingReason {
  return parts.isLoading || open.state === 'loading' ? 'still-loading' : 'not-on-page';
}

export function readBuyerName(sources: ConversationSources): Field<string> {
  const { open, parts } = sources;
  const { facts, row } = open;
  const printed = [facts?.printedName, row?.printedName].flatMap((name) => name ?? []);
  const subjects = [facts?.conversation.subject, row?.subject, open.headerSubject].flatMap((subject) => subject ?? []);
  const bySubject = subjects.map((subject) => readSubject(subject).buyerName).find((name) => name !== undefined);
  const name = settle(
    [
      { value: facts?.conversation.buyerName, source: 'page-data' },
      { value: realName(row?.printedName), source: 'text' },
      { value: bySubject, source: 'subject' },
      { value: headerName(parts, bySubject), source: 'text' },
    ],
    printed.some(isBuyerPlaceholder) ? 'placeholder' : absent(sources),
    isSameOrLongerName,
  );
  return name;
}

function realName(name: string | undefined): string | undefined {
  return name && !isBuyerPlaceholder(name) && canBeName(name) ? name : undefined;
}

/** Subjects hold the first name only. */
function isSameOrLongerName(a: string, b: string): boolean {
  const [x, y] = [fold(a), fold(b)];
  return x === y || x.startsWith(`${y} `) || y.startsWith(`${x} `);
}

/** A heading above the messages that is a name and nothing else known. */
function headerName(parts: InboxParts, bySubject: string | undefined): string | undefined {
  const texts = parts.header.filter((leaf) => !leaf.element.closest(controlHook)).map((leaf) => leaf.text);
  const same = texts.find((text) => bySubject !== undefined && fold(text) === fold(bySubject));
  const inRows = texts.filter((text) =>
    parts.rows.some((row) => row.printedName && fold(row.printedName) === fold(text)),
  );
  return same ?? realName(only(inRows));
}

export function readOrderIds(sources: ConversationSources): Field<string[]> {
  const { open, parts } = sources;
  const { facts, context, row } = open;
  const told =
    facts || context
      ? [...new Set([...(facts?.conversation.orderIds ?? []), ...(context?.orderIds ?? [])])]
      : undefined;
  const shown = [...new Set(parts.orderPanes.flatMap((pane) => pane.orderIds))];
  const subjects = [row?.subjectFacts.orderId, readSubject(open.headerSubject ?? '').orderId].flatMap((id) => id ?? []);
  const printed = [...new Set([...shown, ...subjects])];
  if (told) return printed.every((id) => told.includes(id)) ? found(told, 'page-data') : missing('sources-disagree');
  if (printed.length > 1) return missing(subjects.length > 0 ? 'sources-disagree' : 'not-understood');
  if (shown.length === 1) return found(shown, 'text');
  return subjects.length > 0 ? found([...new Set(subjects)], 'subject') : missing(absent(sources));
}

export function readItemIds(sources: ConversationSources): Field<string[]> {
  const { facts, context } = sources.open;
  const told = [...new Set([...(facts?.conversation.itemIds ?? []), ...(context?.itemIds ?? [])])];
  const shown = [...new Set(sources.parts.orderPanes.flatMap((pane) => pane.itemIds))];
  if (facts || context)
    return shown.every((id) => told.includes(id)) ? found(told, 'page-data') : missing('sources-disagree');
  return shown.length > 0 ? found(shown, 'link') : missing(absent(sources));
}

export function readSite(sources: ConversationSources): Field<string> {
  const { open, parts, address, page } = sources;
  const flag = open.row && parts.readFlag(open.row.element);
  const field = settle(
    [
      { value: open.facts?.conversation.site, source: 'page-data' },
      { value: address.marketplaceId && siteOfMarketplaceId(address.marketplaceId)?.site, source: 'url' },
      { value: flag?.site, source: 'attribute' },
      { value: headerFlag(parts), source: 'attribute' },
    ],
    absent(sources),
  );
  if (isFound(field) || field.missing === 'sources-disagree') return field;
  const host = siteOfHost(page.url.host)?.site;
  const linked = settle(
    parts.orderPanes.map((pane) => ({ value: pane.site, source: 'link' as const })),
    absent(sources),
  );
  // A link to another country's shop is about the item; one to the host's own shop tells no more than the host does.
  if (isFound(linked) && linked.value !== host) return linked;
  return host && !showsOtherSites(parts, host)
    ? found(host, 'host')
    : missing(host ? 'not-understood' : absent(sources));
}

/** The flag beside the name above the messages. */
function headerFlag({ header, readFlag }: InboxParts): string | undefined {
  return only(header.slice(-8).flatMap((leaf) => readFlag(leaf.element).site ?? []));
}

/** A host shows cases of other countries, too: any flag that is not its own, or not understood, may say so. */
export function showsOtherSites({ flags }: InboxParts, host: string): boolean {
  return flags().some((flag) => flag.isUnclear || (flag.site !== undefined && flag.site !== host));
}

export function readAccount({ open, pageData, parts }: ConversationSources): Field<string> {
  const field = settle(
    [
      { value: open.facts?.conversation.account, source: 'page-data' },
      { value: open.facts?.conversation.account ? undefined : pageData.partnerAccountId, source: 'page-data' },
    ],
    parts.isLoading ? 'still-loading' : 'not-on-page',
  );
  return field;
}

export function readStatus(sources: ConversationSources): Field<ConversationStatus> {
  const { open, parts } = sources;
  const told = open.facts?.conversation.status;
  if (told === 'buyer-left') return found(told, 'page-data');
  if (hasBuyerLeft(parts)) return found('buyer-left', 'text');
  return settle(
    [
      { value: told, source: 'page-data' },
      { value: shownStatus(parts), source: 'label' },
      { value: open.row?.status, source: 'label' },
    ],
    absent(sources),
    isSameSettling,
  );
}

/** Amazon's sentence; in an unknown language, an alert about Amazon where the box would be. */
function hasBuyerLeft({ around, scan, thread }: InboxParts): boolean {
  const notes = around.filter((leaf) => leaf.text.length < 400);
  if (notes.some((leaf) => saysBuyerLeft(leaf.text))) return true;
  const alerts = notes.filter((leaf) => closestAcross(leaf.element, alertHook) && aboutAmazon.test(leaf.text));
  return alerts.length > 0 && findThreadReplyField(scan, thread?.container) === undefined;
}

/** Solved and "no response needed" are one thing in the page's JSON. */
function isSameSettling(a: ConversationStatus, b: ConversationStatus): boolean {
  const isDone = (status: ConversationStatus) =>
    status === 'resolved' || status === 'no-response-needed' || status === 'closed';
  return a === b || (isDone(a) && isDone(b));
}

function shownStatus(parts: InboxParts): ConversationStatus | undefined {
  const stated = parts.around
    .filter((leaf) => leaf.element.closest(statusHook))
    .map((leaf) => statusOfLabel(leaf.text));
  const hooked = stated.find((status) => status !== undefined);
  if (hooked) return hooked;
  // Without a list beside it the pane is not bounded, and "Resolved" may be a folder.
  if (parts.rows.length === 0) return undefined;
  const labels = parts.around.filter(
    (leaf) => !leaf.element.closest(`${controlHook},a,nav,li,[role="tab"],[role="menuitem"]`),
  );
  return labels
    .map((leaf) => statusOfLabel(leaf.text))
    .find((status) => status !== undefined && status !== 'awaiting-reply');
}

export function readMessagesField(sources: ConversationSources): Field<readonly Message[]> {
  const { open, parts } = sources;
  if (open.messages && open.messages.length > 0)
    return found(open.messages, open.facts?.messages ? 'page-data' : 'text');
  if (open.facts?.messages && open.state === 'settled') return found([], 'page-data');
  return missing(parts.thread && open.shown === undefined && !parts.isLoading ? 'not-understood' : absent(sources));
}

export function readBuyerLanguage(sources: ConversationSources): Field<string> {
  const { open, parts } = sources;
  const printed = readLanguage(parts.around, parts.times.languages);
  return settle(
    [
      { value: open.facts?.conversation.buyerLanguage, source: 'page-data' },
      { value: printed, source: 'label' },
    ],
    absent(sources),
    (a, b) => a.split('-')[0] === b.split('-')[0],
  );
}

/** The whole subject: one that is cut is no subject. */
export function readSubjectText({ open }: ConversationSources): string | undefined {
  const subjects = [open.facts?.conversation.subject, open.headerSubject, open.row?.subject];
  return subjects.find((subject) => subject !== undefined && cutStart(subject) === undefined);
}
