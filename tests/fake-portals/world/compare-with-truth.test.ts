import { describe, expect, it } from 'vitest';
import { type ComparableReport, compareWithTruth } from './compare-with-truth';
import { sampleWorld } from './sample-world';
import { type Truth, truthOf } from './truth';

const now = Date.UTC(2026, 6, 6, 12);
const zone = 'America/Los_Angeles';

function truthOfTamsin(): Truth {
  const tamsin = sampleWorld('amazon', now).conversations.find((found) => found.buyer.name === 'Tamsin');
  if (!tamsin) throw new Error('Tamsin is gone');
  return truthOf(tamsin);
}

const truth = truthOfTamsin();
const perfect: ComparableReport = { ...truth, missing: [] };
const [message] = truth.messages;
if (!message) throw new Error('Tamsin said nothing');

function messageWith(changes: Partial<NonNullable<ComparableReport['messages']>[number]>): ComparableReport {
  return {
    ...perfect,
    messages: [{ ...message, from: 'buyer', text: message?.text ?? '', precision: 'minute', sentAt: null, ...changes }],
  };
}

describe('compareWithTruth', () => {
  it('finds a perfect report equal in every field', () => {
    expect(compareWithTruth(perfect, truth, zone)).toMatchObject({ missing: [], wrong: [] });
  });

  const allowed = [
    ['a time cut to the minute', messageWith({ sentAt: '2026-07-06T06:24:00.000Z' }), 'messages'],
    ['a day in the page’s zone', messageWith({ sentAt: '2026-07-05', precision: 'day' }), 'messages'],
    [
      'a range around the due time',
      { ...perfect, dueAt: null, dueBetween: ['2026-07-06T20:00:00Z', '2026-07-07T20:00:00Z'] },
      'due',
    ],
    ['another order of ids', { ...perfect, orderIds: [...truth.orderIds].reverse() }, 'orderIds'],
    [
      'white space folded',
      messageWith({ text: ` ${message.text.replaceAll(' ', '\n')} `, sentAt: message.sentAt }),
      'messages',
    ],
  ] as const;

  it.each(allowed)('takes %s as equal', (_name, report, field) => {
    expect(compareWithTruth(report, truth, zone).equal).toContain(field);
  });

  const missing = [
    ['no name', { ...perfect, buyerName: null }, 'buyerName'],
    ['an author nobody knows', messageWith({ from: 'unknown' }), 'messages'],
    ['a message without time', messageWith({}), 'messages'],
    ['no due time', { ...perfect, dueAt: null, dueBetween: null }, 'due'],
    [
      'orders said to be missing',
      { ...perfect, orderIds: [], missing: [{ field: 'orderIds', reason: 'not-on-page' }] },
      'orderIds',
    ],
  ] as const;

  it.each(missing)('takes %s as missing', (_name, report, field) => {
    expect(compareWithTruth(report, truth, zone).missing).toContain(field);
  });

  const wrong = [
    ['another name', { ...perfect, buyerName: 'Tamsi' }, 'buyerName'],
    ['one order too many', { ...perfect, orderIds: [...truth.orderIds, '999-0000000-0000000'] }, 'orderIds'],
    ['orders silently left out', { ...perfect, orderIds: [] }, 'orderIds'],
    ['the wrong author', messageWith({ from: 'seller' }), 'messages'],
    ['the next minute', messageWith({ sentAt: '2026-07-06T06:25:00.000Z' }), 'messages'],
    ['the next day', messageWith({ sentAt: '2026-07-06', precision: 'day' }), 'messages'],
    ['a text with more in it', messageWith({ text: `${message.text} Send` }), 'messages'],
    ['a message too few', { ...perfect, messages: [] }, 'messages'],
    ['a due time one minute late', { ...perfect, dueAt: '2026-07-07T06:25:00.000Z' }, 'due'],
    [
      'a range that ends too early',
      { ...perfect, dueAt: null, dueBetween: ['2026-07-06T20:00:00Z', '2026-07-07T06:22:00Z'] },
      'due',
    ],
    ['nobody waiting', { ...perfect, awaitingReply: false }, 'awaitingReply'],
    ['an invented limit', { ...perfect, replyField: { ...truth.replyField, maxLength: 5 } }, 'replyField'],
  ] as const;

  it.each(wrong)('finds %s wrong', (_name, report, field) => {
    expect(compareWithTruth(report, truth, zone).wrong.map((found) => found.field)).toContain(field);
  });
});
