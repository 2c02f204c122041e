/** One reply: title, Insert at the top right, why it is here, and what would be inserted. */
import { TriangleAlert, X } from 'lucide-react';
import { Fragment, type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { MarketplaceName } from '@/lib/domain/marketplace/marketplace';
import type { Suggestion, SuggestionReason } from '@/lib/domain/suggestion/suggestion';
import { IconButton } from '../ui/icon-button';
import { formatClock } from '../words/dates';
import { boxName } from '../words/names';
import { costReason, reasonWords, shownReasons } from '../words/reasons';
import { AskForm } from './ask-form';
import { GiveButton } from './give-button';
import { FullPreview, ShortPreview, WholePreview } from './preview';
import type { ReplyOutcome } from './reply-outcome';
import { TitleWithMatches } from './title-with-matches';
import type { Giving } from './use-giving';
import type { WrittenReply } from './written-reply';

export interface SuggestionArticleProps {
  readonly id: string;
  readonly written: WrittenReply;
  readonly marketplace: MarketplaceName;
  /** The best of a sure ranking, or the active row: its button is the filled one. */
  readonly isLeading: boolean;
  readonly isActive: boolean;
  readonly startsOpen: boolean;
  readonly isCopy: boolean;
  /** Drawn on the button. */
  readonly keycap: string | undefined;
  readonly query: string;
  /** Said under the title where it helps to tell replies apart. */
  readonly shortcut?: string | undefined;
  /** Of this suggestion, in this conversation. */
  readonly outcome: Extract<ReplyOutcome, { kind: 'inserted' | 'copied' }> | undefined;
  readonly isFresh: boolean;
  readonly now: number;
  readonly giving: Giving;
  /** The seller says that it does not fit; absent where it is not a suggestion of ours. */
  readonly onRefuse?: (() => void) | undefined;
}

export function SuggestionArticle(props: SuggestionArticleProps) {
  const { id, written, isLeading, isActive, isCopy, startsOpen, query, outcome, giving, onRefuse } = props;
  const { suggestion } = written;
  const [isToggled, setToggled] = useState(false);
  const asked = giving.askedOf(written);
  const isOpen = asked !== undefined || startsOpen !== isToggled;
  const titleId = `${id}-title`;
  const { unresolved } = suggestion.rendered;
  const button = useRef<HTMLButtonElement>(null);
  useFocusAfterForm(button, asked !== undefined);
  return (
    <article
      id={id}
      onKeyDown={(event) => asked === undefined && onRefuse && refuseByKey(event, onRefuse)}
      aria-labelledby={titleId}
      data-active={isActive || undefined}
      className={`relative scroll-my-3 overflow-clip rounded-card border bg-surface p-3 ${isLeading ? 'border-line-strong' : 'border-line'} ${isActive ? 'before:absolute before:inset-y-0 before:left-0 before:w-[3px] before:bg-accent forced-colors:outline-2' : ''}`}
    >
      <div className="flex flex-wrap items-start justify-end gap-x-2">
        <h3 className="min-w-0 flex-1 basis-28 font-semibold">
          <button
            type="button"
            aria-expanded={isOpen}
            onClick={() => (asked ? giving.leave() : setToggled(!isToggled))}
            className="-mx-1 max-w-full rounded-chip px-1 py-[5px] text-left [overflow-wrap:anywhere] hover:text-accent"
          >
            <span id={titleId}>
              <TitleWithMatches title={suggestion.title} query={query} />
            </span>
          </button>
        </h3>
        <div className="-mr-1.5 flex items-start gap-x-0.5">
          <GiveButton
            isLeading={isLeading || asked !== undefined}
            isCopy={isCopy}
            asks={asked ? suggestion.rendered.asked.length > 0 : written.fields.length > 0}
            keycap={asked ? '↵' : props.keycap}
            justDone={outcome && props.isFresh ? outcome.kind : undefined}
            titleId={titleId}
            buttonRef={button}
            onGive={(place) => giving.give(written, place)}
          />
          {onRefuse && (
            <IconButton name={i18n.t('habits.notThis')} hint="X" aria-describedby={titleId} onPress={onRefuse}>
              <X aria-hidden="true" size={14} />
            </IconButton>
          )}
        </div>
      </div>
      {props.shortcut && <p className="text-xs text-ink-2 [overflow-wrap:anywhere]">/{props.shortcut}</p>}
      <Why reasons={suggestion.reasons} now={props.now} />
      {outcome?.kind === 'inserted' && <InsertedLine {...props} outcome={outcome} />}
      {asked && <AskForm written={written} isCopy={isCopy} asked={asked} giving={giving} />}
      <Preview {...{ suggestion, isOpen }} isWhole={asked !== undefined} />
      {isOpen && unresolved.length > 0 && (
        <p className="flex gap-1.5 pt-1.5 text-xs text-soon">
          <TriangleAlert aria-hidden="true" size={12} className="mt-0.5 shrink-0" />
          {i18n.t('article.unresolved', unresolved.length, { count: unresolved.length })}
        </p>
      )}
    </article>
  );
}

/** Not while something is typed, nor together with another key. */
function refuseByKey(event: KeyboardEvent<HTMLElement>, refuse: () => void): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.repeat || event.nativeEvent.isComposing) return;
  if (event.key !== 'Delete' && event.key.toLowerCase() !== 'x') return;
  const isTyping =
    event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
  if (isTyping) return;
  event.preventDefault();
  refuse();
}

