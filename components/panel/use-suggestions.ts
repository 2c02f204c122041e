/**
 * The replies for what is shown: ranked for the conversation, or found by the seller's words. Computed at once and kept
 * for as long as conversation, facts and library are the same; the index is made once per library.
 */
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Reading } from '@/lib/domain/conversation/reading';
import type { ReplyContext } from '@/lib/domain/suggestion/reply-context';
import type { Suggestion } from '@/lib/domain/suggestion/suggestion';
import type { Template } from '@/lib/domain/template/template';
import { noModelSource } from '@/lib/intent/model-source';
import { nothingUnderstood, understandConversation } from '@/lib/intent/understand-conversation';
import type { PanelView } from '@/lib/protocol/panel-view';
import { type ReplyAtHand, repliesAtHand } from './at-hand';
import { usePanelTools } from './panel-tools';
import { contextOf, findReplies, type ReplyFacts, rankReplies } from './reply-lists';
import { libraryOf, type TemplateLibrary } from './template-library';
import { type Choices, useChoices, useOpenedHabits } from './use-choices';
import { useLeftOut } from './use-left-out';
import { useOpenedUses } from './use-opened-uses';

export interface SuggestionList {
  readonly shown: readonly Suggestion[];
  /** False: the best are shown as equals. */
  readonly isSure: boolean;
  /** How many a search found; more than are shown. */
  readonly found: number;
  readonly librarySize: number;
  /** Saying that one does not fit; absent where the list is not ours but what the seller looked for. */
  readonly choices?: Choices | undefined;
}

export interface Suggestions {
  readonly list: SuggestionList;
  /** Pinned and recent ones that are not in the list; none while something is searched. */
  readonly atHand: readonly ReplyAtHand[];
  /** What replies are filled with. */
  readonly context: ReplyContext;
  readonly facts: ReplyFacts;
  readonly library: TemplateLibrary;
  /** BCP 47 of what the buyer wrote; undefined where it could not be told. */
  readonly writtenLanguage: string | undefined;
}

interface SuggestionFacts {
  readonly view: PanelView;
  readonly reading: Reading;
  readonly templates: readonly Template[];
  readonly query: string;
}

export function useSuggestions({ view, reading, templates, query }: SuggestionFacts): Suggestions {
  const { now, intentModel = noModelSource } = usePanelTools();
  const model = useSyncExternalStore(intentModel.subscribe, intentModel.current);
  const { conversation, marketplace } = reading;
  const { orders, customer, settings } = view;
  const understanding = useMemo(
    () => (conversation ? understandConversation(conversation, model) : nothingUnderstood),
    [conversation, model],
  );
  const { times: timesUsed, recent } = useOpenedUses(view.uses, conversation?.key ?? '');
  const habits = useOpenedHabits(conversation?.key ?? '');
  const facts = useMemo<ReplyFacts>(
    () => ({ conversation, marketplace, orders, customer, settings, understanding, timesUsed, habits, now: now() }),
    [conversation, marketplace, orders, customer, settings, understanding, timesUsed, habits, now],
  );
  const leftOut = useLeftOut(conversation?.key ?? '');
  useEffect(
    () => libraryOf(templates).warmUp(understanding.language ?? settings.replyLanguage),
    [templates, understanding, settings.replyLanguage],
  );
  const ranked = useMemo(
    () => rankReplies(libraryOf(templates), { ...facts, leftOut: leftOut.ids }),
    [templates, facts, leftOut.ids],
  );
  const choices = useChoices({ facts, shown: ranked.shown, leftOut });
  const offered = useMemo(() => ({ ...ranked, choices }), [ranked, choices]);
  const isSearching = query.trim() !== '';
  const found = useMemo(
    () => (isSearching ? findReplies(libraryOf(templates), facts, query) : undefined),
    [templates, facts, query, isSearching],
  );
  const context = useMemo(() => contextOf(libraryOf(templates), facts), [templates, facts]);
  const atHand = useMemo(
    () => repliesAtHand({ templates, recent, context, suggested: ranked.shown.map(({ template }) => template.id) }),
    [templates, recent, context, ranked],
  );
  return {
    list: found ?? offered,
    atHand: isSearching ? [] : atHand,
    context,
    facts,
    library: libraryOf(templates),
    writtenLanguage: understanding.language,
  };
}
