/** What is to be said of a list of replies: how many were found, why they are copied, how sure they are. */
import { TriangleAlert } from 'lucide-react';
import { i18n } from '#i18n';
import { Keycap } from '../ui/keycap';
import type { CopyReason } from './panel-stage';
import type { SuggestionList } from './use-suggestions';

const copyReasonKeys = {
  'no-box': 'suggestions.copyReason.noBox',
  'not-editable': 'suggestions.copyReason.notEditable',
  unsure: 'suggestions.copyReason.unsure',
  outdated: 'suggestions.copyReason.outdated',
} as const satisfies Record<CopyReason, string>;

interface SuggestionRemarksProps {
  readonly list: SuggestionList;
  readonly copyReason: CopyReason | undefined;
  readonly isSettled: boolean;
  readonly isSearching: boolean;
}

export function SuggestionRemarks({ list, copyReason, isSettled, isSearching }: SuggestionRemarksProps) {
  const ranking = isSearching || copyReason ? undefined : rankingRemark(list, isSettled);
  const isGuess = hasGuessedLanguage(list);
  if (!isSearching && !copyReason && !ranking && !isGuess) return null;
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
      {isGuess && (
        <p className="flex gap-1.5 text-soon">
          <TriangleAlert aria-hidden="true" size={12} className="mt-0.5 shrink-0" />
          {i18n.t('suggestions.languageUnknown')}
        </p>
      )}
    </div>
  );
}

function rankingRemark({ librarySize, shown, isSure }: SuggestionList, isSettled: boolean): string | undefined {
  if (librarySize === 0) return i18n.t('suggestions.empty');
  if (shown.length === 0) return i18n.t('suggestions.none');
  if (isSettled) return i18n.t('suggestions.settled');
  return isSure ? undefined : i18n.t('suggestions.notSure');
}

/** Nothing tells which language the buyer reads. */
function hasGuessedLanguage({ shown }: SuggestionList): boolean {
  return shown.some(({ reasons }) => reasons.some(({ kind }) => kind === 'guessed-language'));
}

function foundWords({ shown, found }: SuggestionList): string {
  if (found > shown.length) return i18n.t('suggestions.foundSome', { shown: shown.length, count: found });
  return i18n.t('suggestions.found', found, { count: found });
}
