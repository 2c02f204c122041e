/** Lists of replies for one conversation: the best three, or what a search found, each filled with its facts. */
import type { Conversation } from '@/lib/domain/conversation/conversation';
import type { MarketplaceName } from '@/lib/domain/marketplace/marketplace';
import type { Order } from '@/lib/domain/order/order';
import type { Settings } from '@/lib/domain/settings/settings';
import { rankSuggestions } from '@/lib/domain/suggestion/rank-suggestions';
import { createReplyContext, type ReplyContext } from '@/lib/domain/suggestion/reply-context';
import { suggestTemplate } from '@/lib/domain/suggestion/suggest-template';
import { chooseOrder } from '@/lib/domain/template/choose-order';
import type { Understanding } from '@/lib/intent/understand-conversation';
import type { CustomerFacts } from '@/lib/protocol/panel-view';
import { dayZone } from '../words/order-days';
import { customerCounts } from './customer-counts';
import type { TemplateLibrary } from './template-library';
import type { SuggestionList } from './use-suggestions';

export interface ReplyFacts {
  readonly conversation: Conversation | undefined;
  readonly marketplace: MarketplaceName;
  readonly orders: readonly Order[];
  readonly customer?: CustomerFacts | undefined;
  readonly settings: Settings;
  readonly understanding: Understanding;
  /** How often each template was inserted. */
  readonly timesUsed?: ReadonlyMap<string, number> | undefined;
  /** Epoch ms. */
  readonly now: number;
}

const bestShown = 3;
const foundShown = 8;
/** So many are counted; nobody scrolls through more. */
const mostFound = 999;

export function rankReplies(library: TemplateLibrary, facts: ReplyFacts): SuggestionList {
  const { suggestions, isSure } = rankSuggestions({
    ...inputOf(library, facts),
    intents: facts.understanding.intents,
    index: library.index,
    timesUsed: facts.timesUsed,
    limit: bestShown,
  });
  return { shown: suggestions, isSure, found: suggestions.length, librarySize: library.size };
}

export function findReplies(library: TemplateLibrary, facts: ReplyFacts, query: string): SuggestionList {
  const context = contextOf(library, facts);
  const found = library.search.search(query, {
    language: context.language.wanted,
    marketplace: facts.marketplace,
    limit: mostFound,
  });
  const shown = found.slice(0, foundShown).flatMap((template) => {
    const outcome = suggestTemplate(template, context);
    return outcome?.ok ? [outcome.suggestion] : [];
  });
  return { shown, isSure: false, found: found.length, librarySize: library.size };
}

/** What replies for this conversation are filled with. */
export function contextOf(library: TemplateLibrary, facts: ReplyFacts): ReplyContext {
  return createReplyContext(inputOf(library, facts));
}

function inputOf(
  { snippets }: TemplateLibrary,
  { conversation, marketplace, orders, customer, settings, understanding, now }: ReplyFacts,
) {
  const known = conversation ?? unknownConversation(marketplace);
  return {
    conversation: known,
    order: conversation && chooseOrder(conversation, orders),
    customer: customerCounts({ conversation, orders, customer }),
    messageLanguage: understanding.language,
    snippets,
    settings,
    now,
    zone: dayZone(known),
  };
}

/** Where nothing was read, replies can still be looked up and copied, with all their values unknown. */
function unknownConversation(marketplace: MarketplaceName): Conversation {
  return { marketplace, buyerIds: [], orderIds: [], itemIds: [], messages: [] };
}
