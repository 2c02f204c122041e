/** The replies for what is typed behind a `/` in the portal's box, where the suggested ones stand else. The keyboard stays in the box. */
import { useId, useLayoutEffect, useRef } from 'react';
import { i18n } from '#i18n';
import type { Reading } from '@/lib/domain/conversation/reading';
import { Keycap } from '../ui/keycap';
import { SuggestionArticle } from './suggestion-article';
import { articleId, moveToNeighbour, rowKey } from './use-active-row';
import type { Giving } from './use-giving';
import type { Reply } from './use-reply';
import type { SlashOffered } from './use-slash-offer';

interface SlashRegionProps {
  readonly reading: Reading;
  readonly offer: SlashOffered;
  readonly reply: Reply;
  readonly giving: Giving;
  readonly now: number;
}

export function SlashRegion({ reading, offer, reply, giving, now }: SlashRegionProps) {
  const listId = useId();
  const section = useRef<HTMLElement>(null);
  const { rows, marked, slash, found } = offer;
  const at = rows.indexOf(marked);

  useLayoutEffect(() => {
    section.current?.scrollIntoView?.({ block: 'start' });
  }, []);
  useLayoutEffect(() => {
    if (at > 0) document.getElementById(articleId(listId, at))?.scrollIntoView?.({ block: 'nearest' });
  }, [at, listId]);

  return (
    <section
      ref={section}
      aria-label={i18n.t('suggestions.title')}
      className="flex min-h-full shrink-0 grow flex-col gap-2 border-t border-line bg-canvas px-4 py-3"
    >
      <h2 className="min-h-5 font-semibold [overflow-wrap:anywhere]">
        {i18n.t('slash.title', { typed: slash.typed })}
      </h2>
      <p className="flex min-h-5 flex-wrap items-center justify-between gap-x-3 text-xs text-ink-2">
        <span>{i18n.t('slash.count', found, { count: found })}</span>
        <span aria-hidden="true" className="flex flex-wrap items-center gap-1 text-ink-3">
          {rows.length > 1 && (
            <>
              <Keycap>↑</Keycap>
              <Keycap>↓</Keycap> {i18n.t('suggestions.choose')}
            </>
          )}
          <Keycap>↵</Keycap> {i18n.t('slash.inserts')}
          <Keycap>Esc</Keycap> {i18n.t('slash.closes')}
        </span>
      </p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrows move the focus between the buttons inside */}
      <div className="flex flex-col gap-2" onKeyDown={moveToNeighbour}>
        {rows.map((written, index) => (
          <SuggestionArticle
            key={rowKey(written.suggestion)}
            id={articleId(listId, index)}
            written={written}
            marketplace={reading.marketplace}
            isLeading={index === at}
            isActive={index === at}
            startsOpen={index === at}
            isCopy={false}
            keycap={index === at ? '↵' : undefined}
            query={slash.typed.slice(1)}
            shortcut={written.suggestion.template.shortcut}
            outcome={undefined}
            isFresh={reply.isFresh}
            now={now}
            giving={giving}
          />
        ))}
      </div>
    </section>
  );
}

/** For ears: what the eye sees in the region, while the keyboard is in the portal's box. */
export function SlashWords({ offer }: { readonly offer: SlashOffered | undefined }) {
  const words = offer && {
    count: offer.found,
    typed: offer.slash.typed,
    title: offer.marked.suggestion.title,
  };
  return (
    <span className="sr-only" aria-live="polite">
      {words ? i18n.t('slash.said', words.count, words) : ''}
    </span>
  );
}
