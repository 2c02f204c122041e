/**
 * What was read from a page, as one flat JSON value: what the panel shows under "What was read from this page" and
 * what `inspect page` prints. Absent values are null; a time is never more exact than it was read.
 */
import * as z from 'zod/mini';
import { computeDeadline } from '../deadline/compute-deadline';
import type { Deadline, DeadlineRules } from '../deadline/deadline';
import { marketplaceNames } from '../marketplace/marketplace';
import { isExact } from '../time/moment';
import { type Moment, precisions } from '../time/moment-schema';
import { awaitingReply } from './awaiting-reply';
import { authors, type Message } from './conversation';
import { fieldSources, missingReasons, pageKinds, type Reading, readingFields } from './reading';

const text = z.string();
const isoInstant = z.iso.datetime();

export const reportedMessageSchema = z.object({
  from: z.enum(authors),
  /** ISO instant, or YYYY-MM-DD where precision is day. */
  sentAt: z.nullable(z.union([isoInstant, z.iso.date()])),
  precision: z.nullable(z.enum(precisions)),
  text,
});
export type ReportedMessage = z.infer<typeof reportedMessageSchema>;

export const pageReportSchema = z.object({
  page: z.enum(pageKinds),
  marketplace: z.enum(marketplaceNames),
  site: z.nullable(text),
  conversationId: z.nullable(text),
  buyerName: z.nullable(text),
  orderIds: z.array(text),
  itemIds: z.array(text),
  messages: z.array(reportedMessageSchema),
  awaitingReply: z.nullable(z.boolean()),
  /** Exact due time; null for a range, which is in `dueBetween`, and when nothing is due or it is unknown. */
  dueAt: z.nullable(isoInstant),
  dueBetween: z.nullable(z.tuple([isoInstant, isoInstant])),
  replyField: z.object({ present: z.boolean(), editable: z.boolean(), maxLength: z.nullable(z.int()) }),
  missing: z.array(z.object({ field: z.enum(readingFields), reason: z.enum(missingReasons) })),
  sources: z.partialRecord(z.enum(readingFields), z.enum(fieldSources)),
});
export type PageReport = z.infer<typeof pageReportSchema>;

/** A report of one reading is the same at any `now`: it holds times, never what is left of them. */
export interface ReportContext {
  readonly now: number;
  readonly rules: DeadlineRules;
}

export function toPageReport(reading: Reading, context: ReportContext): PageReport {
  const { conversation } = reading;
  return {
    page: reading.page,
    marketplace: reading.marketplace,
    site: conversation?.site ?? reading.site ?? null,
    conversationId: conversation?.conversationId ?? null,
    buyerName: conversation?.buyerName ?? null,
    orderIds: conversation ? [...conversation.orderIds] : unique(reading.orders.map((order) => order.orderId)),
    itemIds: conversation ? [...conversation.itemIds] : itemIdsOfOrders(reading),
    messages: (conversation?.messages ?? []).map(reportedMessage),
    awaitingReply: (conversation && awaitingReply(conversation)) ?? null,
    ...reportedDue(conversation && computeDeadline(conversation, context.rules)),
    replyField: { ...reading.replyField, maxLength: reading.replyField.maxLength ?? null },
    missing: reading.missing.map((entry) => ({ ...entry })),
    sources: { ...reading.sources },
  };
}

function itemIdsOfOrders(reading: Reading): string[] {
  return unique(reading.orders.flatMap((order) => order.items.flatMap((item) => item.itemId ?? [])));
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}

function reportedMessage(message: Message): ReportedMessage {
  return { from: message.from, ...reportedTime(message.sentAt), text: message.text };
}

/** A range is reported as the day that was printed, if one was: half a day of doubt is no minute. */
function reportedTime(moment: Moment | undefined): Pick<ReportedMessage, 'sentAt' | 'precision'> {
  if (moment && isExact(moment) && moment.precision !== 'day') {
    return { sentAt: toIso(moment.earliestAt), precision: moment.precision };
  }
  return moment?.day ? { sentAt: moment.day, precision: 'day' } : { sentAt: null, precision: null };
}

function reportedDue(deadline: Deadline | undefined): Pick<PageReport, 'dueAt' | 'dueBetween'> {
  if (deadline?.kind !== 'due') return { dueAt: null, dueBetween: null };
  const { dueEarliestAt, dueLatestAt } = deadline;
  if (dueEarliestAt === dueLatestAt) return { dueAt: toIso(dueEarliestAt), dueBetween: null };
  return { dueAt: null, dueBetween: [toIso(dueEarliestAt), toIso(dueLatestAt)] };
}

function toIso(at: number): string {
  return new Date(at).toISOString();
}

/** The report for a bug report: lengths and shapes only; no name, text, id or time of a customer is left in it. */
export function withoutCustomerContent(report: PageReport) {
  return {
    page: report.page,
    marketplace: report.marketplace,
    site: report.site,
    conversationId: report.conversationId && shapeOf(report.conversationId),
    buyerNameLength: report.buyerName?.length ?? null,
    orderIds: report.orderIds.map(shapeOf),
    itemIds: report.itemIds.map(shapeOf),
    messages: report.messages.map((message) => ({
      from: message.from,
      precision: message.precision,
      textLength: message.text.length,
    })),
    awaitingReply: report.awaitingReply,
    due: dueShape(report),
    replyField: report.replyField,
    missing: report.missing,
    sources: report.sources,
  };
}
export type ContentFreeReport = ReturnType<typeof withoutCustomerContent>;

/** `028-0000000-1234567` becomes `999-9999999-9999999`. */
function shapeOf(id: string): string {
  return id
    .replace(/\p{Nd}/gu, '9')
    .replace(/\p{L}/gu, 'a')
    .replace(/[^9a:_-]/gu, '?');
}

function dueShape(report: PageReport): 'exact' | 'range' | 'none' {
  if (report.dueAt) return 'exact';
  return report.dueBetween ? 'range' : 'none';
}
