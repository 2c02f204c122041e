/** Lists of replies for one conversation: the best three, or what a search found, each filled with its facts. */
import type { Conversation } from '@/lib/domain/conversation/conversation';
import type { Habits } from '@/lib/domain/habits/habits';
import { type Occasion, occasionOf } from '@/lib/domain/habits/occasion';
import { createHabitReader, type HabitReader } from '@/lib/domain/habits/read-habits';
import type { MarketplaceName } from '@/lib/domain/marketplace/marketplace';
import type { Order } from '@/lib/domain/order/order';
import { orderSituation } from '@/lib/domain/order/order-situation';
import type { Settings } from '@/lib/domain/settings/settings';
import { rankSuggestions } from '@/lib/domain/suggestion/rank-suggestions';
import { createReplyContext, type ReplyContext } from '@/lib/domain/suggestion/reply-context';
import { suggestTemplate } from '@/lib/domain/suggestion/suggest-template';
import { chooseOrder } from '@/lib/domain/template/choose-order';
import { messageFeatures } from '@/lib/intent/habits/message-features';
import type { Understanding } from '@/lib/intent/understand-conversation';
import type { HabitsForPanel } from '@/lib/protocol/habit-words';
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
  /** What was learned from the seller's choices; absent where it is not known. */
  readonly habits?: HabitsForPanel | undefined;
  /** Ids of templates that the seller does not want in this conversation. */
  readonly leftOut?: ReadonlySet<string> | undefined;
  /** Epoch ms. */
  readonly now: number;
}

const bestShown = 3;
const foundShown = 8;
/** So many are counted; nobody scrolls through more. */
const mostFound = 999;

export function rankReplies(library: TemplateLibrary, facts: ReplyFacts): SuggestionList {
  const { intents, angry, needsPerson } = facts.understanding;
  const reader = facts.habits && readerOf(facts.habits.habits, facts.now);
  const occasion = reader && occasionOfReplies(facts);
  const { suggestions, isSure } = rankSuggestions({
    ...inputOf(library, facts),
    intents: reader && occasion ? reader.intentsOf(occasion, intents) : intents,
    index: library.index,
    timesUsed: facts.timesUsed,
    habits: occasion && reader?.repliesOf(occasion),
    angry,
    needsPerson: needsPerson.kinds.length > 0,
    leftOut: facts.leftOut,
    limit: bestShown,
  });
  return { shown: suggestions, isSure, found: suggestions.length, librarySize: library.size };
}

/** The open message as habits see it; undefined where none was read or nothing can be learned. */
export function occasionOfReplies({
  conversation,
  orders,
  understanding,
  habits,
  now,
}: ReplyFacts): Occasion | undefined {
  if (!conversation || !habits) return undefined;
  const { language, intents } = understanding;
  const order = chooseOrder(conversation, orders);
  return occasionOf(
    {
      message: messageFeatures(conversation, language),
      intents,
      language,
      situation: order && orderSituation(order, now),
    },
    habits.key,
  );
}

const readers = new WeakMap<Habits, { readonly reader: HabitReader | undefined }>();

/** Made once for each state of the habits: they fade so slowly that a tab need not notice. */
function readerOf(habits: Habits, now: number): HabitReader | undefined {
  const known = readers.get(habits) ?? { reader: createHabitReader(habits, now) };
  readers.set(habits, known);
  return known.reader;
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
