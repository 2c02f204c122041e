/** What is known of the conversation that a draft answers, as the message rules ask for it; bounded, and nothing is looked up for it. */
import type { Reading } from '@/lib/domain/conversation/reading';
import type { CheckDraft } from '@/lib/domain/policy/check-draft';
import type { PolicyFacts } from '@/lib/domain/policy/policy-facts';
import type { AskedThing } from '@/lib/domain/policy/policy-rule';
import type { Intent } from '@/lib/domain/template/template';
import type { Understanding } from '@/lib/intent/understand-conversation';
import type { PanelView } from '@/lib/protocol/panel-view';

const mostOthers = 200;
/** Further ones are guesses. */
const mostIntents = 2;
const mostMessages = 10;
const mostOfMessage = 2_000;

export interface DraftPlace {
  readonly view: Pick<PanelView, 'orders' | 'settings'>;
  readonly reading: Reading;
  readonly understanding: Understanding;
}

export function draftPlaceFacts({ view, reading, understanding }: DraftPlace): Omit<CheckDraft, 'text' | 'language'> {
  const { marketplace, conversation, page } = reading;
  return {
    marketplace,
    kind: page === 'contact' ? 'proactive' : 'reply',
    site: conversation?.site ?? reading.site,
    facts: factsOf({ view, reading, understanding }),
    choices: view.settings.ruleChoices,
  };
}

function factsOf({ view, reading, understanding }: DraftPlace): PolicyFacts {
  const { conversation, identity, replyField } = reading;
  const { orders, settings } = view;
  const named = new Set([...(conversation?.orderIds ?? []), ...(identity?.orderIds ?? [])]);
  const buyerNames = told([conversation?.buyerName, identity?.buyerName, ...orders.map((order) => order.buyerName)]);
  const others = reading.rows
    .map((row) => row.conversation)
    .filter(({ key }) => key !== conversation?.key && key !== identity?.key)
    .slice(0, mostOthers);
  const known = new Set([...buyerNames, settings.agentName, settings.shopName]);
  const buyerLanguage = understanding.language ?? conversation?.buyerLanguage;
  return {
    asked: askedOf(reading, understanding),
    buyerNames,
    orderNumbers: [...named, ...orders.map(({ orderId }) => orderId)],
    otherBuyerNames: told(others.map(({ buyerName }) => buyerName)).filter((name) => !known.has(name)),
    otherOrderNumbers: others.flatMap(({ orderIds }) => orderIds).slice(0, mostOthers),
    ...(buyerLanguage !== undefined && { buyerLanguage }),
    ...(replyField.maxLength !== undefined && { limit: replyField.maxLength }),
  };
}

function told(names: readonly (string | undefined)[]): string[] {
  return [...new Set(names.flatMap((name) => name?.trim() || []))];
}

const askedByIntent: Partial<Record<Intent, AskedThing>> = {
  cancel_order: 'cancel',
  invoice_request: 'invoice',
  discount_request: 'offer',
};

const askedByWord: readonly (readonly [AskedThing, RegExp])[] = [
  ['link', /(?<![\p{L}\p{N}])(?:link|url|website|webseite|lien|enlace|リンク|链接)(?![\p{L}\p{N}])/iu],
  ['unsubscribe', /(?<![\p{L}\p{N}])(?:unsubscribe|opt[ -]?out|abmelden|abbestellen|désabonner|desuscribir)/iu],
];

function askedOf({ conversation }: Reading, { intents }: Understanding): AskedThing[] {
  const wanted = intents.slice(0, mostIntents).flatMap(({ intent }) => askedByIntent[intent] ?? []);
  const words = (conversation?.messages ?? [])
    .filter(({ from }) => from === 'buyer')
    .slice(-mostMessages)
    .map(({ text }) => text.slice(0, mostOfMessage));
  const named = askedByWord.filter(([, word]) => words.some((text) => word.test(text))).map(([asked]) => asked);
  return [...new Set([...wanted, ...named])];
}
