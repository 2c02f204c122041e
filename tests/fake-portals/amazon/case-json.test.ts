import { describe, expect, it } from 'vitest';
import { plainVariant } from '../variants/variants-of';
import { createWorld } from '../world/create-world';
import { caseJson, caseListJson, subjectOf } from './case-json';
import { orderContextJson, orderJson } from './order-json';
import { wordsOf } from './words/words-of';

const now = Date.UTC(2026, 6, 6, 12);
const world = createWorld({ marketplace: 'amazon', seed: 2, now });
const variant = plainVariant('amazon', { language: 'en-IN', zone: 'Asia/Kolkata' });
const words = wordsOf('en-IN');
const setting = { world, variant, words };
const [conversation] = world.conversations.filter((found) => found.orders.length > 0);
if (!conversation) throw new Error('No conversation with an order');

/** Field names of a case as the real inbox loads it. */
const recordedFields = `caseId topicId classifiedTopicId topicIdSource topic status marketplaceId marketplaceDisplayName
marketplaceCountryCode buyerLop buyerLopTag orders lastUpdatedDate formattedLastUpdatedDate resolveDate
formattedResolveDate openDate closeDate merchantId asinIds requesterLanguage relatedCases actions actionNeeded unread
archived important caseArtifacts subject isBusinessBuyer buyerName sellerName buyerProxyEmail slaLabel isOverSla
suggestedReply latestPreferredResolution latestWhereIsMyStuffStatus buyerPreferredResolution reportedUnresolvedCount
caseMetadata latestCedrPollId latestCedrSurveyResponse latestCedrResponseDate threadId latestSellerMessageId
mostRecentBuyerSellerOrderId suppressCaseHistoryDisplay suppressBuyerAttachmentsDisplay suppressSellerAttachmentsDisplay
buyerGuidelinesDisclaimerDisplay sellerGuidelinesDisclaimerDisplay buyerActive prrsurveyResponse parties
prrSurveyResponse`.split(/\s+/);

describe('caseJson', () => {
  it('has the fields of the real inbox, all of them and no other', () => {
    expect(Object.keys(caseJson(conversation, setting, true)).sort()).toEqual(recordedFields.toSorted());
  });

  it('tells messages and relay address only in the case’s own answer', () => {
    expect(caseJson(conversation, setting, false)).toMatchObject({ caseArtifacts: null, buyerProxyEmail: '' });
    expect(caseJson(conversation, setting, true).buyerProxyEmail).toMatch(
      new RegExp(`^\\w+\\+${conversation.conversationId}@marketplace\\.amazon\\.`),
    );
  });

  it('gives message times to the millisecond', () => {
    const times = conversation.messages.map((message) => ({ createdDate: message.sentAt }));
    expect(caseJson(conversation, setting, true)).toMatchObject({ caseArtifacts: times });
  });
});

describe('caseListJson', () => {
  it('lists the cases as wanted, under the name of the display language', () => {
    expect(caseListJson(world.conversations, setting)).toMatchObject({
      displayLanguage: 'English',
      cases: world.conversations.map(({ conversationId }) => ({ caseId: conversationId })),
    });
  });
});

describe('subjectOf', () => {
  it('ends in the order where there is one', () => {
    expect(subjectOf(conversation, words)).toMatch(/ enquiry from Amazon customer .+ \(Order: \d{3}-\d{7}-\d{7}\)$/);
  });

  it('ends in a space where there is none', () => {
    expect(subjectOf({ ...conversation, orders: [] }, words)).toMatch(/ $/);
  });
});

describe('orderContextJson', () => {
  it('names the order and every product', () => {
    const orderId = conversation.orders[0]?.orderId;
    expect(orderContextJson(conversation, setting)).toMatchObject({
      orderContextList: [
        {
          productContextFields: conversation.items.map((item) => ({ asinId: item.itemId })),
          orderContextFields: expect.arrayContaining([{ type: 'ORDER_ID', textValue: orderId }]),
        },
      ],
    });
  });
});

describe('orderJson', () => {
  it('gives dates in seconds with a fraction', () => {
    const [order] = conversation.orders;
    expect(order && orderJson(order).purchaseDate).toBe((order?.orderedAt ?? 0) / 1000);
  });
});
