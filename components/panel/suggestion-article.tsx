/** One reply: title, Insert at the top right, why it is here, and what would be inserted. */
import { Check, Copy, TriangleAlert } from 'lucide-react';
import { Fragment, useState } from 'react';
import { i18n } from '#i18n';
import type { MarketplaceName } from '@/lib/domain/marketplace/marketplace';
import type { Suggestion, SuggestionReason } from '@/lib/domain/suggestion/suggestion';
import { Button } from '../ui/button';
import { Keycap } from '../ui/keycap';
import { formatClock } from '../words/dates';
import { boxName } from '../words/names';
import { reasonWords, shownReasons } from '../words/reasons';
import { FullPreview, ShortPreview } from './preview';
import type { ReplyOutcome } from './reply-outcome';
import { TitleWithMatches } from './title-with-matches';

export interface SuggestionArticleProps {
  readonly id: string;
  readonly suggestion: Suggestion;
  readonly marketplace: MarketplaceName;
  /** The best of a sure ranking, or the active row: its button is the filled one. */
  readonly isLeading: boolean;
  readonly isActive: boolean;
  readonly startsOpen: boolean;
  readonly isCopy: boolean;
  /** Drawn on the button. */
  readonly keycap: string | undefined;
  readonly query: string;
  /** Of this suggestion, in this conversation. */
  readonly outcome: Extract<ReplyOutcome, { kind: 'inserted' | 'copied' }> | undefined;
  readonly isFresh: boolean;
  readonly now: number;
  readonly onGive: () => void;
}

export function SuggestionArticle(props: SuggestionArticleProps) {
  const { id, suggestion, isLeading, isActive, startsOpen, query, outcome } = props;
  const [isToggled, setToggled] = useState(false);
  const isOpen = startsOpen !== isToggled;
  const titleId = `${id}-title`;
  const { parts, unresolved } = suggestion.rendered;
  return (
    <article
      id={id}
      aria-labelledby={titleId}
      data-active={isActive || undefined}
      className={`relative scroll-my-3 overflow-clip rounded-card border bg-surface p-3 ${isLeading ? 'border-line-strong' : 'border-line'} ${isActive ? 'before:absolute before:inset-y-0 before:left-0 before:w-[3px] before:bg-accent forced-colors:outline-2' : ''}`}
    >
      <div className="flex flex-wrap items-start justify-end gap-x-2">
        <h3 className="min-w-0 flex-1 basis-32 font-semibold">
          <button
            type="button"
            aria-expanded={isOpen}
            onClick={() => setToggled(!isToggled)}
            className="-mx-1 max-w-full rounded-chip px-1 py-[5px] text-left [overflow-wrap:anywhere] hover:text-accent"
          >
            <span id={titleId}>
              <TitleWithMatches title={suggestion.title} query={query} />
            </span>
          </button>
        </h3>
        <GiveButton {...props} titleId={titleId} />
      </div>
      <Why reasons={suggestion.reasons} now={props.now} />
      {outcome?.kind === 'inserted' && <InsertedLine {...props} outcome={outcome} />}
      {isOpen ? (
        <FullPreview parts={parts} language={suggestion.language} />
      ) : (
        <ShortPreview parts={parts} language={suggestion.language} />
      )}
      {isOpen && unresolved.length > 0 && (
        <p className="flex gap-1.5 pt-1.5 text-xs text-soon">
          <TriangleAlert aria-hidden="true" size={12} className="mt-0.5 shrink-0" />
          {i18n.t('article.unresolved', unresolved.length, { count: unresolved.length })}
        </p>
      )}
    </article>
  );
}

function GiveButton(props: SuggestionArticleProps & { readonly titleId: string }) {
  const { isLeading, isCopy, keycap, outcome, isFresh, onGive, titleId } = props;
  if (outcome && isFresh) {
    return (
      <Button look="done" aria-describedby={titleId} onPress={onGive}>
        <Check aria-hidden="true" size={14} />
        {outcome.kind === 'inserted' ? i18n.t('article.inserted') : i18n.t('article.copied')}
      </Button>
    );
  }
  return (
    <Button look={isLeading ? 'primary' : 'secondary'} aria-describedby={titleId} onPress={onGive}>
      {isCopy && <Copy aria-hidden="true" size={14} />}
      {isCopy ? i18n.t('article.copy') : i18n.t('article.insert')}
      {keycap && <Keycap isInverse={isLeading}>{keycap}</Keycap>}
    </Button>
  );
}

/** One line: two facts, or one with the buyer's own words. */
function Why({ reasons, now }: { readonly reasons: readonly SuggestionReason[]; readonly now: number }) {
  const shown = shownReasons(reasons);
  if (shown.length === 0) return null;
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
