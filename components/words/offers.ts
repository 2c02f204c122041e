/** What speaks for two buyers being one person, and what against it: one sentence each. */
import { i18n } from '#i18n';
import type { OfferDoubt, OfferEvidence } from '@/lib/domain/customer/customer-offers';

const evidenceKeys = {
  identity: 'customer.evidence.identity',
  'name-postcode-phone': 'customer.evidence.namePostcodePhone',
  'name-postcode-house': 'customer.evidence.namePostcodeHouse',
  'phone-postcode': 'customer.evidence.phonePostcode',
} as const satisfies Record<OfferEvidence, string>;

export function evidenceWords(evidence: OfferEvidence): string {
  return i18n.t(evidenceKeys[evidence]);
}

const doubtKeys = {
  'other-identity': 'customer.doubt.otherIdentity',
  'near-separated': 'customer.doubt.nearSeparated',
  'too-many-orders': 'customer.doubt.tooManyOrders',
} as const satisfies Record<OfferDoubt, string>;

export function doubtWords(doubt: OfferDoubt): string {
  return i18n.t(doubtKeys[doubt]);
}
