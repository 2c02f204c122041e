/** The JSON that the inbox loads, in the shape that was captured, with invented values. */
import type { ObservedResponse } from '@/lib/marketplaces/page-adapter';
import { type CaseTruth, now, subjectOf } from './case-truth';

const base = 'https://sellercentral.amazon.in/messaging/api/global';

export function caseJson(truth: CaseTruth, isDetail: boolean, language = 'en-IN', zone = 'Asia/Kolkata') {
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: zone });
  const minute = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', timeZone: zone });
  return {
    caseId: truth.caseId,
    topicId: 2,
    topic: 'Product Details Q&A',
    status: truth.isResolved ? 'SOLVED' : 'WORK_IN_PROGRESS',
    marketplaceId: truth.marketplaceId,
    marketplaceDisplayName: 'India',
    marketplaceCountryCode: truth.countryCode,
    buyerLop: 'English',
    buyerLopTag: 'en-IN',
    orders: truth.orderId ? [truth.orderId] : [],
    lastUpdatedDate: truth.updatedAt,
    formattedLastUpdatedDate: day.format(truth.updatedAt),
    openDate: truth.messages[0]?.at ?? truth.updatedAt,
    closeDate: null,
    merchantId: 'A0EXAMPLESELLER',
    asinIds: [truth.asin],
    requesterLanguage: null,
    relatedCases: [],
    actions: [],
    actionNeeded: null,
    unread: null,
    caseArtifacts: isDetail
      ? truth.messages.map((message, index) => artifactJson(truth, message, index, minute))
      : null,
    subject: subjectOf(truth),
    isBusinessBuyer: false,
    buyerName: truth.printedName,
    sellerName: null,
    buyerProxyEmail: isDetail ? `x0alias${truth.asin.toLowerCase()}+${truth.caseId}@marketplace.amazon.in` : '',
    slaLabel: null,
    threadId: 1000000000000005,
    buyerActive: true,
    parties: [
      { partyId: `A0BUYER${truth.asin}`, partyRole: 'BUYER', caseRole: 'BUYER' },
      { partyId: 'amzn1.pa.o.A0EXAMPLEPARTY', partyRole: 'SELLER', caseRole: 'SELLER' },
    ],
  };
}

function artifactJson(
  truth: CaseTruth,
  message: CaseTruth['messages'][number],
  index: number,
  minute: Intl.DateTimeFormat,
) {
  return {
    caseId: truth.caseId,
    caseArtifactId: `00000000-0000-4000-9000-00000000000${index}`,
    artifactType: 'MESSAGE',
    creator: { partyId: 'A0ANY', partyRole: message.from.toUpperCase(), caseRole: message.from.toUpperCase() },
    createdDate: message.at,
    formattedDate: minute.format(message.at),
    attachments: [],
    message: {
      messageId: `10000000000000${index}`,
      preContext: '',
      messageBody: message.text,
      postContext: '',
      status: 'SENT',
    },
  };
}

export function answer(path: string, body: unknown, at = now, status = 200): ObservedResponse {
  return { url: path.startsWith('https:') ? path : `${base}${path}`, status, body: JSON.stringify(body), at };
}

export function listAnswer(truths: readonly CaseTruth[], at = now): ObservedResponse {
  const cases = truths.map((truth) => caseJson(truth, false));
  return answer('/cases?filter=ALL&sortDirection=DESCENDING', { cases, nextToken: '', displayLanguage: 'English' }, at);
}

export function caseAnswer(truth: CaseTruth, at = now): ObservedResponse {
  return answer(
    `/cases/${truth.caseId}?marketplaceId=${truth.marketplaceId}`,
    { partyCase: caseJson(truth, true), nextPageToken: null },
    at,
  );
}

export function contextAnswer(truth: CaseTruth, at = now): ObservedResponse {
  const orderContextFields = truth.orderId ? [{ type: 'ORDER_ID', textValue: truth.orderId }] : [];
  const product = {
    productName: 'Example tea, 250 g',
    productUrl: `https://www.amazon.in/gp/product/${truth.asin}`,
    imageUrl: null,
    orderTotal: null,
    quantity: null,
    asinId: truth.asin,
  };
  return answer(
    `/cases/${truth.caseId}/orderContext?marketplaceId=${truth.marketplaceId}`,
    {
      orderContextList: [
        { productContextFields: [product], orderContextFields, orderContextButtons: null, isMFNOrder: null },
      ],
    },
    at,
  );
}
