// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAmazonAdapter } from '@/lib/marketplaces/amazon/adapter';
import { type CaseTruth, caseTruth } from './case-truth';
import { caseAnswer, contextAnswer, listAnswer } from './inbox-json';
import { InboxPage, type PageShape, showing } from './inbox-page';
import { inboxAt, takeAll } from './read-adapter';

const shapes: fc.Arbitrary<PageShape> = fc.record({
  language: fc.constantFrom(
    'en-IN',
    'en-US',
    'en-GB',
    'de',
    'fr',
    'it',
    'es',
    'nl',
    'sv',
    'pl',
    'ja',
    'pt-BR',
    'zh-CN',
    'tr',
  ),
  zone: fc.constant('Asia/Kolkata'),
  classes: fc.constantFrom('known' as const, 'renamed' as const),
  wrappers: fc.nat(2),
  shadow: fc.constantFrom('none' as const, 'rows' as const, 'thread' as const, 'all' as const),
  sides: fc.constantFrom('class' as const, 'attribute' as const, 'label' as const, 'style' as const, 'none' as const),
  mark: fc.constantFrom('aria-selected' as const, 'class' as const, 'aria-current' as const, 'none' as const),
  reply: fc.constantFrom('kat-textarea' as const, 'textarea' as const, 'contenteditable' as const, 'none' as const),
  hasHeader: fc.boolean(),
  hasOrderPane: fc.boolean(),
  isNewestFirst: fc.boolean(),
  cutsSubjects: fc.boolean(),
});

const bodies = fc.constantFrom(
  'Where is my order?',
  'Please send it to the office.\nThank you!',
  'Is it 405-9999999-9999999 that you mean?',
  'Hello {{ buyer.name }} <b>bold</b>',
  'OK',
  '12 July 2026',
  'Order',
  'You',
  'Resolved',
);

