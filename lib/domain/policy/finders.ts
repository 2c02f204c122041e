/** What finds the breaches of a rule, by the name that the rule gives. Rules of both marketplaces share finders. */
import { type Contacts, isAllowedLink, isAmazonProductLink } from './detectors/addresses-and-links';
import {
  findBlankLines,
  findCapitals,
  findEmojis,
  findHtml,
  findImportantTag,
  findPlaceholders,
  findTooLong,
} from './detectors/layout';
import { findOtherLanguage, findOtherNames, findOtherOrders } from './detectors/other-buyers';
import { findPhoneNumbers } from './detectors/phone-numbers';
import { findThanksOnly } from './detectors/thanks-only';
import { type Excuses, foundThemes, hitsBySentence } from './detectors/themes';
import type { Draft, Hit } from './draft';
import { originalRange } from './text/draft-view';

export type Finder = (draft: Draft, contacts: Contacts) => readonly Hit[];

const theme =
  (themes: readonly string[], excuses: Excuses = {}): Finder =>
  (draft) =>
    hitsBySentence(draft, foundThemes(draft, themes, excuses));

const refused = { clause: ['refusal'] } as const;
const unbound = { sentence: ['independent'] } as const;

function inContacts({ view }: Contacts, { start, end }: { readonly start: number; readonly end: number }): Hit {
  const [from, to] = originalRange(view, start, end);
  return { start: from, end: to, fix: { start: from, end: to, text: '' } };
}

/** An address or a number, and requests for one where none stands in the same sentence. */
function withRequests(draft: Draft, given: readonly Hit[], theme: string): readonly Hit[] {
  const asked = hitsBySentence(draft, foundThemes(draft, [theme], refused));
  return [
    ...given,
    ...asked.filter(({ fix }) => !given.some(({ start }) => fix && fix.start <= start && start < fix.end)),
  ];
}

const emails: Finder = (draft, contacts) =>
  withRequests(
    draft,
    contacts.mails.map((mail) => inContacts(contacts, mail)),
    'askEmail',
  );

const phones: Finder = (draft, contacts) => {
  const taken = [...contacts.mails, ...contacts.links].map((found) => inContacts(contacts, found));
  return withRequests(draft, findPhoneNumbers(draft, taken), 'askPhone');
};

const foreignLinks: Finder = (draft, contacts) =>
  contacts.links.filter((link) => !isAllowedLink(link, draft.marketplace)).map((link) => inContacts(contacts, link));

const insecureLinks: Finder = (_draft, contacts) =>
  contacts.links
    .filter(({ scheme }) => scheme === 'http')
    .map((link) => {
      const hit = inContacts(contacts, link);
      return { ...hit, fix: { start: hit.start, end: hit.start + 'http'.length, text: 'https' } };
    });

const productLinks: Finder = (_draft, contacts) =>
  contacts.links.filter(isAmazonProductLink).map((link) => inContacts(contacts, link));

const socialHosts =
  /(?:^|\.)(?:facebook|fb|instagram|whatsapp|wa|t|telegram|tiktok|m|messenger|youtube|twitter|x|discord|snapchat)\.(?:com|me|gg)$/;

/** Names of other chats; products that work with one are none, unless the buyer is told to come there. */
const social: Finder = (draft, contacts) => {
  const products = new Set(
    (draft.found.get('socialProduct') ?? []).flatMap(({ from }) => draft.tokens[from]?.sentence ?? []),
  );
  const calls = new Set(
    (draft.found.get('contactCall') ?? []).flatMap(({ from }) => draft.tokens[from]?.sentence ?? []),
  );
  const named = foundThemes(draft, ['social'], refused).filter(({ from }) => {
    const sentence = draft.tokens[from]?.sentence ?? 0;
    return !products.has(sentence) || calls.has(sentence);
  });
  return [
    ...hitsBySentence(draft, named),
    ...contacts.links.filter(({ host }) => socialHosts.test(host)).map((link) => inContacts(contacts, link)),
  ];
};

const missingOrderNumber: Finder = ({ kind, own }) =>
  kind === 'proactive' && !/\d{3}-\d{7}-\d{7}/.test(own) ? [{ start: 0, end: own.trimEnd().length }] : [];

const strongReviewThemes = [
  'reviewIncentive',
  'reviewPositive',
  'reviewConditional',
  'reviewChange',
  'tradeRefund',
  'tradeAction',
];

/** A neutral request only: what is worse about it has a rule of its own. */
const reviewAsk: Finder = (draft) => {
  const worse = new Set(
    foundThemes(draft, strongReviewThemes, unbound).flatMap(({ from, to }) => [
      draft.tokens[from]?.sentence,
      draft.tokens[to - 1]?.sentence,
    ]),
  );
  const asked = foundThemes(draft, ['reviewAsk'], { ...unbound, ownDoing: true });
  return hitsBySentence(
    draft,
    asked.filter(({ from }) => !worse.has(draft.tokens[from]?.sentence)),
  );
};

const vagueRefund: Finder = (draft) =>
  draft.tokens.some(({ word }) => /\d/.test(word)) || draft.own.includes('{{')
    ? []
    : hitsBySentence(draft, foundThemes(draft, ['refundVague'], refused));

export const finders: Readonly<Record<string, Finder>> = {
  foreignLinks,
  insecureLinks,
  productLinks,
  emails,
  phones,
  social,
  offPlatform: theme(['offPlatform'], refused),
  payment: theme(['payment'], { clause: ['refusal'], sentence: ['paidBefore'] }),
  promo: theme(['promo'], { clause: ['refusal'], sentence: ['pastOffer'], quoted: true }),
  reviewIncentive: theme(['reviewIncentive', 'tradeRefund', 'tradeAction'], unbound),
  feedbackIncentive: theme(['reviewIncentive', 'tradeRefund'], unbound),
  feedbackDemand: theme(['tradeRefund', 'tradeAction'], unbound),
  reviewPositive: theme(['reviewPositive'], { ...unbound, quoted: true }),
  reviewConditional: theme(['reviewConditional'], unbound),
  reviewChange: theme(['reviewChange'], { clause: ['refusal'], sentence: ['independent'] }),
  reviewAsk,
  cancelAsk: theme(['cancelAsk'], { sentence: ['buyerWishes'] }),
  optOut: theme(['optOut']),
  profane: theme(['profane']),
  threat: theme(['threat'], { quoted: true }),
  secrets: theme(['secrets'], refused),
  claimWithdraw: theme(['claimWithdraw']),
  importantTag: findImportantTag,
  emojis: findEmojis,
  blankLines: findBlankLines,
  html: findHtml,
  thanksOnly: findThanksOnly,
  missingOrderNumber,
  placeholders: findPlaceholders,
  tooLong: findTooLong,
  otherOrders: findOtherOrders,
  otherNames: findOtherNames,
  otherLanguage: findOtherLanguage,
  capitals: findCapitals,
  away: theme(['away']),
  vagueRefund,
};
