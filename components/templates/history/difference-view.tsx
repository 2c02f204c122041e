/** What has changed between a version and now: what is gone struck out, what is new underlined. */
import { Fragment } from 'react';
import { i18n } from '#i18n';
import { languageName, marketplaceName } from '../../words/names';
import type { Difference, FactName, TextPiece } from './version-difference';

export function DifferenceView({ differences }: { readonly differences: readonly Difference[] }) {
  if (differences.length === 0) return <p className="text-ink-2">{i18n.t('workshop.history.same')}</p>;
  return (
    <dl className="flex flex-col gap-3">
      {differences.map((difference) => (
        <div key={keyOf(difference)}>
          <dt className="pb-0.5 text-xs text-ink-2">{titleOf(difference)}</dt>
          <dd className="text-sm whitespace-pre-wrap [overflow-wrap:anywhere]">
            <Content difference={difference} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function keyOf(difference: Difference): string {
  if (difference.kind === 'fact') return difference.fact;
  return difference.kind === 'text' ? `${difference.language} ${difference.part}` : difference.language;
}

const factKeys = {
  shortcut: 'workshop.facts.shortcut',
  folder: 'workshop.facts.folder',
  tags: 'customer.tags',
  intents: 'workshop.facts.intents',
  situations: 'workshop.facts.situations',
  marketplaces: 'workshop.facts.marketplaces',
} as const satisfies Record<FactName, string>;

function titleOf(difference: Difference): string {
  if (difference.kind === 'fact') return i18n.t(factKeys[difference.fact]);
  const language = languageName(difference.language);
  if (difference.kind !== 'text') return language;
  switch (difference.part) {
    case 'title':
      return i18n.t('workshop.pane.title', { language });
    case 'body':
      return i18n.t('workshop.pane.wording', { language });
    case 'amazon':
    case 'ebay':
      return i18n.t('workshop.history.wordingFor', { language, marketplace: marketplaceName(difference.part) });
  }
}

function Content({ difference }: { readonly difference: Difference }) {
  switch (difference.kind) {
    case 'text':
      return <TextPieces pieces={difference.pieces} />;
    case 'language-gone':
      return i18n.t('workshop.history.languageGone');
    case 'language-new':
      return i18n.t('workshop.history.languageNew');
    case 'fact':
      return (
        <>
          {difference.before && <Piece piece={{ kind: 'gone', text: difference.before }} />}{' '}
          {difference.after && <Piece piece={{ kind: 'new', text: difference.after }} />}
        </>
      );
  }
}

export function TextPieces({ pieces }: { readonly pieces: readonly TextPiece[] }) {
  return withPlaces(pieces).map(({ piece, at }) => <Piece key={at} piece={piece} />);
}

function withPlaces(pieces: readonly TextPiece[]) {
  let at = 0;
  return pieces.map((piece) => {
    const start = at;
    at += piece.text.length + 1;
    return { piece, at: start };
  });
}

function Piece({ piece: { kind, text } }: { readonly piece: TextPiece }) {
  if (kind === 'same') return <Fragment>{text}</Fragment>;
  return kind === 'gone' ? (
    <del className="rounded-chip bg-late-tint text-late">{text}</del>
  ) : (
    <ins className="rounded-chip bg-ok-tint text-ok underline-offset-2">{text}</ins>
  );
}
