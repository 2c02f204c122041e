/** Whatever an eBay page is built like: what is reported is true, and what cannot be told is missing with a reason. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '@/lib/domain/conversation/reading';
import { createEbayAdapter } from '@/lib/marketplaces/ebay/adapter';
import { openPage } from './pages/open-page';
import { addressOf, renderPage } from './pages/render';
import { type Shape, shapes } from './pages/shape';
import { type Truth, truths } from './pages/truth';

const runs = 60;

async function readBuilt(truth: Truth, shape: Shape): Promise<Reading> {
  const url = addressOf(truth, shape);
  const view = await openPage(renderPage(truth, shape), { url, now: truth.now, zone: shape.zone });
  return createEbayAdapter().read(view);
}

/** Pages are sent as text, so runs of spaces are told apart from line ends only. */
const squeezed = (text: string) => text.replace(/[ \t]+/g, ' ').trim();

function expectTrueOrMissing(reading: Reading, { conversations: [open] }: Truth, shape: Shape): void {
  const { conversation } = reading;
  const missing = new Set(reading.missing.map(({ field }) => field));
  expect(conversation?.conversationId ?? open.id).toBe(open.id);
  expect(conversation?.buyerName ?? open.buyer).toBe(open.buyer);
  if (!missing.has('buyerName')) expect(conversation?.buyerIds).toEqual([`ebay:user:${open.buyer.toLowerCase()}`]);
  if (!missing.has('itemIds')) expect(conversation?.itemIds).toEqual([open.itemId]);
  expect(missing.has('itemIds') ? [] : [open.itemId]).toEqual(conversation?.itemIds ?? []);
  expect(conversation?.orderIds ?? []).toEqual(missing.has('orderIds') ? [] : [open.orderId]);
  expectTrueMessages(reading, open.messages);
  if (reading.replyField.present) expect(reading.replyField.maxLength ?? shape.maxLength).toBe(shape.maxLength);
}

function expectTrueMessages(reading: Reading, messages: Truth['conversations'][0]['messages']): void {
  const read = reading.conversation?.messages ?? [];
  const isMissing = reading.missing.some(({ field }) => field === 'messages');
  if (read.length === 0) expect(isMissing).toBe(true);
  else expect(read.map(({ text }) => squeezed(text))).toEqual(messages.map(({ text }) => squeezed(text)));
  read.forEach((message, index) => {
    const truth = messages[index];
    if (!isMissing) expect(message.from).toBe(truth?.from);
    else expect([truth?.from, 'unknown']).toContain(message.from);
    if (!message.sentAt || !truth) return;
    expect(message.sentAt.earliestAt).toBeLessThanOrEqual(truth.at);
    expect(message.sentAt.latestAt).toBeGreaterThanOrEqual(truth.at - (message.sentAt.day ? 0 : 3_600_000));
  });
}

/** Two conversations about things with the same title, that end with the same words, on a page that names no buyer. */
function isTellable({ conversations: [open, other] }: Truth, shape: Shape): boolean {
  const isAlike = open.itemTitle === other?.itemTitle && open.messages.at(-1)?.text === other.messages.at(-1)?.text;
  return shape.headBuyer !== 'none' || !isAlike;
}

describe('createEbayAdapter on any page', () => {
  it('reports the truth of an open conversation or nothing', async () => {
    await fc.assert(
      fc.asyncProperty(truths, shapes, async (truth, shape) => {
        const opened = { ...shape, state: 'open' as const };
        const reading = await readBuilt(truth, opened);
        expect(reading.page).toBe('conversation');
        expectTrueOrMissing(reading, truth, opened);
      }),
      { numRuns: runs },
    );
  }, 120_000);

  it('never names a conversation while the list marks another one than the thread shows', async () => {
    await fc.assert(
      fc.asyncProperty(truths, shapes, async (truth, shape) => {
        fc.pre(truth.conversations.length > 1 && shape.rowMark !== 'none' && isTellable(truth, shape));
        const reading = await readBuilt(truth, { ...shape, state: 'other-row-marked' });
        expect(reading.identity).toBeUndefined();
        expect(reading.conversation?.conversationId).toBeUndefined();
        expect(reading.conversation?.messages ?? []).toEqual([]);
      }),
      { numRuns: Math.round(runs / 2) },
    );
  }, 120_000);

  it('reads no conversation where none is open, and only its row while it is loading', async () => {
    await fc.assert(
      fc.asyncProperty(
        truths,
        shapes,
        fc.constantFrom('closed' as const, 'skeleton' as const),
        async (truth, shape, state) => {
          const reading = await readBuilt(truth, { ...shape, state });
          expect(reading.identity).toBeUndefined();
          expect(reading.conversation?.messages ?? []).toEqual([]);
          expect(reading.conversation?.itemIds ?? []).toEqual([]);
          if (state === 'closed') expect(reading.conversation).toBeUndefined();
          else expect(reading.condition).toBe('loading');
        },
      ),
      { numRuns: Math.round(runs / 2) },
    );
  }, 120_000);
});
