/** The replies that fit, or those that a search found: a search box that drives a list of articles. */
import { type Ref, useId, useLayoutEffect, useRef } from 'react';
import { i18n } from '#i18n';
import type { Reading } from '@/lib/domain/conversation/reading';
import type { Suggestion } from '@/lib/domain/suggestion/suggestion';
import { Keycap } from '../ui/keycap';
import { SearchField } from '../ui/search-field';
import { insertBindings, lastKey, type Shortcuts } from '../words/key-names';
import type { CopyReason } from './panel-stage';
import { ShortcutHint } from './shortcut-hint';
import { SuggestionArticle } from './suggestion-article';
import { SuggestionRemarks } from './suggestion-remarks';
import { articleId, moveToNeighbour, rowKey, useActiveRow } from './use-active-row';
import type { Reply } from './use-reply';
import type { SuggestionList } from './use-suggestions';

interface SuggestionRegionProps {
  readonly reading: Reading;
  readonly list: SuggestionList;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly reply: Reply;
  readonly copyReason: CopyReason | undefined;
  /** Nothing waits for an answer: no reply leads. */
  readonly isSettled: boolean;
  readonly shortcuts: Shortcuts;
  readonly searchRef: Ref<HTMLInputElement>;
  readonly now: number;
  readonly onGive: (suggestion: Suggestion) => void;
  readonly onLeave: () => void;
}

export function SuggestionRegion(props: SuggestionRegionProps) {
  const { list, query, onQuery, searchRef, shortcuts, onGive, onLeave } = props;
  const listId = useId();
  const section = useRef<HTMLElement>(null);
  const isSearching = query.trim() !== '';
  const { active, onKeyDown } = useActiveRow({ list, listId, query, onChoose: onGive, onLeave });

  useLayoutEffect(() => {
    if (isSearching) section.current?.scrollIntoView?.({ block: 'start' });
  }, [isSearching]);

  return (
    <section
      ref={section}
      aria-label={i18n.t('suggestions.title')}
      className={`flex shrink-0 grow flex-col gap-2 border-t border-line bg-canvas px-4 py-3 ${isSearching ? 'min-h-full' : ''}`}
    >
      <div className="flex min-h-5 flex-wrap items-center justify-between gap-x-2">
        <h2 className="font-semibold">{i18n.t('suggestions.title')}</h2>
        <ShortcutHint shortcuts={shortcuts} />
      </div>
      <SearchField
        name={i18n.t('suggestions.search')}
        value={query}
        onChange={onQuery}
        onKeyDown={onKeyDown}
        inputRef={searchRef}
        hint={<Keycap>{isSearching ? 'Esc' : '/'}</Keycap>}
        listId={listId}
        activeId={active === undefined ? undefined : articleId(listId, active)}
      />
      <SuggestionRemarks {...props} isSearching={isSearching} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrows move the focus between the buttons inside */}
      <div id={listId} className="flex flex-col gap-2" onKeyDown={moveToNeighbour}>
        {list.shown.map((suggestion, index) => (
          <Article
            key={rowKey(suggestion)}
            {...props}
            id={articleId(listId, index)}
            suggestion={suggestion}
            index={index}
            isActive={index === active}
            isSearching={isSearching}
          />
        ))}
      </div>
    </section>
  );
}

interface ArticleProps extends SuggestionRegionProps {
  readonly id: string;
  readonly suggestion: Suggestion;
  readonly index: number;
  readonly isActive: boolean;
  readonly isSearching: boolean;
}

function Article(props: ArticleProps) {
  const { id, suggestion, index, isActive, isSearching, list, reading, query, reply, copyReason, isSettled } = props;
  const leads = isSearching ? isActive : index === 0 && list.isSure && !isSettled;
  const binding = insertBindings(props.shortcuts)[index];
  const isEnter = isActive && isSearching;
  return (
    <SuggestionArticle
      id={id}
      suggestion={suggestion}
      marketplace={reading.marketplace}
      isLeading={leads}
      isActive={isActive}
      startsOpen={leads}
      isCopy={copyReason !== undefined}
      keycap={isEnter ? '↵' : binding && lastKey(binding)}
      query={query}
      outcome={outcomeOf(reply, suggestion)}
      isFresh={reply.isFresh}
      now={props.now}
      onGive={() => props.onGive(suggestion)}
    />
  );
}

function outcomeOf({ outcome }: Reply, { template, language }: Suggestion) {
  if (outcome?.kind !== 'inserted' && outcome?.kind !== 'copied') return undefined;
  if (outcome.kind === 'inserted' && outcome.isElsewhere) return undefined;
  return outcome.templateId === template.id && outcome.language === language ? outcome : undefined;
}