const truths: fc.Arbitrary<readonly CaseTruth[]> = fc
  .array(
    fc.record({
      texts: fc.array(fc.tuple(bodies, fc.boolean(), fc.integer({ min: 1, max: 2000 })), {
        minLength: 1,
        maxLength: 4,
      }),
      isPlaceholder: fc.boolean(),
      hasOrder: fc.boolean(),
      isResolved: fc.boolean(),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((cases) =>
    cases.map(({ texts, isPlaceholder, hasOrder, isResolved }, index) => {
      const base = caseTruth({ number: index + 1 });
      let at = base.messages[0]?.at ?? 0;
      const messages = texts.map(([text, isBuyer, minutes]) => {
        at += minutes * 60_000;
        return { from: isBuyer ? ('buyer' as const) : ('seller' as const), text, at };
      });
      const { orderId: _, ...withoutOrder } = base;
      return {
        ...(hasOrder ? base : withoutOrder),
        messages,
        isResolved,
        updatedAt: at,
        printedName: isPlaceholder ? 'buyer' : base.printedName,
      };
    }),
  );

function render(shape: PageShape, all: readonly CaseTruth[], open: CaseTruth): void {
  new InboxPage(document, shape).render(showing(open, all));
}

const counts = { right: 0, missing: 0 };

/** Equal to the truth, or not told. */
function expectTrueOrMissing(value: unknown, truth: unknown): void {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) {
    counts.missing += 1;
    return;
  }
  counts.right += 1;
  expect(value).toEqual(truth);
}

/** More of the same for `npm run soak`. */
const runs = Number(process.env.REPLYDOCK_RUNS ?? 60);
const patience = 1000 * runs;

describe('Amazon inbox in any shape', { timeout: patience }, () => {
  it('tells the truth or nothing when only the page speaks', () => {
    fc.assert(
      fc.property(shapes, truths, fc.nat(4), (shape, all, pick) => {
        const open = all[pick % all.length];
        if (!open) return;
        render(shape, all, open);
        const adapter = createAmazonAdapter();
        const page = inboxAt(document, open);
        const { conversation, rows } = adapter.read(page);
        expectTrueOrMissing(conversation?.conversationId, open.caseId);
        expectTrueOrMissing(conversation?.buyerName, open.firstName);
        expectTrueOrMissing(conversation?.orderIds, open.orderId ? [open.orderId] : []);
        expectTrueOrMissing(conversation?.itemIds, [open.asin]);
        expectTrueOrMissing(conversation?.site, open.countryCode);
        expectTrueOrMissing(conversation?.status, open.isResolved ? 'resolved' : undefined);
        if (conversation && conversation.messages.length > 0) {
          expect(conversation.messages.map((message) => message.text)).toEqual(
            open.messages.map((message) => message.text),
          );
        }
        expectTrueOrMissing(
          conversation?.messages.map((message) => message.sentAt?.earliestAt),
          open.messages.map(({ at }) => Math.floor(at / 60_000) * 60_000),
        );
        conversation?.messages.forEach((message, index) => {
          if (message.from !== 'unknown') expect(message.from).toBe(open.messages[index]?.from);
        });
        rows.forEach((row, index) => {
          expectTrueOrMissing(row.conversation.buyerName, all[index]?.firstName);
          expectTrueOrMissing(row.conversation.orderIds, all[index]?.orderId ? [all[index]?.orderId] : []);
        });
        const field = adapter.findReplyField(page);
        if (field) expect(field.getAttribute('data-truth')).toBe('reply');
      }),
      { numRuns: runs },
    );
    console.log(`Amazon inbox without JSON: ${counts.right} fields right, ${counts.missing} missing, 0 wrong`);
    expect(counts.right).toBeGreaterThan(counts.missing);
  });

  it('reads everything when the page has loaded its JSON', () => {
    fc.assert(
      fc.property(shapes, truths, fc.nat(4), (shape, all, pick) => {
        const open = all[pick % all.length];
        if (!open) return;
        render(shape, all, open);
        const adapter = createAmazonAdapter();
        takeAll(adapter, [listAnswer(all), caseAnswer(open), contextAnswer(open)]);
        const { conversation, rows } = adapter.read(inboxAt(document, open));
        expect(conversation).toMatchObject({
          conversationId: open.caseId,
          buyerName: open.firstName,
          orderIds: open.orderId ? [open.orderId] : [],
          itemIds: [open.asin],
          site: 'IN',
          account: 'A0EXAMPLESELLER',
        });
        expect(conversation?.messages).toMatchObject(
          open.messages.map(({ from, text, at }) => ({ from, text, sentAt: { earliestAt: at, latestAt: at } })),
        );
        expect(conversation?.status).toBe(open.isResolved ? 'resolved' : undefined);
        expect(adapter.identify(inboxAt(document, open))?.conversationId).toBe(open.caseId);
        for (const row of rows) {
          const truth = all.find(({ caseId }) => caseId === row.conversation.conversationId);
          if (truth) expect(row.conversation.orderIds).toEqual(truth.orderId ? [truth.orderId] : []);
        }
      }),
      { numRuns: runs },
    );
  });

  it('never identifies a page whose panes show two cases', () => {
    fc.assert(
      fc.property(
        shapes,
        fc.boolean(),
        fc.constantFrom('header', 'thread', 'order', 'selected'),
        (shape, hasJson, stale) => {
          const [old, open] = [caseTruth({ number: 1 }), caseTruth({ number: 2 })];
          const adapter = createAmazonAdapter();
          if (hasJson)
            takeAll(adapter, [listAnswer([old, open]), caseAnswer(old), caseAnswer(open), contextAnswer(open)]);
          render(shape, [old, open], old);
          adapter.identify(inboxAt(document, old));
          const shown = { ...showing(open, [old, open]), [stale]: old };
          const isVisible =
            (stale !== 'header' || shape.hasHeader) &&
            (stale !== 'order' || shape.hasOrderPane) &&
            (stale !== 'selected' || shape.mark !== 'none');
          new InboxPage(document, shape).render(shown);
          const identity = adapter.identify(inboxAt(document, open));
          const hasOtherSign =
            stale !== 'header' && stale !== 'selected' && stale !== 'order'
              ? true
              : hasJson || (shape.hasHeader && (shape.mark !== 'none' || stale === 'order'));
          if (isVisible && hasOtherSign) expect(identity).toBeUndefined();
        },
      ),
      { numRuns: runs },
    );
  });
});
