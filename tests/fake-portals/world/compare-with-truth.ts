/**
 * Puts a page report beside the truth, field by field: equal, missing (allowed), or wrong (never allowed). Coarser is
 * equal as long as the truth lies inside what was said.
 */
import { isoDay } from '../variants/date-styles';
import type { Truth } from './truth';

/** A page report as far as it is compared; anything else in it is left alone. */
export interface ComparableReport {
  readonly page: string | null;
  readonly marketplace: string | null;
  readonly site: string | null;
  readonly conversationId: string | null;
  readonly buyerName: string | null;
  readonly orderIds: readonly string[] | null;
  readonly itemIds: readonly string[] | null;
  readonly messages:
    | readonly {
        readonly from: string;
        readonly sentAt: string | null;
        readonly precision: string | null;
        readonly text: string;
      }[]
    | null;
  readonly awaitingReply: boolean | null;
  readonly dueAt: string | null;
  readonly dueBetween: readonly string[] | null;
  readonly replyField: {
    readonly present: boolean;
    readonly editable: boolean;
    readonly maxLength: number | null;
  } | null;
  readonly missing: readonly { readonly field: string; readonly reason: string }[];
}

export interface WrongField {
  readonly field: string;
  readonly read: unknown;
  readonly truth: unknown;
}

export interface Comparison {
  readonly equal: readonly string[];
  readonly missing: readonly string[];
  readonly wrong: readonly WrongField[];
}

type Verdict = 'equal' | 'missing' | 'wrong';

const minuteMs = 60_000;
const fold = (text: string) => text.replace(/\s+/gu, ' ').trim();
const isSameSet = (a: readonly string[], b: readonly string[]) => [...a].sort().join() === [...b].sort().join();

const unitMs: Readonly<Record<string, number>> = {
  millisecond: 1,
  second: 1000,
  minute: minuteMs,
  hour: 60 * minuteMs,
};

/** Whether the printed time is the true one, cut to its precision; a day counts in the zone the page prints in. */
function isSameTime(sentAt: string, precision: string | null, trueAt: number, zone: string): boolean {
  if (/^\d{4}-\d{2}-\d{2}$/.test(sentAt)) return sentAt === isoDay(trueAt, zone);
  const unit = unitMs[precision ?? 'minute'];
  return unit !== undefined && Math.floor(Date.parse(sentAt) / unit) === Math.floor(trueAt / unit);
}

type ReportedMessage = NonNullable<ComparableReport['messages']>[number];

function judgeMessage(read: ReportedMessage, truth: Truth['messages'][number], zone: string): Verdict {
  if (fold(read.text) !== fold(truth.text)) return 'wrong';
  if (read.from !== 'unknown' && read.from !== truth.from) return 'wrong';
  if (read.sentAt !== null && !isSameTime(read.sentAt, read.precision, Date.parse(truth.sentAt), zone)) return 'wrong';
  return read.from === 'unknown' || read.sentAt === null ? 'missing' : 'equal';
}

function judgeMessages(report: ComparableReport, truth: Truth, zone: string): Verdict {
  const read = report.messages;
  if (!read || (read.length === 0 && isSaidMissing(report, 'messages'))) return 'missing';
  if (read.length !== truth.messages.length) return 'wrong';
  const verdicts = truth.messages.map((message, index) => {
    const found = read[index];
    return found ? judgeMessage(found, message, zone) : 'wrong';
  });
  if (verdicts.includes('wrong')) return 'wrong';
  return verdicts.includes('missing') ? 'missing' : 'equal';
}

function isSaidMissing(report: ComparableReport, field: string): boolean {
  return report.missing.some((missing) => missing.field === field);
}

function judgeIds(report: ComparableReport, field: 'orderIds' | 'itemIds', truth: Truth): Verdict {
  const read = report[field];
  if (!read || (read.length === 0 && isSaidMissing(report, field))) return 'missing';
  return isSameSet(read, truth[field]) ? 'equal' : 'wrong';
}

function judgeDue({ dueAt, dueBetween }: ComparableReport, truth: Truth): Verdict {
  const isSilent = dueAt === null && dueBetween === null;
  if (truth.dueAt === null) return isSilent ? 'equal' : 'wrong';
  if (isSilent) return 'missing';
  const due = Date.parse(truth.dueAt);
  const [from, to] = dueAt === null ? (dueBetween ?? []) : [dueAt, dueAt];
  if (from === undefined || to === undefined) return 'wrong';
  return Date.parse(from) <= due && due < Date.parse(to) + minuteMs ? 'equal' : 'wrong';
}

function judgeValue(read: string | boolean | null, truth: string | boolean | null): Verdict {
  if (read === truth) return 'equal';
  return read === null ? 'missing' : 'wrong';
}

function judgeReplyField({ replyField: read }: ComparableReport, { replyField: truth }: Truth): Verdict {
  if (!read) return 'missing';
  if (read.editable && !truth.editable) return 'wrong';
  if (read.maxLength !== null && read.maxLength !== truth.maxLength) return 'wrong';
  if (!read.present && truth.present) return 'missing';
  return read.maxLength === truth.maxLength ? 'equal' : 'missing';
}

/** `zone` is the one the page prints its times in. */
export function compareWithTruth(report: ComparableReport, truth: Truth, zone: string): Comparison {
  const verdicts: Readonly<Record<string, Verdict>> = {
    page: judgeValue(report.page, truth.page),
    marketplace: judgeValue(report.marketplace, truth.marketplace),
    site: judgeValue(report.site, truth.site),
    conversationId: judgeValue(report.conversationId, truth.conversationId),
    buyerName: judgeValue(report.buyerName, truth.buyerName),
    orderIds: judgeIds(report, 'orderIds', truth),
    itemIds: judgeIds(report, 'itemIds', truth),
    messages: judgeMessages(report, truth, zone),
    awaitingReply: judgeValue(report.awaitingReply, truth.awaitingReply),
    due: judgeDue(report, truth),
    replyField: judgeReplyField(report, truth),
  };
  const withVerdict = (wanted: Verdict) => Object.keys(verdicts).filter((field) => verdicts[field] === wanted);
  return {
    equal: withVerdict('equal'),
    missing: withVerdict('missing'),
    wrong: withVerdict('wrong').map((field) => ({ field, ...bothSides(field, report, truth) })),
  };
}

function bothSides(field: string, report: ComparableReport, truth: Truth): Omit<WrongField, 'field'> {
  const read: Readonly<Record<string, unknown>> = { ...report, due: [report.dueAt, report.dueBetween] };
  const known: Readonly<Record<string, unknown>> = { ...truth, due: truth.dueAt };
  return { read: read[field], truth: known[field] };
}
