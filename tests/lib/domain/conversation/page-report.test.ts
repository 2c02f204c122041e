import { describe, expect, it } from 'vitest';
import { pageReportSchema, toPageReport, withoutCustomerContent } from '@/lib/domain/conversation/page-report';
import type { Reading } from '@/lib/domain/conversation/reading';
import { instant } from '@/lib/domain/time/moment';
import { conversation, dayMs, hourMs, message, noon, reading } from './builders';

const context = { now: noon, rules: { ebayTargetMs: dayMs, soonMs: 4 * hourMs } };

const full: Reading = reading({
  conversation: conversation({
    site: 'DE',
    buyerName: 'Mirela Oduya',
    orderIds: ['000-0000000-0000001'],
    itemIds: ['B000000001'],
    messages: [message('buyer', noon, { text: 'Where is my lamp?' })],
  }),
  replyField: { present: true, editable: true, maxLength: 4000 },
  missing: [{ field: 'account', reason: 'not-on-page' }],
  sources: { messages: 'page-data', buyerName: 'label' },
});

describe('toPageReport', () => {
  it('tells everything that was read, as JSON', () => {
    expect(JSON.parse(JSON.stringify(toPageReport(full, context)))).toEqual({
      page: 'conversation',
      marketplace: 'amazon',
      site: 'DE',
      conversationId: 'case-1',
      buyerName: 'Mirela Oduya',
      orderIds: ['000-0000000-0000001'],
      itemIds: ['B000000001'],
      messages: [
        { from: 'buyer', sentAt: '2026-07-05T12:00:00.000Z', precision: 'millisecond', text: 'Where is my lamp?' },
      ],
      awaitingReply: true,
      dueAt: '2026-07-06T12:00:00.000Z',
      dueBetween: null,
      replyField: { present: true, editable: true, maxLength: 4000 },
      missing: [{ field: 'account', reason: 'not-on-page' }],
      sources: { messages: 'page-data', buyerName: 'label' },
    });
  });

  it('says null, never nothing, for what is absent', () => {
    const report = toPageReport(reading({ page: 'inbox', site: undefined }), context);
    expect(report).toEqual({
      page: 'inbox',
      marketplace: 'amazon',
      site: null,
      conversationId: null,
      buyerName: null,
      orderIds: [],
      itemIds: [],
      messages: [],
      awaitingReply: null,
      dueAt: null,
      dueBetween: null,
      replyField: { present: true, editable: true, maxLength: null },
      missing: [],
      sources: {},
    });
  });

  it('keeps to its own schema', () => {
    expect(pageReportSchema.parse(toPageReport(full, context))).toEqual(toPageReport(full, context));
  });

  const times: [string, Parameters<typeof message>[2], object][] = [
    [
      'an exact minute as an instant',
      { sentAt: instant(noon, 'minute') },
      { sentAt: '2026-07-05T12:00:00.000Z', precision: 'minute' },
    ],
    [
      'a day as a day',
      { sentAt: { earliestAt: noon, latestAt: noon + dayMs - 1, precision: 'day', day: '2026-07-06' } },
      { sentAt: '2026-07-06', precision: 'day' },
    ],
    [
      'a minute of unknown zone as the printed day',
      { sentAt: { earliestAt: noon - 9 * hourMs, latestAt: noon, precision: 'minute', day: '2026-07-05' } },
      { sentAt: '2026-07-05', precision: 'day' },
    ],
    [
      'a range without a printed day as unknown',
      { sentAt: { earliestAt: noon - hourMs, latestAt: noon, precision: 'hour' } },
      { sentAt: null, precision: null },
    ],
    ['no time as unknown', {}, { sentAt: null, precision: null }],
  ];
  it.each(times)('tells %s', (_, overrides, expected) => {
    const read = reading({ conversation: conversation({ messages: [message('buyer', undefined, overrides)] }) });
    expect(toPageReport(read, context).messages[0]).toMatchObject(expected);
  });

  it('tells a due range by both ends', () => {
    const sentAt = { earliestAt: noon, latestAt: noon + hourMs, precision: 'hour' as const };
    const read = reading({ conversation: conversation({ messages: [message('buyer', undefined, { sentAt })] }) });
    expect(toPageReport(read, context)).toMatchObject({
      dueAt: null,
      dueBetween: ['2026-07-06T12:00:00.000Z', '2026-07-06T13:00:00.000Z'],
    });
  });

  it('tells that nothing is due once the seller answered', () => {
    const messages = [message('buyer', noon), message('seller', noon + hourMs)];
    const read = reading({ conversation: conversation({ messages }) });
    expect(toPageReport(read, context)).toMatchObject({ awaitingReply: false, dueAt: null, dueBetween: null });
  });

  it('tells the orders of a page that shows orders', () => {
    const order = (orderId: string, itemId: string) => ({
      marketplace: 'amazon' as const,
      orderId,
      buyerIds: [],
      items: [{ itemId }],
      shipments: [],
    });
    const read = reading({
      page: 'orders',
      orders: [order('000-0000000-0000001', 'B0'), order('000-0000000-0000002', 'B0')],
    });
    expect(toPageReport(read, context)).toMatchObject({
      orderIds: ['000-0000000-0000001', '000-0000000-0000002'],
      itemIds: ['B0'],
    });
  });
});

describe('withoutCustomerContent', () => {
  const report = withoutCustomerContent(toPageReport(full, context));

  it('keeps lengths and shapes', () => {
    expect(report).toMatchObject({
      conversationId: 'aaaa-9',
      buyerNameLength: 12,
      orderIds: ['999-9999999-9999999'],
      itemIds: ['a999999999'],
      messages: [{ from: 'buyer', precision: 'millisecond', textLength: 17 }],
      due: 'exact',
    });
  });

  it('leaves no name, text, id or time in it', () => {
    const text = JSON.stringify(report);
    for (const secret of ['Mirela', 'Oduya', 'lamp', '0000001', 'B0', 'case', '2026'])
      expect(text).not.toContain(secret);
  });
});
