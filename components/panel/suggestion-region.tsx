/** The replies that fit, or those that a search found: a search box that drives a list of articles. */
import {
  Fragment,
  type KeyboardEvent,
  type Ref,
  type RefObject,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
} from 'react';
import { i18n } from '#i18n';
import type { Reading } from '@/lib/domain/conversation/reading';
import type { Suggestion } from '@/lib/domain/suggestion/suggestion';
import type { Template } from '@/lib/domain/template/template';
import { Keycap } from '../ui/keycap';
import { SearchField } from '../ui/search-field';
import { insertBindings, lastKey, type Shortcuts } from '../words/key-names';
import type { ReplyAtHand } from './at-hand';
import { AtHandChips } from './at-hand-chips';
import { LeftOutLine } from './left-out-line';
import type { CopyReason } from './panel-stage';
import { ShortcutHint } from './shortcut-hint';
import { SuggestionArticle } from './suggestion-article';
import { SuggestionRemarks } from './suggestion-remarks';
import { articleId, moveToNeighbour, rowKey, useActiveRow } from './use-active-row';
import type { Giving } from './use-giving';
import type { Reply } from './use-reply';
import type { SuggestionList } from './use-suggestions';
import type { WrittenReply } from './written-reply';

interface SuggestionRegionProps {
  readonly reading: Reading;
  readonly list: SuggestionList;
  /** The list as it would be inserted, in its order. */
  readonly rows: readonly WrittenReply[];
  readonly atHand: readonly ReplyAtHand[];
  /** The one of those at hand that was taken up. */
  readonly picked: WrittenReply | undefined;
  readonly onPick: (template: Template | undefined) => void;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly reply: Reply;
  readonly copyReason: CopyReason | undefined;
  /** Nothing waits for an answer: no reply leads. */
  readonly isSettled: boolean;
  readonly shortcuts: Shortcuts;
  readonly searchRef: Ref<HTMLInputElement>;
  readonly now: number;
  readonly giving: Giving;
  readonly onLeave: () => void;
}

export function SuggestionRegion(props: SuggestionRegionProps) {
  const { list, rows, query, onQuery, searchRef, shortcuts, giving, onLeave } = props;
  const listId = useId();
  const section = useRef<HTMLElement>(null);
  const isSearching = query.trim() !== '';
  const { active, onKeyDown } = useActiveRow({
    list,
    listId,
    query,
    onChoose: (index, place) => {
      const row = rows[index];
      if (row) giving.give(row, place);
    },
    onLeave,
  });

  const choices = list.choices;
  const refuse = useRefusal(section, list);
  const { outcome } = props.reply;
  useEffect(() => choices?.noteOutcome(outcome), [choices, outcome]);
  const onSearchKey = (event: KeyboardEvent<HTMLInputElement>) => {
    // In an empty box there is nothing else that this key could take away.
    if (event.key === 'Delete' && query === '' && active !== undefined && refuse) refuse(active);
    onKeyDown(event);
  };

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
        onKeyDown={onSearchKey}
        inputRef={searchRef}
        hint={<Keycap>{isSearching ? 'Esc' : '/'}</Keycap>}
        listId={listId}
        activeId={active === undefined ? undefined : articleId(listId, active)}
      />
      <SuggestionRemarks {...props} isSearching={isSearching} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrows move the focus between the buttons inside */}
      <div id={listId} className="flex flex-col gap-2" onKeyDown={moveToNeighbour}>
        {rows.map((written, index) => (
          <Fragment key={rowKey(written.suggestion)}>
            {choices?.last?.index === index && <LeftOutLine reply={choices.last} onTakeBack={choices.takeBack} />}
            <Article
              {...props}
              id={articleId(listId, index)}
              written={written}
              index={index}
              isActive={index === active}
              isSearching={isSearching}
              onRefuse={refuse && (() => refuse(index))}
            />
          </Fragment>
        ))}
        {choices?.last && choices.last.index >= rows.length && (
          <LeftOutLine reply={choices.last} onTakeBack={choices.takeBack} />
        )}
      </div>
      <span className="sr-only" aria-live="polite">
        {choices?.last ? i18n.t('habits.leftOut', { title: choices.last.title }) : ''}
      </span>
      {!isSearching && <AtHand {...props} id={`${listId}-picked`} />}
    </section>
  );
}

/** Takes a suggestion away; the keyboard goes to the one that moves up, or else to what brings it back. */
function useRefusal(section: RefObject<HTMLElement | null>, { choices, shown }: SuggestionList) {
  const place = useRef<number>(undefined);
  const last = choices?.last;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each reply that goes
  useLayoutEffect(() => {
    const index = place.current;
    place.current = undefined;
    if (index === undefined || !section.current) return;
    const next = section.current.querySelectorAll('article')[index];
    const button = next?.querySelector<HTMLElement>('button:not([aria-expanded])');
    (button ?? section.current.querySelector<HTMLElement>('[data-takes-back]'))?.focus();
  }, [last]);
  if (!choices) return undefined;
  return (index: number) => {
    const suggestion = shown[index];
    if (!suggestion) return;
    const { activeElement } = document;
    const isInside = activeElement instanceof Element && activeElement.closest('article') !== null;
    place.current = isInside ? index : undefined;
    choices.refuse(suggestion, index);
  };
}

interface ArticleProps extends SuggestionRegionProps {
  readonly id: string;
  readonly written: WrittenReply;
  readonly index: number;
  readonly isActive: boolean;
  readonly isSearching: boolean;
  readonly onRefuse: (() => void) | undefined;
}

function Article(props: ArticleProps) {
  const { id, written, index, isActive, isSearching, list, reading, query, reply, copyReason, isSettled } = props;
  const leads = isSearching ? isActive : index === 0 && list.isSure && !isSettled;
  const binding = insertBindings(props.shortcuts)[index];
  const isEnter = isActive && isSearching;
  return (
    <SuggestionArticle
      id={id}
      written={written}
      marketplace={reading.marketplace}
      isLeading={leads}
      isActive={isActive}
      startsOpen={leads}
      isCopy={copyReason !== undefined}
      keycap={isEnter ? '↵' : binding && lastKey(binding)}
      query={query}
      outcome={outcomeOf(reply, written.suggestion)}
      isFresh={reply.isFresh}
      now={props.now}
      giving={props.giving}
      onRefuse={props.onRefuse}
    />
  );
}

/** Chips, and the reply that one of them has brought. */
function AtHand(props: SuggestionRegionProps & { readonly id: string }) {
  const { id, atHand, picked, onPick, reading, reply, copyReason } = props;
  return (
    <>
      <AtHandChips atHand={atHand} pickedId={picked?.suggestion.template.id} articleId={id} onPick={onPick} />
      {picked && (
        <SuggestionArticle
          key={rowKey(picked.suggestion)}
          id={id}
          written={picked}
          marketplace={reading.marketplace}
          isLeading={false}
          isActive={false}
          startsOpen
          isCopy={copyReason !== undefined}
          keycap={undefined}
          query=""
          outcome={outcomeOf(reply, picked.suggestion)}
          isFresh={reply.isFresh}
          now={props.now}
          giving={props.giving}
        />
      )}
    </>
  );
}

function outcomeOf({ outcome }: Reply, { template, language }: Suggestion) {
  if (outcome?.kind !== 'inserted' && outcome?.kind !== 'copied') return undefined;
  if (outcome.kind === 'inserted' && outcome.isElsewhere) return undefined;
  return outcome.templateId === template.id && outcome.language === language ? outcome : undefined;
}
