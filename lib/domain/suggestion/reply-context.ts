/** What is known when a reply is chosen, worked out once for all templates. */
import type { Conversation } from '../conversation/conversation';
import { amazonSites, ebaySites } from '../marketplace/sites';
import type { Order } from '../order/order';
import { orderSituation } from '../order/order-situation';
import type { Settings } from '../settings/settings';
import type { CustomerCounts } from '../template/customer-values';
import { type FindSnippet, noSnippets, type SnippetIndex, snippetFinder } from '../template/snippets';
import type { OrderSituation } from '../template/template';
import type { TemplateValues } from '../template/template-values';
import { toTemplateValues } from '../template/to-template-values';
import type { LanguageWish } from './choose-variant';

export interface ReplyFactsInput {
  readonly conversation: Conversation;
  /** The order that the conversation is surely about; see `chooseOrder`. */
  readonly order?: Order | undefined;
  /** The customer's orders, where they are known. */
  readonly customer?: CustomerCounts | undefined;
  /** Language of the buyer's own words, where it could be told. */
  readonly messageLanguage?: string | undefined;
  /** Templates that others include; absent = none can be. */
  readonly snippets?: SnippetIndex | undefined;
  readonly settings: Pick<Settings, 'agentName' | 'signature' | 'shopName' | 'replyLanguage'>;
  /** Epoch ms. */
  readonly now: number;
  /** Zone in which days are counted. */
  readonly zone: string;
}

export interface ReplyContext {
  readonly facts: ReplyFactsInput;
  readonly language: LanguageWish;
  /** Undefined where it cannot be told. */
  readonly situation: OrderSituation | undefined;
  /** Values for a reply in this language; worked out once per language. */
  readonly valuesIn: (language: string) => TemplateValues;
  /** Looks up what a reply in this language includes, in the wording of the conversation's marketplace. */
  readonly findSnippetIn: (language: string) => FindSnippet;
}

export function createReplyContext(facts: ReplyFactsInput): ReplyContext {
  const byLanguage = new Map<string, TemplateValues>();
  const { settings, conversation, order, customer, now, zone, snippets } = facts;
  const { marketplace } = conversation;
  return {
    facts,
    language: languageWish(facts),
    situation: order ? orderSituation(order, now) : undefined,
    valuesIn: (language) => {
      const known =
        byLanguage.get(language) ??
        toTemplateValues({ ...settings, conversation, order, customer, language, now, zone });
      byLanguage.set(language, known);
      return known;
    },
    findSnippetIn: (language) => (snippets ? snippetFinder(snippets, { language, marketplace }) : noSnippets),
  };
}

/** What the buyer wrote in, else what the marketplace says they prefer, else what its site speaks, else the seller's choice. */
function languageWish({ conversation, messageLanguage, settings }: ReplyFactsInput): LanguageWish {
  const known = [messageLanguage, conversation.buyerLanguage, ...siteLanguages(conversation)].filter(
    (language) => language !== undefined,
  );
  const [wanted, ...others] = [...known, settings.replyLanguage, 'en'];
  return { wanted: wanted ?? 'en', others, isGuess: known.length === 0 };
}

function siteLanguages({ marketplace, site }: Conversation): readonly string[] {
  const sites = { amazon: amazonSites, ebay: ebaySites }[marketplace];
  return sites.find((known) => known.site !== undefined && known.site === site)?.languages ?? [];
}
