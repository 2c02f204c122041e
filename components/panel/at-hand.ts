/** Replies at hand while nothing is searched: those the seller has pinned, and those inserted last. */
import { chooseVariant } from '@/lib/domain/suggestion/choose-variant';
import type { ReplyContext } from '@/lib/domain/suggestion/reply-context';
import type { Template } from '@/lib/domain/template/template';

export interface ReplyAtHand {
  readonly template: Template;
  /** In the language of the reply. */
  readonly title: string;
  readonly why: 'pinned' | 'recent';
}

const mostPinned = 6;
const mostRecent = 3;

export interface AtHandWish {
  readonly templates: readonly Template[];
  /** Ids, the one inserted last first. */
  readonly recent: readonly string[];
  /** Ids of those that are suggested anyway. */
  readonly suggested: readonly string[];
  readonly context: ReplyContext;
}

/** Pinned first, in the seller's order; each once. */
export function repliesAtHand({ templates, recent, suggested, context }: AtHandWish): readonly ReplyAtHand[] {
  const { marketplace } = context.facts.conversation;
  const isShown = new Set(suggested);
  const fits = ({ id, marketplaces }: Template): boolean =>
    !isShown.has(id) && (marketplaces.length === 0 || marketplaces.includes(marketplace));
  const pinned = templates.filter((template) => template.isPinned === true && fits(template));
  const byId = new Map(templates.map((template) => [String(template.id), template]));
  const last = recent.flatMap((id) => byId.get(id) ?? []).filter((template) => !template.isPinned && fits(template));
  return [
    ...pinned
      .toSorted(bySellersOrder)
      .slice(0, mostPinned)
      .flatMap((template) => titled(template, 'pinned', context)),
    ...last.slice(0, mostRecent).flatMap((template) => titled(template, 'recent', context)),
  ];
}

function bySellersOrder(a: Template, b: Template): number {
  return (a.position ?? Number.POSITIVE_INFINITY) - (b.position ?? Number.POSITIVE_INFINITY) || 0;
}

function titled(template: Template, why: ReplyAtHand['why'], { language }: ReplyContext): readonly ReplyAtHand[] {
  const chosen = chooseVariant(template, language);
  return chosen ? [{ template, title: chosen.variant.title, why }] : [];
}
