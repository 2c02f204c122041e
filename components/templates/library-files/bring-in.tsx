/** Where a file with replies comes in: dropped or chosen, looked at, taken, and taken back. */
import { CircleCheck, FileX, Upload } from 'lucide-react';
import { i18n } from '#i18n';
import { formatCount } from '../../orders/numbers';
import { Box } from '../../ui/box';
import { Button } from '../../ui/button';
import { FileButton } from '../../ui/file-button';
import { Note } from '../../ui/note';
import { useFileDrop } from '../../ui/use-file-drop';
import type { FileStage } from './file-stage';
import { failureKeys, problemText } from './file-words';
import { ImportReview } from './import-review';
import { type BringInTools, useBringIn } from './use-bring-in';

export function BringIn(tools: BringInTools) {
  const deeds = useBringIn(tools);
  const isOver = useFileDrop(deeds.open);
  const { stage } = deeds;
  return (
    <Box title={i18n.t('libraryFiles.in.title')}>
      <p role="status" className="sr-only">
        {announcementOf(stage)}
      </p>
      {stage.kind === 'review' ? (
        <ImportReview review={stage} onChoose={deeds.choose} onTake={deeds.take} onBack={deeds.startAgain} />
      ) : (
        <div className="flex flex-col gap-3 px-4 py-3">
          <p className="text-sm text-ink-2">{i18n.t('libraryFiles.in.text')}</p>
          <Outcome stage={stage} onUndo={deeds.undo} />
          <div
            className={`flex flex-wrap items-center gap-x-4 gap-y-2 rounded-box border border-dashed px-4 py-3 ${isOver ? 'border-accent bg-accent-tint' : 'border-control'}`}
          >
            <Upload aria-hidden="true" size={18} className="shrink-0 text-ink-2" />
            <p className="min-w-48 flex-1 text-sm text-ink-2">
              {i18n.t(
                stage.kind === 'reading'
                  ? 'libraryFiles.in.reading'
                  : isOver
                    ? 'libraryFiles.in.dropNow'
                    : 'libraryFiles.in.drop',
              )}
            </p>
            <FileButton onFiles={deeds.open}>{i18n.t('libraryFiles.in.choose')}</FileButton>
          </div>
        </div>
      )}
    </Box>
  );
}

function announcementOf(stage: FileStage): string {
  if (stage.kind === 'reading') return i18n.t('libraryFiles.in.reading');
  if (stage.kind === 'unreadable') return problemText(stage.reading);
  if (stage.kind === 'done') return doneText(stage.count);
  return stage.kind === 'undone' ? i18n.t('libraryFiles.undone') : '';
}

function doneText(count: number): string {
  return i18n.t('libraryFiles.done', count, { count: formatCount(count) });
}

function Outcome({ stage, onUndo }: { readonly stage: FileStage; readonly onUndo: () => Promise<void> }) {
  if (stage.kind === 'unreadable') {
    return (
      <Note tone="late" icon={<FileX aria-hidden="true" size={16} />}>
        <bdi className="font-semibold">{stage.name}</bdi> {problemText(stage.reading)}
      </Note>
    );
  }
  if (stage.kind === 'done') {
    return (
      <Note icon={<CircleCheck aria-hidden="true" size={16} className="text-ok-mark" />}>
        {doneText(stage.count)}{' '}
        <Button look="link" onPress={() => void onUndo()}>
          {i18n.t('libraryFiles.undo')}
        </Button>
        {stage.failed && <p className="text-late">{i18n.t(failureKeys[stage.failed])}</p>}
      </Note>
    );
  }
  if (stage.kind === 'undone') {
    return <Note icon={<CircleCheck aria-hidden="true" size={16} />}>{i18n.t('libraryFiles.undone')}</Note>;
  }
  return null;
}
