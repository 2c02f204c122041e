/** Says what came of the last action, to eyes and ears. A refusal stays until it is closed or something else is done. */
import { CircleCheck, OctagonAlert, X } from 'lucide-react';
import { i18n } from '#i18n';
import { IconButton } from '../ui/icon-button';
import { refusalWords } from '../words/outcomes';
import type { ReplyOutcome } from './reply-outcome';

interface OutcomeStripProps {
  readonly outcome: ReplyOutcome | undefined;
  readonly isFresh: boolean;
  readonly onDismiss: () => void;
}

export function OutcomeStrip({ outcome, isFresh, onDismiss }: OutcomeStripProps) {
  const isBad = outcome?.kind === 'refused' || outcome?.kind === 'copy-failed';
  const isStaying = isBad || (outcome?.kind === 'inserted' && outcome.isElsewhere);
  const isShown = outcome !== undefined && (isStaying || isFresh);
  const look = isBad ? 'border-late-line bg-late-tint' : 'border-ok-line bg-ok-tint';
  const Icon = isBad ? OctagonAlert : CircleCheck;
  return (
    <div
      className={isShown ? `flex min-h-10 shrink-0 items-center gap-2 border-t py-1.5 pr-2 pl-4 ${look}` : 'sr-only'}
    >
      {isShown && <Icon aria-hidden="true" size={16} className={`shrink-0 ${isBad ? 'text-late' : 'text-ok'}`} />}
      <p role="status" className="min-w-0 flex-1 font-semibold [overflow-wrap:anywhere]">
        {wordsOf(outcome)}
      </p>
      {isShown && isStaying && (
        <IconButton name={i18n.t('outcome.dismiss')} onPress={onDismiss}>
          <X aria-hidden="true" size={16} />
        </IconButton>
      )}
    </div>
  );
}

function wordsOf(outcome: ReplyOutcome | undefined): string {
  switch (outcome?.kind) {
    case undefined:
      return '';
    case 'inserted':
      return outcome.isElsewhere ? i18n.t('outcome.insertedElsewhere') : insertedWords(outcome);
    case 'copied':
      return i18n.t('outcome.copied');
    case 'copy-failed':
      return i18n.t('outcome.copyFailed');
    case 'refused':
      return refusalWords(outcome.refusal);
  }
}

function insertedWords({ mode, isUndoable }: Extract<ReplyOutcome, { kind: 'inserted' }>): string {
  switch (mode) {
    case 'at-caret':
      return i18n.t('outcome.inserted');
    case 'append':
      return i18n.t('asking.insertedBehind');
    case 'replace':
      return isUndoable ? i18n.t('asking.insertedReplacing') : i18n.t('asking.replacedForGood');
  }
}