/** What goes when a form closes takes the focus along; it goes to Insert, unless it went to the portal's box. */
function useFocusAfterForm(button: RefObject<HTMLButtonElement | null>, isFormOpen: boolean): void {
  const wasOpen = useRef(isFormOpen);
  useLayoutEffect(() => {
    const hasClosed = wasOpen.current && !isFormOpen;
    wasOpen.current = isFormOpen;
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (hasClosed && isLost && document.hasFocus()) button.current?.focus();
  }, [button, isFormOpen]);
}

interface PreviewProps {
  readonly suggestion: Suggestion;
  readonly isOpen: boolean;
  readonly isWhole: boolean;
}

function Preview({ suggestion: { rendered, language }, isOpen, isWhole }: PreviewProps) {
  if (isWhole) return <WholePreview parts={rendered.parts} language={language} />;
  return isOpen ? (
    <FullPreview parts={rendered.parts} language={language} />
  ) : (
    <ShortPreview parts={rendered.parts} language={language} />
  );
}

/** One line: two facts, or one with the buyer's own words. */
function Why({ reasons, now }: { readonly reasons: readonly SuggestionReason[]; readonly now: number }) {
  const shown = shownReasons(reasons);
  const cost = costReason(reasons);
  if (shown.length === 0 && !cost) return null;
  return (
    <p className="text-xs text-ink-2 first-letter:uppercase [overflow-wrap:anywhere]">
      {shown.map((reason, index) => {
        const { text, quote } = reasonWords(reason, now);
        return (
          <Fragment key={text + (quote ?? '')}>
            {index > 0 && ' · '}
            {text}
            {quote && shown.length === 1 && (
              <>
                {text.endsWith(':') ? ' ' : ': '}
                <q>
                  <bdi>{quote}</bdi>
                </q>
              </>
            )}
          </Fragment>
        );
      })}
      {cost && `${shown.length > 0 ? ' · ' : ''}${reasonWords(cost, now).text}`}
    </p>
  );
}

function InsertedLine({
  outcome,
  marketplace,
}: {
  readonly outcome: Extract<ReplyOutcome, { kind: 'inserted' }>;
  readonly marketplace: MarketplaceName;
}) {
  return (
    <p className="text-xs text-ok">
      {i18n.t('article.insertedAt', { box: boxName(marketplace), time: formatClock(outcome.at) })}
      {!outcome.isUndoable && ` ${i18n.t('article.noUndo')}`}
    </p>
  );
}
