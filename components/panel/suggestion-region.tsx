/** The replies that fit, or those that a search found: a search box that drives a list of articles. */
import { type KeyboardEvent, type Ref, useId, useLayoutEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { Reading } from '@/lib/domain/conversation/reading';
import type { Suggestion } from '@/lib/domain/suggestion/suggestion';
import { Keycap } from '../ui/keycap';
import { SearchField } from '../ui/search-field';
import { insertBindings, lastKey, type Shortcuts, sharedPrefix } from '../words/key-names';
import type { CopyReason } from './panel-stage';
import { SuggestionArticle } from './suggestion-article';
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
  const rows = list.shown.map(rowKey).join('\n');
  const [moved, setMoved] = useState<{ readonly rows: string; readonly index: number }>();
  const firstRow = isSearching && list.shown.length > 0 ? 0 : undefined;
  const active = moved?.rows === rows ? moved.index : firstRow;

  useLayoutEffect(() => {
    if (isSearching) section.current?.scrollIntoView?.({ block: 'start' });
  }, [isSearching]);

  const moveTo = (index: number) => {
    setMoved({ rows, index });
    document.getElementById(articleId(listId, index))?.scrollIntoView?.({ block: 'nearest' });
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && list.shown.length > 0) {
      event.preventDefault();
      moveTo(stepped(active, step, list.shown.length));
    }
    const chosen = event.key === 'Enter' && active !== undefined ? list.shown[active] : undefined;
    if (chosen) onGive(chosen);
    if (event.key === 'Escape') {
      setMoved(undefined);
      if (query === '') onLeave();
    }
  };

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
      <Remark {...props} isSearching={isSearching} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrows move the focus between the buttons inside */}
      <div id={listId} className="flex flex-col gap-2" onKeyDown={moveFocus}>
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

function ShortcutHint({ shortcuts }: { readonly shortcuts: Shortcuts }) {
  const bindings = insertBindings(shortcuts);
  const prefix = sharedPrefix(bindings);
  if (!prefix) return null;
  return (
    <span aria-hidden="true" className="flex items-center gap-1 text-ink-3">
      {prefix} +{bindings.map((binding) => binding && <Keycap key={binding}>{lastKey(binding)}</Keycap>)}
    </span>
  );
}

const copyReasonKeys = {
  'no-box': 'suggestions.copyReason.noBox',
  'not-editable': 'suggestions.copyReason.notEditable',
  unsure: 'suggestions.copyReason.unsure',
  outdated: 'suggestions.copyReason.outdated',
} as const satisfies Record<CopyReason, string>;

function Remark(props: SuggestionRegionProps & { readonly isSearching: boolean }) {
  const { list, copyReason, isSettled, isSearching } = props;
  const ranking = isSearching || copyReason ? undefined : rankingRemark(list, isSettled);
  if (!isSearching && !copyReason && !ranking) return null;
  return (
    <div className="flex flex-col gap-1 text-xs text-ink-2">
      {isSearching && (
        <p className="flex min-h-5 items-center justify-between">
          <span aria-live="polite">{foundWords(list)}</span>
          {list.shown.length > 1 && (
            <span aria-hidden="true" className="flex items-center gap-1 text-ink-3">
              <Keycap>↑</Keycap>
              <Keycap>↓</Keycap> {i18n.t('suggestions.choose')}
            </span>
          )}
        </p>
      )}
      {copyReason && <p>{i18n.t(copyReasonKeys[copyReason])}</p>}
      {ranking && <p>{ranking}</p>}
    </div>
  );
}

function rankingRemark({ librarySize, shown, isSure }: SuggestionList, isSettled: boolean): string | undefined {
  if (librarySize === 0) return i18n.t('suggestions.empty');
  if (shown.length === 0) return i18n.t('suggestions.none');
  if (isSettled) return i18n.t('suggestions.settled');
  return isSure ? undefined : i18n.t('suggestions.notSure');
}

function foundWords({ shown, found }: SuggestionList): string {
  if (found > shown.length) return i18n.t('suggestions.foundSome', { shown: shown.length, count: found });
  return i18n.t('suggestions.found', found, { count: found });
}

function rowKey({ template, language }: Suggestion): string {
  return `${template.id} ${language}`;
}

function articleId(listId: string, index: number): string {
  return `${listId}-${index}`;
}

function stepped(from: number | undefined, step: number, length: number): number {
  if (from === undefined) return step > 0 ? 0 : length - 1;
  return Math.min(length - 1, Math.max(0, from + step));
}

/** Arrows go from the button of one article to the same of the next. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const article = event.target instanceof Element ? event.target.closest('article') : null;
  if (step === undefined || !article) return;
  const next = step > 0 ? article.nextElementSibling : article.previousElementSibling;
  const button = next?.querySelector<HTMLElement>('button:not([aria-expanded])');
  if (!button) return;
  event.preventDefault();
  button.focus();
}
