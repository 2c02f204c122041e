/** What a file is and would change, before anything is changed. */
import { FileText, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import type { ImportChoice } from '@/lib/domain/template/library/plan-import';
import { formatCount } from '../../orders/numbers';
import { Button } from '../../ui/button';
import { Chooser } from '../../ui/choice';
import { Note } from '../../ui/note';
import { choiceOf, type Review } from './file-stage';
import { failureKeys, kindKeys, refusalText, repliesText } from './file-words';
import { ImportEntryRow } from './import-entry-row';

interface ImportReviewProps {
  readonly review: Review;
  readonly onChoose: (choices: ReadonlyMap<number, ImportChoice>) => void;
  readonly onTake: () => void;
  readonly onBack: () => void;
}

/** So many rows are drawn at first, and with each step. */
const rowsAtATime = 50;
/** More reasons would only be scrolled past. */
const refusalsShown = 20;

export function ImportReview({ review, onChoose, onTake, onBack }: ImportReviewProps) {
  const [shown, setShown] = useState(rowsAtATime);
  const { name, file, plan, chosen, isSaving, failed } = review;
  const untranslated = plan.filter(({ incoming }) => incoming.untranslated.length > 0).length;
  const taken = plan.filter((entry, index) => choiceOf(entry, chosen.get(index)) !== 'keep-mine').length;
  const open = plan.flatMap((entry, index) => (entry.state === 'same' ? [] : [{ entry, index }]));
  const rivals = open.filter(({ entry }) => entry.mine);
  const left = open.length - shown;

  function chooseAll(choice: ImportChoice): void {
    onChoose(new Map([...chosen, ...rivals.map(({ index }) => [index, choice] as const)]));
  }

  return (
    <div className="@container flex flex-col">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 px-4 py-3">
        <p className="flex min-w-48 flex-1 gap-2 text-sm">
          <FileText aria-hidden="true" size={16} className="mt-px shrink-0 text-ink-2" />
          <span className="[overflow-wrap:anywhere]">
            <bdi className="font-semibold">{name}</bdi> {i18n.t(kindKeys[file.kind])}, {repliesText(plan.length)}
          </span>
        </p>
        <div className="flex flex-wrap gap-2">
          <Button look="quiet" isDisabled={isSaving} onPress={onBack}>
            {i18n.t('libraryFiles.in.other')}
          </Button>
          <Button look="primary" isDisabled={taken === 0} isPending={isSaving} onPress={onTake}>
            {i18n.t('libraryFiles.count.take', taken, { count: formatCount(taken) })}
          </Button>
        </div>
      </div>
      <div className="flex flex-col gap-2 px-4 pb-3 empty:hidden">
        {failed && (
          <Note tone="late" icon={<TriangleAlert aria-hidden="true" size={16} />}>
            {i18n.t(failureKeys[failed])}
          </Note>
        )}
        {untranslated > 0 && (
          <Note tone="soon" icon={<TriangleAlert aria-hidden="true" size={16} />}>
            {i18n.t('libraryFiles.count.untranslated', untranslated, { count: formatCount(untranslated) })}
          </Note>
        )}
        {file.refused.length > 0 && (
          <Note tone="soon" icon={<TriangleAlert aria-hidden="true" size={16} />}>
            <p>
              {i18n.t('libraryFiles.count.refused', file.refused.length, { count: formatCount(file.refused.length) })}
            </p>
            <ul>
              {file.refused.slice(0, refusalsShown).map((refused) => (
                <li key={refused.place}>{refusalText(refused)}</li>
              ))}
            </ul>
          </Note>
        )}
        {rivals.length > 1 && (
          <Chooser
            label={i18n.t('libraryFiles.choice.all')}
            value="keep-mine"
            options={[
              { value: 'keep-mine', text: i18n.t('libraryFiles.choice.keepMine') },
              { value: 'take', text: i18n.t('libraryFiles.choice.take') },
              { value: 'both', text: i18n.t('libraryFiles.choice.both') },
            ]}
            onChange={chooseAll}
          />
        )}
        {open.length === 0 && <p className="text-sm text-ink-2">{i18n.t('libraryFiles.nothing')}</p>}
      </div>
      <ul className="border-t border-line empty:hidden">
        {open.slice(0, shown).map(({ entry, index }) => (
          <ImportEntryRow
            key={index}
            entry={entry}
            choice={choiceOf(entry, chosen.get(index))}
            onChoose={(choice) => onChoose(new Map([...chosen, [index, choice]]))}
          />
        ))}
      </ul>
      {left > 0 && (
        <div className="border-t border-line px-4 py-2">
          <Button look="link" onPress={() => setShown(shown + rowsAtATime)}>
            {i18n.t('libraryFiles.count.more', Math.min(left, rowsAtATime), {
              count: formatCount(Math.min(left, rowsAtATime)),
            })}
          </Button>
        </div>
      )}
    </div>
  );
}
